/** The rows of the snapshot's parts, as the gate service gives them. Times are ISO UTC. */
import type { CardKind, VehicleKind, VisitClass } from "./acts";

export interface UnitPlace {
  id: string;
  label: string;
  building: string;
  entrance: string;
  room: string;
}

/** A person somebody may visit. `keys`: full pinyin, initials, surname, in lower case. */
export interface Host {
  id: string;
  name: string;
  keys: string[];
  units: { unit_id: string; relation: string }[];
  standing: boolean;
}

export interface KnownPlate {
  plate: string;
  units: string[];
  kind?: "resident" | "company" | "card";
  valid_until?: string | null;
}

/** A numbered card. `kind` null: a card handed out before its stock was heard of. */
export interface CardRow {
  kind: CardKind | null;
  number: string;
  state: "stock" | "out" | "lost";
  visit_id: string | null;
  /** The gate whose box it lies in. */
  place: string;
}

/** What a visitor who is inside has left at the gate. */
export interface HeldPledge {
  kind: "none" | "document" | "deposit";
  document?: string | null;
  amount_fen?: number | null;
}

/** A document or a deposit in `gate`'s box, and whose. Its id is the visit's; `left_at`: its owner
 * has gone without it.
 */
export interface Held {
  id: string;
  kind: "none" | "document" | "deposit";
  document: string | null;
  amount_fen: number | null;
  /** Empty where there is none. */
  receipt_number: string;
  gate: string;
  taken_at: string | null;
  /** Empty while nobody has told whose it is. */
  name: string;
  unit_label: string | null;
  place: string | null;
  left_at: string | null;
}

/** A half-done act that waits for somebody at this gate (E02). `kind` is the act's, `data` the form
 * as it was typed, on this tablet or another.
 */
export interface LeftDraft {
  id: string;
  kind: string;
  data: object;
  left_by: string;
  left_at: string | null;
}

/** Somebody of the gate, or above it. */
export interface Staff {
  id: string;
  name: string;
  roles: string[];
}

/** A visit of somebody who is inside now. */
export interface Inside {
  id: string;
  visit_class: VisitClass;
  name: string;
  people: number;
  company: string | null;
  unit_id: string | null;
  unit_label: string | null;
  place: string | null;
  host_name: string | null;
  plate: string | null;
  vehicle_kind: VehicleKind | null;
  cards: string[];
  pledge: HeldPledge | null;
  entered_at: string;
  leave_by: string | null;
  site_id: string | null;
  pass_number: string | null;
}

/** Whom a host said yes to beforehand. `to` null: until it is withdrawn (a standing yes, J6). */
export interface Expected {
  id: string;
  code: string;
  kind?: "once" | "several" | "standing";
  name: string;
  visit_class: VisitClass;
  people: number;
  unit_id: string | null;
  unit_label: string | null;
  host_id: string | null;
  host_name: string | null;
  place?: string;
  from: string;
  to: string | null;
  /** Empty where none was said. */
  plate: string;
  reason: string;
  withdrawn?: boolean;
}

export interface WorkerPass {
  id: string;
  number: string;
  kind: string;
  holder: string;
  company: string | null;
  valid_from: string;
  valid_until: string;
  site_id: string | null;
  unit_label: string | null;
  standing: string;
}

export interface Site {
  id: string;
  unit_id: string | null;
  unit_label: string;
  head: string;
  from: string;
  to: string;
}

export interface SlipLine {
  line: number;
  name: string;
  quantity: number;
  left?: number;
  unit?: string | null;
}

/** What has left on a slip at one time (E10), by whichever gate. */
export interface SlipTrip {
  id: string;
  at: string;
  gate: string;
  lines: { line: number; counted: number }[];
}

/** A slip that may still leave. `quantity` of a line was signed, `left` has not left yet; `in_parts`:
 * what is left stays good. `trips_left` null: as often as there are goods. `signed` is the exact text
 * the signature is over.
 */
export interface Slip {
  id: string;
  number: string;
  code: string;
  unit_id: string | null;
  unit_label: string;
  signer: string;
  signer_role: string;
  move_out: boolean;
  lines: SlipLine[];
  plates: string[];
  valid_from: string;
  valid_until: string;
  trips: number;
  trips_left: number | null;
  in_parts: boolean;
  /** Empty where no lift was booked. */
  lift_booking: string;
  /** Who carries out what nobody had announced; else empty. */
  carrier: string;
  releases: SlipTrip[];
  signed: string;
  signature: string;
  key_id: string;
}

export interface PledgeRule {
  for: VisitClass | "vehicle";
  kind: "none" | "document" | "deposit";
  amount_fen?: number | null;
}

export interface Policy {
  id: string;
  /** The estate's zone, as the time-zone database names it. */
  zone?: string;
  gate: string;
  gates: { code: string; name: string }[];
  pledge_rules: PledgeRule[];
  rider_rule: { zh: string; en: string } | null;
  /** Whether residents on foot are counted; else they are only waved through. */
  count_residents: boolean;
  /** Whether the number of a staff card is noted (W22). */
  staff_card_asked: boolean;
  /** Whether driver and companions of vehicles that are only logged are noted (F39). */
  driver_asked: boolean;
  /** Minutes untouched after which a tablet locks. */
  lock_after_minutes?: number;
  document_at_once: boolean;
  standing_allowed: boolean;
  leave_by_hours: Partial<Record<VisitClass, number>>;
  overnight_at: string;
  partial_release: boolean;
  /** So many pieces need no slip (E09); null: all need one. */
  hand_luggage_pieces: number | null;
  polite_phrases: { reason: string; zh: string; en: string }[];
}

export interface Watched {
  id: string;
  kind: "person" | "plate";
  text: string;
  reason: string;
  until: string | null;
  instruction: string | null;
}

export interface Courtesy {
  id: string;
  kind: string;
  text: string;
  plate: string;
  from: string;
  to: string;
}

export interface Shift {
  id: string;
  guards: { id: string; name: string; since: string }[];
  began_at: string | null;
}

/** Everything the tablet knows, part by part; a part the server has not is empty. */
export interface Parts {
  units: UnitPlace[];
  people: Host[];
  plates: KnownPlate[];
  cards: CardRow[];
  pledges: Held[];
  inside: Inside[];
  expected: Expected[];
  passes: WorkerPass[];
  sites: Site[];
  slips: Slip[];
  keys: { id: string; public_key: string }[];
  policy: Policy[];
  staff: Staff[];
  watch: Watched[];
  courtesies: Courtesy[];
  shift: Shift[];
  drafts: LeftDraft[];
}
export type PartName = keyof Parts;
export const PART_NAMES = [
  "units",
  "people",
  "plates",
  "cards",
  "pledges",
  "inside",
  "expected",
  "passes",
  "sites",
  "slips",
  "keys",
  "policy",
  "staff",
  "watch",
  "courtesies",
  "shift",
  "drafts",
] as const satisfies readonly PartName[];
