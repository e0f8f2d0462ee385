/** A work order as the office holds it, and what follows from what the service says of it. */
import { useQuery } from "@tanstack/react-query";

import { answered, dispatch } from "@/api/client";
import type { components } from "@/api/types/dispatch";

export type Order = components["schemas"]["OrderView"];
export type OrderCard = components["schemas"]["OrderCard"];
export type Round = components["schemas"]["RoundView"];
export type Line = components["schemas"]["LineView"];
export type Clock = components["schemas"]["ClockView"];
export type Urgency = components["schemas"]["UrgencyClass"];
export type Named = components["schemas"]["Named"];

/** Under which key an order is kept in the page. */
export function orderKey(id: string): readonly string[] {
  return ["dispatch", "orders", "one", id];
}

/** One order, renewed whenever something of dispatch changes. */
export function useOrder(id: string) {
  return useQuery({
    queryKey: orderKey(id),
    queryFn: () => answered(dispatch.GET("/orders/{order_id}", { params: { path: { order_id: id } } })),
  });
}

export const URGENCIES = ["P0", "P1", "P2", "P3"] as const satisfies readonly Urgency[];

/** A class's colour, the same on every page. */
export const URGENCY_COLOURS: Record<Urgency, string> = { P0: "red", P1: "yellow", P2: "blue", P3: "gray" };

/** The round under way, or the last. */
export function roundOf({ rounds }: Pick<Order, "rounds">): Round {
  const last = rounds.at(-1);
  if (last === undefined) throw new Error("an order has a round");
  return last;
}

/** Whether a phone is whole and can be called; to others the service covers all but four digits. */
export function isWhole(phone: string): boolean {
  return phone !== "" && !phone.includes("*");
}

/** What is left of a clock's limit so long after it was read; negative when over, null while unset. */
export function remainingAfter(clock: Pick<Clock, "state" | "remaining_seconds">, seconds: number): number | null {
  if (clock.remaining_seconds === null) return null;
  return clock.state === "running" ? clock.remaining_seconds - seconds : clock.remaining_seconds;
}
