/** The cards a board holds: which of two tellings of an order counts, and where each card lies. */
import type { components } from "@/api/types/dispatch";

export type Card = components["schemas"]["OrderCard"];
export type Place = components["schemas"]["Column"];
export type State = components["schemas"]["OrderState"];
export type Urgency = components["schemas"]["UrgencyClass"];
/** Somebody who can be sent, as they stand now. */
export type Technician = Pick<
  components["schemas"]["FreeTechnician"],
  "id" | "name" | "duty" | "crews" | "skills" | "reassigned"
>;

export interface Column {
  readonly place: Place;
  readonly zh: string;
  readonly en: string;
  readonly states: ReadonlySet<string>;
}

/** All open orders known here. A column that did not change is the same array as before. */
export interface Pile {
  readonly columns: readonly Column[];
  readonly cards: ReadonlyMap<string, Card>;
  readonly lying: Readonly<Record<string, readonly Card[]>>;
}

export const NOTHING: Pile = { columns: [], cards: new Map(), lying: {} };

const URGENT: ReadonlySet<Urgency> = new Set(["P0", "P1"]);

/** 特急 and 急修: what a board calls out. */
export function isUrgent(card: Card): boolean {
  return URGENT.has(card.urgency);
}

/** In which column an order of a state lies; undefined once nobody owes a next step. */
export function columnOf(columns: readonly Column[], state: string): Column | undefined {
  return columns.find((each) => each.states.has(state));
}

/** Which of two cards is the more pressing, as the server sorts them. */
export function byPressure(one: Card, other: Card): number {
  return runsOut(one) - runsOut(other) || (one.id < other.id ? -1 : Number(one.id > other.id));
}

/** Whether what is told of an order is newer than what is known. */
export function isNewer(told: Card, known: Card | undefined): boolean {
  return known === undefined || changed(told) > changed(known);
}

/** An empty board with these columns. */
export function emptied(columns: readonly Column[]): Pile {
  return { columns, cards: new Map(), lying: Object.fromEntries(columns.map(({ place }) => [place, []])) };
}

/** The board after it was told of some orders: the newest telling of each counts, whatever comes
 * first, and whoever is over leaves it.
 */
export function merged(pile: Pile, told: readonly Card[]): Pile {
  const newer = new Map<string, Card>();
  for (const card of told) {
    if (isNewer(card, newer.get(card.id) ?? pile.cards.get(card.id))) newer.set(card.id, card);
  }
  return laid(pile, newer);
}

/** The board with these cards in place of what lay there, newer or not. */
export function laid(pile: Pile, newer: ReadonlyMap<string, Card>): Pile {
  if (newer.size === 0) return pile;
  const cards = new Map(pile.cards);
  const touched = new Set<string>();
  const arriving = new Map<string, Card[]>();
  for (const [id, card] of newer) {
    const from = placeOf(pile, pile.cards.get(id));
    const to = placeOf(pile, card);
    if (from !== undefined) touched.add(from);
    if (to === undefined) {
      cards.delete(id);
      continue;
    }
    cards.set(id, card);
    touched.add(to);
    arriving.set(to, [...(arriving.get(to) ?? []), card]);
  }
  const lying = { ...pile.lying };
  for (const place of touched) {
    const staying = (pile.lying[place] ?? []).filter((card) => !newer.has(card.id));
    lying[place] = [...staying, ...(arriving.get(place) ?? [])].toSorted(byPressure);
  }
  return { columns: pile.columns, cards, lying };
}

/** The board without these orders. */
export function without(pile: Pile, gone: ReadonlySet<string>): Pile {
  if (gone.size === 0) return pile;
  const cards = new Map([...pile.cards].filter(([id]) => !gone.has(id)));
  const lying = Object.fromEntries(
    Object.entries(pile.lying).map(([place, lie]) => [place, lie.filter(({ id }) => !gone.has(id))]),
  );
  return { columns: pile.columns, cards, lying };
}

function placeOf(pile: Pile, card: Card | undefined): Place | undefined {
  return card === undefined ? undefined : columnOf(pile.columns, card.state.code)?.place;
}

// A moment is read once, however often cards are sorted.
const MOMENTS = new WeakMap<Card, { readonly runsOut: number; readonly changed: number }>();

function momentsOf(card: Card): { readonly runsOut: number; readonly changed: number } {
  const known = MOMENTS.get(card);
  if (known !== undefined) return known;
  const read = {
    runsOut: card.runs_out_at === null ? Number.MAX_SAFE_INTEGER : Date.parse(card.runs_out_at),
    changed: card.changed_at === null ? 0 : Date.parse(card.changed_at),
  };
  MOMENTS.set(card, read);
  return read;
}

function runsOut(card: Card): number {
  return momentsOf(card).runsOut;
}

function changed(card: Card): number {
  return momentsOf(card).changed;
}
