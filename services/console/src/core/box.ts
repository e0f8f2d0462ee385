/**
 * The box at the gate as it should look now (F36, F41): cards by where they are, and what is held
 * until its owner goes. The snapshot, and over it what this tablet did since.
 */
import type { ActData, Admission, AnyAct, CardKind } from "./acts";
import { inBox } from "./here";
import type { LabelOf } from "./here";
import type { CardRow, Held, Inside, Staff } from "./rows";

/** Roles that decide what a guard does not alone: foreman, night duty, supervisor, manager. */
const ABOVE_THE_GATE: ReadonlySet<string> = new Set(["P16", "P09", "P05", "P03"]);

/** Who may approve what this guard may not decide alone, a lost card (F36) among it. */
export function approvers(staff: readonly Staff[], guard: string): Staff[] {
  return staff.filter((each) => each.id !== guard && each.roles.some((role) => ABOVE_THE_GATE.has(role)));
}

/** Everything held now at any gate, what was left behind first, then the oldest. */
export function pledgesNow(known: readonly Held[], acts: readonly AnyAct[], label: LabelOf, gate: string): Held[] {
  const held = new Map(known.map((each) => [each.id, each]));
  for (const act of acts) {
    if (act.kind === "visit.admit" && !held.has(act.data.visit_id)) {
      const taken = heldOf(act.data, act.at, label, gate);
      if (taken !== null) held.set(taken.id, taken);
    }
    if (act.kind === "pledge.return") held.delete(act.data.visit_id);
    if (act.kind !== "visit.depart") continue;
    const kept = held.get(act.data.visit_id);
    if (act.data.pledge_returned) held.delete(act.data.visit_id);
    else if (kept !== undefined && kept.left_at === null) held.set(kept.id, { ...kept, left_at: act.at });
  }
  return [...held.values()].toSorted((a, b) => behindFirst(a) - behindFirst(b) || sinceOf(a) - sinceOf(b));
}

function behindFirst(held: Held): number {
  return held.left_at === null ? 1 : 0;
}

/** What nobody can date comes first. */
function sinceOf(held: Held): number {
  return Date.parse(held.taken_at ?? held.left_at ?? "") || 0;
}

function heldOf(data: Admission, at: string, label: LabelOf, gate: string): Held | null {
  const { pledge } = data;
  if (pledge === undefined || pledge.kind === "none") return null;
  return {
    id: data.visit_id,
    kind: pledge.kind,
    document: pledge.document ?? null,
    amount_fen: pledge.amount_fen ?? null,
    receipt_number: pledge.receipt_number ?? "",
    gate,
    taken_at: at,
    name: data.name,
    unit_label: data.unit_id === undefined ? null : label(data.unit_id),
    place: data.place ?? null,
    left_at: null,
  };
}

/** A card that is out, and with whom; `with_` null: with nobody who is inside. */
export interface CardOut {
  card: CardRow;
  with_: Inside | null;
}

export interface CardsOfKind {
  /** Numbers in this gate's own box, the lowest first. */
  stock: string[];
  out: CardOut[];
  lost: CardRow[];
  /** How many lie in other gates' boxes. */
  elsewhere: number;
}

/** Where the cards of one kind are. Every card of the kind is in exactly one of the four. */
export function cardsOf(
  cards: readonly CardRow[],
  kind: CardKind,
  inside: readonly Inside[],
  gate: string,
): CardsOfKind {
  const own = cards.filter((card) => card.kind === kind).toSorted(byNumber);
  const stock = inBox(own, kind, gate);
  const out = own.filter((card) => card.state === "out");
  const lost = own.filter((card) => card.state === "lost");
  return {
    stock,
    out: out.map((card) => ({ card, with_: inside.find((visit) => visit.id === card.visit_id) ?? null })),
    lost,
    elsewhere: own.length - stock.length - out.length - lost.length,
  };
}

function byNumber(a: CardRow, b: CardRow): number {
  return a.number.localeCompare(b.number, "en", { numeric: true });
}

/** The loss of a card as it is told. `visit_id`: who had it, as far as is known. */
export function lossOf(
  card: { number: string; kind: CardKind; visit_id: string | null },
  approver_id: string,
  note: string,
): ActData["card.lost"] {
  const { number, kind, visit_id } = card;
  const who = visit_id === null ? {} : { visit_id };
  return { card_number: number, kind, ...who, approver_id, note: note.trim() };
}

/** What a guard says of a visitor's card as they leave. */
export type CardSaid = "back" | "not_back" | "lost";

/** The cards a visitor leaves with, less those that are lost already: nobody hands these in. */
export function cardsToTakeBack(visit: Inside, cards: readonly CardRow[]): string[] {
  const lost = new Set(cards.filter((card) => card.state === "lost").map((card) => card.number));
  return visit.cards.filter((number) => !lost.has(number));
}

/** Its kind: as the stock says, else by how the visitor came. */
export function kindOf(number: string, visit: Inside, cards: readonly CardRow[]): CardKind {
  const known = cards.find((card) => card.number === number)?.kind ?? null;
  return known ?? (visit.plate === null ? "visitor" : "vehicle");
}
