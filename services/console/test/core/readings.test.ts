import { expect, test } from "vitest";

import { insideNow } from "@/core/here";
import { toDecide, type PlateReading } from "@/core/readings";
import { NOTHING } from "@/core/snapshot";

import { anAct, NOON } from "./desk";

const PLATE = "沪A12345";
const read = (id: string, more: Partial<PlateReading> = {}): PlateReading =>
  ({ id, direction: "in", plate: PLATE, at: new Date(NOON).toISOString(), known: null, ...more });
const came = anAct("visit.admit", {
  visit_id: "v1", visit_class: "other", name: "李四", people: 1, reason: "办事", vehicle: { plate: "沪a·12345", kind: "car" },
});
const inside = insideNow(NOTHING, [came], () => null);
const left = anAct("visit.depart", { visit_id: "v1", cards_returned: [], pledge_returned: true });

test("a plate that was read waits until its car is registered, however the plate was written (F39)", () => {
  expect(toDecide([read("r1")], [], [], NOON).map(({ id }) => id)).toEqual(["r1"]);
  expect(toDecide([read("r1")], [came], inside, NOON)).toEqual([]);
  expect(toDecide([read("r1", { plate: "沪B99999" })], [came], inside, NOON)).toHaveLength(1);
});

test("a car that drives out waits until its visitor has left", () => {
  const out = read("r1", { direction: "out" });

  expect(toDecide([out], [], inside, NOON)).toEqual([out]);
  expect(toDecide([out], [left], [], NOON)).toEqual([]);
});

test("what was read two minutes ago, or is forgotten, waits no more; the last is first", () => {
  const later = read("r2", { at: new Date(NOON + 1_000).toISOString() });

  expect(toDecide([read("r1"), later], [], [], NOON + 1_000).map(({ id }) => id)).toEqual(["r2", "r1"]);
  expect(toDecide([read("r1"), read("r3", { plate: "" })], [], [], NOON + 120_001)).toEqual([]);
});
