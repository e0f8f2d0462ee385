/** What a guard does, as it is written down and sent. The wire contract of `POST /api/gate/acts`. */

/** Every kind of act this tablet makes, and what it says (version 1 of each). */
export interface ActData {
  "passage.log": Passage;
  "visit.admit": Admission;
  "visit.refuse": Refusal;
  "visit.depart": Departure;
  "pledge.return": { visit_id: string };
  "card.lost": { card_number: string; kind: CardKind; visit_id?: string; approver_id: string; note: string };
  "card.found": { card_number: string; kind: CardKind };
  "slip.release": SlipRelease;
  "slip.unannounced": Unannounced;
  "slip.send_back": { slip_id: string; lines: CountedLine[]; note: string };
  "shift.begin": { shift_id: string };
  "shift.hand_over": HandOver;
  "draft.leave": { draft_id: string; kind: ActKind; data: object; note?: string };
  "draft.take": { draft_id: string };
  "phone_note.log": PhoneNote;
  "emergency.printed": { list_id: string; people: number };
}
export type ActKind = keyof ActData;
/** Of ACT_VERSION's payloads; a later form of a kind gets the next number. */
export const ACT_VERSION = 1;

export const VISIT_CLASSES = [
  "guest",
  "business",
  "viewer",
  "delivery",
  "worker",
  "tout",
  "other",
] as const;
export type VisitClass = (typeof VISIT_CLASSES)[number];
export type CardKind = "visitor" | "vehicle";
export type Direction = "in" | "out";
export type VehicleKind = "car" | "van" | "truck" | "motorbike" | "other";

export interface Passage {
  passage_id: string;
  what: "resident" | "staff" | "rider" | "parcel" | "resident_vehicle" | "company_vehicle";
  direction: Direction;
  unit_id?: string;
  place?: string;
  plate?: string;
  driver?: string;
  companions?: number;
  source: "hand" | "reader";
  card_number?: string;
}

/** How the host's word was had (A10, J6). `number_tail`: the last four of the number called. */
export interface Consent {
  how: "expected" | "phone" | "standing" | "in_person" | "not_needed";
  answer: "yes" | "no" | "no_answer";
  number_tail?: string;
  at?: string;
  person_id?: string;
}

/** Of the number that was called (J6). */
export const TAIL_DIGITS = 4;

/** What is held until the visitor leaves. Never a resident identity card (J7). */
export interface Pledge {
  kind: "none" | "document" | "deposit";
  document?: string;
  amount_fen?: number;
  receipt_number?: string;
}

export interface Vehicle {
  plate: string;
  kind: VehicleKind;
  driver?: string;
  companions?: number;
  parking_place?: string;
  route_told?: boolean;
  card_number?: string;
}

export interface Admission {
  visit_id: string;
  visit_class: VisitClass;
  name: string;
  people: number;
  company?: string;
  unit_id?: string;
  place?: string;
  host_id?: string;
  reason: string;
  expected_id?: string;
  consent?: Consent;
  card_number?: string;
  pledge?: Pledge;
  vehicle?: Vehicle;
  site_id?: string;
  pass_number?: string;
  watch_entry_id?: string;
  approved_by?: string;
  leave_by?: string;
}

export interface Refusal {
  visit_id: string;
  visit_class: VisitClass;
  unit_id?: string;
  host_id?: string;
  name?: string;
  reason: RefusalReason;
  note?: string;
  consent?: Consent;
}
export const REFUSAL_REASONS = [
  "no_host",
  "host_refused",
  "no_answer",
  "tout",
  "watch_list",
  "no_pass",
  "other",
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

export interface Departure {
  visit_id: string;
  cards_returned: string[];
  pledge_returned: boolean;
  rear_doors_checked?: boolean;
  note?: string;
}

export interface CountedLine {
  line: number;
  counted: number;
}

export interface SlipRelease {
  release_id: string;
  slip_id: string;
  lines: CountedLine[];
  plate?: string;
  rear_doors_checked?: boolean;
  trip?: number;
  signature_seen: boolean;
  /** Ids of pictures this tablet sends after it has told of the release. */
  photos?: string[];
  note?: string;
}

/** Goods that stand at the gate without a slip (E09). `hand_luggage`: so few that they need none. */
export interface Unannounced {
  slip_id: string;
  unit_id: string;
  lines: { name: string; quantity: number; unit?: string; photo?: string }[];
  call?: { answer: Consent["answer"]; number_tail?: string; at?: string; person_id?: string };
  hand_luggage: boolean;
  carrier?: string;
  plate?: string;
  note?: string;
}

export interface HandOver {
  hand_over_id: string;
  shift_id: string;
  lines: { key: string; tallies: boolean; expected: number; counted?: number; note?: string }[];
  to_guard: string;
  drafts: string[];
  note?: string;
}

export const PASSED_TO = ["foreman", "desk", "engineering", "manager", "nobody"] as const;
export type PassedTo = (typeof PASSED_TO)[number];
export const PASSED_BY = ["radio", "phone", "in_person"] as const;
export type PassedBy = (typeof PASSED_BY)[number];

/** A call the post took (F52), and to whom it was passed on. */
export interface PhoneNote {
  note_id: string;
  caller_name: string;
  caller_phone?: string;
  asked: string;
  unit_id?: string;
  passed_to: PassedTo;
  whom?: string;
  passed_by?: PassedBy;
}

/** One act on the wire, without its place in the journal. Times are the device's own, ISO UTC. */
export interface Act<K extends ActKind = ActKind> {
  id: string;
  kind: K;
  version: number;
  guard: string;
  at: string;
  clock_offset_ms: number | null;
  touched_at: string | null;
  document_ms: number | null;
  phone_ms: number | null;
  provisional: boolean;
  snapshot_at: string | null;
  data: ActData[K];
}

/** An act of whichever kind, told apart by `kind`. */
export type AnyAct = { [K in ActKind]: Act<K> }[ActKind];
export type SentAct = AnyAct & { journal: string; sequence: number };
