import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";

import { Calls } from "@/core/calls";
import { Vault } from "@/core/crypto";
import { PhoneDatabase } from "@/core/db";
import { Outbox } from "@/core/outbox";
import { meant, pathOf, toDispatch } from "@/core/phone/carrier";
import { wayTo } from "@/core/phone/directions";
import { dayOf, dueAt, momentFor, nextStep, orderNow } from "@/core/phone/orders";
import {
  amountOf,
  asked,
  faultOf,
  hundredthsOf,
  mayConsent,
  short,
  totalOf,
  underWarranty,
  type Line,
} from "@/core/phone/quoting";
import { shown } from "@/core/phone/state";
import type { Carried, CarriedOrder, Report, ReportData, ReportKind, TariffItem } from "@/core/phone/types";
import { Photos } from "@/core/photos";

const NINE = "2026-11-23T01:00:00Z";
const later = (minutes: number) => new Date(Date.parse(NINE) + minutes * 60_000).toISOString();

const TAP = { code: "S02", zh: "更换水龙头阀芯", en: "tap", measure: "个", price_fen: 1500, warranty_item: "plumbing" } as TariffItem;
const act = (code: string, sources: string[], to: string | null, of_a_unit = false) => ({ code, zh: code, en: code, sources, to, of_a_unit });
const BAG = {
  tariff: { unset: false, items: [TAP] },
  acts: [
    act("accept", ["dispatched"], "accepted"),
    act("set_out", ["accepted"], "on_the_way"),
    act("arrive", ["accepted", "on_the_way"], "on_site"),
    act("quote", ["on_site", "quoted", "consented", "declined", "working"], "quoted"),
    act("consent", ["quoted"], "consented", true),
    act("decline", ["quoted"], "declined", true),
    act("start", ["on_site", "consented", "declined"], "working"),
    act("pause", ["accepted", "on_site", "working"], "paused"),
    act("resume", ["paused"], null),
    act("finish", ["working"], "awaiting_signature"),
    act("sign", ["awaiting_signature", "unsigned"], "done", true),
    act("comment", ["dispatched", "accepted", "on_site", "working", "paused", "quoted"], null),
    act("ask_skill", ["on_site"], null),
  ],
} as unknown as Carried;

function anOrder(more: Partial<Record<keyof CarriedOrder, unknown>> = {}): CarriedOrder {
  return {
    id: "o1",
    number: "WX-1",
    where: "8-2-0101",
    state: { code: "dispatched" },
    unit_id: "u1",
    responsible: true,
    round: 1,
    rounds: [{ agreed: null, quote: null, appointment: null }],
    history: [{ at: NINE }],
    requested_at: NINE,
    goes_on_as: null,
    clock: null,
    speakers: [],
    ...more,
  } as unknown as CarriedOrder;
}

let reports = 0;
function did<K extends ReportKind>(kind: K, data: ReportData[K], at = later(1)): Report {
  reports += 1;
  return { id: `r${reports}`, order_id: "o1", number: "WX-1", where: "8-2-0101", kind, at, data } as unknown as Report;
}
const QUOTE = { cause: "阀芯", kind: "other", payer: "owner", not_covered_reason: "", lines: [{ code: "S02", quantity: "2.00" }] };

function aRow(state: "pending" | "done" | "discrepancy", answered_at: number | null) {
  const row = { ...did("accept", {}), journal: "j", sequence: 1 };
  return { act: row, state, answered_at, answer: null, held_until: 0, seen: false };
}
const line = (more: Partial<Line>): Line => ({ id: "l", item: TAP, label: "", hundredths: 100, price_fen: 1500, theirs: false, ...more });
const problem = (status: number, code: string) => ({ kind: "problem", status, problem: { code }, retryAfter: null }) as const;

