import { createContext, use, useSyncExternalStore } from "react";

import type { Ticker } from "./ticking";

export const TickerContext = createContext<Ticker | null>(null);

/** What `look` makes of the server's time, at every strike; drawn anew only when it is another. */
export function useTick<T extends string | number | boolean>(look: (now: number) => T): T {
  const ticker = use(TickerContext);
  if (ticker === null) throw new Error("useTick is for pages that tick");
  return useSyncExternalStore(ticker.subscribe, () => look(ticker.now()));
}
