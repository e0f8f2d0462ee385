import { afterEach, describe, expect, it } from "vitest";

import { dayTime, isoDay } from "@/core/messages";
import { midnightOf, momentAt, standIn, wallAt } from "@/core/zone";
import { dayOf, daysAfter, momentOf, typed } from "@/office/lists/times";

const MACHINE = Intl.DateTimeFormat().resolvedOptions().timeZone;
afterEach(() => standIn(MACHINE));

describe("a moment in the estate", () => {
  it("is shown and typed as the estate's wall shows it, wherever the machine stands", () => {
    const at = "2026-11-22T16:30:00.000Z";
    for (const [zone, text, day] of [
      ["Asia/Shanghai", "2026-11-23T00:30", "2026-11-23"],
      ["Asia/Urumqi", "2026-11-22T22:30", "2026-11-22"],
      ["America/St_Johns", "2026-11-22T13:00", "2026-11-22"],
    ] as const) {
      standIn(zone);
      expect(typed(new Date(at))).toBe(text);
      expect(momentOf(text)).toBe(at);
      expect([dayOf(new Date(at)), isoDay(Date.parse(at))]).toEqual([day, day]);
      expect(midnightOf(Date.parse(at))).toBe(Date.parse(momentOf(`${day}T00:00`) ?? ""));
    }
    standIn("Asia/Shanghai");
    expect(dayTime(at)).toBe("11-23 00:30");
  });

  it("is the first of an hour that comes twice, and an hour on of one that is left out", () => {
    standIn("America/New_York");
    expect(momentOf("2026-11-01T01:30")).toBe("2026-11-01T05:30:00.000Z");
    expect(wallAt(Date.parse(momentOf("2026-03-08T02:30") ?? ""))).toMatchObject({ day: 8, hour: 3, minute: 30 });
  });

  it("is told in the machine's zone while nobody has named one that is known", () => {
    standIn("Nowhere/Here");
    expect(wallAt(new Date(2026, 10, 22, 8, 30))).toEqual({ year: 2026, month: 11, day: 22, hour: 8, minute: 30 });
    expect(momentAt({ year: Number.NaN, month: 1, day: 1, hour: 0, minute: 0 })).toBeNaN();
  });
});

describe("a day", () => {
  it("is counted on over the end of a month, and no day stays none", () => {
    expect([daysAfter("2026-11-29", 3), daysAfter("2026-03-01", -1), daysAfter("", 3)]).toEqual(["2026-12-02", "2026-02-28", ""]);
  });
});
