/** One ticker for everything on a page that counts: it strikes when the server's second begins. */
const SECOND_MS = 1_000;

export class Ticker {
  private readonly listeners = new Set<() => void>();
  private readonly time: () => number;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private second: number;

  constructor(time: () => number) {
    this.time = time;
    this.second = this.look();
  }

  /** The second that was struck last, in milliseconds: the same until the next one. */
  readonly now = (): number => this.second;

  /** Called at every strike, until the returned function is called. */
  readonly subscribe = (struck: () => void): (() => void) => {
    this.listeners.add(struck);
    if (this.timer === undefined) this.wait();
    return () => {
      this.listeners.delete(struck);
      if (this.listeners.size > 0) return;
      clearTimeout(this.timer);
      this.timer = undefined;
    };
  };

  /** Strike now as well: the time was put right. */
  readonly strike = (): void => {
    this.second = this.look();
    for (const each of this.listeners) each();
  };

  private look(): number {
    return Math.floor(this.time() / SECOND_MS) * SECOND_MS;
  }

  private wait(): void {
    const left = SECOND_MS - (((this.time() % SECOND_MS) + SECOND_MS) % SECOND_MS);
    this.timer = setTimeout(() => {
      this.strike();
      this.wait();
    }, left);
  }
}
