import { Button, Select, TextInput } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch } from "@/api/client";
import { Failed } from "@/office/errors/error-pages";
import { Page } from "@/office/lists/page";
import { usePaper } from "@/office/lists/paper";
import { dayOf, useNow } from "@/office/lists/times";
import { Waiting } from "@/office/session/waiting";

import { isMonth, monthsAfter } from "./months";
import { OnTimeSection, TechniciansSection } from "./performance-sections";
import { RepairsSection } from "./repairs-section";

/** A month is not made again by each order that moves: it would be counted all day. */
const FRESH_MS = 5 * 60_000;
const SPANS = ["3", "6", "12", "24"];

/** 维修报表: repairs per month, how punctual, how often twice, and by whom. */
export function ReportsPage() {
  const { t } = useTranslation();
  const now = dayOf(useNow()).slice(0, 7);
  const [month, setMonth] = useState(now);
  const [months, setMonths] = useState("12");
  const [building, setBuilding] = useState<string | null>(null);
  const shown = isMonth(month) && month <= now ? month : now;
  const query = { month: shown, ...(building === null ? {} : { building }) };
  const common = { placeholderData: keepPreviousData, staleTime: FRESH_MS } as const;
  const repairs = useQuery({
    queryKey: ["reports", "repairs", query, months],
    queryFn: () =>
      answered(dispatch.GET("/reports/repairs", { params: { query: { ...query, months: Number(months) } } })),
    ...common,
  });
  const performance = useQuery({
    queryKey: ["reports", "performance", query],
    queryFn: () => answered(dispatch.GET("/reports/performance", { params: { query } })),
    ...common,
  });
  const buildings = useQuery({
    queryKey: ["reports", "buildings", shown],
    queryFn: () => answered(dispatch.GET("/reports/repairs", { params: { query: { month: shown } } })),
    select: (report) => report.by_building.map((row) => row.code).filter(Boolean),
    ...common,
  });
  const paper = usePaper();
  const print = () =>
    paper.mutate({
      name: t("reports.file", { month: shown }),
      fetch: () =>
        answered<unknown>(
          dispatch.GET("/reports/month.xlsx", {
            params: { query: { ...query, months: Number(months) } },
            parseAs: "blob",
          }),
        ),
    });
  const wrong = repairs.error ?? performance.error;
  const again = () => void Promise.all([repairs.refetch(), performance.refetch()]);
  return (
    <Page
      title={t("reports.title", { month: shown })}
      actions={
        <>
          <Button variant="default" aria-label={t("reports.before")} onClick={() => setMonth(monthsAfter(shown, -1))}>
            ‹
          </Button>
          <TextInput
            type="month"
            aria-label={t("reports.month")}
            value={month}
            max={now}
            onChange={(event) => setMonth(event.currentTarget.value)}
          />
          <Button
            variant="default"
            aria-label={t("reports.after")}
            disabled={shown >= now}
            onClick={() => setMonth(monthsAfter(shown, 1))}
          >
            ›
          </Button>
          <Select
            aria-label={t("reports.span")}
            w={180}
            allowDeselect={false}
            data={SPANS.map((span) => ({ value: span, label: t("reports.months", { months: span }) }))}
            value={months}
            onChange={(span) => setMonths(span ?? "12")}
          />
          <Select
            aria-label={t("reports.building")}
            w={140}
            clearable
            searchable
            placeholder={t("reports.everywhere")}
            data={buildings.data ?? []}
            value={building}
            onChange={setBuilding}
          />
          <Button variant="default" onClick={() => globalThis.print()}>
            {t("reports.print")}
          </Button>
          <Button loading={paper.isPending} onClick={print}>
            {t("reports.export")}
          </Button>
        </>
      }
    >
      {wrong !== null && <Failed error={wrong} retry={again} />}
      {wrong === null && (repairs.data === undefined || performance.data === undefined) && <Waiting />}
      {repairs.data !== undefined && <RepairsSection report={repairs.data} />}
      {performance.data !== undefined && (
        <>
          <OnTimeSection report={performance.data} />
          <TechniciansSection report={performance.data} />
        </>
      )}
    </Page>
  );
}
