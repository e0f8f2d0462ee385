import { describe, expect, it } from "vitest";

import { Refused } from "@/api/problem";
import { type Deed, despite, sortedOut } from "@/office/dispatch/board/acting";
import { freshCode } from "@/office/dispatch/crews/settings";
import { inWords } from "@/office/dispatch/crews/staff";
import {
  asOnMonday,
  type Day,
  nextCell,
  patternOf,
  type PersonWeek,
  timesOf,
  weekLater,
} from "@/office/dispatch/crews/weeks";

const NIGHT = { code: "night", zh: "夜班", en: "", starts: "20:00:00", ends: "08:00:00" };

function day(on: string, more: Partial<Day> = {}): Day {
  return { day: on, planned: true, single: false, shifts: [NIGHT], leave: false, ...more };
}

function refused(code: string): Refused {
  return new Refused({ title: "", status: 409, detail: "", code, data: {}, trace_id: null });
}

describe("a week of rosters (F20)", () => {
  it("goes a week on over the end of a year, and nowhere from what is no day", () => {
    expect(weekLater("2026-12-28", 1)).toBe("2027-01-04");
    expect(weekLater("2026-12-28", -1)).toBe("2026-12-21");
    expect(weekLater("", 1)).toBe("");
  });

  it("begins a form with the week somebody works, without the days that were changed alone", () => {
    const person: PersonWeek = {
      staff_id: "wang",
      name: "王师傅",
      technician: true,
      crews: [],
      duty: "on",
      days: [day("2026-11-23"), day("2026-11-24", { single: true }), day("2026-11-25", { shifts: [] })],
      leaves: [],
    };

    expect(patternOf(person)).toEqual([["night"], [], [], [], [], [], []]);
    expect(patternOf(undefined)).toEqual([[], [], [], [], [], [], []]);
    expect(asOnMonday([["night"], ["day"], [], [], [], ["day"], []])).toEqual([
      ["night"],
      ["night"],
      ["night"],
      ["night"],
      ["night"],
      ["day"],
      [],
    ]);
  });

  it("is walked with the arrows, and nothing lies beyond its edge", () => {
    const at = { row: 0, column: 6 };

    expect(nextCell(at, "ArrowDown", 2, 7)).toEqual({ row: 1, column: 6 });
    expect(nextCell(at, "ArrowRight", 2, 7)).toBeNull();
    expect(nextCell(at, "ArrowUp", 2, 7)).toBeNull();
    expect(nextCell(at, "Enter", 2, 7)).toBeNull();
  });

  it("says times and words as people read them", () => {
    expect(timesOf(NIGHT)).toBe("20:00–08:00");
    expect(inWords("en", NIGHT)).toBe("夜班");
    expect(inWords("en", { zh: "夜班", en: "night" })).toBe("night");
    expect(freshCode("shift", ["shift1", "night"])).toBe("shift3");
    expect(freshCode("shift", ["shift2"])).toBe("shift3");
  });
});

describe("an assignment that takes a yes", () => {
  const technician = { id: "wang", name: "王师傅" };
  const deeds: readonly Deed[] = [{ act: "hand_over" }, { act: "assign", technician }];
  it("is asked again with it from there on, and no other refusal is", () => {
    expect(despite(refused("AssignmentDoubtful"), deeds)).toEqual([{ act: "assign", technician, anyway: true }]);
    expect(despite(refused("NotATechnician"), deeds)).toBeNull();
    expect(despite(new Error("away"), deeds)).toBeNull();
  });

  it("is told apart among many that failed: only these are done again with a yes", () => {
    const [off, gone] = [{ id: "off", deeds }, { id: "gone", deeds }];
    const errors = new Map([
      ["off", refused("AssignmentDoubtful")],
      ["gone", refused("NotATechnician")],
    ]);

    const { doubted, refused: others } = sortedOut([off, gone], ({ id }) => errors.get(id));

    expect(doubted).toEqual([{ id: "off", deeds: [{ act: "assign", technician, anyway: true }] }]);
    expect(others).toEqual([gone]);
  });
});
