/** Goods that stand at the gate at night without a slip (E09): rules without a screen. */
import { TAIL_DIGITS, type Consent, type Unannounced } from "@/core/acts";
import type { AnyDeed } from "@/core/deeds";
import type { TextKey } from "@/core/messages";
import type { Policy } from "@/core/rows";

export interface GoodsLine {
  key: string;
  name: string;
  quantity: number;
  /** Taken here, by its id. */
  photo: string | null;
}

export interface GoodsForm {
  slip_id: string;
  host: { unit_id: string; label: string; person_id: string | null; name: string | null } | null;
  lines: GoodsLine[];
  carrier: string;
  plate: string;
  why: string;
  call: { answer: Consent["answer"]; at: string } | null;
  number_tail: string;
}

export function blankLine(key: string, name = ""): GoodsLine {
  return { key, name, quantity: 1, photo: null };
}

export function blankGoods(slip_id: string, key: string): GoodsForm {
  return { slip_id, host: null, lines: [blankLine(key)], carrier: "", plate: "", why: "", call: null, number_tail: "" };
}

export function piecesOf({ lines }: GoodsForm): number {
  return lines.reduce((sum, line) => sum + line.quantity, 0);
}

/** What happens with the goods: they leave listed, wait for the stamp of the night, or go back. */
export type Becomes = "by_hand" | "stamp" | "back" | null;

/** Null while nobody has been called and somebody must be. */
export function becomes(form: GoodsForm, policy: Policy | undefined): Becomes {
  if (piecesOf(form) <= (policy?.hand_luggage_pieces ?? 0)) return "by_hand";
  if (form.call === null) return null;
  return form.call.answer === "yes" ? "stamp" : "back";
}

/** The first thing that is still to be filled in; null when it can be saved. */
export function missing(form: GoodsForm, policy: Policy | undefined): TextKey | null {
  if (form.host === null) return "unannounced.missing.where";
  if (form.lines.some((line) => line.name.trim() === "")) return "unannounced.missing.goods";
  if (form.carrier.trim() === "") return "unannounced.missing.carrier";
  const what = becomes(form, policy);
  if (what === "by_hand") return null;
  if (form.why.trim() === "") return "unannounced.missing.why";
  if (what === null) return "unannounced.missing.call";
  return form.number_tail.length === TAIL_DIGITS ? null : "unannounced.missing.tail";
}

/** What is saved: that they stand there, and where nobody agreed that they went back. */
export function deedsOf(form: GoodsForm, what: Exclude<Becomes, null>): AnyDeed[] {
  const filed: AnyDeed = { kind: "slip.unannounced", data: filingOf(form, what === "by_hand") };
  if (what !== "back") return [filed];
  const note = form.why.trim();
  return [filed, { kind: "slip.send_back", data: { slip_id: form.slip_id, lines: [], note } }];
}

function filingOf(form: GoodsForm, hand_luggage: boolean): Unannounced {
  const { slip_id, host, carrier, plate, why, call, number_tail } = form;
  if (host === null) throw new Error("no unit was chosen");
  const person = host.person_id === null ? {} : { person_id: host.person_id };
  return {
    slip_id,
    unit_id: host.unit_id,
    lines: form.lines.map(({ name, quantity, photo }) => ({
      name: name.trim(),
      quantity,
      ...(photo === null ? {} : { photo }),
    })),
    hand_luggage,
    carrier: carrier.trim(),
    ...(plate.trim() === "" ? {} : { plate: plate.trim() }),
    ...(why.trim() === "" ? {} : { note: why.trim() }),
    ...(hand_luggage || call === null ? {} : { call: { ...call, ...person, number_tail } }),
  };
}
