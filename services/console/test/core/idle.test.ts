import { expect, test } from "vitest";

import type { ActData } from "@/core/acts";
import { idleSince } from "@/core/idle";
import type { Written } from "@/core/at-the-gate";
import { passedToday } from "@/core/passing";

import { anAct, JOURNAL, NOON } from "./desk";

const MINUTE = 60_000;

test.each([
  ["just touched", 0, { kind: "in_use" }],
  ["for nine minutes", 9 * MINUTE, { kind: "in_use" }],
  ["so long that it is said", 9.5 * MINUTE + 1, { kind: "soon", seconds: 30 }],
  ["for ten minutes", 10 * MINUTE, { kind: "over" }],
  ["while it slept for hours", 500 * MINUTE, { kind: "over" }],
  ["by a clock set back for hours", -120 * MINUTE, { kind: "over" }],
])("a tablet untouched %s", (_how, passed, expected) => {
  expect(idleSince(NOON, NOON + passed, 10)).toEqual(expected);
});

const passed = (what: ActData["passage.log"]["what"], direction: "in" | "out", at: number): Written => {
  const act = anAct("passage.log", { passage_id: `${what}${at}`, what, direction, source: "hand" });
  return {
    act: Object.assign(act, { at: new Date(at).toISOString(), journal: JOURNAL, sequence: 1 }),
    state: "done", answered_at: null, answer: null, held_until: 0, seen: false,
  };
};

test("staff and residents who passed are counted from midnight on, each way (W22)", () => {
  const midnight = new Date(NOON).setHours(0, 0, 0, 0);
  const written = [
    passed("staff", "in", NOON), passed("staff", "in", midnight), passed("staff", "out", NOON),
    passed("staff", "in", midnight - 1), passed("resident", "in", NOON),
  ];

  expect(passedToday(written, "staff", NOON)).toEqual({ in: 2, out: 1 });
  expect(passedToday(written, "resident", NOON)).toEqual({ in: 1, out: 0 });
});
