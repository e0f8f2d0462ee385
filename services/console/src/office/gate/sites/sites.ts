import type { components } from "@/api/types/gate";

export type Site = components["schemas"]["SiteView"];

export const COLOURS: Record<components["schemas"]["SiteStanding"], string> = {
  live: "teal",
  not_yet: "blue",
  over: "gray",
};

/** What people call a site: its unit, or its place. */
export function called(site: Pick<Site, "unit_label" | "place">): string {
  return site.unit_label || site.place || "";
}
