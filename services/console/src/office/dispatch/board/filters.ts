/** What a board is narrowed to, by the cards that are here: it answers before the key is up again. */
import { plain } from "@/core/search";

import type { Card } from "./cards";
import { isOverdue } from "./countdown";

/** No entry of a list means any. `text`: words that must all be found, in any order. */
export interface Filter {
  readonly urgencies: readonly string[];
  readonly kinds: readonly string[];
  readonly buildings: readonly string[];
  readonly technicians: readonly string[];
  readonly crews: readonly string[];
  readonly overdue: boolean;
  readonly rework: boolean;
  readonly text: string;
}

export const EVERYTHING: Filter = {
  urgencies: [],
  kinds: [],
  buildings: [],
  technicians: [],
  crews: [],
  overdue: false,
  rework: false,
  text: "",
};

/** Stands among `technicians` for orders nobody has. */
export const NOBODY = "nobody";

/** What a text sounds like: its syllables' initials, and all of it (`cfst`, `chufangshuitou`). */
export type Spelling = (text: string) => readonly string[];

export interface Surroundings {
  readonly now: number;
  /** Null until its table is there. */
  readonly spelling: Spelling | null;
  /** Crew → who belongs to it. */
  readonly crews: ReadonlyMap<string, ReadonlySet<string>>;
  /** Orders the server found by the typed text, by whom to call for instance. */
  readonly found: ReadonlySet<string>;
}

export const ALONE: Surroundings = { now: 0, spelling: null, crews: new Map(), found: new Set() };

/** The cards a filter leaves, in their order; the same array where it leaves all. */
export function left(cards: readonly Card[], filter: Filter, around: Surroundings): readonly Card[] {
  const conditions = conditionsOf(filter, around);
  if (conditions.length === 0) return cards;
  return cards.filter((card) => conditions.every((holds) => holds(card)));
}

export function isEverything(filter: Filter): boolean {
  return conditionsOf(filter, ALONE).length === 0;
}

type Condition = (card: Card) => boolean;

function conditionsOf(filter: Filter, around: Surroundings): Condition[] {
  const { urgencies, kinds, buildings, technicians, crews, overdue, rework, text } = filter;
  const conditions: Condition[] = [];
  if (urgencies.length > 0) conditions.push((card) => urgencies.includes(card.urgency));
  if (kinds.length > 0) conditions.push((card) => kinds.includes(card.kind.code));
  if (buildings.length > 0) conditions.push((card) => buildings.includes(card.building));
  if (technicians.length > 0) conditions.push((card) => technicians.includes(card.technician_id ?? NOBODY));
  if (crews.length > 0) {
    const theirs = crews.flatMap((crew) => around.crews.get(crew) ?? []);
    conditions.push(({ technician_id: id }) => id !== null && theirs.some((crew) => crew.has(id)));
  }
  if (overdue) conditions.push((card) => isOverdue(card.clock, around.now));
  if (rework) conditions.push((card) => card.round > 1);
  const words = text.split(/\s+/).map(plain).filter(Boolean);
  if (words.length > 0) {
    conditions.push((card) => around.found.has(card.id) || words.every((word) => says(card, word, around.spelling)));
  }
  return conditions;
}

interface Said {
  readonly card: string;
  spelt: string | null;
}

// What a card says is put together once, however many keys are pressed.
const SAID = new WeakMap<Card, Said>();

function says(card: Card, word: string, spelling: Spelling | null): boolean {
  let said = SAID.get(card);
  if (said === undefined) {
    // A sign that is in no word keeps one field from running into the next.
    said = { card: fieldsOf(card).map(plain).join("|"), spelt: null };
    SAID.set(card, said);
  }
  if (said.card.includes(word)) return true;
  if (spelling === null || !isLatin(word)) return false;
  said.spelt ??= [card.matter, card.technician, card.where].flatMap(spelling).join("|");
  return said.spelt.includes(word);
}

function fieldsOf(card: Card): string[] {
  return [card.number, card.where, card.matter, card.technician];
}

/** Whether letters were typed that may be pinyin. */
export function isLatin(text: string): boolean {
  return /[a-z]/i.test(text);
}

const LISTS = ["urgencies", "kinds", "buildings", "technicians", "crews"] as const;

/** A filter as it stands in an address or a saved view: only what it narrows. */
export function queryOf(filter: Filter): string {
  const query = new URLSearchParams();
  for (const name of LISTS) for (const value of filter[name]) query.append(name, value);
  if (filter.overdue) query.set("overdue", "1");
  if (filter.rework) query.set("rework", "1");
  if (filter.text !== "") query.set("text", filter.text);
  return query.toString();
}

/** The filter an address stands for; what it does not know is left out. */
export function filterOf(query: string): Filter {
  const given = new URLSearchParams(query);
  return {
    urgencies: given.getAll("urgencies"),
    kinds: given.getAll("kinds"),
    buildings: given.getAll("buildings"),
    technicians: given.getAll("technicians"),
    crews: given.getAll("crews"),
    overdue: given.get("overdue") === "1",
    rework: given.get("rework") === "1",
    text: given.get("text") ?? "",
  };
}
