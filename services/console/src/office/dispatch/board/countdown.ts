/** What the clock of a card shows at a moment: it counts by itself between two answers of the server. */
import type { components } from "@/api/types/dispatch";

export type Reading = components["schemas"]["ClockReading"];

/** `soon`: four fifths of the time are used up, when whoever owes the step is warned as well. */
export type Tone = "over" | "soon" | "running" | "paused" | "unset";

export interface Shown {
  readonly tone: Tone;
  /** What is left, or how long it has been over; whole seconds, never negative. */
  readonly seconds: number;
}

const SOON = 0.8;

/** Null where no clock runs: the order waits for a signature. */
export function shown(clock: Reading | null, now: number): Shown | null {
  if (clock === null) return null;
  if (clock.state === "paused") return { tone: "paused", seconds: Math.max(clock.remaining_seconds ?? 0, 0) };
  if (clock.deadline === null) return { tone: "unset", seconds: 0 };
  const deadline = Date.parse(clock.deadline);
  const left = Math.ceil((deadline - now) / 1_000);
  if (left <= 0) return { tone: "over", seconds: Math.abs(left) };
  const began = Date.parse(clock.started_at);
  const used = (now - began) / Math.max(deadline - began, 1);
  return { tone: used >= SOON ? "soon" : "running", seconds: left };
}

/** Whether the card's clock has run out by now, whatever it was when the server told of it. */
export function isOverdue(clock: Reading | null, now: number): boolean {
  return shown(clock, now)?.tone === "over";
}

export interface Span {
  readonly unit: "days" | "hours" | "minutes";
  readonly major: number;
  readonly minor: string;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A span in the two units that tell something: `2` days `3` hours, `3` hours `05` minutes, `12:05`. */
export function spanOf(seconds: number): Span {
  if (seconds >= DAY) return of("days", seconds / DAY, String(Math.trunc((seconds % DAY) / HOUR)));
  if (seconds >= HOUR) return of("hours", seconds / HOUR, two((seconds % HOUR) / MINUTE));
  return of("minutes", seconds / MINUTE, two(seconds % MINUTE));
}

function two(number: number): string {
  return String(Math.trunc(number)).padStart(2, "0");
}

function of(unit: Span["unit"], major: number, minor: string): Span {
  return { unit, major: Math.trunc(major), minor };
}
