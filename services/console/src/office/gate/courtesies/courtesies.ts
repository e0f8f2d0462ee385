import type { components } from "@/api/types/gate";

export type Courtesy = components["schemas"]["CourtesyView"];
export type CourtesyKind = components["schemas"]["CourtesyKind"];
export type CourtesyStanding = "coming" | "now" | "over" | "withdrawn";

export const KINDS: readonly CourtesyKind[] = ["ambulance", "funeral", "wedding", "elderly", "other"];

export const COLOURS: Record<CourtesyStanding, string> = {
  coming: "blue",
  now: "teal",
  over: "gray",
  withdrawn: "gray",
};

/** Whether the gates do it now, will, or do it no more. */
export function standingOf(one: Pick<Courtesy, "since" | "until" | "withdrawn_at">, now: Date): CourtesyStanding {
  if (one.withdrawn_at !== null) return "withdrawn";
  if (new Date(one.until) <= now) return "over";
  return new Date(one.since) <= now ? "now" : "coming";
}
