/** Incidents, as the office types and reads them. */
import type { components } from "@/api/types/reception";

export type Incident = components["schemas"]["IncidentView"];
export type IncidentCard = components["schemas"]["IncidentCard"];
export type Household = components["schemas"]["CallLine"];

export const KINDS = ["water", "power", "gas", "lift", "heating", "drains", "network", "other"] as const;
export type Kind = (typeof KINDS)[number];

/** The buildings somebody typed, with spaces, commas or 、 between, each once. */
export function buildingsOf(text: string): string[] {
  return [...new Set(text.split(/[\s,，、;；]+/).filter(Boolean))];
}
