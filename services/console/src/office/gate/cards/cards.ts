import type { components } from "@/api/types/gate";

export type CardKind = components["schemas"]["CardKind"];
export type CardState = components["schemas"]["CardState"];
export type CardView = components["schemas"]["CardView"];

export const KINDS: readonly CardKind[] = ["visitor", "vehicle"];
export const STATES: readonly CardState[] = ["stock", "out", "lost"];
export const COLOURS: Record<string, string> = { stock: "teal", out: "blue", lost: "red" };

export interface Range {
  readonly prefix: string;
  readonly first: number;
  readonly last: number;
  readonly digits: number;
}

/** The numbers a range makes, as they are printed: the first and the last, and how many there are. */
export function numbersOf({ prefix, first, last, digits }: Range): { from: string; to: string; count: number } {
  const number = (of: number): string => `${prefix.trim().toUpperCase()}${String(of).padStart(digits, "0")}`;
  return { from: number(first), to: number(last), count: Math.max(0, last - first + 1) };
}

/** What somebody may do with a card: give it up as lost, or say that it is back. */
export function actsOn(card: Pick<CardView, "state" | "kind" | "in_stock_list">): Array<"lost" | "found"> {
  // A number nobody stocked is no card of the estate: the stock is entered first.
  if (!card.in_stock_list || card.kind === null) return [];
  return card.state.code === "lost" ? ["found"] : ["lost"];
}
