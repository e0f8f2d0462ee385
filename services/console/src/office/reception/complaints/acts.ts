/** What is done to a complaint: each act's route and the fields of its form, one row each. */
import { answered, keyed, reception } from "@/api/client";
import type { components } from "@/api/types/reception";

export type Complaint = components["schemas"]["ComplaintView"];
export type Card = components["schemas"]["ComplaintCard"];
export type Act = components["schemas"]["ComplaintAct"];

export type Choices = "how" | "departments" | "causes" | "levels";
export type FieldKind = "text" | "words" | "yes" | "tick" | "staff" | "household" | "action" | "actions" | "reached" | "complaint" | "file" | Choices;

export interface Field {
  /** As the route names it; its label is `complaints.fields.<name>`. */
  readonly name: string;
  readonly kind: FieldKind;
  readonly optional?: boolean;
}

interface Form {
  readonly route: string;
  readonly fields: readonly Field[];
}

const words = (name: string, optional = false): Field => ({ name, kind: "words", optional });
const NOTE = [words("note")] as const;
const RESPONSIBLE: Field = { name: "responsible_id", kind: "staff" };

export const ACTS: Partial<Record<Act, Form>> = {
  check: { route: "check", fields: [words("found"), words("proposal", true)] },
  judge: {
    route: "judge",
    fields: [{ name: "valid", kind: "yes" }, words("reason"), { name: "major", kind: "tick", optional: true }],
  },
  explain: { route: "explain", fields: [{ name: "how", kind: "how" }, words("said")] },
  handle: { route: "hand", fields: [RESPONSIBLE, words("note", true)] },
  refer: { route: "hand", fields: [{ name: "department", kind: "departments" }, RESPONSIBLE, words("note", true)] },
  plan: { route: "plan", fields: [{ name: "actions", kind: "actions" }] },
  tell: { route: "tell", fields: [{ name: "how", kind: "how" }, words("said")] },
  carry_out: { route: "carry-out", fields: [{ name: "action", kind: "action" }, words("proof"), { name: "files", kind: "file", optional: true }] },
  follow_up: {
    route: "follow-up",
    fields: [
      { name: "household", kind: "household" },
      { name: "how", kind: "how" },
      { name: "satisfied", kind: "reached" },
      words("opinion", true),
    ],
  },
  close: { route: "close", fields: [words("note", true)] },
  ask_closing: { route: "ask-closing", fields: [words("reason")] },
  approve_closing: { route: "approve-closing", fields: [words("note", true)] },
  reject_closing: { route: "reject-closing", fields: [words("note", true)] },
  escalate: {
    route: "escalate",
    fields: [
      words("reason"),
      { name: "to", kind: "levels", optional: true },
      { name: "holder_absent", kind: "tick", optional: true },
    ],
  },
  decide: {
    route: "decide",
    fields: [
      words("decision"),
      { name: "who", kind: "text", optional: true },
      words("meeting", true),
      { ...RESPONSIBLE, optional: true },
      { name: "department", kind: "departments", optional: true },
    ],
  },
  merge: { route: "merge", fields: [{ name: "lead_id", kind: "complaint" }, words("reason")] },
  answer: { route: "answer", fields: [{ name: "household", kind: "household" }, { name: "how", kind: "how" }, words("said")] },
  feed_back: { route: "feed-back", fields: NOTE },
  urge: { route: "urge", fields: NOTE },
  strike_off: { route: "strike-off", fields: NOTE },
  visit: { route: "visit", fields: NOTE },
  join: { route: "join", fields: [{ name: "name", kind: "text" }, { name: "phone", kind: "text", optional: true }] },
  analyse: { route: "analyse", fields: [{ name: "cause", kind: "causes" }, words("note", true)] },
  comment: { route: "comment", fields: NOTE },
};

/** What stands beside the course: offered after what moves it. */
const BESIDE: ReadonlySet<Act> = new Set<Act>(["answer", "feed_back", "urge", "visit", "join", "analyse", "comment", "merge", "ask_closing", "escalate"]);

/** What may be done, what moves it first. */
export function offered(possible: readonly Act[]): { next: Act[]; beside: Act[] } {
  const known = possible.filter((act) => ACTS[act] !== undefined);
  return { next: known.filter((act) => !BESIDE.has(act)), beside: known.filter((act) => BESIDE.has(act)) };
}

export interface PlannedAction {
  readonly kind: "remedial" | "corrective";
  readonly what: string;
  readonly owner_id: string;
  readonly due: string;
}

export type Value = string | boolean | null | readonly PlannedAction[];
export type Values = Readonly<Record<string, Value>>;

/** What is sent: nothing that was left empty, and what belongs together together. */
export function bodyOf(act: Act, values: Values, now: string): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value !== "" && value !== null) body[name] = value;
  }
  if (typeof body["files"] === "string") body["files"] = [body["files"]];
  if (act === "decide") {
    const { who, meeting, ...rest } = body;
    return typeof who === "string" ? { ...rest, meeting: { held_at: now, who, said: meeting ?? "" } } : rest;
  }
  return body;
}

/** Does it. Raises Refused. */
export function doTo(id: string, act: Act, body: Record<string, unknown>, key: string): Promise<Complaint> {
  const form = ACTS[act];
  // The rows name the fields of their own routes; here all routes are one.
  const address = `/complaints/{complaint_id}/${form?.route ?? act}` as "/complaints/{complaint_id}/comment";
  const params = { path: { complaint_id: id }, ...keyed(key) };
  return answered(reception.POST(address, { params, body: body as components["schemas"]["NoteComplaint"] }));
}
