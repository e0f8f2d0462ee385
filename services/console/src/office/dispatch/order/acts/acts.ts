/** The one table of an order's acts: which route does it, what it asks for, where its button stands.
 *
 * What may be done, and by whom, the service says of each order (`possible`); this only asks for the rest.
 */
import { answered, dispatch, keyed } from "@/api/client";
import type { components, paths } from "@/api/types/dispatch";
import type { actsZh } from "@/office/i18n/acts-zh";

import { type Order, roundOf } from "../order";
import { type Field, leavesOpen } from "./fields";

type Posted<P> = P extends { post: { requestBody: { content: { "application/json": infer Body } } } } ? Body : never;
type Bodies = {
  [P in keyof paths as P extends `/orders/{order_id}/${infer R}`
    ? [Posted<paths[P]>] extends [never]
      ? never
      : R
    : never]: Posted<paths[P]>;
};
/** `assign`, `signature-code`: the end of an act's address, of those that have words here. */
export type Route = keyof Bodies & keyof typeof actsZh.forms;
/** The course to the next state, what stands beside it, other orders, and ways out. */
export type Place = "course" | "beside" | "related" | "out";
export const PLACES = ["course", "beside", "related", "out"] as const satisfies readonly Place[];

export interface ActForm {
  readonly route: Route;
  /** As the service names it; link and unlink are one act there. */
  readonly act: string;
  readonly place: Place;
  readonly fields: Readonly<Record<string, Field>>;
  /** What the act says besides, of the order as it was seen. */
  readonly fixed?: (order: Order) => Readonly<Record<string, unknown>>;
  /** Whether there is anything to do it to. */
  readonly when?: (order: Order) => boolean;
}

