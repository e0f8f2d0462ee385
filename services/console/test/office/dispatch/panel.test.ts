import { describe, expect, it } from "vitest";

import { enteredBy, enteredLater, isSaid } from "@/office/dispatch/order/history";
import { isWhole, remainingAfter } from "@/office/dispatch/order/order";
import { span } from "@/office/lists/spans";

describe("the history", () => {
  it("tells when something was typed in later than it happened (E04)", () => {
    const at = "2026-11-22T08:00:00Z";

    expect(enteredLater({ at, entered_at: "2026-11-22T08:00:40Z" })).toBe(false);
    expect(enteredLater({ at, entered_at: "2026-11-22T08:20:00Z" })).toBe(true);
  });

  it("names whoever has a name, and says what the others are", () => {
    expect(enteredBy({ by: { kind: "staff", id: "x" }, by_name: "钱国强" })).toEqual({ name: "钱国强" });
    expect(enteredBy({ by: { kind: "system", id: "dispatch" }, by_name: "" })).toEqual({ nameless: "system" });
    expect(enteredBy({ by: { kind: "staff", id: "x" }, by_name: "" })).toEqual({ nameless: "somebody" });
  });

  it("has no sentence for an act it does not know", () => {
    expect(isSaid("arrive")).toBe(true);
    expect(isSaid("grab_the_moon")).toBe(false);
    expect(isSaid("toString")).toBe(false);
  });
});

it("calls only a phone that is shown whole", () => {
  expect(isWhole("138 0000 1234")).toBe(true);
  expect(isWhole("*******1234")).toBe(false);
  expect(isWhole("")).toBe(false);
});

it("counts a running clock down by itself, and no other", () => {
  expect(remainingAfter({ state: "running", remaining_seconds: 30 }, 45)).toBe(-15);
  expect(remainingAfter({ state: "paused", remaining_seconds: 30 }, 45)).toBe(30);
  expect(remainingAfter({ state: "unset", remaining_seconds: null }, 45)).toBeNull();
});

it("says how long something takes by its two greatest measures", () => {
  expect(span(40, "zh")).toBe("40 秒");
  expect(span(-90 * 60 - 59, "zh")).toBe("1 小时 30 分");
  expect(span(3 * 86_400 + 59 * 60, "zh")).toBe("3 天");
  expect(span(86_400 + 7_200, "en")).toBe("1 d 2 h");
});
