import { Select, Text, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { answered, gate, keyed } from "@/api/client";
import type { components } from "@/api/types/gate";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";

import type { CardView } from "./cards";

/** A card is given up as lost; somebody above the gate has approved it, and nobody approves their own report. */
export function LostForm({ card, close }: { card: CardView; close: () => void }) {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: { approver: null as string | null, note: "" },
    validate: { approver: (approver) => (approver === null ? t("gate.cards.chooseApprover") : null) },
  });
  const approvers = useQuery({
    queryKey: ["gate", "approvers"],
    queryFn: () => answered(gate.GET("/approvers")),
  });
  const losing = useCommand(
    "gate",
    (body: components["schemas"]["LoseCard"], key) =>
      answered(gate.POST("/cards/lost", { params: keyed(key), body })),
    close,
  );
  return (
    <FormModal
      danger
      title={t("gate.cards.lost")}
      submit={t("gate.cards.lost")}
      pending={losing.isPending}
      error={losing.error ?? approvers.error}
      close={close}
      onSubmit={form.onSubmit(({ approver, note }) =>
        losing.mutate({
          card_number: card.number,
          kind: card.kind?.code === "vehicle" ? "vehicle" : "visitor",
          visit_id: card.visit_id,
          approver_id: approver ?? "",
          note: note.trim(),
        }),
      )}
    >
      <Text>{t("gate.cards.lostAbout", { number: card.number })}</Text>
      <Select
        label={t("gate.cards.approver")}
        description={t("gate.cards.approverHint")}
        required
        searchable
        data={(approvers.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        nothingFoundMessage={t("list.empty")}
        {...form.getInputProps("approver")}
      />
      <Textarea label={t("gate.cards.note")} maxLength={300} {...form.getInputProps("note")} />
    </FormModal>
  );
}
