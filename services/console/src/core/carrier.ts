/** What an outbox is told of what it sends, and what it tells of it. */
import type { Answer } from "./answers";
import type { RowState } from "./db";
import type { Verdict } from "./sending";

/** What became of one try to send. */
export type Sent =
  | { kind: "empty" | "sent" | "elsewhere" | "pausing" }
  | { kind: "again"; online: boolean }
  | { kind: "sign-in"; code: string };

/** An act with its place in the journal of this device. */
export type Numbered<A> = A & { journal: string; sequence: number };

export interface WrittenAct<A> {
  act: Numbered<A>;
  state: RowState;
  answer: Answer | null;
  held_until: number;
  answered_at: number | null;
  seen: boolean;
}

/** Runs `work` while nobody else of this origin sends; null when somebody does. */
export type OneAtATime = <T>(work: () => Promise<T>) => Promise<T | null>;

export function byWebLocks(name: string): OneAtATime {
  return async <T>(work: () => Promise<T>) => {
    let done: T | null = null;
    await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock !== null) done = await work();
    });
    return done;
  };
}

/** How acts of one kind reach the server. */
export interface Carrier<A> {
  /** Under which one sender of this origin sends at a time. */
  readonly lock: string;
  /** How many acts at most one request carries. */
  readonly most: number;
  /** The ids of the pictures an act names. */
  photosOf(act: A): string[];
  /** Tell the server of acts, the oldest first. The same acts may come again. */
  carry(acts: readonly Numbered<A>[]): Promise<Verdict>;
}
