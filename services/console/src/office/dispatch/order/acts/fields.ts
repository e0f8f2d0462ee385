/** What a form of an act asks for: kinds of fields, what they begin with, and what they send. */
import type { actsZh } from "@/office/i18n/acts-zh";
import { fenOf } from "@/office/lists/money";
import { momentOf, typed } from "@/office/lists/times";

import type { Order } from "../order";
import { roundOf } from "../order";

/** One line of a quote as it is typed: an item of the tariff, or something with a price of its own (W33). */
export interface TypedLine {
  readonly key: string;
  /** The tariff's code; empty for something typed in. */
  readonly code: string;
  readonly label: string;
  readonly measure: string;
  readonly price: string;
  readonly quantity: string;
  /** The owner brings the material, at no charge (W33). */
  readonly owners: boolean;
  /** Why nothing is charged for it; null where it is. */
  readonly free: string | null;
}

export type Value = string | boolean | number | null | readonly TypedLine[] | readonly string[];
export type Values = Record<string, Value>;

/** What a field may begin with: what stands in the order, what time it is, whether it is one's own. */
export type Begins<T> = (order: Order, now: Date, own: boolean) => T;

/** `when`: of which orders it is asked; of all unless said. */
export type Field = { readonly when?: (order: Order) => boolean } & Kind;

type Kind =
  | { readonly kind: "text"; readonly required?: true; readonly long?: true; readonly most?: number }
  | { readonly kind: "moment"; readonly required?: true; readonly begins?: Begins<Date | null> }
  | { readonly kind: "choice"; readonly of: OptionList; readonly begins?: Begins<string | null> }
  | { readonly kind: "several"; readonly of: OptionList }
  | { readonly kind: "technician"; readonly begins?: Begins<string | null> }
  | { readonly kind: "helper" | "linked" }
  | { readonly kind: "order"; readonly settled?: true }
  | { readonly kind: "member"; readonly consenting?: true }
  | { readonly kind: "lines"; readonly asDone?: true }
  | { readonly kind: "picture"; readonly purpose: string }
  | { readonly kind: "share" }
  | { readonly kind: "check"; readonly begins: boolean }
  /** A cause of the estate's list, a skill of its catalogue: nothing in particular is right too. */
  | { readonly kind: "cause" | "skill"; readonly begins?: Begins<string | null> }
  /** Points of the order's checklist. */
  | { readonly kind: "points" }
  | { readonly kind: "code" };

/** Lists of words to choose from: they stand in the texts. */
export type OptionList = keyof typeof actsZh.options;

export const LONGEST_TEXT = 500;
const WHOLE = 100;
const HALF = 50;

/** An empty line of a quote. */
export function emptyLine(): TypedLine {
  return { key: crypto.randomUUID(), code: "", label: "", measure: "", price: "", quantity: "1", owners: false, free: null };
}

/** A round's agreed lines as they would be typed. */
export function typedLines(order: Order): TypedLine[] {
  const round = roundOf(order);
  const lines = round.lines.length > 0 ? round.lines : (round.quote?.lines ?? []);
  return lines.map(({ code, label, measure, price_yuan, quantity, supplied_by: by, free_reason: free }) => {
    const own = code === "";
    return {
      key: crypto.randomUUID(),
      code,
      label: own ? label : "",
      measure: own ? measure : "",
      price: own ? price_yuan : "",
      quantity: String(Number(quantity)),
      owners: by?.code === "owner",
      free: free === "" ? null : free,
    };
  });
}

/** The fields that are asked of an order. */
export function asked(fields: Readonly<Record<string, Field>>, order: Order): Readonly<Record<string, Field>> {
  return Object.fromEntries(Object.entries(fields).filter(([, { when }]) => when?.(order) !== false));
}

/** Whether obligatory points of the checklist are open: who finishes says why. */
export function leavesOpen(order: Order): boolean {
  return roundOf(order).checklist.some((point) => point.obligatory && point.done_at === null);
}

/** What a form begins with. */
export function beginning(fields: Readonly<Record<string, Field>>, order: Order, now: Date, own: boolean): Values {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, begins(field, order, now, own)]));
}

