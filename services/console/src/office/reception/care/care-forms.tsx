import { NumberInput, Radio, Select, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";

import { answered, keyed, reception } from "@/api/client";
import type { Caller } from "@/office/dispatch/call/call";
import { CallerPicker } from "@/office/dispatch/call/caller-picker";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { useColleagues } from "@/office/reception/desk/colleagues";

import { type Care, type Need, NEEDS, type Outcome, OUTCOMES } from "./care";

const WEEK = 7;

/** Somebody more on the list. */
export function CareForm({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const colleagues = useColleagues();
  const form = useForm({
    initialValues: {
      who: null as Caller | null,
      name: "",
      need: "elderly" as Need,
      mind: "",
      every: WEEK as number | string,
      caller: null as string | null,
    },
    validate: { who: (who) => (who === null ? t("desk.care.roomHint") : null) },
  });
  const beginning = useCommand(
    "reception",
    ({ who, name, need, mind, every, caller }: typeof form.values, key) =>
      answered(
        reception.POST("/care", {
          params: keyed(key),
          body: {
            unit_id: who?.unitId ?? "",
            name: name || (who?.name ?? ""),
            need,
            mind,
            every_days: typeof every === "number" ? every : null,
            caller_id: caller,
          },
        }),
      ),
    close,
  );
  return (
    <FormModal
      title={t("desk.care.add")}
      submit={t("desk.care.add")}
      pending={beginning.isPending}
      error={beginning.error}
      close={close}
      onSubmit={form.onSubmit((said) => beginning.mutate(said))}
    >
      <CallerPicker
        value={form.values.who}
        choose={(who) => form.setFieldValue("who", who)}
        error={form.errors["who"]}
      />
      <TextInput label={t("desk.care.name")} placeholder={form.values.who?.name} maxLength={100} {...form.getInputProps("name")} />
      <Select
        label={t("desk.care.need")}
        allowDeselect={false}
        data={NEEDS.map((value) => ({ value, label: t(`desk.care.needs.${value}`) }))}
        {...form.getInputProps("need")}
      />
      <Textarea label={t("desk.care.mind")} maxLength={500} {...form.getInputProps("mind")} />
      <NumberInput
        label={t("desk.care.every")}
        description={t("desk.care.everyHint")}
        min={1}
        max={365}
        allowDecimal={false}
        {...form.getInputProps("every")}
      />
      <Select
        label={t("desk.care.caller")}
        placeholder={t("desk.nobody")}
        clearable
        searchable
        data={colleagues}
        {...form.getInputProps("caller")}
      />
    </FormModal>
  );
}

/** What a call found. */
export function CallForm({ care, close }: { care: Care; close: () => void }) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { outcome: "well" as Outcome, note: "" } });
  const recording = useCommand(
    "reception",
    (body: typeof form.values, key) =>
      answered(reception.POST("/care/{care_id}/call", { params: { ...keyed(key), path: { care_id: care.id } }, body })),
    close,
  );
  const help = form.values.outcome === "needs_help";
  return (
    <FormModal
      title={t("desk.care.call")}
      submit={t("desk.care.call")}
      pending={recording.isPending}
      error={recording.error}
      close={close}
      onSubmit={form.onSubmit((said) => recording.mutate(said))}
    >
      <Text>
        {care.where} {care.name} · {care.mind}
      </Text>
      <Radio.Group label={t("desk.care.outcome")} {...form.getInputProps("outcome")}>
        <Stack gap="xs">
          {OUTCOMES.map((value) => (
            <Radio key={value} value={value} label={t(`desk.care.outcomes.${value}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={t("desk.note")}
        description={help ? t("desk.care.helpHint") : undefined}
        required={help}
        maxLength={500}
        {...form.getInputProps("note")}
      />
    </FormModal>
  );
}
