import { Group, MultiSelect, Select, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";

import { answered, gate, keyed } from "@/api/client";
import type { components } from "@/api/types/gate";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { useGates } from "@/office/gate/gates/gates";
import { type Unit, UnitPicker } from "@/office/gate/units/unit-picker";
import { momentOf, typed, useNow } from "@/office/lists/times";

import { type CourtesyKind, KINDS } from "./courtesies";

const HOUR = 3_600_000;
const USUAL_HOURS = 4;

/** What the gates are to do, for whom, from when to when. */
export function CourtesyForm({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const now = useNow();
  const { gates } = useGates();
  const form = useForm({
    initialValues: {
      kind: "ambulance" as CourtesyKind,
      text: "",
      about: "",
      plate: "",
      unit: null as Unit | null,
      gates: [] as string[],
      since: typed(now),
      until: typed(new Date(now.getTime() + USUAL_HOURS * HOUR)),
    },
  });
  const asking = useCommand(
    "gate",
    (body: components["schemas"]["AskCourtesy"], key) =>
      answered(gate.POST("/courtesies", { params: keyed(key), body })),
    close,
  );
  return (
    <FormModal
      wide
      title={t("gate.courtesies.make")}
      submit={t("gate.courtesies.make")}
      pending={asking.isPending}
      error={asking.error}
      close={close}
      onSubmit={form.onSubmit(({ unit, since, until, ...rest }) =>
        asking.mutate({
          ...rest,
          unit_id: unit?.unit_id ?? null,
          since: momentOf(since) ?? "",
          until: momentOf(until) ?? "",
        }),
      )}
    >
      <Group grow align="start">
        <Select
          label={t("gate.courtesies.kind")}
          allowDeselect={false}
          data={KINDS.map((value) => ({ value, label: t(`gate.courtesies.kinds.${value}`) }))}
          {...form.getInputProps("kind")}
        />
        <MultiSelect
          label={t("gate.gates.gate")}
          placeholder={form.values.gates.length === 0 ? t("gate.gates.all") : ""}
          clearable
          data={gates.map(({ code, name }) => ({ value: code, label: name }))}
          {...form.getInputProps("gates")}
        />
      </Group>
      <Textarea
        label={t("gate.courtesies.text")}
        description={t("gate.courtesies.textHint")}
        required
        data-autofocus
        maxLength={300}
        {...form.getInputProps("text")}
      />
      <Textarea
        label={t("gate.courtesies.about")}
        description={t("gate.courtesies.aboutHint")}
        maxLength={500}
        {...form.getInputProps("about")}
      />
      <Group grow align="start">
        <UnitPicker
          label={t("gate.courtesies.unit")}
          value={form.values.unit}
          choose={(unit) => form.setFieldValue("unit", unit)}
        />
        <TextInput label={t("gate.courtesies.plate")} maxLength={20} {...form.getInputProps("plate")} />
      </Group>
      <Group grow align="start">
        <TextInput type="datetime-local" label={t("gate.slips.from")} required {...form.getInputProps("since")} />
        <TextInput
          type="datetime-local"
          label={t("gate.slips.until")}
          required
          min={form.values.since}
          {...form.getInputProps("until")}
        />
      </Group>
    </FormModal>
  );
}
