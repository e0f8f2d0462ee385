import { Text, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";

import { answered, gate, keyed } from "@/api/client";
import type { components } from "@/api/types/gate";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { fenOf } from "@/office/lists/money";

export type Car = components["schemas"]["OvernightVehicle"];
type DecideStay = components["schemas"]["DecideStay"];

/** A car may stay tonight, or may for a fee that is noted and taken by the office (E17, E18). */
export function StayForm({ stay, car, close }: { stay: DecideStay["stay"]; car: Car; close: () => void }) {
  const { t } = useTranslation();
  const forFee = stay === "fee";
  const form = useForm({
    initialValues: { fee: "", note: "" },
    validate: { fee: (fee) => (forFee && !fenOf(fee) ? t("gate.overnight.feeWrong") : null) },
  });
  const deciding = useCommand(
    "gate",
    (body: DecideStay, key) =>
      answered(
        gate.POST("/overnight/{visit_id}", { params: { path: { visit_id: car.visit_id }, ...keyed(key) }, body }),
      ),
    close,
  );
  return (
    <FormModal
      title={t(`gate.overnight.stays.${stay}`)}
      submit={t(`gate.overnight.stays.${stay}`)}
      pending={deciding.isPending}
      error={deciding.error}
      close={close}
      onSubmit={form.onSubmit(({ fee, note }) =>
        deciding.mutate({ stay, fee_fen: forFee ? fenOf(fee) : null, note: note.trim() }),
      )}
    >
      <Text>{t("gate.overnight.about", { plate: car.plate, to: car.unit_label || "–" })}</Text>
      {forFee && (
        <TextInput
          label={t("gate.overnight.fee")}
          description={t("gate.overnight.feeHint")}
          required
          inputMode="decimal"
          maxLength={10}
          data-autofocus
          {...form.getInputProps("fee")}
        />
      )}
      <Textarea label={t("gate.overnight.note")} maxLength={200} {...form.getInputProps("note")} />
    </FormModal>
  );
}
