/** What a guard fills in of a visit, and what it takes to admit: rules without a screen. */
import {
  TAIL_DIGITS,
  type Admission,
  type Consent,
  type Refusal,
  type RefusalReason,
  type VehicleKind,
  type VisitClass,
} from "@/core/acts";
import type { TextKey } from "@/core/messages";
import { plateAsRead } from "@/core/plates";
import type { Expected, Host, Parts, PledgeRule, Policy, Watched } from "@/core/rows";

export interface VisitForm {
  visit_id: string;
  visit_class: VisitClass;
  name: string;
  people: number;
  company: string;
  host: { unit_id: string; label: string; person_id: string | null; name: string | null; standing: boolean } | null;
  place: string;
  reason: string;
  consent: Consent | null;
  number_tail: string;
  /** undefined: the next of the stock is proposed; null: none is given. */
  card: string | null | undefined;
  pledge: "none" | "deposit" | "resident_id" | DocumentKind | null;
  receipt: string;
  vehicle: VehicleForm | null;
  site_id: string | null;
  pass_number: string;
  expected_id: string | null;
  approved_by: string;
}

export interface VehicleForm {
  plate: string;
  kind: VehicleKind;
  driver: string;
  parking_place: string;
  route_told: boolean;
  card: string | null | undefined;
}

export const DOCUMENTS = ["driving_licence", "work_card", "student_card", "member_card", "other"] as const;
export type DocumentKind = (typeof DOCUMENTS)[number];

export function blankVisit(visit_id: string, visit_class: VisitClass = "guest"): VisitForm {
  return {
    visit_id,
    visit_class,
    name: "",
    people: 1,
    company: "",
    host: null,
    place: "",
    reason: "",
    consent: null,
    number_tail: "",
    card: undefined,
    pledge: null,
    receipt: "",
    vehicle: null,
    site_id: null,
    pass_number: "",
    expected_id: null,
    approved_by: "",
  };
}

export function blankVehicle(plate: string): VehicleForm {
  return { plate, kind: "car", driver: "", parking_place: "", route_told: false, card: undefined };
}

/** Whether the host's yes comes first: a guest's (A10), and whoever visits on business (W17). */
export function needsConsent(visit_class: VisitClass): boolean {
  return visit_class === "guest" || visit_class === "business";
}

/** The estate's rule for what is held, of a vehicle's before its class's; record only by default. */
export function pledgeRule(form: VisitForm, policy: Policy | undefined): PledgeRule {
  const rules = policy?.pledge_rules ?? [];
  const own = form.vehicle === null ? undefined : rules.find((rule) => rule.for === "vehicle");
  const found = own ?? rules.find((rule) => rule.for === form.visit_class);
  return found ?? { for: form.visit_class, kind: "none" };
}

/** Whoever of the watch list this may be, by name or plate; what is dated out does not count. */
export function watched(form: VisitForm, parts: Parts, now: number): Watched | null {
  const plate = plateAsRead(form.vehicle?.plate ?? "");
  const name = form.name.trim();
  const counts = parts.watch.filter((entry) => entry.until === null || now <= Date.parse(entry.until));
  return (
    counts.find((entry) =>
      entry.kind === "plate"
        ? plate !== "" && plateAsRead(entry.text) === plate
        : name !== "" && entry.text === name,
    ) ?? null
  );
}

/** The first thing that keeps this visitor from being admitted; null when nothing does. */
export function missing(form: VisitForm, policy: Policy | undefined): TextKey | null {
  if (form.visit_class === "tout") return "refuse.tout";
  if (form.host === null && form.place.trim() === "") return "visit.missing.host";
  if (needsConsent(form.visit_class) && form.consent?.answer !== "yes") return "visit.consent.needed";
  if (form.consent?.how === "phone" && form.number_tail.length !== TAIL_DIGITS) return "visit.missing.tail";
  if (form.name.trim() === "") return "visit.missing.name";
  if (form.visit_class === "worker" && form.site_id === null && form.pass_number.trim() === "") {
    return "visit.missing.site";
  }
  if (form.pledge === "resident_id") return "document.resident_id.refused";
  if (pledgeRule(form, policy).kind !== "none" && form.pledge === null) return "visit.pledge.needed";
  if (form.visit_class === "delivery" && form.vehicle !== null && !form.vehicle.route_told) {
    return "visit.route.needed";
  }
  return null;
}

/** Cards as they are handed out: what was chosen, else what the stock proposes. */
export interface Proposed {
  visitor: string | null;
  vehicle: string | null;
}

const HOUR_MS = 3_600_000;

