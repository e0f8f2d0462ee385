/** Plans of recurring services and patrols as the office types them. */
import { describe, expect, test } from "vitest";

import { movedUp, rateOf, timesOf } from "@/office/dispatch/patrols/patrols";
import { alteredOf, fieldsOfPlan, freshPlan, numbered, type Plan, planOf, ruleOf } from "@/office/dispatch/recurring/plans";

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

  test("is altered from what it says now; where it is done is not sent again", () => {
    const rule = ruleOf({ ...FRESH, step: "weeks", weekdays: ["d0", "d4"], off: "keep" });
    if (rule === null) throw new Error("no rule");
    const kind = { code: "paid_service", zh: "有偿服务", en: "paid service" };
    const said = { name: "水箱清洗", matter: "清洗", complex_work: true, ahead_days: 5, rule, kind };
    const plan: Partial<Plan> = { ...said, scope: { place: "水泵房", place_building: "8" } };

    const fields = fieldsOfPlan(plan as Plan);

    expect(fields).toMatchObject({ scope: "place", place: "水泵房", building: "8", weekdays: ["d0", "d4"] });
    expect(ruleOf(fields)).toEqual(rule);
    expect(alteredOf(fields, rule, " 换周期 ")).toEqual({ ...said, kind: "paid_service", reason: "换周期" });
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
