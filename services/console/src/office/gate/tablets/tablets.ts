import type { components } from "@/api/types/identity";

export type Tablet = components["schemas"]["DeviceView"];
export type TabletState = "waiting" | "lapsed" | "trusted" | "over" | "revoked";

/** Where a tablet stands at a moment. */
export function stateOf(tablet: Tablet, now: Date): TabletState {
  const isPast = (moment: string): boolean => new Date(moment) <= now;
  if (tablet.revoked_at !== null) return "revoked";
  if (tablet.code_until !== null && !isPast(tablet.code_until)) return "waiting";
  if (tablet.trusted_until === null) return "lapsed";
  return isPast(tablet.trusted_until) ? "over" : "trusted";
}

/** A code as it is read aloud and typed: `1234 5678`. */
export function grouped(code: string): string {
  return code.replace(/\s/g, "").replace(/(.{4})(?=.)/g, "$1 ");
}