describe("an order on the phone (A08, A09, F06)", () => {
  test("goes on by what was done here, as the server's own table says, without a network", () => {
    const course = [
      did("accept", {}),
      did("arrive", {}, later(2)),
      did("quote", QUOTE, later(3)),
      did("consent", { person_id: "p", how: "on_site", total_fen: 3000 }, later(4)),
      did("start", {}, later(5)),
      did("pause", { reason: "waiting_for_parts", note: "" }, later(6)),
    ];

    const paused = orderNow(anOrder(), course, BAG);
    const going = orderNow(anOrder(), [...course, did("resume", {}, later(7))], BAG);

    expect([paused.state, paused.goes_on_as, nextStep(paused)]).toEqual(["paused", "working", "resume"]);
    expect([going.state, going.agreed_fen, going.last_at, nextStep(going)]).toEqual(["working", 3000, later(7), "finish"]);
  });

  test("is not begun before somebody agreed, but a rework is", () => {
    const there = anOrder({ state: { code: "on_site" } });

    expect([...orderNow(there, [], BAG).possible]).not.toContain("start");
    expect([...orderNow(anOrder({ state: { code: "on_site" }, round: 2 }), [], BAG).possible]).toContain("start");
    expect(nextStep(orderNow(there, [], BAG))).toBe("quote");
  });

  test("offers nobody of a household what is done in a place, a helper only a word, and no act it has no form for", () => {
    const quoted = { state: { code: "quoted" } };

    expect([...orderNow(anOrder({ ...quoted, unit_id: null }), [], BAG).possible]).toEqual(["quote", "comment"]);
    expect([...orderNow(anOrder({ ...quoted, responsible: false }), [], BAG).possible]).toEqual(["comment"]);
    expect([...orderNow(anOrder({ state: { code: "on_site" } }), [], BAG).possible]).not.toContain("ask_skill");
  });

  test("is changed by nothing it does not allow: what the server has already, or decided otherwise", () => {
    const ahead = anOrder({ state: { code: "on_site" } });

    expect(orderNow(ahead, [did("accept", {}), did("arrive", {})], BAG).state).toBe("on_site");
  });

  test("counts what is unanswered or was answered after it was asked for, and nothing refused", () => {
    const bag = { ...BAG, orders: [anOrder()] } as Carried;
    const states = [aRow("pending", null), aRow("done", 20), aRow("done", 5), aRow("discrepancy", 20)].map(
      (written) => shown(bag, [written], 10)[0]?.state,
    );

    expect(states).toEqual(["accepted", "accepted", "dispatched", "dispatched"]);
  });

  test("is told at a time never before its last step, whatever the phone's clock says", () => {
    expect(momentFor({ last_at: later(5) }, Date.parse(later(3)))).toBe(later(5));
    expect(momentFor({ last_at: later(5) }, Date.parse(later(8)))).toBe(new Date(later(8)).toISOString());
  });

  test("lies in the day by what is in hand, then by visit or clock, and leaves it when it is over", () => {
    const visit = [{ agreed: null, quote: null, appointment: { starts_at: later(30), ends_at: later(90) } }];
    const orders = [
      anOrder({ id: "late", clock: { deadline: later(60) } }),
      anOrder({ id: "visit", clock: { deadline: later(90) }, rounds: visit }),
      anOrder({ id: "never" }),
      anOrder({ id: "there", state: { code: "on_site" }, clock: { deadline: later(500) } }),
      anOrder({ id: "gone", state: { code: "done" } }),
      anOrder({ id: "other", responsible: false }),
    ].map((order) => orderNow(order, [], BAG));

    const day = dayOf(orders).map(({ group, orders: some }) => [group, some.map(({ order }) => order.id)]);

    expect(day).toEqual([["in_hand", ["there"]], ["next", ["visit", "late", "never"]], ["helping", ["other"]]]);
    expect(dueAt(anOrder())).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("a quote (F06, W33, E05, E06)", () => {
  test("is exact to the fen: each line half up, the sum of the lines, nothing for what they bring", () => {
    expect([amountOf(150, 333), amountOf(1, 49), amountOf(1, 50)]).toEqual([500, 0, 1]);
    expect(totalOf([line({ hundredths: 200 }), line({ item: null, hundredths: 150, price_fen: 333 }), line({ theirs: true })])).toBe(3500);
  });

  test("reads what is typed, and sends what the server takes", () => {
    expect(["2", "1.5", "0.25", "28.50", "1.", ".5", "a", "1.234"].map(hundredthsOf)).toEqual([200, 150, 25, 2850, 100, null, null, null]);
    expect([short(200), short(150), short(25), short(2850)]).toEqual(["2", "1.5", "0.25", "28.5"]);
    expect(asked(line({ hundredths: 150 }))).toEqual({ code: "S02", quantity: "1.50" });
    expect(asked(line({ item: null, label: " 阀芯 ", price_fen: 2850 }))).toEqual({ label: "阀芯", quantity: "1.00", price_fen: 2850 });
    expect(asked(line({ item: null, label: "阀芯", theirs: true }))).toEqual({ label: "阀芯", quantity: "1.00", supplied_by: "owner" });
    expect([line({ item: null }), line({ hundredths: 0 }), line({ item: null, label: "x", price_fen: -1 }), line({})].map(faultOf)).toEqual([
      "label",
      "quantity",
      "price",
      null,
    ]);
  });

  test("says what is under warranty and who may say yes", () => {
    const plumbing = { code: "plumbing", zh: "给排水", en: "plumbing" };

    expect(underWarranty([line({})], [plumbing])).toEqual([plumbing]);
    expect(underWarranty([line({ item: null })], [plumbing])).toEqual([]);
    expect([mayConsent("unlimited", 9), mayConsent(10_000, 10_000), mayConsent(10_000, 10_001), mayConsent(null, 1), mayConsent(null, 0)]).toEqual([
      true,
      true,
      false,
      false,
      true,
    ]);
  });
});

test("the way to a room is read from its number, and a place is left in its own words", () => {
  expect(wayTo("8-2-0101")).toEqual({ building: "8", entrance: "2", floor: 1, room: "0101" });
  expect(wayTo("2-1-1802")?.floor).toBe(18);
  expect(wayTo("A3-702")).toEqual({ building: "A3", entrance: "", floor: 7, room: "702" });
  expect([wayTo("8-2-12")?.floor, wayTo("地下车库 B 区"), wayTo("8 栋"), wayTo("1-2-3-4")]).toEqual([null, null, null, null]);
});

describe("the server's word on a report", () => {
  test("no network, an upgrade and a race are tried again; an ended session asks to sign in", () => {
    const again = [problem(503, "Busy"), problem(404, "HttpError"), problem(429, "Http429"), problem(409, "Stale")];

    expect(meant("r", { kind: "unanswered", why: "network" })).toMatchObject({ kind: "again", online: false });
    expect(again.map((reply) => meant("r", reply).kind)).toEqual(again.map(() => "again"));
    expect(meant("r", problem(401, "NotSignedIn"))).toEqual({ kind: "sign-in", code: "NotSignedIn" });
  });

  test("a decision against it is a difference that stays, with its reason", () => {
    for (const no of [problem(409, "IllegalMove"), problem(403, "NotAllowed"), problem(404, "Missing"), problem(422, "ActInFuture")]) {
      expect(meant("r", no)).toMatchObject({ kind: "answered", answers: [{ outcome: "discrepancy", problem: no.problem }] });
    }
  });

  test("comes to a signature after its picture, one report at a time, in order, each under its own key", async () => {
    const db = new PhoneDatabase(`phone-${Math.random()}`);
    const { vault } = await Vault.made();
    const told: string[] = [];
    const calls = new Calls(async (path, init) => {
      told.push(`${String(path)} ${new Headers(init?.headers).get("idempotency-key") ?? ""}`);
      const refused = String(path).endsWith("/finish");
      return new Response(JSON.stringify(refused ? { code: "IllegalMove" } : {}), { status: refused ? 409 : 200 });
    }, "phone");
    const photos = new Photos({ db, vault, calls, service: "dispatch", now: () => 1 });
    const file_id = await photos.keep(new Uint8Array([1, 2]), "signature");
    const box = new Outbox({ db, vault, journal: "j", carrier: toDispatch(calls, photos), now: () => 1, oneAtATime: async (work) => work() });
    const [finish, sign] = [did("finish", { note: "金丝雀", left_open_reason: "" }), did("sign", { person_id: "p", file_id })];

    await box.write([finish], false);
    await box.write([sign], false);
    const sealed = (await db.outbox.toArray()).map(({ content }) => new TextDecoder().decode(content.sealed)).join("");
    await box.send();

    expect(sealed).not.toContain("金丝雀");
    expect(told).toEqual([
      `${pathOf(finish)} ${finish.id}`,
      `/api/dispatch/files?purpose=signature ${file_id}`,
      `${pathOf(sign)} ${sign.id}`,
    ]);
    expect((await box.all()).map(({ state }) => state)).toEqual(["discrepancy", "done"]);
    expect([await box.withdraw(sign.id), await box.withdraw(finish.id)]).toEqual([false, true]);
    expect(await db.unsent()).toBe(0);
  });
});
