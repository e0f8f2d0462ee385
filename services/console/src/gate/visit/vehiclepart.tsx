/** The vehicle a visitor comes by (F39, F41, W23, W24). */
import type { VehicleKind } from "@/core/acts";
import { looksLikePlate, unusualPlate } from "@/core/plates";
import { Choice, TextField, Toggle } from "@/touch/fields";

import { useWords } from "../context";
import { Icon } from "../parts/icon";
import { PlatePad } from "../parts/pads";
import { blankVehicle, type VehicleForm } from "./form";
import type { PartProps } from "./parts";

export const VEHICLE_KINDS: readonly VehicleKind[] = ["car", "van", "truck", "motorbike", "other"];

export function VehiclePart({ form, change }: PartProps) {
  const { t } = useWords();
  const { vehicle } = form;
  if (vehicle === null) {
    return (
      <button type="button" className="quiet" onClick={() => change({ vehicle: blankVehicle("") })}>
        <Icon name="vehicles" /> {t("visit.vehicle.add")}
      </button>
    );
  }
  const put = (part: Partial<VehicleForm>) => change({ vehicle: { ...vehicle, ...part } });
  const unusual = unusualPlate(vehicle.plate);
  return (
    <section className="part vehicle">
      <div className="row">
        <TextField
          label={t("vehicles.plate")}
          value={vehicle.plate}
          onChange={(plate) => put({ plate: plate.toUpperCase() })}
          keys="none"
          longest={10}
        />
        <button type="button" className="quiet" onClick={() => change({ vehicle: null })}>
          {t("visit.vehicle.remove")}
        </button>
      </div>
      {!looksLikePlate(vehicle.plate) && <PlatePad value={vehicle.plate} onChange={(plate) => put({ plate })} />}
      {unusual && <p className="hint">{t("vehicles.unusual")}</p>}
      <Choice
        label={t("vehicles.kind")}
        value={vehicle.kind}
        onChange={(kind) => put({ kind })}
        options={VEHICLE_KINDS.map((value) => ({ value, label: t(`vehicle.${value}`) }))}
      />
      <div className="row">
        <TextField label={t("vehicles.driver")} value={vehicle.driver} onChange={(driver) => put({ driver })} longest={40} />
        <TextField
          label={t("visit.parking")}
          value={vehicle.parking_place}
          onChange={(parking_place) => put({ parking_place })}
          longest={20}
        />
      </div>
      {form.visit_class === "delivery" && (
        <Toggle label={t("visit.route")} on={vehicle.route_told} onChange={(route_told) => put({ route_told })} />
      )}
    </section>
  );
}
