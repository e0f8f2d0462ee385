/** Plans of recurring services and patrols as the office types them. */
import { describe, expect, test } from "vitest";

import { movedUp, rateOf, timesOf } from "@/office/dispatch/patrols/patrols";
import { freshPlan, numbered, planOf, ruleOf } from "@/office/dispatch/recurring/plans";

const FRESH = freshPlan("2026-11-23");

describe("a plan of recurring services (T34)", () => {
  test("begins as a gas check every two months, moved off days off", () => {
    expect(ruleOf(FRESH)).toEqual({
      every: 2,
      step: "months",
      first_day: "2026-11-23",
      last_day: null,
      weekdays: [],
      day: null,
      off_days: "after",
    });
  });

  test("sends of what was typed only what its step and its scope have", () => {
    const typed = { ...FRESH, weekdays: ["d4", "d0"], day: 15, building: " 8 ", units: ["u-1"], place: "水泵房" };
    const weekly = ruleOf({ ...typed, step: "weeks" });
    expect(weekly).toMatchObject({ weekdays: [0, 4], day: null });
    const monthly = ruleOf(typed);
    expect(monthly).toMatchObject({ weekdays: [], day: 15 });
    if (monthly === null) throw new Error("no rule");
    expect(planOf({ ...typed, scope: "building" }, monthly).scope).toEqual({ whole_building: "8" });
    expect(planOf({ ...typed, scope: "units" }, monthly).scope).toEqual({ unit_ids: ["u-1"] });
    expect(planOf({ ...typed, scope: "place" }, monthly).scope).toEqual({ place: "水泵房", place_building: "8" });
  });

  test("has no rule while something is missing or ends before it begins", () => {
    expect(ruleOf({ ...FRESH, first: "" })).toBeNull();
    expect(ruleOf({ ...FRESH, every: 0 })).toBeNull();
    expect(ruleOf({ ...FRESH, last: "2026-11-01" })).toBeNull();
  });
});

describe("a patrol (F18)", () => {
  test("takes times as people type them, and none that is no time", () => {
    expect(timesOf("9:00，15：30  22:45")).toEqual(["09:00", "15:30", "22:45"]);
    expect(timesOf("9:00 25:00")).toBeNull();
    expect(timesOf("  ")).toBeNull();
  });

  test("moves a point up, and says how many points were reached (N16)", () => {
    expect(movedUp(["a", "b", "c"], 2)).toEqual(["a", "c", "b"]);
    expect(movedUp(["a", "b"], 0)).toEqual(["a", "b"]);
    expect(rateOf({ points: 6, reached: 1 })).toBe("16.7 %");
    expect(rateOf({ points: 0, reached: 0 })).toBe("–");
    expect(numbered(["d6", "d0"])).toEqual([0, 6]);
  });
});
