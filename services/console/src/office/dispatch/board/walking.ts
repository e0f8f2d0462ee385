/** Walking over the cards with the arrows. */
import type { Card } from "./cards";

export type Step = "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight" | "Home" | "End";

const STEPS: ReadonlySet<string> = new Set<Step>(["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End"]);

export function isStep(key: string): key is Step {
  return STEPS.has(key);
}

/** The card one comes to; null where there is none at all. Sideways it is the one at the same height,
 * or the last of a shorter column; empty columns are stepped over.
 */
export function stepped(columns: ReadonlyArray<readonly Card[]>, current: string | null, step: Step): string | null {
  const column = columns.findIndex((cards) => cards.some(({ id }) => id === current));
  if (column === -1) return columns.find((cards) => cards.length > 0)?.[0]?.id ?? null;
  const cards = columns[column] ?? [];
  const at = cards.findIndex(({ id }) => id === current);
  switch (step) {
    case "ArrowUp":
      return idAt(cards, at - 1);
    case "ArrowDown":
      return idAt(cards, at + 1);
    case "Home":
      return idAt(cards, 0);
    case "End":
      return idAt(cards, cards.length - 1);
    case "ArrowLeft":
      return idAt(columns.slice(0, column).findLast(isFull) ?? cards, at);
    case "ArrowRight":
      return idAt(columns.slice(column + 1).find(isFull) ?? cards, at);
    default:
      return current;
  }
}

function isFull(cards: readonly Card[]): boolean {
  return cards.length > 0;
}

function idAt(cards: readonly Card[], at: number): string | null {
  return cards[Math.min(Math.max(at, 0), cards.length - 1)]?.id ?? null;
}

/** All cards from one to another of the same column; the other alone where they lie apart. */
export function range(columns: ReadonlyArray<readonly Card[]>, from: string | null, to: string): string[] {
  const cards = columns.find((each) => each.some(({ id }) => id === to)) ?? [];
  const ends = [cards.findIndex(({ id }) => id === from), cards.findIndex(({ id }) => id === to)];
  const [low = -1, high = -1] = ends.toSorted((one, other) => one - other);
  return low === -1 ? [to] : cards.slice(low, high + 1).map(({ id }) => id);
}
