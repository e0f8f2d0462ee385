import { describe, expect, it } from "vitest";

import { choicesOf, crewsOf, loadsOf } from "@/office/dispatch/board/choices";
import { ALONE, EVERYTHING, filterOf, left, NOBODY, queryOf } from "@/office/dispatch/board/filters";
import { fetchSpelling } from "@/office/dispatch/board/spelling";
import { filterOfView, firstOf, narrowingOf } from "@/office/dispatch/board/views";

import { card, ids, RUNNING, ZHAO } from "./cards";

describe("a filter", () => {
  const cards = [
    card("0001", { urgency: "P0", technician_id: "zhao", technician: "赵大勇" }),
    card("0002", { where: "12-1-1802", building: "12", round: 2 }),
    card("0003", { matter: "电梯里有异响", clock: { ...RUNNING, deadline: "2026-11-22T07:00:00Z" } }),
  ];
  const found = (changed: Partial<typeof EVERYTHING>, around = ALONE): string[] =>
    ids(left(cards, { ...EVERYTHING, ...changed }, around));

  it("finds by class, person, building, crew, rework and what has run out by now", () => {
    expect(left(cards, EVERYTHING, ALONE)).toBe(cards);
    expect(found({ urgencies: ["P0", "P1"] })).toEqual(["0001"]);
    expect(found({ technicians: [NOBODY] })).toEqual(["0002", "0003"]);
    expect(found({ buildings: ["12"], rework: true })).toEqual(["0002"]);
    expect(found({ crews: ["水电班"] }, { ...ALONE, crews: crewsOf([ZHAO]) })).toEqual(["0001"]);
    expect(found({ overdue: true }, { ...ALONE, now: Date.parse("2026-11-22T08:00:00Z") })).toEqual(["0003"]);
  });

  it("finds a room as people type it, a number's end, words in any order, and pinyin once it is there", async () => {
    expect(found({ text: "12 1802" })).toEqual(["0002"]);
    expect(found({ text: "0003" })).toEqual(["0003"]);
    expect(found({ text: "漏水 大勇" })).toEqual(["0001"]);
    expect(found({ text: "zhaody" })).toEqual([]);
    const spelling = await fetchSpelling();
    expect(found({ text: "dianti" }, { ...ALONE, spelling })).toEqual(["0003"]);
    expect(found({ text: "zdy" }, { ...ALONE, spelling })).toEqual(["0001"]);
    expect(found({ text: "王女士" }, { ...ALONE, found: new Set(["0002"]) })).toEqual(["0002"]);
  });

  it("stands in an address and comes back from it", () => {
    const filter = { ...EVERYTHING, urgencies: ["P0", "P1"], kinds: ["repair"], overdue: true, text: "8-2 水" };

    expect(filterOf(queryOf(filter))).toEqual(filter);
    expect(queryOf(EVERYTHING)).toBe("");
    expect(filterOf("?nobody=knows")).toEqual(EVERYTHING);
  });

  it("is kept whole as a view and comes back from it", () => {
    const lists = { urgencies: ["P0", "P1"], kinds: ["repair"], buildings: ["8", "12"], technicians: [NOBODY, "zhao"] };
    const filter = { ...lists, crews: ["水电班"], overdue: true, rework: true, text: "水" };
    const view = { name: "八栋", wanted: narrowingOf(filter) };

    expect(filterOfView(view)).toEqual(filter);
    expect(filterOfView({ name: "全部", wanted: narrowingOf(EVERYTHING) })).toEqual(EVERYTHING);
    const views = { own: [], shared: [view], first: { name: "八栋", shared: true }, may_share: false, most: 20 };
    expect(firstOf(views)).toBe(view);
    expect(firstOf({ ...views, first: { name: "八栋", shared: false } })).toBeUndefined();
  });

  it("offers what the cards have, buildings in their own order", () => {
    expect(choicesOf(cards, [ZHAO], "zh").buildings.map(({ value }) => value)).toEqual(["8", "12"]);
    expect([...loadsOf(cards)]).toEqual([["zhao", 1]]);
  });
});
