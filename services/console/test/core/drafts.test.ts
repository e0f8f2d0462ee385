import { describe, expect, test } from "vitest";

import { aboutDraft, Drafts, draftsNow, formFor, FORM_KINDS } from "@/core/drafts";
import type { LeftDraft } from "@/core/rows";

import { anAct, freshDatabase, NOON, vault } from "./desk";

const at = (ms: number) => new Date(NOON + ms).toISOString();
const left = (id: string, more: Partial<LeftDraft> = {}): LeftDraft =>
  ({ id, kind: "visit.admit", data: { name: "王小明" }, left_by: "张", left_at: at(0), ...more });
const leave = (draft_id: string) => anAct("draft.leave", { draft_id, kind: "visit.admit", data: { name: "李" } });
const take = (draft_id: string) => anAct("draft.take", { draft_id });
const waiting = (known: LeftDraft[], acts: ReturnType<typeof anAct>[]) => draftsNow(known, acts, (id) => `保安 ${id}`);

describe("what was left half done", () => {
  test("waits until somebody takes it up, told of here or by the snapshot (E02)", () => {
    expect(waiting([], [leave("d1")])).toMatchObject([{ id: "d1", data: { name: "李" }, left_by: "保安 guard-1" }]);
    expect(waiting([left("d1")], [leave("d1")])).toEqual([left("d1")]);
    expect(waiting([left("d1")], [take("d1")])).toEqual([]);
    expect(waiting([], [leave("d1"), take("d1")])).toEqual([]);
  });

  test("waits longest first", () => {
    const known = [left("new", { left_at: at(2) }), left("old", { left_at: at(1) })];

    expect(waiting(known, []).map(({ id }) => id)).toEqual(["old", "new"]);
  });

  test("is known by whom it is about and where to, whatever was typed of it", () => {
    const form = { name: "王小明", host: { label: "8-2-0101" }, place: "" };

    expect(aboutDraft(left("d1", { data: form }))).toBe("王小明 · 8-2-0101");
    expect(aboutDraft(left("d1", { data: { name: 7, host: null } }))).toBe("");
    const count = { slip: { unit_label: "8-2-0101", number: "FX-20261122-0001" } };
    expect(aboutDraft(left("d1", { data: count }))).toBe("8-2-0101 · FX-20261122-0001");
  });

  test("goes into the form of its act, and into none where this tablet knows none", () => {
    expect([formFor("visit.admit"), formFor("slip.release"), formFor("visit.unheard_of")]).toEqual(["visit", "count", null]);
  });
});

test("a form that was begun is there until it is dropped, and nobody can read it meanwhile", async () => {
  const db = freshDatabase();
  const drafts = new Drafts(db, await vault(), () => NOON);
  await drafts.keep("visit", { name: "金丝雀" });

  expect(await drafts.left("visit")).toEqual({ name: "金丝雀" });
  expect(await drafts.kinds(FORM_KINDS)).toEqual(["visit"]);
  expect(JSON.stringify(await db.drafts.toArray())).not.toContain("金丝雀");

  await drafts.drop("visit");
  expect([await drafts.left("visit"), await drafts.kinds(FORM_KINDS)]).toEqual([null, []]);
});
