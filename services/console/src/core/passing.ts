/** Who walks through without a visit: staff, and residents where the estate counts them (W22). */
import type { Direction } from "./acts";
import type { Written } from "./at-the-gate";
import { midnightOf } from "./zone";

export type Walking = "staff" | "resident";

/** How many of them this tablet logged since the estate's midnight, each way. `now` is the device's own
 * time, as the acts' are.
 */
export function passedToday(written: readonly Written[], what: Walking, now: number): Record<Direction, number> {
  const midnight = midnightOf(now);
  const passed: Record<Direction, number> = { in: 0, out: 0 };
  for (const { act } of written) {
    if (act.kind !== "passage.log" || act.data.what !== what) continue;
    if (Date.parse(act.at) >= midnight) passed[act.data.direction] += 1;
  }
  return passed;
}
