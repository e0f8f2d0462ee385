import { describe, expect, it } from "vitest";

import { Refused, problemOf, Unreachable } from "@/api/problem";
import { expected, forEach, patiently } from "@/office/dispatch/board/acting";
import { type Card, type Column, emptied, laid, merged, without } from "@/office/dispatch/board/cards";
import { shown, spanOf } from "@/office/dispatch/board/countdown";
import { whatToDo } from "@/office/dispatch/board/dropping";
import { type BoardMove, verdictOn, verdictOnAll } from "@/office/dispatch/board/moves";
import { range, stepped } from "@/office/dispatch/board/walking";

import { card, COLUMNS, ids, RUNNING, ZHAO } from "./cards";

function move(act: BoardMove["act"]["code"], states: BoardMove["states"], column: Column["place"], yours = true): BoardMove {
  const text = { code: act, zh: act, en: act };
  return { act: text, states, column, by_radio: false, permission: { ...text, code: `orders.${act}` }, yours };
}

const MOVES: readonly BoardMove[] = [
  move("hand_over", ["opened", "transferred"], "to_assign"),
  move("assign", ["handed_over", "returned", "dispatched", "accepted", "on_the_way", "on_site"], "coming"),
  move("recall", ["dispatched"], "to_assign"),
  move("arrive", ["accepted", "on_the_way"], "on_site"),
];

describe("a board", () => {
  const before = merged(emptied(COLUMNS), [card("1"), card("2", { runs_out_at: null }), card("3", { in: "paused" })]);

  it("lays the most pressing first, and without a limit last", () => {
    const urged = card("4", { runs_out_at: "2026-11-22T08:05:00Z" });

    expect(ids(merged(before, [urged]).lying["to_assign"])).toEqual(["4", "1", "2"]);
  });

  it("ends the same whatever is told first, and however often", () => {
    const sent = card("1", { in: "dispatched", changed_at: "2026-11-22T08:10:00Z" });
    const told = [card("1"), sent, card("1", { in: "returned", changed_at: "2026-11-22T08:20:00Z" })];

    for (const order of [told, told.toReversed(), [...told, ...told]]) {
      const after = merged(before, order);
      expect(after.cards.get("1")?.state.code).toBe("returned");
      expect(ids(after.lying["to_assign"])).toEqual(["1", "2"]);
      expect(after.lying["coming"]).toEqual([]);
    }
  });

  it("lets go of what is settled, and keeps untouched columns as they are", () => {
    const after = merged(before, [card("1", { in: "cancelled", changed_at: "2026-11-22T09:00:00Z" })]);

    expect(ids(after.lying["to_assign"])).toEqual(["2"]);
    expect(after.lying["paused"]).toBe(before.lying["paused"]);
    expect(merged(before, [card("3", { in: "paused" })])).toBe(before);
    expect(ids(without(after, new Set(["3"])).lying["paused"])).toEqual([]);
  });

  it("shows an order where it is going, until a newer word of it comes", () => {
    const known = before.cards.get("1") ?? card("1");
    const going = { ...known, ...expected(COLUMNS, [{ act: "assign", technician: ZHAO }]) };
    const there = laid(before, new Map([["1", going]]));

    expect([ids(there.lying["coming"]), going.technician]).toEqual([["1"], "赵大勇"]);
    expect(ids(merged(there, [card("1", { in: "returned", changed_at: "2026-11-22T08:10:00Z" })]).lying["coming"])).toEqual([]);
  });
});

function at(time: string): number {
  return Date.parse(`2026-11-22T${time}Z`);
}

describe("a clock", () => {
  it("counts by itself, warns at four fifths, and says since when it is over", () => {
    expect(shown(RUNNING, at("08:00:00"))).toEqual({ tone: "running", seconds: 1_800 });
    expect(shown(RUNNING, at("08:24:00"))).toEqual({ tone: "soon", seconds: 360 });
    expect(shown(RUNNING, at("08:30:00"))).toEqual({ tone: "over", seconds: 0 });
    expect(shown(RUNNING, at("08:31:05"))).toEqual({ tone: "over", seconds: 65 });
  });

  it("stands still while it is paused, and shows what nobody has set", () => {
    const paused = { ...RUNNING, state: "paused" as const, remaining_seconds: 600 };

    expect([at("08:00:00"), at("12:00:00")].map((now) => shown(paused, now))).toEqual(
      Array.from({ length: 2 }, () => ({ tone: "paused", seconds: 600 })),
    );
    expect(shown({ ...RUNNING, state: "unset", deadline: null }, at("08:00:00"))?.tone).toBe("unset");
    expect(shown(null, 0)).toBeNull();
  });

  it("is told in the two units that say something", () => {
    expect([5, 3_599, 3_600, 90_061].map(spanOf).map(({ unit, major, minor }) => `${unit} ${major} ${minor}`)).toEqual([
      "minutes 0 05",
      "minutes 59 59",
      "hours 1 00",
      "days 1 1",
    ]);
  });
});

function to(one: Card, place: Column["place"], moves = MOVES) {
  return verdictOn(one, { place }, moves, COLUMNS);
}

