import { Group, NumberInput, SegmentedControl, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";

import { answered, gate, keyed } from "@/api/client";
import type { components } from "@/api/types/gate";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { GateField } from "@/office/gate/gates/gate-pickers";

import { type CardKind, KINDS, numbersOf } from "./cards";

const MOST_AT_ONCE = 500;

/** Numbered cards put into a gate's box, from the first number to the last. */
export function StockForm({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: { kind: "visitor" as CardKind, gate: "", prefix: "", first: 1, last: 20, digits: 3 },
    validate: {
      last: (last, { first }) =>
        last < first || last - first >= MOST_AT_ONCE ? t("gate.cards.rangeWrong", { most: MOST_AT_ONCE }) : null,
    },
  });
  const stocking = useCommand(
    "gate",
    (body: components["schemas"]["StockCards"], key) =>
      answered(gate.POST("/cards/stock", { params: keyed(key), body })),
    close,
  );
  const { from, to, count } = numbersOf(form.values);
  return (
    <FormModal
      title={t("gate.cards.stock")}
      submit={t("gate.cards.stock")}
      pending={stocking.isPending}
      error={stocking.error}
      close={close}
      onSubmit={form.onSubmit((body) => stocking.mutate(body))}
    >
      <SegmentedControl
        aria-label={t("gate.cards.kind")}
        data={KINDS.map((value) => ({ value, label: t(`gate.cards.kinds.${value}`) }))}
        {...form.getInputProps("kind")}
      />
      <GateField
        value={form.values.gate}
        error={form.errors["gate"]}
        onChange={(code) => form.setFieldValue("gate", code)}
      />
      <Group grow align="start">
        <TextInput label={t("gate.cards.prefix")} maxLength={20} {...form.getInputProps("prefix")} />
        <NumberInput label={t("gate.cards.digits")} required min={1} max={6} {...form.getInputProps("digits")} />
      </Group>
      <Group grow align="start">
        <NumberInput label={t("gate.cards.first")} required min={0} max={999_999} {...form.getInputProps("first")} />
        <NumberInput label={t("gate.cards.last")} required min={0} max={999_999} {...form.getInputProps("last")} />
      </Group>
      <Text role="status">{t("gate.cards.range", { from, to, count })}</Text>
    </FormModal>
  );
}
