/** What a board knows and how it stays true: the first cards at once, the rest behind them, then
 * whatever changes. After a connection was lost it begins anew; what happened meanwhile is asked for.
 */
import type { components } from "@/api/types/dispatch";
import type { ServerTime } from "@/office/live/server-time";

import { type Card, type Column, emptied, laid, merged, NOTHING, type Pile, without } from "./cards";

export type BoardView = components["schemas"]["BoardView"];
export type BoardChanges = components["schemas"]["BoardChanges"];
export type DayLine = components["schemas"]["DayLine"];
interface Part {
  readonly items: readonly Card[];
  readonly next?: string | null;
}

/** What a board asks of dispatch. */
export interface Asking {
  readonly board: (signal: AbortSignal) => Promise<BoardView>;
  readonly more: (states: readonly string[], cursor: string, signal: AbortSignal) => Promise<Part>;
  readonly changes: (since: string, cursor: string | null, signal: AbortSignal) => Promise<BoardChanges>;
  /** Orders as they are now. */
  readonly cards: (ids: readonly string[], signal: AbortSignal) => Promise<BoardChanges>;
  readonly day: (signal: AbortSignal) => Promise<DayLine>;
}

export interface Held {
  readonly pile: Pile;
  readonly day: DayLine | null;
  /** `first`: nothing is here yet; `rest`: what is pressing is here, more comes; `whole`: all is. */
  readonly loaded: "first" | "rest" | "whole";
  /** Why what is shown may not be the latest. */
  readonly error: Error | null;
  /** Orders that are being changed from here. */
  readonly moving: ReadonlySet<string>;
}

/** Orders that came while the board was watched; not those it began with. */
export type Arrival = (cards: readonly Card[]) => void;

/** Changes come in bursts: the first is asked for at once, the others together. */
const TOGETHER_MS = 150;
/** Of more orders than these, what has changed since is less to ask for. */
const MOST_NAMED = 50;
/** Counting the day is dear, and a line of counts may be so old. */
const DAY_MS = 5_000;
/** After so long away there may be more changes than open orders. */
const AWAY_MS = 10 * 60_000;

export class Holding {
  private held: Held = { pile: NOTHING, day: null, loaded: "first", error: null, moving: new Set() };
  private readonly listeners = new Set<() => void>();
  private readonly asking: Asking;
  private readonly time: ServerTime;
  private readonly arrivals = new Set<Arrival>();
  private leaving = new AbortController();
  private since: string | null = null;
  private catching = false;
  /** What is to be asked for next: orders by name, or whatever has changed. */
  private told: { readonly named: Set<string>; any: boolean } = { named: new Set(), any: false };
  private dayTimer: ReturnType<typeof setTimeout> | undefined;
  private dayAsked = 0;

  constructor(asking: Asking, time: ServerTime) {
    this.asking = asking;
    this.time = time;
  }

  readonly now = (): Held => this.held;

  readonly subscribe = (changed: () => void): (() => void) => {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  };

  /** Hear of orders that come, until the returned function is called. */
  readonly hear = (arrival: Arrival): (() => void) => {
    this.arrivals.add(arrival);
    return () => this.arrivals.delete(arrival);
  };

  /** Fetch all there is. What was shown stays until it is known not to be there any more. */
  async begin(): Promise<void> {
    this.leave();
    const signal = this.leaving.signal;
    const known = this.held.loaded === "whole";
    const gone = new Set(this.held.pile.cards.keys());
    const taken = (cards: readonly Card[]): void => {
      for (const { id } of cards) gone.delete(id);
      this.lay(cards);
    };
    try {
      const asked = this.time.asked();
      const view = await this.asking.board(signal);
      if (signal.aborted) return;
      this.time.learn(asked, view.until);
      this.since = view.until;
      if (!known) this.tell({ pile: emptied(view.columns.map(asColumn)) });
      taken(view.columns.flatMap((column) => column.cards));
      const rest = view.columns.filter((column) => column.next !== null);
      this.tell({ error: null, ...(known ? {} : { loaded: "rest" }) });
      this.countTheDay(0);
      await Promise.all(rest.map((column) => this.fetchRest(column.states, column.next, taken, signal)));
      if (signal.aborted) return;
      this.tell({ loaded: "whole", ...(known ? { pile: without(this.held.pile, gone) } : {}) });
      // Cards may have gone from a part not yet fetched to one that was.
      this.catchUp();
    } catch (error) {
      if (!signal.aborted) this.tell({ error: asError(error) });
    }
  }

  /** Nobody looks any more: whatever is under way is given up. */
  leave(): void {
    this.leaving.abort();
    this.leaving = new AbortController();
    clearTimeout(this.dayTimer);
    this.catching = false;
    this.told = { named: new Set(), any: false };
  }

