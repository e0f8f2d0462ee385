/** Major events and plan cards, as the office types and reads them. */
import type { components } from "@/api/types/reception";

export type MajorEvent = components["schemas"]["MajorView"];
export type PlanCards = components["schemas"]["PlanCards"];
export type PlanCard = components["schemas"]["PlanCardView"];

export const KINDS = ["lift", "power", "gas", "flood", "fire", "theft", "injury", "other"] as const;
export type Kind = (typeof KINDS)[number];

/** The numbers somebody typed, one a line: the post first, what is left of the line is its number. */
export function numbersOf(text: string): Array<{ who: string; phone: string }> {
  return linesOf(text).map((line) => {
    const parts = /^(.*?\S)\s+([\d+][\d\s+-]*)$/.exec(line);
    return parts === null ? { who: line, phone: "" } : { who: parts[1] ?? line, phone: (parts[2] ?? "").trim() };
  });
}

/** The lines that say something. */
export function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

const KEPT = "guanjia.plans.";

/** The cards as this computer last saw them in an estate; null where it never did. */
export function keptCards(estate: string): PlanCards | null {
  const text = localStorage.getItem(KEPT + estate);
  try {
    return text === null ? null : (JSON.parse(text) as PlanCards);
  } catch {
    return null;
  }
}

/** Keeps the cards for when there is no network; they name posts and duty numbers, no people. */
export function keepCards(estate: string, cards: PlanCards): void {
  localStorage.setItem(KEPT + estate, JSON.stringify(cards));
}
