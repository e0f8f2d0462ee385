/** The one intake (W01): what is typed, what is still missing, and what is asked of reception. */
import type { components } from "@/api/types/reception";
import type { Emergency } from "@/office/dispatch/call/call";
import { momentOf } from "@/office/lists/times";

type Schemas = components["schemas"];
export type Channel = Exclude<Schemas["ContactChannel"], "web">;
type TakeIn = Schemas["TakeIn"];
export type Outcome = TakeIn["outcome"];
export type ComplaintKind = Schemas["ComplaintKind"];

/** Somebody of a unit, a unit alone, or somebody of no unit. */
export interface Caller {
  readonly personId: string | null;
  readonly name: string;
  readonly unitId: string | null;
  readonly room: string;
}

export interface Intake {
  readonly caller: Caller | null;
  readonly anonymous: boolean;
  readonly name: string;
  readonly phone: string;
  readonly place: string;
  readonly building: string;
  readonly channel: Channel;
  readonly requested: string;
  readonly matter: string;
  readonly outcome: Outcome;
  readonly promised: string;
  readonly emergency: Emergency | null;
  readonly complex: boolean;
  readonly appointment: string;
  readonly complaint: ComplaintKind | null;
  readonly to: string | null;
  readonly incident: string | null;
}

export const BLANK: Intake = {
  caller: null,
  anonymous: false,
  name: "",
  phone: "",
  place: "",
  building: "",
  channel: "call",
  requested: "",
  matter: "",
  outcome: "repair",
  promised: "",
  emergency: null,
  complex: false,
  appointment: "",
  complaint: null,
  to: null,
  incident: null,
};

export const CHANNELS: readonly Channel[] = [
  "call",
  "walk_in",
  "letter",
  "fax",
  "suggestion_box",
  "company",
  "hotline",
];

/** In the order of how often they come; Alt with the place chooses one. */
export const OUTCOMES: readonly Outcome[] = [
  "repair",
  "consultation",
  "question",
  "complaint",
  "message",
  "move_in",
  "decoration",
  "payment",
  "release",
  "other",
];

export const COMPLAINTS: readonly ComplaintKind[] = [
  "service",
  "repair",
  "facilities",
  "cleaning",
  "greening",
  "security",
  "parking",
  "fees",
  "decoration",
  "noise",
  "neighbour",
  "other",
];

export type Lack = "where" | "what" | "reply" | "reader" | "kind";

/** What is missing before it can be logged, in the order of the form. */
export function lackingOf(intake: Intake): readonly Lack[] {
  const lacks: Array<readonly [boolean, Lack]> = [
    [intake.outcome === "repair" && !intake.caller?.unitId && intake.place.trim() === "", "where"],
    [intake.matter.trim() === "", "what"],
    [intake.outcome === "question" && intake.promised === "", "reply"],
    [intake.outcome === "message" && intake.to === null, "reader"],
    [intake.outcome === "complaint" && intake.complaint === null, "kind"],
  ];
  return lacks.filter(([lacking]) => lacking).map(([, lack]) => lack);
}

/** Whom a matter can be passed on to, in the same act: not what has a way of its own. */
export function mayPassOn(outcome: Outcome): boolean {
  return outcome !== "repair" && outcome !== "complaint" && outcome !== "message" && outcome !== "consultation";
}

/** The request. What belongs to another outcome than the chosen one is left behind, what is anonymous unnamed (K10). */
export function requestOf(intake: Intake): TakeIn {
  const { outcome } = intake;
  const promised = momentOf(intake.promised);
  const asked = outcome === "question" || (mayPassOn(outcome) && intake.to !== null);
  return {
    channel: intake.channel,
    outcome,
    matter: intake.matter.trim(),
    requested_at: momentOf(intake.requested),
    incident_id: intake.incident,
    ...who(intake),
    ...(intake.caller?.unitId
      ? { unit_id: intake.caller.unitId }
      : { place: intake.place.trim(), building: intake.building.trim() }),
    ...(asked
      ? {
          pass_on: {
            kind: outcome === "question" ? "question" : "request",
            to_id: intake.to,
            reply_by: promised,
          },
        }
      : { promised_until: outcome === "message" ? null : promised }),
    ...(outcome === "repair" && {
      emergency: intake.emergency,
      complex_work: intake.complex,
      appointment_at: momentOf(intake.appointment),
    }),
    ...(outcome === "message" && { for_id: intake.to }),
    ...(outcome === "complaint" && intake.complaint !== null && { complaint: { kind: intake.complaint } }),
  };
}

function who({ anonymous, caller, name, phone }: Intake): Partial<TakeIn> {
  if (anonymous) return { anonymous: true };
  return { person_id: caller?.personId ?? null, caller_name: name.trim(), caller_phone: phone.trim() };
}
