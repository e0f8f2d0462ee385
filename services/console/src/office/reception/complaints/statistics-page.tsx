import { Button, Select, Text, TextInput } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { EChartsCoreOption } from "echarts/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, reception } from "@/api/client";
import type { components } from "@/api/types/reception";
import { Section } from "@/office/dispatch/reports/section";
import { Failed } from "@/office/errors/error-pages";
import { inOurs } from "@/office/i18n";
import { Page } from "@/office/lists/page";
import { usePaper } from "@/office/lists/paper";
import { dayOf, useNow } from "@/office/lists/times";
import { Waiting } from "@/office/session/waiting";

import { barsOf, FIGURES, stackOf, TABLES } from "./statistics";
import { SPANS } from "./words";

type Figures = components["schemas"]["ComplaintFigures"];
const FRESH_MS = 60_000;

/** 投诉统计: a week, month, half-year or year, from the same figures. */
export function ComplaintStatisticsPage() {
  const { t } = useTranslation();
  const today = dayOf(useNow());
  const [day, setDay] = useState(today);
  const [span, setSpan] = useState<(typeof SPANS)[number]>("month");
  const query = { day: day === "" ? today : day, span };
  const found = useQuery({
    queryKey: ["reports", "complaints", query],
    queryFn: () => answered(reception.GET("/reports/complaints", { params: { query } })),
    placeholderData: keepPreviousData,
    staleTime: FRESH_MS,
  });
  const paper = usePaper();
  const name = (ending: string): string => `${t("complaints.statistics")} ${found.data?.since ?? ""}.${ending}`;
  return (
    <Page
      title={t("complaints.statistics")}
      actions={
        <>
          <TextInput type="date" label={t("complaints.day")} value={day} max={today} onChange={(event) => setDay(event.currentTarget.value)} />
          <Select label={t("complaints.span")} allowDeselect={false} w={120} data={SPANS.map((value) => ({ value, label: t(`complaints.spans.${value}`) }))} value={span} onChange={(value) => setSpan(SPANS.find((each) => each === value) ?? "month")} />
          <Button variant="default" loading={paper.isPending} onClick={() => paper.mutate({ name: name("xlsx"), fetch: () => answered<unknown>(reception.GET("/reports/complaints/book.xlsx", { params: { query }, parseAs: "blob" })) })}>Excel</Button>
          <Button variant="default" loading={paper.isPending} onClick={() => paper.mutate({ name: name("pdf"), fetch: () => answered<unknown>(reception.GET("/reports/complaints/paper.pdf", { params: { query }, parseAs: "blob" })) })}>PDF</Button>
        </>
      }
    >
      {found.error !== null && <Failed error={found.error} retry={() => void found.refetch()} />}
      {found.data === undefined ? found.error === null && <Waiting /> : <Shown figures={found.data} />}
    </Page>
  );
}

function Shown({ figures }: { figures: Figures }) {
  const { t, i18n } = useTranslation();
  const ours = i18n.language;
  const columns = FIGURES.map((each) => t(`complaints.figures.${each}`));
  const chart = (name: (typeof TABLES)[number]): EChartsCoreOption | null => {
    if (figures.total.cases === 0) return null;
    const kinds = figures.by_kind.map((row) => ({ key: row.key, name: inOurs(ours, row) }));
    return name === "by_time" ? stackOf(figures.by_time.map((row) => row.key), kinds, figures.kinds_over_time) : barsOf(figures[name].map((row) => ({ name: inOurs(ours, row), count: row.cases ?? 0 })));
  };
  return (
    <>
      <Text>
        {t("complaints.rate", {
          since: figures.since,
          until: figures.until,
          rate: figures.per_mille ?? "–",
          valid: figures.total.valid ?? 0,
          base: figures.base_households,
          limit: figures.limit_per_mille === null ? t("complaints.unset") : `${String(figures.limit_per_mille)}‰`,
        })}
      </Text>
      {TABLES.map((name) => (
        <Section
          key={name}
          title={t(`complaints.tables.${name}`)}
          hint={t("complaints.counted")}
          option={chart(name)}
          columns={[t(`complaints.tables.${name}`), ...columns]}
          rows={figures.total.cases === 0 ? [] : figures[name].concat(figures.total).map((row) => [inOurs(ours, row)].concat(FIGURES.map((each) => String(row[each] ?? 0))))}
        />
      ))}
      <Section
        title={t("complaints.clocks")}
        hint={t("complaints.clocksHint")}
        option={null}
        columns={[t("complaints.clocks"), ...(["met", "late", "running", "unset"] as const).map((each) => t(`complaints.${each}`)), "%"]}
        rows={figures.clocks.map((row) => [inOurs(ours, row), row.met ?? 0, row.late ?? 0, row.running ?? 0, row.unset ?? 0, row.rate ?? "–"])}
      />
    </>
  );
}