describe("a move", () => {
  it("is one act, or two where whoever sends somebody takes it in hand as well", () => {
    expect(to(card("1"), "coming")).toEqual({ kind: "goes", acts: ["assign"] });
    expect(to(card("1", { in: "opened" }), "coming")).toEqual({ kind: "goes", acts: ["hand_over", "assign"] });
    expect(to(card("1", { in: "dispatched" }), "to_assign")).toEqual({ kind: "goes", acts: ["recall"] });
    expect(to(card("1"), "to_assign")).toEqual({ kind: "stays" });
  });

  it("says before the drop why not: what is possible instead, or which right it takes", () => {
    const not = to(card("1", { in: "dispatched" }), "on_site");
    const guarded = MOVES.map((each) => ({ ...each, yours: each.act.code !== "assign" }));

    expect(not).toMatchObject({ kind: "not", why: { why: "not_now" } });
    expect(not.kind === "not" && not.why.why === "not_now" && not.why.possible.map(({ code }) => code)).toEqual([
      "assign",
      "recall",
    ]);
    for (const state of ["handed_over", "opened"]) {
      expect(to(card("1", { in: state }), "coming", guarded)).toMatchObject({
        why: { why: "no_right", right: { code: "orders.assign" } },
      });
    }
    expect(to(card("1"), "to_take")).toMatchObject({ why: { why: "only_new" } });
    expect(to(card("1"), "to_sign")).toMatchObject({ why: { why: "in_panel" } });
    const theirs = card("1", { in: "dispatched", technician_id: "zhao" });
    expect(verdictOn(theirs, { place: "coming", technician: "zhao" }, MOVES, COLUMNS)).toMatchObject({
      why: { why: "their_own" },
    });
  });

  it("asks for what it needs, does the rest at once, and tells of many one by one", () => {
    const around = { moves: MOVES, columns: COLUMNS, technicians: [ZHAO] };
    const fresh = card("1", { in: "opened" });

    expect(whatToDo([fresh], { place: "coming" }, around)).toMatchObject({ next: "ask", open: { form: "assign" } });
    expect(whatToDo([fresh], { place: "coming", technician: "zhao" }, around)).toMatchObject({
      next: "do",
      deeds: [{ act: "hand_over" }, { act: "assign", technician: ZHAO }],
    });
    expect(whatToDo([card("1", { in: "accepted" })], { place: "on_site" }, around)).toMatchObject({
      open: { form: "report", act: "arrive" },
    });
    expect(whatToDo([card("1")], { place: "to_sign" }, around)).toBeNull();
    const many = [fresh, card("2", { in: "paused" })];
    expect(whatToDo(many, { place: "coming", technician: "zhao" }, around)).toMatchObject({
      open: { form: "bulk", tasks: [{ deeds: [{}, {}] }, { deeds: [], verdict: { kind: "not" } }] },
    });
    const coming = [card("1", { in: "accepted" }), card("2", { in: "accepted" })];
    expect(verdictOnAll(coming, { place: "on_site" }, MOVES, COLUMNS)).toMatchObject({ why: { why: "one_by_one" } });
  });
});

describe("the arrows", () => {
  const columns = [[card("a"), card("b")], [], [card("c")]];

  it("walk up and down, and over empty columns to the same height", () => {
    expect(stepped(columns, null, "ArrowDown")).toBe("a");
    expect(stepped(columns, "a", "ArrowDown")).toBe("b");
    expect(stepped(columns, "b", "ArrowDown")).toBe("b");
    expect(stepped(columns, "b", "ArrowRight")).toBe("c");
    expect(stepped(columns, "c", "ArrowLeft")).toBe("a");
    expect(stepped([[], []], null, "End")).toBeNull();
  });

  it("with shift pick all between", () => {
    expect(range(columns, "a", "b")).toEqual(["a", "b"]);
    expect(range(columns, "c", "b")).toEqual(["b"]);
  });
});

describe("an act", () => {
  it("is tried again under the same key where nobody answered, and never once it was refused", async () => {
    const keys: string[] = [];
    const answer = await patiently((key) => {
      keys.push(key);
      return keys.length < 3 ? Promise.reject(new Unreachable(null)) : Promise.resolve("done");
    }, 0);

    expect([answer, keys.length, new Set(keys).size]).toEqual(["done", 3, 1]);
    let times = 0;
    const refused = (): Promise<never> => {
      times += 1;
      return Promise.reject(new Refused(problemOf({}, 409)));
    };
    await expect(patiently(refused, 0)).rejects.toBeInstanceOf(Refused);
    expect(times).toBe(1);
  });

  it("for many goes on where one was refused, and tells of every one", async () => {
    const told: string[] = [];
    await forEach(
      ["a", "b", "c"],
      2,
      (one) => (one === "b" ? Promise.reject(new Error("no")) : Promise.resolve()),
      (one, error) => told.push(`${one} ${error?.message ?? "done"}`),
    );

    expect(told.toSorted()).toEqual(["a done", "b no", "c done"]);
  });
});