/** A row of the table; its fields are names of what the route takes. */
function row<R extends Route>(
  route: R,
  act: components["schemas"]["PossibleAct"]["code"],
  place: Place,
  fields: { readonly [F in keyof Bodies[R]]?: Field },
  more: Pick<ActForm, "fixed" | "when"> = {},
): ActForm {
  return { route, act, place, fields: fields as Readonly<Record<string, Field>>, ...more };
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const AT: Field = { kind: "moment" };
const NOTE: Field = { kind: "text" };
const REASON: Field = { kind: "text", required: true };
/** What it is counted as in the monthly report (N10), as it was quoted unless said otherwise. */
const CAUSE: Field = { kind: "cause", begins: (order) => roundOf(order).quote?.cause_code || null };

/** The next whole half hour, so long ahead. */
function ahead(now: Date, hours: number): Date {
  const half = 30 * MINUTE_MS;
  return new Date(Math.ceil((now.getTime() + hours * HOUR_MS) / half) * half);
}

function agreedTotal(order: Order): Readonly<Record<string, unknown>> {
  const { quote } = roundOf(order);
  return quote === null ? {} : { total_fen: quote.total_fen };
}

function isLinked({ related }: Order): boolean {
  return related.some(({ relation }) => relation.code === "linked");
}

/** In the order of their buttons; the first that is possible of the course is the one expected next. */
export const ACT_FORMS: readonly ActForm[] = [
  row("hand-over", "hand_over", "course", { at: AT }),
  row("assign", "assign", "course", {
    technician_id: { kind: "technician", begins: (order) => order.proposed_technician_id },
    anyway: { kind: "check", begins: false },
    at: AT,
  }),
  row("recall", "recall", "course", { at: AT }),
  row("accept", "accept", "course", { note: NOTE, at: AT }),
  row("set-out", "set_out", "course", { note: NOTE, at: AT }),
  row("arrive", "arrive", "course", { note: NOTE, at: AT }),
  row(
    "consent",
    "consent",
    "course",
    {
      person_id: { kind: "member", consenting: true },
      how: { kind: "choice", of: "consent", begins: (_order, _now, own) => (own ? "on_site" : "phone") },
      note: NOTE,
      at: AT,
    },
    { fixed: agreedTotal },
  ),
  row("decline", "decline", "course", { reason: REASON, at: AT }),
  row("approve-budget", "approve_budget", "course", { note: NOTE, at: AT }, { fixed: agreedTotal }),
  row("decline-budget", "decline_budget", "course", { reason: REASON, at: AT }),
  row("start", "start", "course", { note: NOTE, at: AT }),
  row("resume", "resume", "course", { note: NOTE, at: AT }),
  row("finish", "finish", "course", {
    lines: { kind: "lines", asDone: true },
    cause_code: CAUSE,
    left_open_reason: { kind: "text", required: true, when: leavesOpen },
    note: NOTE,
    at: AT,
  }),
  row("quote", "quote", "course", {
    cause: REASON,
    cause_code: CAUSE,
    kind: { kind: "choice", of: "repair", begins: () => "other" },
    payer: { kind: "choice", of: "payer", begins: (order) => (order.unit_id === null ? "company" : "owner") },
    lines: { kind: "lines" },
    not_covered_reason: NOTE,
    at: AT,
  }),
  row("sign", "sign", "course", {
    person_id: { kind: "member" },
    file_id: { kind: "picture", purpose: "signature" },
    at: AT,
  }),
  row("inspect", "inspect", "course", {
    file_id: { kind: "picture", purpose: "inspection" },
    satisfied: { kind: "check", begins: true },
    note: NOTE,
    at: AT,
  }),
  row("signature-code", "signature_code", "course", { person_id: { kind: "member" } }),
  row("sign-by-code", "sign_by_code", "course", { code: { kind: "code" } }, { when: (order) => roundOf(order).code !== null }),
  row("signature-later", "signature_later", "course", {
    visit_at: { kind: "moment", required: true, begins: (_, now) => ahead(now, 24) },
    note: NOTE,
    at: AT,
  }),
  row("no-signature", "no_signature", "course", { reason: { kind: "choice", of: "unsigned" }, note: NOTE, at: AT }),
  row("approve-unsigned", "approve_unsigned", "course", { note: NOTE, at: AT }),
  row("reject-unsigned", "reject_unsigned", "course", { reason: REASON, at: AT }),

  row("need-shut-off", "need_shut_off", "beside", {
    utilities: { kind: "several", of: "utilities" },
    note: NOTE,
    at: AT,
  }),
  row("allow-shut-off", "allow_shut_off", "course", {
    person_id: { kind: "member" },
    how: { kind: "choice", of: "consent", begins: (_order, _now, own) => (own ? "on_site" : "phone") },
    note: NOTE,
    at: AT,
  }),
  row(
    "check",
    "check",
    "beside",
    { codes: { kind: "points" }, done: { kind: "check", begins: true }, note: NOTE, at: AT },
    { when: (order) => roundOf(order).checklist.length > 0 },
  ),
  row("skill", "ask_skill", "beside", { skill: { kind: "skill", begins: (order) => order.skill || null }, at: AT }),
  row("pause", "pause", "beside", { reason: { kind: "choice", of: "pause" }, note: NOTE, at: AT }),
  row("delay", "delay", "beside", {
    expected_at: { kind: "moment", required: true, begins: (_, now) => ahead(now, 1) },
    reason: REASON,
    at: AT,
  }),
  row("appoint", "appoint", "beside", {
    starts_at: { kind: "moment", required: true, begins: (_, now) => ahead(now, 2) },
    ends_at: { kind: "moment", required: true, begins: (_, now) => ahead(now, 4) },
    note: NOTE,
  }),
  row("join", "join", "beside", { technician_id: { kind: "technician" }, share_percent: { kind: "share" }, at: AT }),
  row("leave", "leave", "beside", { technician_id: { kind: "helper" }, at: AT }),
  row("urge", "urge", "beside", { note: NOTE, at: AT }),
  row("comment", "comment", "beside", { text: { kind: "text", required: true, long: true } }),
  row("urgency", "reclassify", "beside", {
    urgency: { kind: "choice", of: "urgency" },
    reason: REASON,
    current_limits: { kind: "check", begins: false },
  }),

  row("merge", "merge", "related", { other_id: { kind: "order" }, reason: REASON }),
  row(
    "unmerge",
    "unmerge",
    "related",
    { reason: REASON },
    { fixed: (order) => ({ other_id: order.related.find(({ relation }) => relation.code === "merged_into")?.order_id }) },
  ),
  row("split", "split", "related", { matter: { kind: "text", required: true, long: true, most: 2_000 }, reason: REASON }),
  row("link", "relate", "related", { other_id: { kind: "order", settled: true }, reason: REASON }),
  row("unlink", "relate", "related", { other_id: { kind: "linked" }, reason: REASON }, { when: isLinked }),

  row("return", "return", "out", { reason: REASON, at: AT }),
  row("transfer", "transfer", "out", { department: { kind: "choice", of: "department" }, reason: REASON, at: AT }),
  row("close-declined", "close_declined", "out", { reason: REASON, at: AT }),
  row("cancel", "cancel", "out", { reason: REASON, at: AT }),
  row("force", "force", "out", { to: { kind: "choice", of: "force" }, reason: REASON, at: AT }),
];

/** An act somebody may do now; `byRadio`: as said by the technician, entered for them (代报, E04). */
export interface Offer {
  readonly form: ActForm;
  readonly byRadio: boolean;
}

/** What somebody may do to an order now, in the table's order. */
export function offersOf(order: Order, staffId: string): Offer[] {
  return ACT_FORMS.flatMap((form) => {
    const possible = order.possible.find(({ code, yours }) => code === form.act && yours);
    if (possible === undefined || form.when?.(order) === false) return [];
    return [{ form, byRadio: possible.of_technician && order.technician_id !== staffId }];
  });
}

/** Does it. Raises Refused, Unreachable. */
export function perform(
  { form, byRadio }: Offer,
  order: Order,
  body: Readonly<Record<string, unknown>>,
  key: string,
): Promise<Order> {
  const whole = { ...body, ...form.fixed?.(order), ...(byRadio ? { act: form.act } : {}) };
  // The rows name the fields of their own routes; here all routes are one.
  const address = `/orders/{order_id}/${byRadio ? "report" : form.route}` as "/orders/{order_id}/comment";
  const params = { path: { order_id: order.id }, ...keyed(key) };
  return answered(dispatch.POST(address, { params, body: whole as Bodies["comment"] }));
}
