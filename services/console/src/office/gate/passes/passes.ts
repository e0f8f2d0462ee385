import type { components } from "@/api/types/gate";
import { daysAfter } from "@/office/lists/times";

export type Pass = components["schemas"]["PassView"];
export type PassKind = components["schemas"]["PassKind"];
export type Standing = components["schemas"]["Standing"];

export const KINDS: readonly PassKind[] = ["parking_card", "worker_permit", "worker_pass"];

/** What a pass may be worth today; one that is not known is in no list. */
export const STANDINGS: ReadonlyArray<Exclude<Standing, "unknown">> = ["valid", "not_yet", "expired", "revoked"];

export const COLOURS: Record<string, string> = {
  valid: "teal",
  not_yet: "blue",
  expired: "yellow",
  revoked: "red",
  unknown: "red",
};

/** A temporary worker pass lasts three days, both ends included (T31). */
export const LONGEST_WORKER_PASS_DAYS = 3;

const USUAL_DAYS: Record<PassKind, number> = {
  parking_card: 365,
  worker_permit: 30,
  worker_pass: LONGEST_WORKER_PASS_DAYS,
};

/** The day until which a pass of a kind usually lasts that begins on `from` (a `date` field's text). */
export function usualEnd(kind: PassKind, from: string): string {
  return daysAfter(from, USUAL_DAYS[kind] - 1);
}

/** The last day that may be chosen; undefined where there is no limit (T31). */
export function latestEnd(kind: PassKind, from: string): string | undefined {
  return kind === "worker_pass" ? daysAfter(from, LONGEST_WORKER_PASS_DAYS - 1) : undefined;
}