/** The form as an act tells it. `now` is the corrected time, for the time to leave. */
export function admission(form: VisitForm, policy: Policy | undefined, proposed: Proposed, now: number): Admission {
  const card = form.card === undefined ? proposed.visitor : form.card;
  const hours = policy?.leave_by_hours[form.visit_class];
  return {
    visit_id: form.visit_id,
    visit_class: form.visit_class,
    name: form.name.trim(),
    people: form.people,
    reason: form.reason.trim(),
    ...given("company", form.company.trim()),
    ...given("unit_id", form.host?.unit_id),
    ...given("place", form.host === null ? form.place.trim() : ""),
    ...given("host_id", form.host?.person_id),
    ...given("expected_id", form.expected_id),
    consent: consentOf(form),
    ...given("card_number", card),
    ...pledgeOf(form, policy),
    ...vehicleOf(form, proposed),
    ...given("site_id", form.site_id),
    ...given("pass_number", form.pass_number.trim()),
    ...given("approved_by", form.approved_by.trim()),
    ...given("leave_by", hours === undefined ? null : new Date(now + hours * HOUR_MS).toISOString()),
  };
}

export function refusal(form: VisitForm, reason: RefusalReason, note: string): Refusal {
  return {
    visit_id: form.visit_id,
    visit_class: form.visit_class,
    reason,
    ...given("unit_id", form.host?.unit_id),
    ...given("host_id", form.host?.person_id),
    ...given("name", form.name.trim()),
    ...given("note", note.trim()),
    ...(form.consent === null ? {} : { consent: consentOf(form) }),
  };
}

/** The reason that stands to hand, by what the host said. */
export function likelyReason(form: VisitForm): RefusalReason {
  if (form.visit_class === "tout") return "tout";
  if (form.consent?.answer === "no") return "host_refused";
  if (form.consent?.answer === "no_answer") return "no_answer";
  return form.host === null ? "no_host" : "other";
}

/** A form from an expected visit: its host has said yes beforehand. */
export function fromExpected(expected: Expected, visit_id: string): VisitForm {
  const { unit_id, unit_label, host_id, host_name } = expected;
  return {
    ...blankVisit(visit_id, expected.visit_class),
    name: expected.name,
    people: expected.people,
    host:
      unit_id === null
        ? null
        : { unit_id, label: unit_label ?? unit_id, person_id: host_id, name: host_name, standing: false },
    place: unit_id === null ? (expected.place ?? "") : "",
    reason: expected.reason,
    consent: { how: "expected", answer: "yes" },
    vehicle: expected.plate === "" ? null : blankVehicle(expected.plate),
    expected_id: expected.id,
  };
}

/** Whether a host's standing yes counts here: their own word, and the estate lets it. */
export function standsFor(host: Pick<Host, "standing"> | null, policy: Policy | undefined): boolean {
  return host?.standing === true && policy?.standing_allowed !== false;
}

function consentOf(form: VisitForm): Consent {
  if (form.consent === null) return { how: "not_needed", answer: "yes" };
  const tail = form.consent.how === "phone" ? form.number_tail.trim() : "";
  return { ...form.consent, ...given("number_tail", tail), ...given("person_id", form.host?.person_id) };
}

function pledgeOf(form: VisitForm, policy: Policy | undefined): Pick<Admission, "pledge"> {
  const { pledge } = form;
  if (pledge === null || pledge === "none" || pledge === "resident_id") return { pledge: { kind: "none" } };
  if (pledge !== "deposit") return { pledge: { kind: "document", document: pledge } };
  const amount = pledgeRule(form, policy).amount_fen;
  return {
    pledge: {
      kind: "deposit",
      ...given("amount_fen", amount),
      ...given("receipt_number", form.receipt.trim()),
    },
  };
}

function vehicleOf(form: VisitForm, proposed: Proposed): Pick<Admission, "vehicle"> {
  const { vehicle } = form;
  if (vehicle === null || vehicle.plate.trim() === "") return {};
  return {
    vehicle: {
      plate: vehicle.plate.trim(),
      kind: vehicle.kind,
      ...given("driver", vehicle.driver.trim()),
      ...given("parking_place", vehicle.parking_place.trim()),
      ...(vehicle.route_told ? { route_told: true } : {}),
      ...given("card_number", vehicle.card === undefined ? proposed.vehicle : vehicle.card),
    },
  };
}

type Given<K extends string, V> = { [name in K]?: V };

/** The field where there is something to say, and no field where there is not. */
function given<K extends string, V extends string | number>(name: K, value: V | "" | null | undefined): Given<K, V> {
  if (value === "" || value === null || value === undefined) return {};
  return { [name]: value } as Given<K, V>;
}
