/** What there is to choose from on a board: what its cards have, and who can be sent. */
import type { Card, Technician, Urgency } from "./cards";

export const URGENCIES: readonly Urgency[] = ["P0", "P1", "P2", "P3"];

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface Choices {
  readonly kinds: readonly Choice[];
  readonly buildings: readonly Choice[];
  readonly technicians: readonly Choice[];
  readonly crews: readonly Choice[];
}

/** Kinds and buildings of the cards that are there, numbers in their own order (2 before 10). */
export function choicesOf(
  cards: Iterable<Card>,
  technicians: readonly Technician[],
  language: string,
): Choices {
  const kinds = new Map<string, string>();
  const buildings = new Set<string>();
  for (const { kind, building } of cards) {
    kinds.set(kind.code, language === "en" ? kind.en : kind.zh);
    if (building !== "") buildings.add(building);
  }
  return {
    kinds: [...kinds].map(([value, label]) => ({ value, label })),
    buildings: [...buildings].toSorted(inOrder).map((value) => ({ value, label: value })),
    technicians: technicians.map(({ id, name }) => ({ value: id, label: name })),
    crews: [...crewsOf(technicians).keys()].toSorted(inOrder).map((value) => ({ value, label: value })),
  };
}

/** Crew → who of it can be sent. A crew is told by its name, as people know it. */
export function crewsOf(technicians: readonly Technician[]): Map<string, Set<string>> {
  const crews = new Map<string, Set<string>>();
  for (const { id, crews: names } of technicians) {
    for (const name of names) crews.set(name, (crews.get(name) ?? new Set()).add(id));
  }
  return crews;
}

/** How many open orders each technician has. */
export function loadsOf(cards: Iterable<Card>): Map<string, number> {
  const loads = new Map<string, number>();
  for (const { technician_id: id } of cards) if (id !== null) loads.set(id, (loads.get(id) ?? 0) + 1);
  return loads;
}

const NATURAL = new Intl.Collator("zh-CN", { numeric: true });

function inOrder(one: string, other: string): number {
  return NATURAL.compare(one, other);
}
