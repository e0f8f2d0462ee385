import { Chip, Group, MultiSelect, NumberInput, Select, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import { useTechnicians } from "@/office/dispatch/order/technicians";
import { numbered, WEEKDAYS } from "@/office/dispatch/recurring/plans";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { dayOf, useNow } from "@/office/lists/times";

import { type PatrolPlan, timesOf } from "./patrols";

interface Fields {
  readonly name: string;
  readonly route: string | null;
  readonly times: string;
  readonly weekdays: string[];
  readonly staff: string[];
  readonly grace: number;
  readonly first: string;
  readonly last: string;
}

function fresh(today: string): Fields {
  return { name: "", route: null, times: "09:00 15:00", weekdays: [], staff: [], grace: 30, first: today, last: "" };
}

function fieldsOf(plan: PatrolPlan): Fields {
  return {
    name: plan.name,
    route: plan.route_id,
    times: plan.times.map((each) => each.slice(0, 5)).join(" "),
    weekdays: WEEKDAYS.filter((_, place) => plan.weekdays.includes(place)),
    staff: plan.staff_ids,
    grace: plan.grace_minutes,
    first: plan.first_day,
    last: plan.last_day ?? "",
  };
}

function saidOf({ name, times, weekdays, staff, grace, last }: Omit<Fields, "route" | "first">) {
  return {
    name,
    times: timesOf(times) ?? [],
    weekdays: numbered(weekdays),
    staff_ids: staff,
    grace_minutes: grace,
    last_day: last === "" ? null : last,
  };
}

/** A route at these times, on these days, by these people; a plan that is there keeps its route and first day. */
export function PatrolPlanForm({ plan, close }: { plan: PatrolPlan | null; close: () => void }) {
  const { t } = useTranslation();
  const today = dayOf(useNow());
  const { all: technicians } = useTechnicians();
  // Who is planned already stays a name, also where they can be sent to no order any more.
  const planned = new Map(plan?.staff_ids.map((id, place) => [id, plan.staff[place] ?? id]));
  const people = [...new Map([...planned, ...technicians.map(({ id, name }) => [id, name] as const)])].map(
    ([value, label]) => ({ value, label }),
  );
  const routes = useQuery({
    queryKey: ["dispatch", "patrols", "routes", "to-choose"],
    queryFn: () => answered(dispatch.GET("/patrols/routes")),
  });
  const form = useForm<Fields>({
    initialValues: plan === null ? fresh(today) : fieldsOf(plan),
    validate: { times: (times) => (timesOf(times) === null ? t("planned.patrols.timesWrong") : null) },
  });
  const saving = useCommand(
    "dispatch",
    ({ route, first, ...fields }: Fields, key) => {
      const said = saidOf(fields);
      return answered(
        plan === null
          ? dispatch.POST("/patrols/plans", {
              params: keyed(key),
              body: { ...said, route_id: route ?? "", first_day: first === "" ? null : first },
            })
          : dispatch.POST("/patrols/plans/{patrol_plan_id}/change", {
              params: { ...keyed(key), path: { patrol_plan_id: plan.id } },
              body: said,
            }),
      );
    },
    close,
  );
  const title = t(plan === null ? "planned.patrols.createPlan" : "planned.patrols.changePlan");
  return (
    <FormModal
      wide
      title={title}
      submit={title}
      pending={saving.isPending}
      error={saving.error}
      close={close}
      onSubmit={form.onSubmit((fields) => saving.mutate(fields))}
    >
      {plan !== null && <Text size="sm">{t("planned.patrols.changePlanAbout")}</Text>}
      <Group grow align="start">
        <TextInput label={t("planned.patrols.name")} required data-autofocus maxLength={60} {...form.getInputProps("name")} />
        <Select
          label={t("planned.patrols.route")}
          required
          disabled={plan !== null}
          data={(routes.data?.items ?? []).map((route) => ({ value: route.id, label: route.name }))}
          {...form.getInputProps("route")}
        />
      </Group>
      <TextInput
        label={t("planned.patrols.times")}
        description={t("planned.patrols.timesHint")}
        required
        {...form.getInputProps("times")}
      />
      <Chip.Group multiple value={form.values.weekdays} onChange={(chosen) => form.setFieldValue("weekdays", chosen)}>
        <Group gap="xs" role="group" aria-label={t("planned.patrols.weekdays")}>
          {WEEKDAYS.map((each) => (
            <Chip key={each} value={each} size="sm">
              {t(`planned.recurring.weekday.${each}`)}
            </Chip>
          ))}
          <Text size="sm" c="dimmed">
            {t("planned.patrols.weekdaysHint")}
          </Text>
        </Group>
      </Chip.Group>
      <MultiSelect
        label={t("planned.patrols.staff")}
        description={t("planned.patrols.staffHint")}
        searchable
        data={people}
        {...form.getInputProps("staff")}
      />
      <Group grow align="start">
        <NumberInput label={t("planned.patrols.grace")} min={5} max={720} required {...form.getInputProps("grace")} />
        {plan === null && (
          <TextInput type="date" label={t("planned.patrols.first")} min={today} {...form.getInputProps("first")} />
        )}
        <TextInput type="date" label={t("planned.patrols.last")} min={plan === null ? form.values.first : today} {...form.getInputProps("last")} />
      </Group>
    </FormModal>
  );
}
