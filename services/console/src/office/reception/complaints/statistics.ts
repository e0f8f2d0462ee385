/** What the charts show of the figures. Pure: the table beside each says the same. */
import type { EChartsCoreOption } from "echarts/core";

export const FIGURES = ["cases", "households", "valid", "not_valid", "satisfied", "unsatisfied_once", "repeats"] as const;
export const TABLES = ["by_time", "by_kind", "by_cause", "by_channel", "by_department", "by_building"] as const;

/** A hint drawn on the canvas: one made of HTML would need styles the content policy forbids. */
const HINT = { renderMode: "richText", confine: true } as const;
const GRID = { left: 8, right: 8, top: 16, bottom: 40, containLabel: true } as const;

/** Cases over time, one kind upon the other; nothing made at a time counts as none. */
export function stackOf(
  times: readonly string[],
  kinds: readonly { readonly key: string; readonly name: string }[],
  counts: Readonly<Record<string, Readonly<Record<string, number>>>>,
): EChartsCoreOption {
  return {
    tooltip: { ...HINT, trigger: "axis", axisPointer: { type: "shadow" } },
    legend: { type: "scroll", bottom: 0 },
    grid: GRID,
    xAxis: { type: "category", data: [...times] },
    yAxis: { type: "value", minInterval: 1 },
    series: kinds.map(({ key, name }) => ({ type: "bar", stack: "all", name, data: times.map((time) => counts[key]?.[time] ?? 0) })),
  };
}

/** Cases by something, the most frequent on top. */
export function barsOf(rows: readonly { readonly name: string; readonly count: number }[]): EChartsCoreOption {
  const upwards = rows.toReversed();
  return {
    tooltip: { ...HINT, trigger: "axis", axisPointer: { type: "shadow" } },
    grid: { ...GRID, bottom: 8 },
    xAxis: { type: "value", minInterval: 1 },
    yAxis: { type: "category", data: upwards.map((row) => row.name) },
    series: [{ type: "bar", data: upwards.map((row) => row.count) }],
  };
}