  /** Something changed: ask what, or how that order is now. */
  catchUp(orderId = ""): void {
    if (this.since === null) return;
    if (orderId === "") this.told.any = true;
    else this.told.named.add(orderId);
    if (!this.catching) void this.fetchTold(this.leaving.signal);
  }

  /** The line stands again: what happened meanwhile is asked for, and all of it after a long time. */
  back(): void {
    if (this.since === null || this.time.now() - Date.parse(this.since) > AWAY_MS) void this.begin();
    else this.catchUp();
  }

  /** Show an order where it is going to lie until the server has answered; on a refusal it goes back. */
  async move<T extends Card>(id: string, expected: Partial<Card>, act: () => Promise<T>): Promise<T> {
    const before = this.held.pile.cards.get(id);
    const there = before === undefined ? undefined : { ...before, ...expected };
    if (there !== undefined) this.tell({ pile: laid(this.held.pile, new Map([[id, there]])) });
    this.tell({ moving: new Set([...this.held.moving, id]) });
    try {
      const answer = await act();
      this.lay([answer]);
      return answer;
    } catch (error) {
      // Unless somebody has changed it meanwhile.
      if (before !== undefined && this.held.pile.cards.get(id) === there) {
        this.tell({ pile: laid(this.held.pile, new Map([[id, before]])) });
      }
      this.catchUp();
      throw error;
    } finally {
      this.tell({ moving: new Set([...this.held.moving].filter((each) => each !== id)) });
    }
  }

  private async fetchRest(
    states: readonly string[],
    next: string | null,
    taken: (cards: readonly Card[]) => void,
    signal: AbortSignal,
  ): Promise<void> {
    for (let cursor = next; cursor !== null; ) {
      const part = await this.asking.more(states, cursor, signal);
      if (signal.aborted) return;
      taken(part.items);
      cursor = part.next ?? null;
    }
  }

  private async fetchTold(signal: AbortSignal): Promise<void> {
    const { named, any } = this.told;
    this.catching = true;
    this.told = { named: new Set(), any: false };
    let failed = false;
    try {
      await (any || named.size > MOST_NAMED ? this.fetchChanges(signal) : this.fetchNamed([...named], signal));
      if (signal.aborted) return;
      this.tell({ error: null });
      this.countTheDay(DAY_MS);
    } catch (error) {
      if (signal.aborted) return;
      this.tell({ error: asError(error) });
      failed = true;
    }
    await new Promise((resolve) => {
      setTimeout(resolve, TOGETHER_MS);
    });
    if (signal.aborted) return;
    this.catching = false;
    const more = this.told.any || this.told.named.size > 0;
    // What could not be asked for by name is asked for with all else, once there is something.
    if (failed) this.told.any = true;
    if (more) void this.fetchTold(signal);
  }

  /** All boards are told of an order at once: asked for by name, all are given the same small answer. */
  private async fetchNamed(ids: readonly string[], signal: AbortSignal): Promise<void> {
    const asked = this.time.asked();
    const answer = await this.asking.cards(ids, signal);
    if (signal.aborted) return;
    this.time.learn(asked, answer.until);
    this.lay(answer.cards);
    // Whatever else has changed by then has been told, or is still coming.
    this.since = answer.until;
  }

  private async fetchChanges(signal: AbortSignal): Promise<void> {
    let first: string | null = null;
    for (let since = this.since, cursor: string | null = null; since !== null; ) {
      const asked = this.time.asked();
      const answer: BoardChanges = await this.asking.changes(since, cursor, signal);
      if (signal.aborted) return;
      this.time.learn(asked, answer.until);
      first ??= answer.until;
      this.lay(answer.cards);
      cursor = answer.next;
      if (cursor === null) since = null;
    }
    this.since = first ?? this.since;
  }

  private countTheDay(atMostEvery: number): void {
    clearTimeout(this.dayTimer);
    const signal = this.leaving.signal;
    const wait = Math.max(0, this.dayAsked + atMostEvery - this.time.asked());
    this.dayTimer = setTimeout(() => {
      this.dayAsked = this.time.asked();
      // Without it the board is as good: the next change asks again.
      this.asking.day(signal).then(
        (day) => this.tell({ day }),
        () => undefined,
      );
    }, wait);
  }

  private lay(cards: readonly Card[]): void {
    const before = this.held.pile;
    const pile = merged(before, cards);
    if (pile !== before) this.tell({ pile });
    const fresh = cards.filter((card) => !before.cards.has(card.id) && pile.cards.has(card.id));
    if (fresh.length === 0 || this.held.loaded !== "whole") return;
    for (const each of this.arrivals) each(fresh);
  }

  private tell(changed: Partial<Held>): void {
    this.held = { ...this.held, ...changed };
    for (const each of this.listeners) each();
  }
}

function asColumn(view: components["schemas"]["ColumnView"]): Column {
  const { code, zh, en } = view.column;
  return { place: code as Column["place"], zh, en, states: new Set(view.states) };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
