/** When a tablet locks itself because nobody touches it. */

/** Where the estate has said nothing. Its word is `lock_after_minutes` of its gate policy. */
export const LOCK_AFTER_MINUTES = 10;
const MINUTE_MS = 60_000;
/** So long before, the guard is told, and any touch keeps it open. */
const WARNED_MS = 30_000;

export type Idle = { kind: "in_use" } | { kind: "soon"; seconds: number } | { kind: "over" };

/** By the device's clock. One that was set back locks: it must not keep a tablet open for hours. */
export function idleSince(touched_at: number, now: number, minutes: number): Idle {
  const left = touched_at + minutes * MINUTE_MS - now;
  if (left <= 0 || now < touched_at - MINUTE_MS) return { kind: "over" };
  if (left > WARNED_MS) return { kind: "in_use" };
  return { kind: "soon", seconds: Math.ceil(left / 1_000) };
}
