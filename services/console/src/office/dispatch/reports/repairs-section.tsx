import { Select } from "@mantine/core";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";

import { inOurs } from "@/office/i18n";

import { byMonth, type Repairs, seriesOf, type Sort, SORTS } from "./figures";
import { Section } from "./section";

/** 每月维修统计 (N10): how many were asked for in each month, told apart in one of several ways. */
export function RepairsSection({ report }: { readonly report: Repairs }) {
  const { t, i18n } = useTranslation();
  const [sort, setSort] = useState<Sort>("by_kind");
  const rows = report[sort];
  const option = useMemo(
    () => byMonth(report.months, seriesOf(rows, i18n.language, t("reports.others"))),
    [report.months, rows, i18n.language, t],
  );
  const unset = report.causes_unset && (sort === "by_cause" || sort === "by_trade");
  return (
    <Section
      title={t("reports.repairs.title")}
      hint={t(unset ? "reports.repairs.causesUnset" : "reports.repairs.hint")}
      actions={
        <Select
          data-no-print
          maw={240}
          label={t("reports.repairs.sort")}
          allowDeselect={false}
          data={SORTS.map((each) => ({ value: each, label: t(`reports.sorts.${each}`) }))}
          value={sort}
          onChange={(value) => setSort(SORTS.find((each) => each === value) ?? "by_kind")}
        />
      }
      option={rows.length === 0 ? null : option}
      columns={[t(`reports.sorts.${sort}`), t("reports.repairs.month"), t("reports.repairs.total")]}
      rows={
        rows.length === 0
          ? []
          : [
              ...rows.map((row) => [inOurs(i18n.language, row), row.counts.at(-1) ?? 0, row.total]),
              [t("reports.repairs.all"), report.totals.at(-1) ?? 0, report.totals.reduce((sum, each) => sum + each, 0)],
            ]
      }
    />
  );
}
