import { Button, Chip, Group, MultiSelect, NumberInput, Select, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import type { components } from "@/api/types/dispatch";
import { numbered, WEEKDAYS } from "@/office/dispatch/recurring/plans";
import { useTechnicians } from "@/office/dispatch/order/technicians";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { ReasonForm } from "@/office/forms/reason-form";
import { Records } from "@/office/lists/records";
import { dayOf, useNow } from "@/office/lists/times";
import { from, useRecords } from "@/office/lists/use-records";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

import { type PatrolPlan, timesOf } from "./patrols";

/** Which route is walked when and by whom. */
export function PatrolPlans() {
  const { t } = useTranslation();
  const manages = may(useMe(), ["patrols.manage"]);
  const [making, setMaking] = useState(false);
  const [ending, setEnding] = useState<PatrolPlan | null>(null);
  const plans = useRecords(["dispatch", "patrols", "plans"], (cursor) =>
    answered(dispatch.GET("/patrols/plans", { params: { query: from(cursor) } })),
  );
  const end = useCommand(
    "dispatch",
    ({ plan, reason }: { readonly plan: PatrolPlan; readonly reason: string }, key) =>
      answered(
        dispatch.POST("/patrols/plans/{patrol_plan_id}/end", {
          params: { ...keyed(key), path: { patrol_plan_id: plan.id } },
          body: { reason },
        }),
      ),
    () => setEnding(null),
  );
  return (
    <>
      {manages && (
        <Group>
          <Button onClick={() => setMaking(true)}>{t("planned.patrols.createPlan")}</Button>
        </Group>
      )}
      <Records
        label={t("planned.patrols.tabs.plans")}
        query={plans}
        keyOf={(plan) => plan.id}
        empty={t("planned.patrols.noPlans")}
        columns={[
          {
            title: t("planned.patrols.name"),
            cell: (plan) => (
              <>
                <Text fw={600}>{plan.name}</Text>
                <Text size="sm">{plan.route_name}</Text>
              </>
            ),
          },
          { title: t("planned.patrols.times"), cell: (plan) => plan.times.map((each) => each.slice(0, 5)).join("  ") },
          { title: t("planned.patrols.weekdays"), cell: (plan) => <Weekdays plan={plan} /> },
          {
            title: t("planned.patrols.who"),
            cell: (plan) => plan.staff.join("、") || t("planned.patrols.onDuty"),
          },
          {
            title: "",
            screenOnly: true,
            cell: (plan) =>
              manages && (
                <Button size="xs" variant="default" onClick={() => setEnding(plan)}>
                  {t("planned.patrols.end")}
                </Button>
              ),
          },
        ]}
      />
      {making && <PatrolPlanForm close={() => setMaking(false)} />}
      {ending !== null && (
        <ReasonForm
          title={t("planned.patrols.end")}
          about={t("planned.patrols.endAbout", { name: ending.name })}
          submit={t("planned.patrols.end")}
          pending={end.isPending}
          error={end.error}
          act={(reason) => end.mutate({ plan: ending, reason })}
          close={() => setEnding(null)}
        />
      )}
    </>
  );
}

function Weekdays({ plan }: { plan: PatrolPlan }) {
  const { t } = useTranslation();
  const days = WEEKDAYS.filter((_, place) => plan.weekdays.includes(place));
  if (days.length === 0) return t("planned.patrols.everyDay");
  return days.map((each) => t(`planned.recurring.weekday.${each}`)).join(" ");
}

function PatrolPlanForm({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const today = dayOf(useNow());
  const { all: technicians } = useTechnicians();
  const routes = useQuery({
    queryKey: ["dispatch", "patrols", "routes", "to-choose"],
    queryFn: () => answered(dispatch.GET("/patrols/routes")),
  });
  const form = useForm({
    initialValues: {
      name: "",
      route: null as string | null,
      times: "09:00 15:00",
      weekdays: [] as string[],
      staff: [] as string[],
      grace: 30,
      first: today,
      last: "",
    },
    validate: { times: (times) => (timesOf(times) === null ? t("planned.patrols.timesWrong") : null) },
  });
  const making = useCommand(
    "dispatch",
    (body: components["schemas"]["MakePatrolPlan"], key) =>
      answered(dispatch.POST("/patrols/plans", { params: keyed(key), body })),
    close,
  );
  return (
    <FormModal
      wide
      title={t("planned.patrols.createPlan")}
      submit={t("planned.patrols.createPlan")}
      pending={making.isPending}
      error={making.error}
      close={close}
      onSubmit={form.onSubmit(({ name, route, times, weekdays, staff, grace, first, last }) =>
        making.mutate({
          name,
          route_id: route ?? "",
          times: timesOf(times) ?? [],
          weekdays: numbered(weekdays),
          staff_ids: staff,
          grace_minutes: grace,
          first_day: first === "" ? null : first,
          last_day: last === "" ? null : last,
        }),
      )}
    >
      <Group grow align="start">
        <TextInput label={t("planned.patrols.name")} required data-autofocus maxLength={60} {...form.getInputProps("name")} />
        <Select
          label={t("planned.patrols.route")}
          required
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
        data={technicians.map((each) => ({ value: each.id, label: each.name }))}
        {...form.getInputProps("staff")}
      />
      <Group grow align="start">
        <NumberInput label={t("planned.patrols.grace")} min={5} max={720} required {...form.getInputProps("grace")} />
        <TextInput type="date" label={t("planned.patrols.first")} min={today} {...form.getInputProps("first")} />
        <TextInput type="date" label={t("planned.patrols.last")} min={form.values.first} {...form.getInputProps("last")} />
      </Group>
    </FormModal>
  );
}
