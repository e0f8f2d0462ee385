import { Badge, Button, Group, SegmentedControl, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import { WEEKDAYS } from "@/office/dispatch/recurring/plans";
import { useCommand } from "@/office/forms/command";
import { ReasonForm } from "@/office/forms/reason-form";
import { listed } from "@/office/i18n";
import { Records } from "@/office/lists/records";
import { from, useRecords } from "@/office/lists/use-records";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

import { PatrolPlanForm } from "./patrol-plan-form";
import type { PatrolPlan } from "./patrols";

/** Which route is walked when and by whom. */
export function PatrolPlans() {
  const { t } = useTranslation();
  const manages = may(useMe(), ["patrols.manage"]);
  const [saying, setSaying] = useState<PatrolPlan | "new" | null>(null);
  const [ended, setEnded] = useState(false);
  const [ending, setEnding] = useState<PatrolPlan | null>(null);
  const plans = useRecords(["dispatch", "patrols", "plans", ended], (cursor) =>
    answered(dispatch.GET("/patrols/plans", { params: { query: { ended, ...from(cursor) } } })),
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
      <Group justify="space-between">
        <SegmentedControl
          aria-label={t("planned.patrols.whichPlans")}
          data={[
            { value: "going", label: t("planned.patrols.going") },
            { value: "ended", label: t("planned.patrols.ended") },
          ]}
          value={ended ? "ended" : "going"}
          onChange={(which) => setEnded(which === "ended")}
        />
        {manages && <Button onClick={() => setSaying("new")}>{t("planned.patrols.createPlan")}</Button>}
      </Group>
      <Records
        label={t("planned.patrols.tabs.plans")}
        query={plans}
        keyOf={(plan) => plan.id}
        empty={t(ended ? "planned.patrols.noneEnded" : "planned.patrols.noPlans")}
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
            cell: (plan) => listed(plan.staff) || t("planned.patrols.onDuty"),
          },
          {
            title: "",
            screenOnly: true,
            cell: (plan) =>
              plan.ended ? (
                <>
                  <Badge color="gray" variant="light">
                    {t("planned.patrols.ended")}
                  </Badge>
                  <Text size="sm">{plan.ended_reason}</Text>
                </>
              ) : (
                manages && (
                  <Group gap="xs" wrap="nowrap" justify="end">
                    <Button size="xs" variant="default" onClick={() => setSaying(plan)}>
                      {t("planned.patrols.changePlan")}
                    </Button>
                    <Button size="xs" variant="default" onClick={() => setEnding(plan)}>
                      {t("planned.patrols.end")}
                    </Button>
                  </Group>
                )
              ),
          },
        ]}
      />
      {saying !== null && (
        <PatrolPlanForm plan={saying === "new" ? null : saying} close={() => setSaying(null)} />
      )}
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
