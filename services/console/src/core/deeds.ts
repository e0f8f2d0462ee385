/** A deed as a form gives it, and the act it becomes when it is saved. */
import { v7 as newId } from "uuid";

import { ACT_VERSION, type Act, type ActData, type ActKind, type AnyAct } from "./acts";
import type { Clock } from "./clock";
import type { Timing } from "./timing";

/** What was done. `provisional`: decided here, because the server could not be asked. */
export interface Deed<K extends ActKind = ActKind> {
  kind: K;
  data: ActData[K];
  provisional?: boolean;
}
export type AnyDeed = { [K in ActKind]: Deed<K> }[ActKind];

/** The act of a deed done now by `guard`, who saw the snapshot of `snapshot_at`. */
export function actOf(
  deed: AnyDeed,
  guard: string,
  clock: Clock,
  timing: Timing,
  snapshot_at: string | null,
): AnyAct {
  const act: Omit<Act, "kind" | "data"> = {
    id: newId(),
    version: ACT_VERSION,
    guard,
    at: clock.iso(),
    clock_offset_ms: clock.offset_ms,
    ...timing.told(),
    provisional: deed.provisional ?? false,
    snapshot_at,
  };
  return Object.assign(act, { kind: deed.kind, data: deed.data }) as AnyAct;
}
