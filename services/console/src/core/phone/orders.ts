/** An order as it stands on this phone: as the server told it, and over it what was done here since. */
import { mayConsent, totalAsked } from "./quoting";
import { HERE, type Carried, type CarriedOrder, type OrderState, type Report, type ReportKind, type Speaker } from "./types";

/** What the household was told. `household_pays_fen` is what a consent is measured by. */
export interface Told {
  total_fen: number;
  household_pays_fen: number;
  cause: string;
}

export interface OrderNow {
  order: CarriedOrder;
  state: OrderState;
  /** Where a pause ends. */
  goes_on_as: OrderState | null;
  told: Told | null;
  agreed_fen: number | null;
  possible: ReadonlySet<string>;
  /** When the last step was; the next is not before it. */
  last_at: string;
  /** Done here, and not in what the server told. */
  untold: readonly Report[];
}

/** What is noted beside the steps, and of no step's time. */
const BESIDE: ReadonlySet<ReportKind> = new Set(["comment", "check", "attach"]);
/** Who pays when it is the household. */
const OWNER = "owner";

/** The order after `reports`, in the order they were made. What its state does not allow changes nothing:
 * the server has it already, or decided otherwise and will say so.
 */
export function orderNow(order: CarriedOrder, reports: readonly Report[], bag: Carried): OrderNow {
  const here = reports.filter((report) => report.order_id === order.id);
  const start: Standing = {
    state: order.state.code as OrderState,
    goes_on_as: order.goes_on_as,
    told: toldBefore(order),
    agreed_fen: order.rounds.at(-1)?.agreed?.total_fen ?? null,
    last_at: order.history.at(-1)?.at ?? order.requested_at,
  };
  const now = here.reduce((standing, report) => after(standing, report, bag), start);
  return { order, ...now, possible: possible(order, now, bag), untold: here };
}

type Standing = Pick<OrderNow, "state" | "goes_on_as" | "told" | "agreed_fen" | "last_at">;

function after(before: Standing, report: Report, bag: Carried): Standing {
  const act = bag.acts.find(({ code }) => code === report.kind);
  if (act === undefined || !act.sources.includes(before.state)) return before;
  const now: Standing = { ...before, state: act.to ?? before.state };
  if (BESIDE.has(report.kind)) return now;
  now.last_at = later(before.last_at, report.at);
  switch (report.kind) {
    case "pause":
      return { ...now, goes_on_as: before.state };
    case "resume":
      return { ...now, state: before.goes_on_as ?? before.state, goes_on_as: null };
    case "quote":
      return { ...now, told: toldBy(report.data, bag) };
    case "consent":
      return { ...now, agreed_fen: before.told?.total_fen ?? 0 };
    default:
      return now;
  }
}

function toldBy({ lines, payer, cause }: { lines: Parameters<typeof totalAsked>[0]; payer: string; cause: string }, bag: Carried): Told {
  const total_fen = totalAsked(lines, bag.tariff);
  return { total_fen, household_pays_fen: payer === OWNER ? total_fen : 0, cause };
}

function toldBefore(order: CarriedOrder): Told | null {
  const quote = order.rounds.at(-1)?.quote ?? null;
  if (quote === null) return null;
  const { total_fen, household_pays_fen, cause } = quote;
  return { total_fen, household_pays_fen, cause };
}

/** What may be reported now. Work begins on a consent, or as a rework (A08); whoever helps only comments. */
function possible(order: CarriedOrder, now: Standing, bag: Carried): ReadonlySet<string> {
  const acts = bag.acts.filter(
    ({ code, sources, of_a_unit }) =>
      HERE.some((each) => each === code) &&
      sources.includes(now.state) &&
      (order.unit_id !== null || !of_a_unit) &&
      (order.responsible || code === "comment") &&
      (code !== "start" || now.agreed_fen !== null || order.round > 1),
  );
  return new Set(acts.map(({ code }) => code));
}

