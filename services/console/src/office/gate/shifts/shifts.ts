import type { components } from "@/api/types/gate";
import { yuan } from "@/office/lists/money";

export type Shift = components["schemas"]["ShiftView"];
export type HandOver = components["schemas"]["HandOverView"];
export type Line = Pick<components["schemas"]["LineView"], "key" | "expected" | "counted">;
export type Journal = components["schemas"]["TabletJournal"];

export const COLOURS: Record<components["schemas"]["ShiftState"], string> = {
  begin_awaited: "yellow",
  on: "teal",
  handed_over: "gray",
  lapsed: "red",
};

/** What a line is called; the service names the deposits with their unit, and here they are money. */
export function lineName(key: string, told: string, deposits: string): string {
  return key === "deposits_fen" ? deposits : told;
}

/** A count as people read it: money for the deposits, a dash for what nobody counted. */
export function counted(key: string, count: number | null): string {
  if (count === null) return "–";
  return key === "deposits_fen" ? yuan(count) : String(count);
}

/** How far the count is off: `+2`, `-¥100.00`; empty where it tallies or was not counted. */
export function offBy({ key, expected, counted: found }: Line): string {
  if (expected === null || found === null || expected === found) return "";
  const off = found - expected;
  return `${off > 0 ? "+" : ""}${counted(key, off)}`;
}

/** Whether acts of a tablet wait for others that have not come: only a person can say they never will. */
export function isWaiting({ beyond }: Pick<Journal, "beyond">): boolean {
  return beyond !== null;
}

/** How many acts are missing before those that wait. */
export function missing({ beyond, expects }: Pick<Journal, "beyond" | "expects">): number {
  return beyond === null ? 0 : beyond - expects;
}
