import { Badge, Button, Group, SegmentedControl, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch } from "@/api/client";
import { Page } from "@/office/lists/page";
import { from, useRecords } from "@/office/lists/use-records";
import { may } from "@/office/session/session";
import { useMe } from "@/office/session/me";

import { MissedRecords } from "./missed-records";
import { PeriodRecords } from "./period-records";
import { PlanForm } from "./plan-form";
import { PlanRecords } from "./plan-records";
import type { Plan } from "./plans";
import { VisitRecords } from "./visit-records";

const TABS = ["calls", "plans", "missed"] as const;
type Tab = (typeof TABS)[number];

/** 周期服务: whom to call, the plans and how far they are, and what was missed. */
export function RecurringPage() {
  const { t } = useTranslation();
  const manages = may(useMe(), ["orders.recurring"]);
  const [tab, setTab] = useState<Tab>(may(useMe(), ["orders.assign"]) ? "calls" : "plans");
  const [plan, setPlan] = useState<Plan | null>(null);
  const [making, setMaking] = useState(false);
  const missed = useRecords(["dispatch", "recurring", "missed"], (cursor) =>
    answered(dispatch.GET("/recurring/periods", { params: { query: { state: "missed", ...from(cursor) } } })),
  );
  const waiting = missed.data?.pages.flatMap((part) => part.items).length ?? 0;
  if (plan !== null) return <PeriodRecords plan={plan} back={() => setPlan(null)} />;
  return (
    <Page
      title={t("planned.recurring.title")}
      actions={manages && <Button onClick={() => setMaking(true)}>{t("planned.recurring.create")}</Button>}
    >
      <Text c="dimmed">{t("planned.recurring.intro")}</Text>
      <Group>
        <SegmentedControl
          aria-label={t("planned.recurring.title")}
          data={TABS.map((value) => ({ value, label: t(`planned.recurring.tabs.${value}`) }))}
          value={tab}
          onChange={(chosen) => setTab(TABS.find((each) => each === chosen) ?? tab)}
        />
        {waiting > 0 && (
          <Badge color="red" variant="filled">
            {t("planned.recurring.missedOf", { count: waiting })}
          </Badge>
        )}
      </Group>
      {tab === "calls" && <Calls />}
      {tab === "plans" && <PlanRecords manages={manages} open={setPlan} />}
      {tab === "missed" && <MissedRecords query={missed} manages={manages} />}
      {making && <PlanForm plan={null} close={() => setMaking(false)} />}
    </Page>
  );
}

function Calls() {
  const { t } = useTranslation();
  const calls = useRecords(["dispatch", "recurring", "calls"], (cursor) =>
    answered(dispatch.GET("/recurring/calls", { params: { query: { limit: 50, ...from(cursor) } } })),
  );
  return <VisitRecords label={t("planned.recurring.tabs.calls")} query={calls} empty={t("planned.recurring.noCalls")} />;
}
