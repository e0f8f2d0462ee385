/** Vehicles (F39–F41, W23, W24): residents pass with one tap, others are registered. */
import { useState } from "react";

import type { Direction } from "@/core/acts";
import { dayTime } from "@/core/messages";
import { plateAsRead, samePlate, unusualPlate } from "@/core/plates";
import type { KnownPlate } from "@/core/rows";
import { Timing } from "@/core/timing";
import { Stepper, TextField } from "@/touch/fields";

import { useGate, useGateState, useWords } from "../context";
import { PlatePad } from "../parts/pads";
import { PlatesRead } from "../parts/readings";
import { Screen } from "../parts/screen";
import { useGo } from "../places";

export function Vehicles() {
  const { t } = useWords();
  const gate = useGate();
  const go = useGo();
  const { parts, inside, expected } = useGateState();
  const [plate, setPlate] = useState("");
  const [driver, setDriver] = useState("");
  const [companions, setCompanions] = useState(0);
  const [timing, setTiming] = useState(() => new Timing(() => gate.clock.now()));
  const read = plateAsRead(plate);
  const known = read === "" ? undefined : parts.plates.find((each) => plateAsRead(each.plate) === read);
  const visit = inside.find((each) => each.plate !== null && samePlate(each.plate, plate));
  const awaited = expected.find((each) => samePlate(each.plate, plate));
  const driverLacks = parts.policy[0]?.driver_asked === true && driver.trim() === "";
  const watch = parts.watch.find((each) => each.kind === "plate" && samePlate(each.text, plate));
  const type = (typed: string) => {
    timing.touch();
    setPlate(typed.toUpperCase());
  };
  const pass = async (direction: Direction, vehicle: KnownPlate) => {
    const what = vehicle.kind === "company" ? "company_vehicle" : "resident_vehicle";
    const more = { ...(driver.trim() === "" ? {} : { driver: driver.trim() }), ...(companions === 0 ? {} : { companions }) };
    await gate.save(
      [{ kind: "passage.log", data: { passage_id: gate.newId(), what, direction, plate: read, source: "hand", ...more } }],
      timing,
    );
    setPlate("");
    setDriver("");
    setCompanions(0);
    setTiming(new Timing(() => gate.clock.now()));
  };
  return (
    <Screen
      title="vehicles.title"
      help="vehicles.help"
      actions={
        known === undefined ? (
          <>
            {visit !== undefined && (
              <button type="button" className="primary" onClick={() => go("depart", { visit: visit.id })}>
                {t("depart.do")} · {visit.name}
              </button>
            )}
            <button
              type="button"
              className={visit === undefined ? "primary" : ""}
              disabled={read === ""}
              onClick={() => go("visitor", awaited === undefined ? { plate } : { visit: awaited.id })}
            >
              {awaited === undefined ? t("vehicles.register") : `${t("expected.came")} · ${awaited.name}`}
            </button>
          </>
        ) : (
          <>
            {(["in", "out"] as const).map((way) => (
              <button
                key={way}
                type="button"
                className="primary"
                disabled={driverLacks}
                onClick={() => void pass(way, known)}
              >
                {t(`vehicles.${way}`)}
                {driverLacks && <small>{t("vehicles.driver.needed")}</small>}
              </button>
            ))}
          </>
        )
      }
    >
      <div className="columns">
        <div>
          {read === "" && <PlatesRead onTake={type} />}
          <TextField label={t("vehicles.plate")} value={plate} onChange={type} keys="none" longest={10} focus />
          {watch !== undefined && (
            <p className="alarm" role="alert">
              {t("visit.watch", { text: watch.text })} · {watch.reason} · {watch.instruction ?? t("visit.watch.do")}
            </p>
          )}
          <PlateMeaning known={known} plate={plate} />
          {known !== undefined && (
            <div className="row">
              <TextField label={t("vehicles.driver")} value={driver} onChange={setDriver} longest={40} />
              <Stepper label={t("visit.people")} least={0} value={companions} onChange={setCompanions} />
            </div>
          )}
        </div>
        <PlatePad value={plate} onChange={type} />
      </div>
    </Screen>
  );
}

function PlateMeaning({ known, plate }: { known: KnownPlate | undefined; plate: string }) {
  const { t } = useWords();
  const gate = useGate();
  if (plate === "") return null;
  if (known === undefined) {
    return (
      <p className="hint" role="status">
        {t("vehicles.unknown")} {unusualPlate(plate) && `· ${t("vehicles.unusual")}`}
      </p>
    );
  }
  const until = known.valid_until ?? null;
  const over = until !== null && gate.clock.corrected() > Date.parse(until);
  return (
    <div role="status">
      <p className="good">
        {known.kind === "company" ? t("vehicles.company") : t("vehicles.resident", { units: known.units.join("、") })}
      </p>
      {until !== null && (
        <p className={over ? "warn" : "hint"}>
          {over ? t("vehicles.card_over") : t("vehicles.card_until", { day: dayTime(until) })}
        </p>
      )}
    </div>
  );
}
