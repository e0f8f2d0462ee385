/** What screens show: one immutable value, and who wants to know when it is another. */
export class Store<S extends object> {
  private value: S;
  private readonly listeners = new Set<() => void>();

  constructor(start: S) {
    this.value = start;
  }

  readonly get = (): S => this.value;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(change: Partial<S>): void {
    this.value = { ...this.value, ...change };
    for (const listener of this.listeners) listener();
  }
}
