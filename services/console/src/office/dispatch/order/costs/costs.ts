/** What an order costs the house, as it is typed: parts that were used, minutes somebody worked. */
import type { components } from "@/api/types/dispatch";
import { fenOf } from "@/office/lists/money";

export type Costs = components["schemas"]["CostsView"];
export type NoteCosts = components["schemas"]["NoteCosts"];
export type Supplier = components["schemas"]["Supplier"];

export const SUPPLIERS = ["store", "vendor", "owner"] as const satisfies readonly Supplier[];

export interface TypedPart {
  readonly key: string;
  readonly name: string;
  readonly quantity: string;
  readonly measure: string;
  readonly price: string;
  readonly supplier: Supplier;
}

export interface TypedLabour {
  readonly key: string;
  readonly staffId: string | null;
  readonly minutes: number | string;
}

export interface TypedCosts {
  readonly parts: TypedPart[];
  readonly labour: TypedLabour[];
  readonly note: string;
}

export function emptyPart(): TypedPart {
  return { key: crypto.randomUUID(), name: "", quantity: "1", measure: "", price: "", supplier: "store" };
}

export function emptyLabour(staffId: string | null): TypedLabour {
  return { key: crypto.randomUUID(), staffId, minutes: "" };
}

/** What is sent; null while a line is not whole, or there is none. What the owner brings costs nothing (W33). */
export function askedCosts({ parts, labour, note }: TypedCosts): NoteCosts | null {
  const whole = parts.map(askedPart);
  const worked = labour.map(askedLabour);
  if (whole.length + worked.length === 0) return null;
  if (whole.some((each) => each === null) || worked.some((each) => each === null)) return null;
  return { parts: whole.filter((each) => each !== null), labour: worked.filter((each) => each !== null), note: note.trim() };
}

function askedPart({ name, quantity, measure, price, supplier }: TypedPart) {
  const amount = quantity.trim();
  const fen = supplier === "owner" ? 0 : fenOf(price);
  if (name.trim() === "" || fen === null) return null;
  if (!/^\d{1,5}(\.\d{1,2})?$/.test(amount) || Number(amount) === 0) return null;
  return { name: name.trim(), quantity: amount, measure: measure.trim(), unit_cost_fen: fen, supplied_by: supplier };
}

function askedLabour({ staffId, minutes }: TypedLabour) {
  if (staffId === null || typeof minutes !== "number" || minutes < 1) return null;
  return { staff_id: staffId, minutes };
}
