import { createContext, use } from "react";

import type { Card } from "./cards";

/** What cards and columns ask of their board. The same object while nothing of it changes. */
export interface BoardActs {
  readonly open: (card: Card) => void;
  readonly pick: (card: Card, range: boolean) => void;
  readonly focused: (card: Card) => void;
  /** Whether the keyboard goes to this card now; true once for each step. */
  readonly takesFocus: (id: string) => boolean;
}

export const BoardActsContext = createContext<BoardActs | null>(null);

export function useBoardActs(): BoardActs {
  const acts = use(BoardActsContext);
  if (acts === null) throw new Error("useBoardActs is for what lies on a board");
  return acts;
}
