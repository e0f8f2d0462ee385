import { SegmentedControl, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Page } from "@/office/lists/page";

import { DoneAndPlanned } from "./done-and-planned";
import { FindingRecords } from "./finding-records";
import { PatrolPlans } from "./patrol-plans";
import { RoundRecords } from "./round-records";
import { RouteRecords } from "./route-records";

const TABS = ["rounds", "findings", "routes", "plans", "report"] as const;
type Tab = (typeof TABS)[number];

/** 巡查: the day's rounds, what was found, routes with their points, plans, done against planned. */
export function PatrolsPage() {
  const { t } = useTranslation();
  const [tab, setTab] = useState<Tab>("rounds");
  return (
    <Page title={t("planned.patrols.title")}>
      <Text c="dimmed">{t("planned.patrols.intro")}</Text>
      <SegmentedControl
        data-no-print
        aria-label={t("planned.patrols.title")}
        data={TABS.map((value) => ({ value, label: t(`planned.patrols.tabs.${value}`) }))}
        value={tab}
        onChange={(chosen) => setTab(TABS.find((each) => each === chosen) ?? tab)}
      />
      {tab === "rounds" && <RoundRecords />}
      {tab === "findings" && <FindingRecords />}
      {tab === "routes" && <RouteRecords />}
      {tab === "plans" && <PatrolPlans />}
      {tab === "report" && <DoneAndPlanned />}
    </Page>
  );
}
