import { describe, expect, test } from "vitest";

import type { ActData, ActKind } from "@/core/acts";
import type { RowState } from "@/core/db";
import type { Written } from "@/core/at-the-gate";
import type { Policy, Slip } from "@/core/rows";
import { filedHere } from "@/gate/slip/filed";
import { becomes, blankGoods, blankLine, deedsOf, missing, piecesOf, type GoodsForm } from "@/gate/slip/unannounced";

import { anAct, JOURNAL, NOON } from "../core/desk";

const AT = new Date(NOON).toISOString();
const policy = (hand_luggage_pieces: number | null): Policy => ({ hand_luggage_pieces }) as Policy;
const filled = (more: Partial<GoodsForm> = {}): GoodsForm => ({
  ...blankGoods("s1", "l1"),
  host: { unit_id: "u1", label: "8-2-0101", person_id: "p1", name: "黄**" },
  lines: [{ ...blankLine("l1", "电视机"), quantity: 2 }, { ...blankLine("l2", " 纸箱 "), photo: "photo-1" }],
  carrier: "货拉拉司机",
  why: "业主急用",
  call: { answer: "yes", at: AT },
  number_tail: "8888",
  ...more,
});

describe("goods at night without a slip (E09)", () => {
  test("say first what is still to be filled in", () => {
    const steps: [Partial<GoodsForm>, string | null][] = [
      [{ host: null }, "unannounced.missing.where"],
      [{ lines: [blankLine("l1", " ")] }, "unannounced.missing.goods"],
      [{ carrier: "" }, "unannounced.missing.carrier"],
      [{ why: "" }, "unannounced.missing.why"],
      [{ call: null }, "unannounced.missing.call"],
      [{ number_tail: "88" }, "unannounced.missing.tail"],
      [{}, null],
    ];

    expect(steps.map(([more]) => missing(filled(more), policy(null)))).toEqual(steps.map(([, text]) => text));
  });

  test("wait for the stamp on a yes, and go back on anything else", () => {
    const answered = (answer: "yes" | "no" | "no_answer") => filled({ call: { answer, at: AT } });

    expect(becomes(filled({ call: null }), policy(2))).toBeNull();
    expect(["yes", "no", "no_answer"].map((answer) => becomes(answered(answer as "yes"), policy(null)))).toEqual([
      "stamp",
      "back",
      "back",
    ]);
    expect(deedsOf(answered("no"), "back").map(({ kind }) => kind)).toEqual(["slip.unannounced", "slip.send_back"]);
    expect(deedsOf(filled(), "stamp")).toEqual([
      {
        kind: "slip.unannounced",
        data: {
          slip_id: "s1",
          unit_id: "u1",
          lines: [{ name: "电视机", quantity: 2 }, { name: "纸箱", quantity: 1, photo: "photo-1" }],
          hand_luggage: false,
          carrier: "货拉拉司机",
          note: "业主急用",
          call: { answer: "yes", at: AT, person_id: "p1", number_tail: "8888" },
        },
      },
    ]);
  });

  test("need neither a call nor a stamp while they are few enough for the estate", () => {
    const few = filled({ call: null, why: "", number_tail: "" });

    expect(piecesOf(few)).toBe(3);
    expect([2, 3].map((most) => becomes(few, policy(most)))).toEqual([null, "by_hand"]);
    expect(missing(few, policy(3))).toBeNull();
    const [deed] = deedsOf(few, "by_hand");
    expect(deed?.data).toMatchObject({ hand_luggage: true });
    expect(deed?.data).not.toHaveProperty("call");
  });
});

const row = <K extends ActKind>(kind: K, data: ActData[K], state: RowState = "done"): Written => ({
  act: Object.assign({ journal: JOURNAL, sequence: 1 }, anAct(kind, data)),
  state,
  answer: null,
  held_until: 0,
  answered_at: null,
  seen: false,
});
const lines = [{ name: "电视机", quantity: 1 }];
const listed = (slip_id: string, state: RowState = "done", hand_luggage = false) =>
  row("slip.unannounced", { slip_id, unit_id: "u1", lines, hand_luggage }, state);
const back = row("slip.send_back", { slip_id: "s2", lines: [], note: "" });

describe("what was listed here", () => {
  test("waits until it is stamped, gone, sent back or too old", () => {
    const written = [listed("s1"), listed("s2"), back, listed("s3", "pending"), listed("s4", "rejected"), listed("s5", "done", true)];
    const ids = (slips: Slip[] = [], now = NOON) => filedHere(written, slips, now).map(({ id }) => id);

    expect(ids()).toEqual(["s3", "s1"]);
    expect(ids([{ id: "s1" } as Slip])).toEqual(["s3"]);
    expect(ids([], NOON + 13 * 3_600_000)).toEqual([]);
  });
});
