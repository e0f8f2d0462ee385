import { describe, expect, it } from "vitest";

import { actsOn, numbersOf } from "@/office/gate/cards/cards";
import { standingOf } from "@/office/gate/courtesies/courtesies";
import { latestEnd, usualEnd } from "@/office/gate/passes/passes";
import { counted, isWaiting, missing, offBy } from "@/office/gate/shifts/shifts";
import { called } from "@/office/gate/sites/sites";
import { arrearsOf } from "@/office/gate/slips/slips";
import { askedBy, EVERYTHING } from "@/office/gate/visits/visits";
import { gateEn } from "@/office/i18n/gate-en";
import { gateZh } from "@/office/i18n/gate-zh";
import { fenOf, yuan } from "@/office/lists/money";
import { dayOf } from "@/office/lists/times";

const state = (code: string) => ({ code, zh: "", en: "" });

describe("a pass that is issued (F37, F38, F40, T31)", () => {
  it("lasts as its kind usually does, both ends included", () => {
    expect(usualEnd("worker_pass", "2026-11-22")).toBe("2026-11-24");
    expect(usualEnd("worker_permit", "2026-12-20")).toBe("2027-01-18");
    expect(usualEnd("parking_card", "2026-11-22")).toBe("2027-11-21");
    expect(usualEnd("parking_card", "")).toBe("");
  });

  it("to a worker for a while cannot be chosen longer than three days", () => {
    expect(latestEnd("worker_pass", "2026-02-27")).toBe("2026-03-01");
    expect(latestEnd("worker_permit", "2026-02-27")).toBeUndefined();
  });
});

describe("a slip of a move-out (E10)", () => {
  const [zh, en] = [gateZh.slips.arrears, gateEn.slips.arrears];

  it("tells what the unit owes, that nothing is owed, or that it is not known; never in the way", () => {
    expect(arrearsOf({ move_out: true, arrears_fen: 123450, arrears_charges: 2 })).toEqual({
      text: "owes",
      amount: "¥1,234.50",
      count: 2,
    });
    expect(arrearsOf({ move_out: true, arrears_fen: 0, arrears_charges: 0 })?.text).toBe("none");
    expect(arrearsOf({ move_out: true, arrears_fen: null, arrears_charges: null })?.text).toBe("unknown");
    for (const text of ["owes", "none", "unknown"] as const) {
      expect(zh[text]).toContain("仅提示，不影响放行");
      expect(en[text]).toContain("for information, does not stop the slip");
    }
  });

  it("is the only one that tells of arrears", () => {
    expect(arrearsOf({ move_out: false, arrears_fen: 100, arrears_charges: 1 })).toBeNull();
  });
});

describe("a site", () => {
  it("is called by its unit, or by its place", () => {
    expect(called({ unit_label: "8-2-0101", place: "" })).toBe("8-2-0101");
    expect(called({ unit_label: "", place: "3 号楼外墙" })).toBe("3 号楼外墙");
  });
});

describe("a hand-over (F17, E02)", () => {
  it("says by how much a line is off, money in yuan", () => {
    expect(offBy({ key: "cards_stock", expected: 29, counted: 28 })).toBe("-1");
    expect(offBy({ key: "deposits_fen", expected: 10_000, counted: 20_050 })).toBe("+¥100.50");
    expect(offBy({ key: "slips", expected: 3, counted: 3 })).toBe("");
    expect(offBy({ key: "slips", expected: 3, counted: null })).toBe("");
    expect([counted("slips", 3), counted("deposits_fen", 0), counted("slips", null)]).toEqual(["3", "¥0.00", "–"]);
  });
});

describe("a tablet's journal", () => {
  it("waits for what comes before the first act that is known beyond the gap", () => {
    expect([isWaiting({ beyond: 7 }), missing({ beyond: 7, expects: 5 })]).toEqual([true, 2]);
    expect([isWaiting({ beyond: null }), missing({ beyond: null, expects: 5 })]).toEqual([false, 0]);
  });
});

describe("a card (F36, F41)", () => {
  const kind = state("visitor");

  it("is one of a range as it is printed", () => {
    expect(numbersOf({ prefix: " v", first: 1, last: 30, digits: 3 })).toEqual({ from: "V001", to: "V030", count: 30 });
    expect(numbersOf({ prefix: "", first: 9, last: 8, digits: 1 }).count).toBe(0);
  });

  it("is given up where it is known, and found where it was lost", () => {
    expect(actsOn({ state: state("out"), kind, in_stock_list: true })).toEqual(["lost"]);
    expect(actsOn({ state: state("lost"), kind, in_stock_list: true })).toEqual(["found"]);
    expect(actsOn({ state: state("out"), kind, in_stock_list: false })).toEqual([]);
    expect(actsOn({ state: state("stock"), kind: null, in_stock_list: true })).toEqual([]);
  });
});

describe("a courtesy", () => {
  const now = new Date("2026-11-22T08:00:00Z");
  const [before, after] = ["2026-11-22T07:00:00Z", "2026-11-22T09:00:00Z"];

  it("is coming, now, over, or withdrawn", () => {
    const asked = { since: before, until: after, withdrawn_at: null };

    expect(standingOf(asked, now)).toBe("now");
    expect(standingOf({ ...asked, since: after }, now)).toBe("coming");
    expect(standingOf({ ...asked, until: before }, now)).toBe("over");
    expect(standingOf({ ...asked, withdrawn_at: before }, now)).toBe("withdrawn");
  });
});

describe("the register (F36, F39)", () => {
  it("is asked for what was chosen alone", () => {
    expect(askedBy(EVERYTHING)).toEqual({});
    expect(askedBy({ ...EVERYTHING, unit: "8-2-0101", day: "2026-11-17", state: "left" })).toEqual({
      unit: "8-2-0101",
      day: "2026-11-17",
      state: ["left"],
    });
  });
});

describe("money", () => {
  it("is shown in yuan and meant in fen, to the fen", () => {
    expect([0, 5, 1_250, 123_456_789].map(yuan)).toEqual(["¥0.00", "¥0.05", "¥12.50", "¥1,234,567.89"]);
    expect(yuan(-1)).toBe("-¥0.01");
    expect(["12", "12.5", " 12.50 ", "0.29"].map(fenOf)).toEqual([1_200, 1_250, 1_250, 29]);
    expect(["", "12.345", "-1", "1e3", "12,5"].map(fenOf)).toEqual([null, null, null, null, null]);
  });
});

describe("a day", () => {
  it("is counted on from another, over the end of a month", () => {
    expect(dayOf(new Date(2026, 10, 29, 23, 59), 3)).toBe("2026-12-02");
  });
});
