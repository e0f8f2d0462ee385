/** The server's time, as far as its answers tell it: a countdown must not hang on the clock of a PC. */
import { measured } from "@/core/clock";

/** How long a measurement is believed before a slower one may take its place. */
const GOOD_FOR_MS = 10 * 60_000;

export class ServerTime {
  private readonly device: () => number;
  private offset = 0;
  private best: { readonly trip: number; readonly at: number } | null = null;

  constructor(device: () => number = Date.now) {
    this.device = device;
  }

  /** The device's own time, to be given back to `learn`. */
  asked(): number {
    return this.device();
  }

  /** Learns from an answer that says when it was written. The quickest answer says most. */
  learn(asked: number, written: string): void {
    const answered = this.device();
    const found = measured(asked, answered, Date.parse(written));
    if (found === null) return;
    const known = this.best;
    if (known !== null && found.round_trip_ms > known.trip && answered - known.at < GOOD_FOR_MS) return;
    this.best = { trip: found.round_trip_ms, at: answered };
    this.offset = found.offset_ms;
  }

  /** The server's time now, in milliseconds since 1970. */
  now(): number {
    return this.device() + this.offset;
  }
}
