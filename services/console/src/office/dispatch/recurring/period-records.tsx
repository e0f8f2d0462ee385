import { Anchor, Badge, Button, Group, Progress, Stack, Switch, Text, Title } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import { useCommand } from "@/office/forms/command";
import { ReasonForm } from "@/office/forms/reason-form";
import { inOurs } from "@/office/i18n";
import { Page } from "@/office/lists/page";
import { Records } from "@/office/lists/records";
import { from, useRecords } from "@/office/lists/use-records";

import type { Period, Plan } from "./plans";
import { Tally } from "./tally";
import { VisitRecords } from "./visit-records";

/** How far each period of a plan is, and of one of them, what is left. */
export function PeriodRecords({ plan, back }: { plan: Plan; back: () => void }) {
  const { t, i18n } = useTranslation();
  const [period, setPeriod] = useState<Period | null>(null);
  const [passing, setPassing] = useState(false);
  const periods = useRecords(["dispatch", "recurring", "periods", plan.id], (cursor) =>
    answered(dispatch.GET("/recurring/periods", { params: { query: { plan_id: plan.id, ...from(cursor) } } })),
  );
  return (
    <Page
      title={plan.name}
      actions={
        <>
          {plan.missed > 1 && (
            <Button variant="default" onClick={() => setPassing(true)}>
              {t("planned.recurring.passOverAll")}
            </Button>
          )}
          <Button variant="default" onClick={() => globalThis.print()}>
            {t("list.print")}
          </Button>
          <Button variant="default" onClick={back}>
            {t("planned.recurring.back")}
          </Button>
        </>
      }
    >
      <Text c="dimmed">{plan.matter}</Text>
      <Records
        label={t("planned.recurring.periods")}
        query={periods}
        keyOf={(each) => each.id}
        empty={t("planned.recurring.noPeriods")}
        columns={[
          {
            title: t("planned.recurring.day"),
            cell: (each) => (
              <Anchor component="button" type="button" onClick={() => setPeriod(each)}>
                {each.day}
              </Anchor>
            ),
          },
          {
            title: t("planned.recurring.state"),
            cell: (each) => (
              <>
                <Badge variant="light" color={each.state.code === "missed" ? "red" : "teal"}>
                  {inOurs(i18n.language, each.state)}
                </Badge>
                {each.reason !== "" && <Text size="sm">{each.reason}</Text>}
              </>
            ),
          },
          { title: t("planned.recurring.progress"), cell: (each) => <Share period={each} /> },
          { title: t("planned.recurring.left"), cell: (each) => <Tally period={each} /> },
        ]}
      />
      {period !== null && <Visits plan={plan} period={period} />}
      {passing && <PassAllOver plan={plan} close={() => setPassing(false)} />}
    </Page>
  );
}

function Share({ period: { units, done } }: { period: Period }) {
  const { t } = useTranslation();
  if (units === 0) return "–";
  const text = t("planned.recurring.progressText", { done, units });
  return (
    <>
      <Text size="sm">{text}</Text>
      <Progress value={(100 * done) / units} color="teal" aria-label={text} />
    </>
  );
}

function Visits({ plan, period }: { plan: Plan; period: Period }) {
  const { t } = useTranslation();
  const [onlyLeft, setOnlyLeft] = useState(true);
  const visits = useRecords(["dispatch", "recurring", "visits", period.id, onlyLeft], (cursor) =>
    answered(
      dispatch.GET("/recurring/periods/{period_id}/visits", {
        params: { path: { period_id: period.id }, query: { not_done: onlyLeft, limit: 100, ...from(cursor) } },
      }),
    ),
  );
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={2} size="h3">
          {t("planned.recurring.visits", { name: plan.name, day: period.day })}
        </Title>
        <Switch
          label={t("planned.recurring.onlyLeft")}
          checked={onlyLeft}
          onChange={(event) => setOnlyLeft(event.currentTarget.checked)}
        />
      </Group>
      <VisitRecords label={t("planned.recurring.left")} query={visits} empty={t("planned.recurring.allDone")} />
    </Stack>
  );
}

function PassAllOver({ plan, close }: { plan: Plan; close: () => void }) {
  const { t } = useTranslation();
  const passing = useCommand(
    "dispatch",
    (reason: string, key) =>
      answered(
        dispatch.POST("/recurring/plans/{plan_id}/pass-over", {
          params: { ...keyed(key), path: { plan_id: plan.id } },
          body: { reason },
        }),
      ),
    close,
  );
  return (
    <ReasonForm
      title={t("planned.recurring.passOverAll")}
      about={t("planned.recurring.passOverAllAbout", { name: plan.name, count: plan.missed })}
      submit={t("planned.recurring.passOverAll")}
      pending={passing.isPending}
      error={passing.error}
      act={passing.mutate}
      close={close}
    />
  );
}
