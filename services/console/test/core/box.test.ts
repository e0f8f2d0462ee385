import { describe, expect, test } from "vitest";

import type { Admission, AnyAct } from "@/core/acts";
import { approvers, cardsOf, cardsToTakeBack, kindOf, lossOf, pledgesNow } from "@/core/box";
import { cardsNow, insideNow } from "@/core/here";
import type { CardRow, Held, Inside } from "@/core/rows";
import { NOTHING } from "@/core/snapshot";

import { anAct, NOON } from "./desk";

const [EAST, MAIN] = ["东门", "正门"];
const LICENCE = { kind: "document", document: "driving_licence" } as const;
const admitted = (visit_id: string, more: Partial<Admission> = {}): AnyAct =>
  anAct("visit.admit", { visit_id, visit_class: "business", name: "李四", people: 1, reason: "公务", place: "会所", ...more });
const left = (visit_id: string, pledge_returned: boolean): AnyAct =>
  anAct("visit.depart", { visit_id, cards_returned: [], pledge_returned });
const held = (acts: AnyAct[], known: Held[] = []) => pledgesNow(known, acts, (id) => `房 ${id}`, EAST);
const aHeld = (id: string, more: Partial<Held> = {}): Held => ({
  id, kind: "document", document: "work_card", amount_fen: null, receipt_number: "", gate: MAIN,
  taken_at: new Date(NOON).toISOString(), name: "王五", unit_label: "8-2-0101", place: null, left_at: null, ...more,
});

describe("what is held", () => {
  test("lies here from the entry until it is given back, at the exit or later (F36)", () => {
    const [one] = held([admitted("v1", { pledge: LICENCE })]);
    expect(one).toMatchObject({ id: "v1", document: "driving_licence", gate: EAST, place: "会所", left_at: null });

    expect(held([admitted("v1", { pledge: LICENCE }), left("v1", true)])).toEqual([]);
    const [behind] = held([admitted("v1", { pledge: LICENCE }), left("v1", false)]);
    expect(behind?.left_at).toBe(new Date(NOON).toISOString());
    expect(held([admitted("v1", { pledge: LICENCE }), left("v1", false), anAct("pledge.return", { visit_id: "v1" })])).toEqual([]);
  });

  test("is nothing where the visit was only recorded (E18)", () => {
    expect(held([admitted("v1"), admitted("v2", { pledge: { kind: "none" } })])).toEqual([]);
  });

  test("is told once, whether by the snapshot, by the act or by both", () => {
    const known = [aHeld("v1"), aHeld("v2", { left_at: new Date(NOON).toISOString() })];

    expect(held([admitted("v1", { pledge: LICENCE })], known)).toHaveLength(2);
    expect(held([anAct("pledge.return", { visit_id: "v2" })], known).map(({ id }) => id)).toEqual(["v1"]);
  });

  test("of whoever has gone without it comes first, then what lies there longest", () => {
    const early = new Date(NOON - 1).toISOString();
    const known = [aHeld("new"), aHeld("old", { taken_at: early }), aHeld("behind", { left_at: early })];

    expect(held([], known).map(({ id }) => id)).toEqual(["behind", "old", "new"]);
  });
});

const card = (number: string, state: CardRow["state"], more: Partial<CardRow> = {}): CardRow =>
  ({ kind: "visitor", number, state, visit_id: null, place: state === "stock" ? EAST : "", ...more });

/** The numbers in this gate's box after these acts, and how many cards are lost. */
const after = (cards: CardRow[], acts: AnyAct[]) => {
  const { stock, lost } = cardsOf(cardsNow({ ...NOTHING, cards }, acts, EAST), "visitor", [], EAST);
  return [stock, lost.length];
};

describe("cards", () => {
  const inside: Inside[] = insideNow(NOTHING, [admitted("v1", { card_number: "2" })], () => null);
  const cards = [
    card("10", "stock"), card("9", "stock"), card("7", "stock", { place: MAIN }), card("8", "lost"),
    card("2", "out", { visit_id: "v1" }), card("3", "out", { visit_id: "gone" }), card("C1", "stock", { kind: "vehicle" }),
  ];

  test("of a kind are each in exactly one place: this box, another's, out, lost (F36, F41)", () => {
    const { stock, out, lost, elsewhere } = cardsOf(cards, "visitor", inside, EAST);

    expect([stock, lost.map(({ number }) => number), elsewhere]).toEqual([["9", "10"], ["8"], 1]);
    expect(out.map(({ card: each, with_ }) => [each.number, with_?.name ?? null])).toEqual([["2", "李四"], ["3", null]]);
    expect(stock.length + out.length + lost.length + elsewhere).toBe(cards.filter(({ kind }) => kind === "visitor").length);
  });

  test("that are lost lie in no box until they are found, then in that of this gate", () => {
    const lost = anAct("card.lost", lossOf({ number: "9", kind: "visitor", visit_id: null }, "foreman", " 掉在路上 "));
    const found = anAct("card.found", { card_number: "9", kind: "visitor" });

    expect(lost.data).toEqual({ card_number: "9", kind: "visitor", approver_id: "foreman", note: "掉在路上" });
    expect(after(cards, [lost])).toEqual([["10"], 2]);
    expect(after(cards, [lost, found])).toEqual([["9", "10"], 1]);
  });

  test("that are lost are not asked for when their visitor leaves", () => {
    const [visit] = inside;
    if (visit === undefined) throw new Error("nobody is inside");

    expect(cardsToTakeBack(visit, cards)).toEqual(["2"]);
    expect(cardsToTakeBack(visit, [card("2", "lost")])).toEqual([]);
    expect([kindOf("2", visit, cards), kindOf("X", { ...visit, plate: "沪A1" }, cards)]).toEqual(["visitor", "vehicle"]);
  });
});

test("a loss is approved by the foreman or above, and never by whoever reports it (F36)", () => {
  const staff = [
    { id: "guard", name: "李", roles: ["P15"] },
    { id: "foreman", name: "曹", roles: ["P15", "P16"] },
    { id: "manager", name: "陈", roles: ["P03"] },
  ];

  expect(approvers(staff, "guard").map(({ id }) => id)).toEqual(["foreman", "manager"]);
  expect(approvers(staff, "foreman").map(({ id }) => id)).toEqual(["manager"]);
});
