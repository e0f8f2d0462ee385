import { describe, expect, it } from "vitest";

import { latestEnd, usualEnd } from "@/office/gate/passes/passes";
import { called } from "@/office/gate/sites/sites";
import { fenOf, yuan } from "@/office/lists/money";
import { dayOf } from "@/office/lists/times";

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

describe("a site", () => {
  it("is called by its unit, or by its place", () => {
    expect(called({ unit_label: "8-2-0101", place: "" })).toBe("8-2-0101");
    expect(called({ unit_label: "", place: "3 号楼外墙" })).toBe("3 号楼外墙");
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