function begins(field: Field, order: Order, now: Date, own: boolean): Value {
  switch (field.kind) {
    case "moment": {
      const at = field.begins?.(order, now, own) ?? null;
      return at === null ? "" : typed(at);
    }
    case "choice":
    case "technician":
    case "cause":
    case "skill":
      return field.begins?.(order, now, own) ?? null;
    case "helper":
      return only(roundOf(order).assistants.filter((each) => each.until === null).map((each) => each.staff_id));
    case "linked":
      return only(order.related.filter((each) => each.relation.code === "linked").map((each) => each.order_id));
    case "member":
      return only(
        order.household.filter((each) => field.consenting !== true || each.may_consent).map((each) => each.person_id),
      );
    case "lines":
      return field.asDone === true ? null : [];
    case "several":
    case "points":
      return [];
    case "share":
      return Math.min(HALF, sharesLeft(order));
    case "check":
      return field.begins;
    case "order":
    case "picture":
      return null;
    default:
      return "";
  }
}

/** What of the work nobody who helps has been given yet, in percent (E19). */
export function sharesLeft(order: Order): number {
  return WHOLE - roundOf(order).assistants.reduce((sum, each) => sum + each.share_percent, 0);
}

/** The one there is; none where there is a choice. */
function only(ids: readonly string[]): string | null {
  return ids.length === 1 ? (ids[0] ?? null) : null;
}

/** Which fields lack what the act cannot do without. */
export function missing(fields: Readonly<Record<string, Field>>, values: Values): string[] {
  return Object.entries(fields)
    .filter(([name, field]) => lacks(field, values[name] ?? null))
    .map(([name]) => name);
}

function lacks(field: Field, value: Value): boolean {
  switch (field.kind) {
    case "text":
    case "moment":
      return field.required === true && String(value ?? "").trim() === "";
    case "code":
      return !/^\d{6}$/.test(String(value ?? "").trim());
    case "lines":
      return Array.isArray(value) && (value as readonly TypedLine[]).some((line) => askedLine(line) === null);
    case "several":
    case "points":
      return !Array.isArray(value) || value.length === 0;
    case "check":
    case "cause":
    case "skill":
      return false;
    case "share":
      return typeof value !== "number";
    default:
      return value === null || value === "";
  }
}

/** The request of what was typed; what was left empty is left out. */
export function bodyOf(fields: Readonly<Record<string, Field>>, values: Values): Record<string, unknown> {
  const told = Object.entries(fields).map(([name, field]) => [name, sent(field, values[name] ?? null)] as const);
  return Object.fromEntries(told.filter(([, value]) => value !== null && value !== ""));
}

function sent(field: Field, value: Value): unknown {
  if (field.kind === "moment") return momentOf(String(value ?? ""));
  if (field.kind === "lines") return value === null ? null : (value as readonly TypedLine[]).map(askedLine);
  return typeof value === "string" ? value.trim() : value;
}

/** A line as dispatch asks for it; null while it is not whole. */
export function askedLine(line: TypedLine): Record<string, unknown> | null {
  const quantity = line.quantity.trim();
  if (!/^\d{1,5}(\.\d{1,2})?$/.test(quantity) || Number(quantity) === 0) return null;
  const free = line.free?.trim() ?? null;
  if (free === "") return null;
  const more = { ...(line.owners ? { supplied_by: "owner" } : {}), ...(free === null ? {} : { free_reason: free }) };
  if (line.code !== "") return { code: line.code, quantity, ...more };
  const price = line.owners || free !== null ? 0 : fenOf(line.price);
  if (line.label.trim() === "" || price === null) return null;
  return { label: line.label.trim(), measure: line.measure.trim(), price_fen: price, quantity, ...more };
}

/** What the lines come to, in fen, as far as they are whole; `prices` are the tariff's by code. */
export function totalOf(lines: readonly TypedLine[], prices: ReadonlyMap<string, number>): number {
  return lines.reduce((sum, line) => {
    if (askedLine(line) === null || line.owners || line.free !== null) return sum;
    const price = line.code === "" ? (fenOf(line.price) ?? 0) : (prices.get(line.code) ?? 0);
    // As dispatch does: whole hundredths times whole fen, rounded half up.
    return sum + Math.floor((Math.round(Number(line.quantity) * WHOLE) * price + HALF) / WHOLE);
  }, 0);
}
