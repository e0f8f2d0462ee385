import { expect, test } from "vitest";

import { BLANK, type Intake, lackingOf, mayPassOn, OUTCOMES, requestOf } from "@/office/reception/intake/intake";
import { foundIn } from "@/office/reception/intake/caller-finder";

const ZHANG = { personId: "p-zhang", name: "张三丰", unitId: "u-0101", room: "8-2-0101" };
const typed = (part: Partial<Intake>): Intake => ({ ...BLANK, caller: ZHANG, matter: "厨房漏水", ...part });

test("a plain repair needs a caller and a matter, nothing else (W01)", () => {
  expect(lackingOf(BLANK)).toEqual(["where", "what"]);
  expect(lackingOf(typed({}))).toEqual([]);
  expect(requestOf(typed({}))).toMatchObject({ outcome: "repair", channel: "call", unit_id: "u-0101", person_id: "p-zhang" });
});

test("a question has an appointed time, a message its reader, a complaint its kind (E24, F04)", () => {
  expect(lackingOf(typed({ outcome: "question" }))).toEqual(["reply"]);
  expect(lackingOf(typed({ outcome: "message" }))).toEqual(["reader"]);
  expect(lackingOf(typed({ outcome: "complaint" }))).toEqual(["kind"]);
  const asked = requestOf(typed({ outcome: "question", promised: "2026-11-23T18:00", to: "wang" }));
  expect(asked.pass_on).toMatchObject({ kind: "question", to_id: "wang" });
  expect(asked.promised_until).toBeUndefined();
});

test("what belongs to another outcome is left behind (W01)", () => {
  const left = { emergency: "gas", complaint: "noise", to: "wang", appointment: "2026-11-23T18:00" } as const;
  expect(requestOf(typed({ ...left, outcome: "consultation" }))).not.toHaveProperty("pass_on");
  for (const outcome of OUTCOMES) {
    const asked = requestOf(typed({ ...left, outcome }));
    expect("emergency" in asked).toBe(outcome === "repair");
    expect("complaint" in asked).toBe(outcome === "complaint");
    expect("for_id" in asked).toBe(outcome === "message");
    expect("pass_on" in asked).toBe(outcome === "question" || mayPassOn(outcome));
  }
});

test("who stays anonymous is sent without a name, a phone or a person (K10)", () => {
  const asked = requestOf(typed({ anonymous: true, name: "张三丰", phone: "10000005678" }));
  expect(asked).toMatchObject({ anonymous: true });
  expect(JSON.stringify(asked)).not.toMatch(/张三丰|5678|p-zhang/);
});

test("somebody with several units is offered once for each, and the desk is to ask (E15)", () => {
  const relation = { code: "owner", zh: "业主", en: "owner" } as const;
  const unit = (label: string, current = true) => ({ unit_id: label, label, relation, current });
  const card = { person_id: "p", name: "赵敏", phones: ["*******0101"], units: [unit("8-2-0102"), unit("3-1-0202"), unit("1-1-0101", false)] };
  const found = foundIn(card, "zh", "多处房产");
  expect(found.map(({ caller }) => caller.room)).toEqual(["8-2-0102", "3-1-0202"]);
  expect(found.every(({ label }) => label.includes("多处房产"))).toBe(true);
  expect(foundIn({ ...card, units: [] }, "zh", "").map(({ caller }) => caller.unitId)).toEqual([null]);
});
