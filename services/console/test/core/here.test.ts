import { describe, expect, test } from "vitest";

import type { Admission, AnyAct } from "@/core/acts";
import type { RowState } from "@/core/db";
import { cardsNow, expectedNow, insideNow, inBox, overstayed, since } from "@/core/here";
import type { Written } from "@/core/at-the-gate";
import type { Parts } from "@/core/rows";
import { NOTHING } from "@/core/snapshot";
import { concerns } from "@/core/live";

import { anAct, JOURNAL, NOON } from "./desk";

const admission = (visit_id: string, more: Partial<Admission> = {}): AnyAct =>
  anAct("visit.admit", { visit_id, visit_class: "guest", name: "李四", people: 1, reason: "探访", ...more });
const leaving = (visit_id: string, cards_returned: string[] = []): AnyAct =>
  anAct("visit.depart", { visit_id, cards_returned, pledge_returned: true });
const parts = (some: Partial<Parts>): Parts => ({ ...NOTHING, ...some });
const inside = (acts: AnyAct[], some: Partial<Parts> = {}) =>
  insideNow(parts(some), acts, (id) => `房 ${id}`).map(({ id }) => id);
const GATE = "东门";
const card = (number: string, state: "stock" | "out" | "lost", visit_id: string | null = null) =>
  ({ kind: "visitor", number, state, visit_id, place: state === "stock" ? GATE : "" }) as const;

const aRow = (answered_at: number | null, state: RowState): Written => ({
  act: { ...admission(`${state}-${answered_at}`), journal: JOURNAL, sequence: 1 },
  state,
  answered_at,
  answer: null,
  held_until: 0,
  seen: false,
});

describe("who is inside", () => {
  test("came in at the server's time, also where the tablet's clock is two hours fast", () => {
    const fast = Object.assign(admission("v1"), { clock_offset_ms: -7_200_000 });
    const written = [{ ...aRow(null, "pending"), act: Object.assign(fast, { journal: JOURNAL, sequence: 1 }) }];

    const [visit] = insideNow(NOTHING, since(written, NOON), () => null);

    expect(visit?.entered_at).toBe(new Date(NOON - 7_200_000).toISOString());
  });

  test("is what the snapshot says and what was done here since", () => {
    const seen = parts({});
    const [first] = insideNow(seen, [admission("v1", { unit_id: "u1" })], (id) => `房 ${id}`);

    expect(first).toMatchObject({ id: "v1", unit_label: "房 u1", name: "李四" });
    expect(inside([admission("v1"), leaving("v1")])).toEqual([]);
  });

  test("does not count twice who is in the snapshot already", () => {
    const known = insideNow(NOTHING, [admission("v1")], () => null);

    expect(inside([admission("v1")], { inside: known })).toEqual(["v1"]);
    expect(inside([leaving("v1")], { inside: known })).toEqual([]);
  });

  test("leaves out acts that were answered before the snapshot was asked for, and rejected ones", () => {
    const rows = [
      aRow(NOON - 1, "done"),
      aRow(NOON + 1, "done"),
      aRow(null, "pending"),
      aRow(null, "rejected"),
    ];

    expect(since(rows, NOON).map((act) => (act.data as Admission).visit_id)).toEqual([`done-${NOON + 1}`, "pending-null"]);
  });

  test("is marked when the time to leave has passed", () => {
    const [visit] = insideNow(NOTHING, [admission("v1", { leave_by: new Date(NOON).toISOString() })], () => null);
    if (visit === undefined) throw new Error("nobody is inside");

    expect([overstayed(visit, NOON), overstayed(visit, NOON + 1)]).toEqual([false, true]);
    expect(overstayed({ ...visit, leave_by: null }, NOON + 1)).toBe(false);
  });
});

describe("cards", () => {
  const stock = parts({ cards: [card("10", "stock"), card("9", "stock"), card("8", "lost")] });

  test("go out with their visitor and come back in the same act", () => {
    const out = cardsNow(stock, [admission("v1", { card_number: "9" })], GATE);
    expect(out).toContainEqual(card("9", "out", "v1"));

    const back = cardsNow(stock, [admission("v1", { card_number: "9" }), leaving("v1", ["9"])], GATE);
    expect(back).toContainEqual(card("9", "stock"));
  });

  test("that a visitor keeps stay out", () => {
    expect(cardsNow(stock, [admission("v1", { card_number: "9" }), leaving("v1")], GATE)).toContainEqual(card("9", "out", "v1"));
  });

  test("are handed out by the lowest number in this gate's own box", () => {
    expect(inBox(stock.cards, "visitor", GATE)).toEqual(["9", "10"]);
    expect(inBox(stock.cards, "vehicle", GATE)).toEqual([]);
    expect(inBox(stock.cards, "visitor", "西门")).toEqual([]);
  });
});

test("an expected visitor who came is expected no more", () => {
  const expected = [{ id: "e1" }, { id: "e2" }] as Parts["expected"];

  expect(expectedNow(parts({ expected }), [admission("v1", { expected_id: "e1" })])).toEqual([{ id: "e2" }]);
});

test.each([
  ["event: change\ndata: {\"service\": \"gate\"}", true],
  ["event: change\ndata: {\"service\": \"fees\"}", false],
  ["event: refetch\ndata: {}", true],
  [": heartbeat", false],
])("of the feed, %j concerns the gate: %s", (message, expected) => {
  expect(concerns(message, ["gate", "archives"])).toBe(expected);
});
