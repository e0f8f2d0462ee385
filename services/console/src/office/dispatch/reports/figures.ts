/** What the charts show of the reports. Pure: a table beside each says the same in figures. */
import type { EChartsCoreOption } from "echarts/core";

import type { components } from "@/api/types/dispatch";
import { inOurs } from "@/office/i18n";

export type Repairs = components["schemas"]["RepairsReport"];
export type Performance = components["schemas"]["PerformanceReport"];
export type RepairRow = components["schemas"]["RepairRow"];
export type OnTime = components["schemas"]["OnTimeRow"];
export type Technician = components["schemas"]["TechnicianRow"];

export const SORTS = ["by_kind", "by_trade", "by_cause", "by_finding", "by_building"] as const;
export type Sort = (typeof SORTS)[number];

/** More colours than these nobody tells apart: the rest is one series. */
export const MOST_SERIES = 8;

export interface Series {
  readonly name: string;
  readonly counts: readonly number[];
}

/** The most frequent ones by name, all others together. */
export function seriesOf(rows: readonly RepairRow[], language: string, rest: string): Series[] {
  const named = rows.slice(0, MOST_SERIES).map((row) => ({ name: inOurs(language, row), counts: row.counts }));
  const others = rows.slice(MOST_SERIES);
  if (others.length === 0) return named;
  const counts = (others[0]?.counts ?? []).map((_, month) =>
    others.reduce((sum, row) => sum + (row.counts[month] ?? 0), 0),
  );
  return [...named, { name: rest, counts }];
}

/** A hint drawn on the canvas: one made of HTML would need styles the content policy forbids. */
const HINT = { renderMode: "richText", confine: true } as const;

/** Repairs by month, one bar upon the other. */
export function byMonth(months: readonly string[], series: readonly Series[]): EChartsCoreOption {
  return {
    tooltip: { ...HINT, trigger: "axis", axisPointer: { type: "shadow" } },
    legend: { type: "scroll", bottom: 0 },
    grid: { left: 8, right: 8, top: 16, bottom: 40, containLabel: true },
    xAxis: { type: "category", data: [...months] },
    yAxis: { type: "value", minInterval: 1 },
    series: series.map(({ name, counts }) => ({ type: "bar", stack: "all", name, data: [...counts] })),
  };
}

/** On-time rates: a bar for each clock of each class; nothing where nothing was judged. */
export function onTime(rows: readonly OnTime[], language: string): EChartsCoreOption {
  const classes = [...new Set(rows.map((row) => row.urgency))];
  const clocks = [...new Map(rows.map((row) => [row.clock.code, row.clock])).values()];
  return {
    tooltip: { ...HINT, trigger: "axis", axisPointer: { type: "shadow" } },
    legend: { bottom: 0 },
    grid: { left: 8, right: 8, top: 16, bottom: 40, containLabel: true },
    xAxis: { type: "category", data: classes },
    yAxis: { type: "value", min: 0, max: 100, axisLabel: { formatter: "{value} %" } },
    series: clocks.map((clock) => ({
      type: "bar",
      name: inOurs(language, clock),
      data: classes.map(
        (urgency) => rows.find((row) => row.urgency === urgency && row.clock.code === clock.code)?.percent ?? "-",
      ),
    })),
  };
}

/** What each technician finished: in time, late, not judged. The one with most stands on top. */
export function byTechnician(
  rows: readonly Technician[],
  names: { readonly inTime: string; readonly late: string; readonly unjudged: string },
): EChartsCoreOption {
  const shown = rows.filter((row) => row.finished > 0).slice(0, 20).toReversed();
  const part = (name: string, count: (row: Technician) => number) => ({
    type: "bar",
    stack: "all",
    name,
    data: shown.map(count),
  });
  return {
    tooltip: { ...HINT, trigger: "axis", axisPointer: { type: "shadow" } },
    legend: { bottom: 0 },
    grid: { left: 8, right: 16, top: 8, bottom: 40, containLabel: true },
    xAxis: { type: "value", minInterval: 1 },
    yAxis: { type: "category", data: shown.map((row) => row.name) },
    series: [
      part(names.inTime, (row) => row.in_time),
      part(names.late, (row) => row.judged - row.in_time),
      part(names.unjudged, (row) => row.finished - row.judged),
    ],
  };
}

/** `98.5 %`; a dash where nothing was judged. */
export function percent(value: number | null): string {
  return value === null ? "–" : `${value.toFixed(1)} %`;
}
