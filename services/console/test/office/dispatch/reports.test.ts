import { describe, expect, it } from "vitest";

import {
  byMonth,
  byTechnician,
  MOST_SERIES,
  onTime,
  percent,
  type RepairRow,
  seriesOf,
  type Technician,
} from "@/office/dispatch/reports/figures";
import { isMonth, monthsAfter } from "@/office/dispatch/reports/months";

const row = (code: string, counts: number[]): RepairRow => ({
  code,
  zh: `${code}栋`,
  en: `building ${code}`,
  counts,
  total: counts.reduce((sum, each) => sum + each, 0),
});

const technician = (name: string, finished: number, judged: number, inTime: number): Technician => ({
  technician_id: name,
  name,
  finished,
  judged,
  in_time: inTime,
  in_time_percent: null,
  redone: 0,
  redone_percent: null,
  helped: 0,
  share_percent: 0,
  helped_minutes: 0,
});

describe("months", () => {
  it("go over the new year and back", () => {
    expect(monthsAfter("2026-11", 2)).toBe("2027-01");
    expect(monthsAfter("2026-01", -1)).toBe("2025-12");
    expect(monthsAfter("nonsense", 1)).toBe("nonsense");
    expect(["2026-13", "2026-1", ""].filter(isMonth)).toEqual([]);
  });
});

describe("what a chart shows (N10)", () => {
  it("is told apart by at most so many colours, and leaves nothing out", () => {
    const rows = Array.from({ length: 12 }, (_, place) => row(String(place), [place, 1]));
    const series = seriesOf(rows, "zh", "其余");
    expect(series).toHaveLength(MOST_SERIES + 1);
    expect(series.at(-1)).toEqual({ name: "其余", counts: [8 + 9 + 10 + 11, 4] });
    const counted = series.reduce((sum, each) => sum + each.counts.reduce((all, one) => all + one, 0), 0);
    expect(counted).toBe(rows.reduce((sum, each) => sum + each.total, 0));
    expect(seriesOf(rows.slice(0, 1), "en", "others")).toEqual([{ name: "building 0", counts: [0, 1] }]);
  });

  it("draws its hints on the canvas, for the content policy forbids HTML with styles", () => {
    for (const option of [byMonth([], []), onTime([], "zh"), byTechnician([], { inTime: "", late: "", unjudged: "" })]) {
      expect(option["tooltip"]).toMatchObject({ renderMode: "richText" });
    }
  });

  it("has no bar where nothing was judged, and dashes in the table", () => {
    const clock = { code: "done", zh: "完工", en: "done" };
    const rows = [{ urgency: "P1" as const, clock, met: 0, late: 0, running: 1, unset: 0, percent: null }];
    expect(onTime(rows, "zh")["series"]).toEqual([{ type: "bar", name: "完工", data: ["-"] }]);
    expect([percent(null), percent(98.55)]).toEqual(["–", "98.5 %"]);
  });

  it("shows what each technician finished, once, and nobody who only helped", () => {
    const option = byTechnician([technician("王", 5, 4, 3), technician("李", 0, 0, 0)], {
      inTime: "按时",
      late: "超时",
      unjudged: "未设定",
    });
    expect(option["series"]).toMatchObject([{ data: [3] }, { data: [1] }, { data: [1] }]);
  });
});
