import { describe, expect, it } from "vitest";

import {
  across,
  clashesOf,
  type Entry,
  gapsOf,
  hoursOf,
  placed,
  shownOf,
  type Timeline,
} from "@/office/dispatch/timeline/placing";

const at = (hour: number): string => new Date(Date.UTC(2026, 10, 22, 0, hour * 60)).toISOString();
const ms = (hour: number): number => Date.parse(at(hour));

function entry(order: string, since: number, until: number | null, doing: Entry["doing"] = "on_site"): Entry {
  return {
    order_id: order,
    number: order,
    where: "8-2-0101",
    matter: "漏水",
    urgency: "P2",
    doing,
    since: at(since),
    until: until === null ? null : at(until),
  };
}

function aDay(...entries: Entry[]): Timeline {
  return {
    day: "2026-11-22",
    begins_at: at(0),
    ends_at: at(24),
    working: [
      { starts_at: at(8.5), ends_at: at(12) },
      { starts_at: at(13.5), ends_at: at(18) },
    ],
    rows: [{ technician_id: "wang", technician: "王师傅", entries }],
    more: false,
  };
}

describe("the day", () => {
  it("is drawn by whole hours: the working time, and what was done before and after", () => {
    expect(shownOf(aDay(), ms(10))).toEqual({ from: ms(8), to: ms(18) });
    expect(shownOf(aDay(entry("a", 6.2, 7), entry("b", 17, 19.1)), ms(20))).toEqual({ from: ms(6), to: ms(20) });
    expect(hoursOf({ from: ms(8), to: ms(10.5) })).toEqual([ms(8), ms(9), ms(10)]);
  });

  it("shows nothing beyond its ends, and what goes on until now", () => {
    const [bar] = placed([entry("a", -5, null)], { from: ms(8), to: ms(18) }, ms(13));

    expect(bar).toMatchObject({ left: 0, width: 50, lane: 0 });
    expect(across(ms(20), { from: ms(8), to: ms(18) })).toBeNull();
    expect(across(ms(13), { from: ms(8), to: ms(18) })).toBe(50);
  });

  it("puts what lies at the same time into lanes, and uses a lane again once it is free", () => {
    const bars = placed([entry("a", 9, 11), entry("b", 10, 12), entry("c", 11, 12)], { from: ms(8), to: ms(18) }, ms(12));

    expect(bars.map(({ lane }) => lane)).toEqual([0, 1, 0]);
  });
});

describe("a clash", () => {
  it("is to be at two places, not to be sent on while at work", () => {
    const there = entry("a", 9, 11);
    const helping = entry("b", 10, 12, "helping");
    const sent = entry("c", 10, 12, "coming");
    const visit = entry("d", 12, 13, null);
    const clashing = clashesOf([there, helping, sent, visit], { from: ms(0), to: ms(24) }, ms(12));

    expect([...clashing]).toEqual([there, helping]);
  });

  it("is never between parts of one order", () => {
    const day = { from: ms(0), to: ms(24) };

    expect(clashesOf([entry("a", 9, 11), entry("a", 10, 12, null)], day, ms(12)).size).toBe(0);
  });
});

describe("who is free", () => {
  it("is so in what is left of the working time, half an hour and more, also while an order waits for parts", () => {
    const day = aDay();
    const entries = [entry("a", 8, 10.75), entry("b", 11, 14, null), entry("c", 14, 18, "paused")];

    expect(gapsOf(entries, day, ms(10))).toEqual([{ from: ms(14), to: ms(18) }]);
    expect(gapsOf([], day, ms(9))).toEqual([
      { from: ms(9), to: ms(12) },
      { from: ms(13.5), to: ms(18) },
    ]);
    expect(gapsOf([], day, ms(17.8))).toEqual([]);
  });
});
