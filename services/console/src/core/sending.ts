/** What an answer to acts means for their rows. Pure: the outbox does what this says. */
import type { Answer } from "./answers";
import type { Reply } from "./calls";

export interface Batch {
  server_time: string;
  answers: Answer[];
}

export type Verdict =
  /** Each row by its own answer; those without one, and those told to wait, stay. */
  | { kind: "answered"; answers: Answer[] }
  /** Nothing was wrong with the rows: the same again, later. `after` in ms if the server said so. */
  | { kind: "again"; after: number | null; online: boolean }
  /** Nobody is signed in, or not for this: rows stay, somebody is asked to. */
  | { kind: "sign-in"; code: string }
  /** The server cannot take these rows: halve the batch, and reject the one it cannot take. */
  | { kind: "malformed"; code: string };

const AGAIN = new Set([404, 405, 408, 425, 429]);
const SIGN_IN = new Set([401, 403]);

export function verdict(reply: Reply<Batch>): Verdict {
  if (reply.kind === "unanswered") return { kind: "again", after: null, online: false };
  if (reply.kind === "answered") return { kind: "answered", answers: reply.body.answers };
  if (SIGN_IN.has(reply.status)) return { kind: "sign-in", code: reply.problem.code };
  // 404 and 405 are a platform in the middle of an upgrade, not a fault of the rows.
  if (AGAIN.has(reply.status) || reply.status >= 500) {
    return { kind: "again", after: reply.retryAfter, online: true };
  }
  return { kind: "malformed", code: reply.problem.code };
}

const FIRST_PAUSE_MS = 1_000;
export const LONGEST_PAUSE_MS = 60_000;

/** How long to wait after so many failures in a row: doubling to a minute, within it by `chance`
 * (0 to 1), so that fifty tablets do not come back in the same second.
 */
export function pause(failures: number, chance: number): number {
  const longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(failures - 1, 10));
  return Math.round(longest / 2 + (longest / 2) * chance);
}
