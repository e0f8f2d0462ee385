import { Checkbox, Chip, Group, MultiSelect, NumberInput, SegmentedControl, Select, Text, Textarea, TextInput } from "@mantine/core";
import { type UseFormReturnType, useForm } from "@mantine/form";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, archives, dispatch, keyed } from "@/api/client";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { dayOf, useNow } from "@/office/lists/times";

import { DatesAhead } from "./dates-ahead";
import {
  alteredOf,
  fieldsOfPlan,
  freshPlan,
  KINDS,
  OFF_DAYS,
  type Plan,
  type PlanFields,
  planOf,
  type Rule,
  ruleOf,
  SCOPES,
  STEPS,
  WEEKDAYS,
} from "./plans";

const TYPING_MS = 300;
type Form = UseFormReturnType<PlanFields>;

interface Asked {
  readonly fields: PlanFields;
  readonly rule: Rule;
  readonly reason: string;
}

/** What, where, by which rule; its next dates are shown before it is saved. A plan that is there keeps its place. */
export function PlanForm({ plan, close }: { plan: Plan | null; close: () => void }) {
  const { t } = useTranslation();
  const today = dayOf(useNow());
  const form = useForm<PlanFields>({ initialValues: plan === null ? freshPlan(today) : fieldsOfPlan(plan) });
  const [reason, setReason] = useState("");
  const saving = useCommand(
    "dispatch",
    ({ fields, rule: said, reason: why }: Asked, key) =>
      answered(
        plan === null
          ? dispatch.POST("/recurring/plans", { params: keyed(key), body: planOf(fields, said) })
          : dispatch.POST("/recurring/plans/{plan_id}/alter", {
              params: { ...keyed(key), path: { plan_id: plan.id } },
              body: alteredOf(fields, said, why),
            }),
      ),
    close,
  );
  const rule = ruleOf(form.values);
  const title = t(plan === null ? "planned.recurring.create" : "planned.recurring.alter");
  return (
    <FormModal
      wide
      title={title}
      submit={title}
      pending={saving.isPending}
      error={saving.error}
      close={close}
      onSubmit={form.onSubmit((fields) => {
        if (rule !== null) saving.mutate({ fields, rule, reason });
      })}
    >
      {plan !== null && <Text size="sm">{t("planned.recurring.alterAbout")}</Text>}
      <TextInput label={t("planned.recurring.name")} required data-autofocus maxLength={60} {...form.getInputProps("name")} />
      <Textarea label={t("planned.recurring.matter")} required maxLength={2000} {...form.getInputProps("matter")} />
      <Group>
        <SegmentedControl
          aria-label={t("planned.recurring.kind")}
          data={KINDS.map((value) => ({ value, label: t(`planned.recurring.kinds.${value}`) }))}
          {...form.getInputProps("kind")}
        />
        <Checkbox label={t("planned.recurring.complex")} {...form.getInputProps("complex", { type: "checkbox" })} />
      </Group>
      {plan === null && <ScopeFields form={form} />}
      <RuleFields form={form} />
      <Preview form={form} />
      {plan !== null && (
        <Textarea
          label={t("planned.recurring.alterWhy")}
          maxLength={500}
          autosize
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
    </FormModal>
  );
}

function ScopeFields({ form }: { form: Form }) {
  const { t } = useTranslation();
  const { scope } = form.values;
  return (
    <>
      <SegmentedControl
        aria-label={t("planned.recurring.scope")}
        data={SCOPES.map((value) => ({ value, label: t(`planned.recurring.scopes.${value}`) }))}
        {...form.getInputProps("scope")}
      />
      {scope === "units" && <UnitsField form={form} />}
      <Group grow align="start">
        {scope === "place" && (
          <TextInput label={t("planned.recurring.place")} required maxLength={200} {...form.getInputProps("place")} />
        )}
        {scope !== "units" && (
          <TextInput
            label={t(scope === "place" ? "planned.recurring.placeBuilding" : "planned.recurring.building")}
            description={t("planned.recurring.buildingHint")}
            required={scope === "building"}
            maxLength={50}
            {...form.getInputProps("building")}
          />
        )}
      </Group>
    </>
  );
}

function UnitsField({ form }: { form: Form }) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const [q] = useDebouncedValue(text.trim(), TYPING_MS);
  const found = useQuery({
    queryKey: ["archives", "units", q],
    queryFn: () => answered(archives.GET("/directory/units", { params: { query: { q, limit: 50 } } })),
    enabled: q !== "",
    placeholderData: (before) => before,
  });
  const units = found.data?.items ?? [];
  const options = new Map([...names, ...units.map((unit) => [unit.id, unit.label] as const)]);
  return (
    <MultiSelect
      label={t("planned.recurring.units")}
      description={t("planned.recurring.unitsHint")}
      required
      searchable
      filter={({ options: all }) => all}
      data={[...options].map(([value, label]) => ({ value, label }))}
      searchValue={text}
      onSearchChange={setText}
      value={[...form.values.units]}
      onChange={(chosen) => {
        setNames(new Map(chosen.map((id) => [id, options.get(id) ?? id])));
        form.setFieldValue("units", chosen);
      }}
    />
  );
}

function RuleFields({ form }: { form: Form }) {
  const { t } = useTranslation();
  const { step } = form.values;
  return (
    <>
      <Group align="end">
        <NumberInput label={t("planned.recurring.every")} min={1} max={366} w={100} required {...form.getInputProps("every")} />
        <SegmentedControl
          aria-label={t("planned.recurring.rule")}
          data={STEPS.map((value) => ({ value, label: t(`planned.recurring.steps.${value}`) }))}
          {...form.getInputProps("step")}
        />
        {step === "weeks" && (
          <Chip.Group multiple value={[...form.values.weekdays]} onChange={(chosen) => form.setFieldValue("weekdays", chosen)}>
            <Group gap="xs" role="group" aria-label={t("planned.recurring.weekdays")}>
              {WEEKDAYS.map((each) => (
                <Chip key={each} value={each} size="sm">
                  {t(`planned.recurring.weekday.${each}`)}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        )}
        {step === "months" && (
          <NumberInput
            label={t("planned.recurring.dayOfMonth")}
            description={t("planned.recurring.dayHint")}
            min={1}
            max={31}
            {...form.getInputProps("day")}
          />
        )}
      </Group>
      <Group grow align="start">
        <TextInput type="date" label={t("planned.recurring.first")} required {...form.getInputProps("first")} />
        <TextInput type="date" label={t("planned.recurring.last")} min={form.values.first} {...form.getInputProps("last")} />
        <Select
          label={t("planned.recurring.off")}
          allowDeselect={false}
          data={OFF_DAYS.map((value) => ({ value, label: t(`planned.recurring.offs.${value}`) }))}
          {...form.getInputProps("off")}
        />
      </Group>
      <NumberInput
        label={t("planned.recurring.ahead")}
        description={t("planned.recurring.aheadHint")}
        min={0}
        max={60}
        required
        {...form.getInputProps("ahead")}
      />
    </>
  );
}

function Preview({ form }: { form: Form }) {
  const { t } = useTranslation();
  const [rule] = useDebouncedValue(ruleOf(form.values), TYPING_MS);
  const shown = useQuery({
    queryKey: ["dispatch", "recurring", "preview", rule],
    queryFn: () => {
      if (rule === null) throw new Error("asked without a rule");
      const { last_day, day, ...rest } = rule;
      const query = { ...rest, ...(last_day ? { last_day } : {}), ...(day ? { day } : {}) };
      return answered(dispatch.GET("/recurring/preview", { params: { query } }));
    },
    enabled: rule !== null,
    placeholderData: (before) => before,
  });
  const days = rule === null ? [] : (shown.data ?? []);
  return (
    <div aria-live="polite">
      <Text fw={600}>{t("planned.recurring.next")}</Text>
      {days.length > 0 ? <DatesAhead days={days} /> : <Text c="dimmed">{t("planned.recurring.nextNone")}</Text>}
      {days.some((each) => each.provisional) && <Text size="sm">* {t("planned.recurring.provisional")}</Text>}
    </div>
  );
}
