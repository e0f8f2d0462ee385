import { Anchor, Badge, Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import { useSaying } from "@/office/app/saying";
import { useCommand } from "@/office/forms/command";
import { ReasonForm } from "@/office/forms/reason-form";
import { inOurs } from "@/office/i18n";
import { Records } from "@/office/lists/records";
import { from, useRecords } from "@/office/lists/use-records";

import { DatesAhead } from "./dates-ahead";
import { PlanForm } from "./plan-form";
import { STEPS, WEEKDAYS, type Plan } from "./plans";

type Ending = { readonly plan: Plan; readonly how: "pause" | "end" };

/** The plans, the next dates of each, and what may be done with them. */
export function PlanRecords({ manages, open }: { manages: boolean; open: (plan: Plan) => void }) {
  const { t, i18n } = useTranslation();
  const [ending, setEnding] = useState<Ending | null>(null);
  const [altering, setAltering] = useState<Plan | null>(null);
  const saying = useSaying();
  const plans = useRecords(["dispatch", "recurring", "plans"], (cursor) =>
    answered(dispatch.GET("/recurring/plans", { params: { query: { limit: 50, ...from(cursor) } } })),
  );
  const stopping = useCommand(
    "dispatch",
    ({ plan, how, reason }: Ending & { readonly reason: string }, key) =>
      answered(
        dispatch.POST(`/recurring/plans/{plan_id}/${how}`, {
          params: { ...keyed(key), path: { plan_id: plan.id } },
          body: { reason },
        }),
      ),
    () => setEnding(null),
  );
  const goingOn = useCommand("dispatch", (plan: Plan, key) =>
    answered(
      dispatch.POST("/recurring/plans/{plan_id}/go-on", {
        params: { ...keyed(key), path: { plan_id: plan.id } },
        body: {},
      }),
    ),
  );
  return (
    <>
      <Records
        label={t("planned.recurring.tabs.plans")}
        query={plans}
        keyOf={(plan) => plan.id}
        empty={t("planned.recurring.noPlans")}
        columns={[
          {
            title: t("planned.recurring.name"),
            cell: (plan) => (
              <>
                <Anchor component="button" type="button" fw={600} onClick={() => open(plan)}>
                  {plan.name}
                </Anchor>
                <Text size="sm">{inOurs(i18n.language, plan.kind)}</Text>
              </>
            ),
          },
          { title: t("planned.recurring.scope"), cell: (plan) => <Where plan={plan} /> },
          { title: t("planned.recurring.rule"), cell: (plan) => <RuleWords plan={plan} /> },
          { title: t("planned.recurring.next"), cell: (plan) => <DatesAhead days={plan.next_days.slice(0, 3)} /> },
          {
            title: t("planned.recurring.state"),
            cell: (plan) => (
              <>
                <Badge variant="light" color={plan.state.code === "going" ? "teal" : "gray"}>
                  {inOurs(i18n.language, plan.state)}
                </Badge>
                {plan.missed > 0 && <Text size="sm">{t("planned.recurring.missedOf", { count: plan.missed })}</Text>}
                {plan.reason !== "" && <Text size="sm">{plan.reason}</Text>}
              </>
            ),
          },
          {
            title: "",
            screenOnly: true,
            cell: (plan) =>
              manages &&
              plan.state.code !== "ended" && (
                <Group gap="xs" wrap="nowrap" justify="end">
                  <Button variant="default" size="xs" onClick={() => setAltering(plan)}>
                    {t("planned.recurring.alter")}
                  </Button>
                  {plan.state.code === "paused" ? (
                    <Button
                      variant="default"
                      size="xs"
                      onClick={() => goingOn.mutate(plan, { onError: saying.failed })}
                    >
                      {t("planned.recurring.goOn")}
                    </Button>
                  ) : (
                    <Button variant="default" size="xs" onClick={() => setEnding({ plan, how: "pause" })}>
                      {t("planned.recurring.pause")}
                    </Button>
                  )}
                  <Button variant="default" size="xs" onClick={() => setEnding({ plan, how: "end" })}>
                    {t("planned.recurring.end")}
                  </Button>
                </Group>
              ),
          },
        ]}
      />
      {altering !== null && <PlanForm plan={altering} close={() => setAltering(null)} />}
      {ending !== null && (
        <ReasonForm
          title={t(`planned.recurring.${ending.how}`)}
          about={t(`planned.recurring.${ending.how}About`, { name: ending.plan.name })}
          submit={t(`planned.recurring.${ending.how}`)}
          pending={stopping.isPending}
          error={stopping.error}
          act={(reason) => stopping.mutate({ ...ending, reason })}
          close={() => setEnding(null)}
        />
      )}
    </>
  );
}

function Where({ plan: { scope } }: { plan: Plan }) {
  const { t } = useTranslation();
  if (scope.place) return [scope.place_building, scope.place].filter(Boolean).join(" · ");
  if (scope.whole_building) return `${scope.whole_building} · ${t("planned.recurring.scopes.building")}`;
  return `${t("planned.recurring.units")} × ${scope.unit_ids?.length ?? 0}`;
}

function RuleWords({ plan: { rule } }: { plan: Plan }) {
  const { t } = useTranslation();
  const step = STEPS.find((each) => each === rule.step) ?? "days";
  const weekdays = (rule.weekdays ?? []).flatMap((each) => WEEKDAYS[each] ?? []);
  return (
    <>
      {t("planned.recurring.ruleText", { every: rule.every, step: t(`planned.recurring.steps.${step}`) })}
      <Text size="sm">{weekdays.map((each) => t(`planned.recurring.weekday.${each}`)).join(" ")}</Text>
    </>
  );
}
