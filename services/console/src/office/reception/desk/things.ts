/** The open things of the desk: where each is dealt with, and what the next shift has still to say. */
import type { components } from "@/api/types/reception";

export type Thing = components["schemas"]["ThingView"];
export type Line = components["schemas"]["LineView"];
export type HandOver = components["schemas"]["HandOverView"];

const PAGES: Readonly<Record<string, (id: string) => string>> = {
  major: (id) => `/reception/majors/${id}`,
  incident: (id) => `/reception/incidents/${id}`,
  contact: (id) => `/reception/contacts/${id}`,
  complaint: (id) => `/reception/complaints/${id}`,
  care: () => "/reception/care",
};

/** The page of a thing; null where it is dealt with in the list itself. */
export function pageOf(thing: Pick<Thing, "kind" | "id">): string | null {
  return PAGES[thing.kind.code]?.(thing.id) ?? null;
}

/** The lines nobody has answered and that were not done meanwhile. */
export function unanswered(lines: readonly Line[]): Line[] {
  return lines.filter((line) => line.answer === null && !line.settled);
}
