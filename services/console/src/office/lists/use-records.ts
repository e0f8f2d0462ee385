import { useInfiniteQuery } from "@tanstack/react-query";

/** A part of a list as services answer it. */
export interface Part<T> {
  readonly items: readonly T[];
  readonly next?: string | null;
}

/** A list fetched part by part; the first part of the key is the service's name, so the feed renews it. */
export function useRecords<T>(
  key: readonly [service: string, ...rest: unknown[]],
  fetch: (cursor: string | undefined) => Promise<Part<T>>,
) {
  return useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => fetch(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
}

export type RecordsQuery<T> = ReturnType<typeof useRecords<T>>;

/** The query of one more part; `cursor` is left out for the first. */
export function from(cursor: string | undefined): { readonly cursor?: string } {
  return cursor === undefined ? {} : { cursor };
}
