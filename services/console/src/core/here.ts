/**
 * Who is inside, which cards are out: the snapshot, and over it what this tablet did since. Each
 * act is by ids, so that one the snapshot already has changes nothing.
 */
import type { Admission, AnyAct, Departure, SlipRelease } from "./acts";
import type { Written } from "./at-the-gate";
import type { CardRow, Inside, Parts, Shift, Slip } from "./rows";
import { leftOf } from "./slips";

/** Acts that may not be in a snapshot asked for at `asked_at`: unanswered then, or answered after.
 * Their moments are put right as the server will put them, so that they stand beside its own.
 */
export function since(written: readonly Written[], asked_at: number): AnyAct[] {
  return written
    .filter((row) => row.state !== "rejected" && row.state !== "quarantined")
    .filter((row) => row.answered_at === null || row.answered_at >= asked_at)
    .map((row) => putRight(row.act));
}

/** An act at the server's time, as well as the tablet knew it. */
export function putRight(act: AnyAct): AnyAct {
  if (act.clock_offset_ms === null) return act;
  const at = new Date(Date.parse(act.at) + act.clock_offset_ms).toISOString();
  return Object.assign({}, act, { at });
}

/** What a label needs beside the act. */
export type LabelOf = (unit: string) => string | null;

/** Everybody inside now, who came last first. */
export function insideNow(parts: Parts, acts: readonly AnyAct[], label: LabelOf): Inside[] {
  const inside = new Map(parts.inside.map((visit) => [visit.id, visit]));
  for (const act of acts) {
    if (act.kind === "visit.admit" && !inside.has(act.data.visit_id)) {
      const host = parts.people.find((person) => person.id === act.data.host_id);
      inside.set(act.data.visit_id, admitted(act.data, act.at, label, host?.name ?? null));
    }
    if (act.kind === "visit.depart") inside.delete(act.data.visit_id);
  }
  return [...inside.values()].toSorted((a, b) => Date.parse(b.entered_at) - Date.parse(a.entered_at));
}

function admitted(data: Admission, at: string, label: LabelOf, host_name: string | null): Inside {
  const cards = [data.card_number, data.vehicle?.card_number];
  return {
    id: data.visit_id,
    visit_class: data.visit_class,
    name: data.name,
    people: data.people,
    company: data.company ?? null,
    unit_id: data.unit_id ?? null,
    unit_label: data.unit_id === undefined ? null : label(data.unit_id),
    place: data.place ?? null,
    host_name,
    plate: data.vehicle?.plate ?? null,
    vehicle_kind: data.vehicle?.kind ?? null,
    cards: cards.filter((number) => number !== undefined),
    pledge: data.pledge ?? null,
    entered_at: at,
    leave_by: data.leave_by ?? null,
    site_id: data.site_id ?? null,
    pass_number: data.pass_number ?? null,
  };
}

/** Every card with where it is now; what comes back lies in the box of this `gate`. A number the
 * stock does not have is a card all the same.
 */
export function cardsNow(parts: Parts, acts: readonly AnyAct[], gate: string): CardRow[] {
  const cards = new Map(parts.cards.map((card) => [`${card.kind}/${card.number}`, card]));
  const put = (kind: CardRow["kind"], number: string, state: CardRow["state"], visit: string | null) =>
    cards.set(`${kind}/${number}`, { kind, number, state, visit_id: visit, place: state === "stock" ? gate : "" });
  for (const act of acts) {
    if (act.kind === "visit.admit") {
      const { visit_id, card_number, vehicle } = act.data;
      if (card_number !== undefined) put("visitor", card_number, "out", visit_id);
      if (vehicle?.card_number !== undefined) put("vehicle", vehicle.card_number, "out", visit_id);
    } else if (act.kind === "visit.depart") {
      for (const card of returned(act.data, [...cards.values()])) put(card.kind, card.number, "stock", null);
    } else if (act.kind === "card.lost") {
      put(act.data.kind, act.data.card_number, "lost", null);
    } else if (act.kind === "card.found") {
      put(act.data.kind, act.data.card_number, "stock", null);
    }
  }
  return [...cards.values()];
}

