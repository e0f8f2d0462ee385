/** The filter of a board: it stands in the address, so that it is there after a reload and can be sent. */
import { useDebouncedCallback, useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";

import { answered, dispatch } from "@/api/client";

import { type Card, type Pile } from "./cards";
import { type Filter, filterOf, left, queryOf, type Spelling, type Surroundings } from "./filters";
import { fetchSpelling } from "./spelling";

const WRITTEN_MS = 300;

export function useFilter(): readonly [Filter, (filter: Filter) => void] {
  const router = useRouter();
  const [filter, setFilter] = useState(() => filterOf(globalThis.location.search));
  const write = useDebouncedCallback((query: string) => {
    router.history.replace(globalThis.location.pathname + (query === "" ? "" : `?${query}`));
  }, WRITTEN_MS);
  const narrow = (next: Filter): void => {
    setFilter(next);
    write(queryOf(next));
  };
  return [filter, narrow];
}

/** Pinyin, fetched when `wanted` is true for the first time. */
export function useSpelling(wanted: boolean): Spelling | null {
  const [spelling, setSpelling] = useState<Spelling | null>(null);
  const fetching = useRef(false);
  useEffect(() => {
    if (!wanted || fetching.current) return;
    fetching.current = true;
    fetchSpelling().then(
      (found) => setSpelling(() => found),
      // Without it one finds by what is written; the next letter tries again.
      () => {
        fetching.current = false;
      },
    );
  }, [wanted]);
  return spelling;
}

const NONE: ReadonlySet<string> = new Set();
const FEWEST_SIGNS = 2;
const MOST_FOUND = 100;

/** Orders the server finds by the typed text as well: by whom to call, which stands on no card. */
export function useFound(text: string): ReadonlySet<string> {
  const [wanted] = useDebouncedValue(text.trim(), WRITTEN_MS);
  const { data = NONE } = useQuery({
    queryKey: ["found on the board", wanted],
    queryFn: async ({ signal }) => {
      const query = { text: wanted, each: MOST_FOUND };
      const { columns } = await answered(dispatch.GET("/board", { params: { query }, signal }));
      return new Set(columns.flatMap(({ cards }) => cards.map(({ id }) => id)));
    },
    enabled: wanted.length >= FEWEST_SIGNS,
  });
  return wanted.length >= FEWEST_SIGNS ? data : NONE;
}

interface Sieved {
  readonly of: readonly Card[];
  readonly filter: Filter;
  readonly around: Surroundings;
  readonly left: readonly Card[];
}

/** Sieves columns, and remembers: a column that is as it was stays the same array. */
class Sieve {
  private readonly known = new Map<string, Sieved>();

  left(place: string, of: readonly Card[], filter: Filter, around: Surroundings): readonly Card[] {
    const before = this.known.get(place);
    if (before?.of === of && before.filter === filter && before.around === around) return before.left;
    const now = { of, filter, around, left: left(of, filter, around) };
    this.known.set(place, now);
    return now.left;
  }
}

/** What the filter leaves of each column, in the columns' order. Typing goes before it. */
export function useLeft(pile: Pile, wanted: Filter, around: Surroundings): ReadonlyArray<readonly Card[]> {
  const filter = useDeferredValue(wanted);
  const [sieve] = useState(() => new Sieve());
  return useMemo(
    () => pile.columns.map(({ place }) => sieve.left(place, pile.lying[place] ?? [], filter, around)),
    [sieve, pile, filter, around],
  );
}
