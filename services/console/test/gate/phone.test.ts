import { describe, expect, test } from "vitest";

import { blankNote, missing, noteOf, type NoteForm } from "@/gate/phone/note";

const filled = (more: Partial<NoteForm> = {}): NoteForm => ({
  ...blankNote("n1"),
  name: " 林女士 ",
  asked: "楼道灯不亮",
  passed_to: "engineering",
  passed_by: "radio",
  ...more,
});

describe("a call the post took (F52)", () => {
  test("says first what is still to be filled in", () => {
    const steps: [Partial<NoteForm>, string | null][] = [
      [{ name: " " }, "phone.missing.name"],
      [{ asked: "" }, "phone.missing.asked"],
      [{ passed_to: null }, "phone.missing.to"],
      [{ passed_by: null }, "phone.missing.by"],
      [{ passed_to: "nobody", passed_by: null }, null],
      [{}, null],
    ];
    expect(steps.map(([more]) => missing(filled(more)))).toEqual(steps.map(([, lacks]) => lacks));
  });

  test("is told with what was given, and with nothing else", () => {
    const host = { unit_id: "u1", label: "8-2-0101" };

    expect(noteOf(filled({ phone: "13800005678", host, whom: "赵工" }))).toEqual({
      note_id: "n1",
      caller_name: "林女士",
      caller_phone: "13800005678",
      asked: "楼道灯不亮",
      unit_id: "u1",
      passed_to: "engineering",
      passed_by: "radio",
      whom: "赵工",
    });
    expect(Object.keys(noteOf(filled()))).not.toContain("unit_id");
  });

  test("answered by the guard alone names nobody who was told", () => {
    const alone = noteOf(filled({ passed_to: "nobody", whom: "赵工" }));

    expect(alone).toEqual({ note_id: "n1", caller_name: "林女士", asked: "楼道灯不亮", passed_to: "nobody" });
  });
});