function returned(data: Departure, cards: readonly CardRow[]): CardRow[] {
  return cards.filter(
    (card) => card.visit_id === data.visit_id && data.cards_returned.includes(card.number),
  );
}

/** The numbers in the box of a gate, the lowest first: the first is handed out next. */
export function inBox(cards: readonly CardRow[], kind: CardRow["kind"], gate: string): string[] {
  return cards
    .filter((card) => card.kind === kind && card.state === "stock" && card.place === gate)
    .map((card) => card.number)
    .toSorted((a, b) => a.localeCompare(b, "en", { numeric: true }));
}

/** Slips that may still leave, less what this tablet released or sent back since. */
export function slipsNow(parts: Pick<Parts, "slips">, acts: readonly AnyAct[], gate: string): Slip[] {
  const slips = new Map(parts.slips.map((slip) => [slip.id, slip]));
  for (const act of acts) {
    if (act.kind === "slip.send_back") slips.delete(act.data.slip_id);
    if (act.kind !== "slip.release") continue;
    const slip = slips.get(act.data.slip_id);
    const after = slip === undefined ? null : released(slip, act.data, act.at, gate);
    if (after === null) slips.delete(act.data.slip_id);
    else slips.set(after.id, after);
  }
  return [...slips.values()];
}

/** What is left of a slip after one more trip; null when it is burnt. A trip it has already changes
 * nothing.
 */
function released(slip: Slip, trip: SlipRelease, at: string, gate: string): Slip | null {
  if (slip.releases.some((each) => each.id === trip.release_id)) return slip;
  const trips_left = slip.trips_left === null ? null : slip.trips_left - 1;
  const counts = new Map(trip.lines.map((each) => [each.line, each.counted]));
  const lines = slip.lines.map((line) =>
    Object.assign({}, line, { left: Math.max(0, leftOf(line) - (counts.get(line.line) ?? 0)) }),
  );
  const again = slip.in_parts && lines.some((line) => line.left > 0) && trips_left !== 0;
  const releases = [...slip.releases, { id: trip.release_id, at, gate, lines: trip.lines }];
  return again ? { ...slip, lines, trips_left, releases } : null;
}

/** Expected visits whose visitor has not come yet, as far as the tablet knows; who may come often
 * stays.
 */
export function expectedNow(parts: Parts, acts: readonly AnyAct[]): Parts["expected"] {
  const came = new Set(
    acts.flatMap((act) => (act.kind === "visit.admit" ? [act.data.expected_id] : [])),
  );
  return parts.expected.filter(
    (visit) => visit.withdrawn !== true && (visit.kind === "several" || visit.kind === "standing" || !came.has(visit.id)),
  );
}

/** The shift that is on at this gate, with who is on; null when none is known to be. */
export function shiftNow(parts: Parts, acts: readonly AnyAct[], name: (guard: string) => string): Shift | null {
  let shift = parts.shift[0] ?? null;
  for (const act of acts) {
    if (act.kind === "shift.hand_over" && shift?.id === act.data.shift_id) shift = null;
    if (act.kind !== "shift.begin") continue;
    if (shift?.id !== act.data.shift_id) shift = { id: act.data.shift_id, guards: [], began_at: act.at };
    const { guard, at } = act;
    if (shift.guards.some((each) => each.id === guard)) continue;
    shift = { ...shift, guards: [...shift.guards, { id: guard, name: name(guard), since: at }] };
  }
  return shift;
}

/** Whether a visitor stayed longer than allowed. */
export function overstayed(visit: Inside, now: number): boolean {
  return visit.leave_by !== null && now > Date.parse(visit.leave_by);
}
