/** The passages of time in one act: first touch to saved, the document in the hand, the phone. */

export type Passing = "document" | "phone";

/** Times of the act in hand, by the device's clock. Started and stopped by taps; several stretches
 * of the same kind add up. Durations are null where nothing was timed.
 */
export class Timing {
  private touched: number | null = null;
  private readonly running = new Map<Passing, number>();
  private readonly passed = new Map<Passing, number>();
  private readonly now: () => number;

  constructor(now: () => number) {
    this.now = now;
  }

  /** The first touch of the act; later ones change nothing. */
  touch(): void {
    this.touched ??= this.now();
  }

  start(what: Passing): void {
    this.touch();
    if (!this.running.has(what)) this.running.set(what, this.now());
  }

  stop(what: Passing): void {
    const since = this.running.get(what);
    if (since === undefined) return;
    this.running.delete(what);
    // A clock set back meanwhile must not take time away.
    const stretch = Math.max(0, this.now() - since);
    this.passed.set(what, (this.passed.get(what) ?? 0) + stretch);
  }

  isRunning(what: Passing): boolean {
    return this.running.has(what);
  }

  /** So far, in ms. */
  of(what: Passing): number {
    const since = this.running.get(what);
    const open = since === undefined ? 0 : Math.max(0, this.now() - since);
    return (this.passed.get(what) ?? 0) + open;
  }

  /** As an act carries it; what still runs is taken to end now. */
  told(): { touched_at: string | null; document_ms: number | null; phone_ms: number | null } {
    const told = (what: Passing) =>
      this.running.has(what) || this.passed.has(what) ? this.of(what) : null;
    return {
      touched_at: this.touched === null ? null : new Date(this.touched).toISOString(),
      document_ms: told("document"),
      phone_ms: told("phone"),
    };
  }
}
