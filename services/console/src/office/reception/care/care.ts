/** The care list, as the office types and reads it. */
import type { components } from "@/api/types/reception";

export type Care = components["schemas"]["CareView"];

export const NEEDS = ["elderly", "ill", "disabled", "hard_up", "child", "other"] as const;
export type Need = (typeof NEEDS)[number];
export const OUTCOMES = ["well", "needs_help", "not_reached"] as const;
export type Outcome = (typeof OUTCOMES)[number];
