/** The states of an order as lists are narrowed to them. */
import type { components } from "@/api/types/dispatch";

export type OrderState = components["schemas"]["OrderState"];

/** Somebody still owes the next step, in the order of its course. */
export const OPEN_STATES = [
  "opened",
  "transferred",
  "handed_over",
  "returned",
  "dispatched",
  "accepted",
  "on_the_way",
  "on_site",
  "quoted",
  "consented",
  "declined",
  "working",
  "paused",
  "awaiting_signature",
  "unsigned",
] as const satisfies readonly OrderState[];

/** It is over, or what is left is not dispatch's to do. */
export const SETTLED_STATES = ["done", "posted", "closed", "cancelled", "forced"] as const satisfies readonly OrderState[];

export const ALL_STATES = [...OPEN_STATES, ...SETTLED_STATES] as const;