/** Which order a report is of, and after when. */
export interface About {
  order_id: string;
  number: string;
  where: string;
  last_at: string;
}

export function aboutOf({ order, last_at }: OrderNow): About {
  return { order_id: order.id, number: order.number, where: order.where, last_at };
}

/** The moment of the next report: as the clock says, never before what happened last. */
export function momentFor({ last_at }: Pick<About, "last_at">, corrected: number): string {
  return later(last_at, new Date(corrected).toISOString());
}

function later(one: string, other: string): string {
  return Date.parse(one) > Date.parse(other) ? one : other;
}

/** A point of the checklist as it stands here. */
export interface Point {
  code: string;
  zh: string;
  en: string;
  obligatory: boolean;
  done: boolean;
}

export function pointsOf({ order, untold }: Pick<OrderNow, "order" | "untold">): Point[] {
  const ticks = untold.flatMap((report) => (report.kind === "check" ? [report.data] : []));
  return (order.rounds.at(-1)?.checklist ?? []).map(({ code, zh, en, obligatory, done_at }) => {
    const last = ticks.findLast(({ codes }) => codes.includes(code));
    return { code, zh, en, obligatory, done: last?.done ?? done_at !== null };
  });
}

/** Who may say yes to what waits, and who may not, by name. */
export function whoMay(now: OrderNow): { speaker: Speaker; may: boolean }[] {
  const fen = now.told?.household_pays_fen ?? 0;
  return now.order.speakers.map((speaker) => ({ speaker, may: mayConsent(speaker.consents_to, fen) }));
}

/** Where an order stands in a technician's day. */
export const GROUPS = ["in_hand", "next", "waiting", "helping"] as const;
export type Group = (typeof GROUPS)[number];

const NEXT: ReadonlySet<OrderState> = new Set(["dispatched", "accepted"]);
const WAITING: ReadonlySet<OrderState> = new Set(["paused", "unsigned"]);
const OVER: ReadonlySet<OrderState> = new Set(["done", "posted", "closed", "cancelled", "forced", "returned"]);

/** Null when nothing is owed any more, or not by this technician. */
export function groupOf({ order, state }: Pick<OrderNow, "order" | "state">): Group | null {
  if (OVER.has(state)) return null;
  if (!order.responsible) return "helping";
  if (NEXT.has(state)) return "next";
  return WAITING.has(state) ? "waiting" : "in_hand";
}

/** By when somebody is expected: the agreed visit, or the clock that runs out first. ms, or never. */
export function dueAt({ rounds, clock }: Pick<CarriedOrder, "rounds" | "clock">): number {
  const times = [rounds.at(-1)?.appointment?.starts_at, clock?.deadline];
  return Math.min(...times.map((time) => (time === undefined || time === null ? Number.POSITIVE_INFINITY : Date.parse(time))));
}

/** A technician's day: each group in the order of time. */
export function dayOf(orders: readonly OrderNow[]): { group: Group; orders: OrderNow[] }[] {
  return GROUPS.map((group) => ({
    group,
    orders: orders
      .filter((order) => groupOf(order) === group)
      .toSorted((a, b) => dueAt(a.order) - dueAt(b.order) || a.order.number.localeCompare(b.order.number)),
  })).filter(({ orders: found }) => found.length > 0);
}

/** The step an order waits for: the large button. The rest is one tap further away. */
const STEPS: readonly ReportKind[] = ["accept", "set_out", "arrive", "resume", "start", "consent", "quote", "finish", "sign"];
export function nextStep({ state, possible: may, order }: OrderNow): ReportKind | null {
  // On the way is told on the way; before, setting out comes first.
  if (state === "working" && may.has("finish")) return "finish";
  if (state === "quoted" && order.unit_id === null) return null;
  return STEPS.find((step) => may.has(step) && !(step === "quote" && state === "consented")) ?? null;
}
