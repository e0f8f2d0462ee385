import { describe, expect, test } from "vitest";

import type { Admission, AnyAct } from "@/core/acts";
import type { RowState } from "@/core/db";
import { cardsNow, expectedNow, insideNow, inBox, overstayed, since, slipsNow } from "@/core/here";
import type { Written } from "@/core/outbox";
import type { Parts, Slip } from "@/core/rows";
import { checkSignature, codeIn, differing, hindrance } from "@/core/slips";
import { NOTHING } from "@/core/snapshot";
import { concernsTheGate } from "@/core/live";

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

const LINES = [
  { line: 1, name: "冰箱", quantity: 1 },
  { line: 2, name: "纸箱", quantity: 12 },
];
function base64(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}
async function aSlip(more: Partial<Slip> = {}) {
  const pair = await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]);
  if (!("publicKey" in pair)) throw new Error("no pair");
  const signed = JSON.stringify({ id: "s1", code: "K7M2", lines: LINES });
  const signature = base64(await crypto.subtle.sign("Ed25519", pair.privateKey, new TextEncoder().encode(signed)));
  const slip = {
    id: "s1", number: "FX-1", code: "K7M2", unit_id: "u1", unit_label: "8-2-0101", signer: "王**", signer_role: "owner",
    move_out: false, lines: LINES, plates: [], valid_from: new Date(NOON).toISOString(),
    valid_until: new Date(NOON + 1).toISOString(), trips_left: null, signed, signature, key_id: "k1", ...more,
  } satisfies Slip;
  const keys = [{ id: "k1", public_key: base64(await crypto.subtle.exportKey("raw", pair.publicKey)) }];
  return { slip, keys };
}

describe("a slip", () => {
  test("is good only as the office signed it", async () => {
    const { slip, keys } = await aSlip();

    expect(await checkSignature(slip, keys)).toBe("good");
    expect(await checkSignature({ ...slip, lines: [{ line: 1, name: "冰箱", quantity: 2 }] }, keys)).toBe("bad");
    expect(await checkSignature({ ...slip, signed: slip.signed.replace("12", "13") }, keys)).toBe("bad");
    expect(await checkSignature(slip, [])).toBe("unknown_key");
  });

  test("differs in every line that was counted otherwise or not at all", () => {
    expect(differing(LINES, new Map([[1, 1]]))).toEqual([LINES[1]]);
    expect(differing(LINES, new Map([[1, 1], [2, 12]]))).toEqual([]);
  });

  test("leaves within its time and its trips only, and once", async () => {
    const { slip } = await aSlip();
    const released = anAct("slip.release", { release_id: "r1", slip_id: "s1", lines: [], signature_seen: true });

    expect([hindrance(slip, NOON - 1), hindrance(slip, NOON), hindrance(slip, NOON + 2)]).toEqual(["too_early", null, "too_late"]);
    expect(hindrance({ ...slip, trips_left: 0 }, NOON)).toBe("used_up");
    expect(slipsNow(parts({ slips: [slip] }), [released])).toEqual([]);
    expect(slipsNow(parts({ slips: [{ ...slip, trips_left: 2 }] }), [released])).toHaveLength(1);
  });

  test("is found by its code, scanned or typed", () => {
    expect(["k7m2", " K7-M2 ", "https://gate.example/slip/K7M2"].map(codeIn)).toEqual(["K7M2", "K7M2", "K7M2"]);
  });
});

test.each([
  ["event: change\ndata: {\"service\": \"gate\"}", true],
  ["event: change\ndata: {\"service\": \"fees\"}", false],
  ["event: refetch\ndata: {}", true],
  [": heartbeat", false],
])("of the feed, %j concerns the gate: %s", (message, expected) => {
  expect(concernsTheGate(message)).toBe(expected);
});
