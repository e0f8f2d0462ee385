/** Asking before a deed whether it may be: a slip's leaving, somebody watched for. */
import type { ActData, ActKind } from "./acts";
import type { Problem } from "./answers";
import type { Calls } from "./calls";
import type { Clock } from "./clock";

/** The server answers within this, or the tablet decides by its snapshot. */
const ASK_TIMEOUT_MS = 1_500;

/** `alone`: nobody answered; the tablet decides, and marks the act provisional. */
export type Asked = { kind: "allowed" } | { kind: "refused"; problem: Problem } | { kind: "alone" };

/** `id` names what is made, so that a second try of the same asks nothing new. */
export async function ask<K extends ActKind>(
  calls: Calls,
  clock: Clock,
  kind: K,
  data: ActData[K],
  id: string,
): Promise<Asked> {
  const body = { kind, data, at: clock.iso(), clock_offset_ms: clock.offset_ms };
  const reply = await calls.call("/api/gate/asks", { body, key: id, timeout: ASK_TIMEOUT_MS });
  if (reply.kind === "answered") return { kind: "allowed" };
  if (reply.kind === "problem" && reply.status === 409) {
    return { kind: "refused", problem: reply.problem };
  }
  return { kind: "alone" };
}
