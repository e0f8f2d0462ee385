/** Who walks through without a visit: staff, and residents where the estate counts them (W22). */
import type { Direction } from "./acts";
import type { Written } from "./outbox";

export type Walking = "staff" | "resident";

/** How many of them this tablet logged since midnight of the device's zone, each way. */
export function passedToday(written: readonly Written[], what: Walking, now: number): Record<Direction, number> {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  const passed: Record<Direction, number> = { in: 0, out: 0 };
  for (const { act } of written) {
    if (act.kind !== "passage.log" || act.data.what !== what) continue;
    if (Date.parse(act.at) >= midnight) passed[act.data.direction] += 1;
  }
  return passed;
}
