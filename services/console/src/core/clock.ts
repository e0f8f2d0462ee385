/** How far the device's clock is from the server's. Nothing here ever sets a clock. */
import type { Calls } from "./calls";

/** Above this the clock is called skewed, and one is told (as the server marks it). */
export const SKEW_MS = 120_000;
/** An answer that took longer says too little about when it was written. */
const SLOW_MS = 5_000;

export interface Measured {
  offset_ms: number;
  round_trip_ms: number;
}

/** The offset, server minus device, from one question: the answer is taken to be of its middle. */
export function measured(asked: number, answered: number, server: number): Measured | null {
  const round_trip_ms = answered - asked;
  if (round_trip_ms < 0 || round_trip_ms > SLOW_MS || !Number.isFinite(server)) return null;
  return { offset_ms: Math.round(server - (asked + round_trip_ms / 2)), round_trip_ms };
}

export class Clock {
  /** Server minus device as last measured; null until then. */
  offset_ms: number | null = null;
  private readonly device: () => number;

  constructor(device: () => number = Date.now) {
    this.device = device;
  }

  /** The device's own time. */
  now(): number {
    return this.device();
  }

  /** The server's time, as well as it is known: for what is shown and for what is due. */
  corrected(): number {
    return this.device() + (this.offset_ms ?? 0);
  }

  /** The same as what an act tells beside its own moment: an act's moment alone is put right by the
   * server, what stands in its data is taken as it is.
   */
  correctedIso(): string {
    return new Date(this.corrected()).toISOString();
  }

  /** The device's own time, as an act tells its moment. */
  iso(): string {
    return new Date(this.device()).toISOString();
  }

  get skewed(): boolean {
    return Math.abs(this.offset_ms ?? 0) > SKEW_MS;
  }

  /** Ask the server's time. False when it did not answer in time to say anything. */
  async measure(calls: Calls): Promise<boolean> {
    const asked = this.device();
    const reply = await calls.call<{ server_time: string }>("/api/gate/time");
    return reply.kind === "answered" && this.heard(asked, reply.body.server_time);
  }

  /** Take the server's time from an answer to what was asked at `asked`. False when it was under way
   * too long to say anything.
   */
  heard(asked: number, server_time: string): boolean {
    const found = measured(asked, this.device(), Date.parse(server_time));
    if (found !== null) this.offset_ms = found.offset_ms;
    return found !== null;
  }
}
