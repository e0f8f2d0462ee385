/** A day drawn as bars: where each lies, which lie over each other, and when somebody is free. */
import type { components } from "@/api/types/dispatch";

export type Timeline = components["schemas"]["Timeline"];
export type Row = components["schemas"]["TimelineRow"];
export type Entry = components["schemas"]["TimelineEntry"];

export const HOUR_MS = 3_600_000;
const SHORTEST_GAP_MS = HOUR_MS / 2;
const WHOLE = 100;

/** From when to when, in milliseconds. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** One entry as it is drawn, in percent of the width; entries at the same time lie in lanes below each other. */
export interface Placed {
  readonly entry: Entry;
  readonly left: number;
  readonly width: number;
  readonly lane: number;
  /** Somebody would have to be in two places. */
  readonly clashes: boolean;
}

/** What is left of an entry within the day; what goes on goes on until now. */
export function within(entry: Pick<Entry, "since" | "until">, day: Stretch, now: number): Stretch {
  const to = entry.until === null ? Math.max(now, Date.parse(entry.since)) : Date.parse(entry.until);
  return { from: Math.max(Date.parse(entry.since), day.from), to: Math.min(to, day.to) };
}

export function dayOf(timeline: Pick<Timeline, "begins_at" | "ends_at">): Stretch {
  return { from: Date.parse(timeline.begins_at), to: Date.parse(timeline.ends_at) };
}

/** The hours that are drawn: the working time, and whatever was done before and after it. */
export function shownOf(timeline: Timeline, now: number): Stretch {
  const day = dayOf(timeline);
  const parts = [
    ...timeline.working.map((span) => ({ from: Date.parse(span.starts_at), to: Date.parse(span.ends_at) })),
    ...timeline.rows.flatMap((row) => row.entries.map((entry) => within(entry, day, now))),
  ];
  if (parts.length === 0) return day;
  const from = Math.min(...parts.map((part) => part.from));
  const to = Math.max(...parts.map((part) => part.to));
  const hours = (at: number): number => (at - day.from) / HOUR_MS;
  return {
    from: day.from + Math.floor(hours(from)) * HOUR_MS,
    to: Math.min(day.to, day.from + Math.ceil(hours(to)) * HOUR_MS),
  };
}

/** The whole hours of what is drawn. */
export function hoursOf({ from, to }: Stretch): number[] {
  return Array.from({ length: Math.ceil((to - from) / HOUR_MS) }, (_, hour) => from + hour * HOUR_MS);
}

/** How far a moment lies from the left, in percent; null where it is not drawn. */
export function across(at: number, { from, to }: Stretch): number | null {
  return at < from || at > to ? null : ((at - from) / (to - from)) * WHOLE;
}

/** A row's entries as bars, each in the first lane that is free. */
export function placed(entries: readonly Entry[], shown: Stretch, now: number): Placed[] {
  const clashing = clashesOf(entries, shown, now);
  const ends: number[] = [];
  return entries.map((entry) => {
    const { from, to } = within(entry, shown, now);
    const free = ends.findIndex((end) => end <= from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = to;
    return {
      entry,
      left: across(Math.max(from, shown.from), shown) ?? 0,
      width: (Math.max(to - from, 0) / (shown.to - shown.from)) * WHOLE,
      lane,
      clashes: clashing.has(entry),
    };
  });
}

/** Being sent to the next one while at work is usual; being at work, helping or expected at two places is not. */
function takesPlace({ doing }: Entry): boolean {
  return doing === "on_site" || doing === "helping" || doing === null;
}

/** The entries for which somebody would have to be in two places. */
export function clashesOf(entries: readonly Entry[], day: Stretch, now: number): ReadonlySet<Entry> {
  const there = entries.filter(takesPlace).map((entry) => [entry, within(entry, day, now)] as const);
  const clashing = there.filter(([entry, one]) =>
    there.some(
      ([other, two]) => other.order_id !== entry.order_id && one.from < two.to && two.from < one.to,
    ),
  );
  return new Set(clashing.map(([entry]) => entry));
}

/** When somebody has nothing to do in the working time still to come, half an hour and more. */
export function gapsOf(entries: readonly Entry[], timeline: Timeline, now: number): Stretch[] {
  const day = dayOf(timeline);
  const busy = entries
    .filter(({ doing }) => doing !== "paused")
    .map((entry) => within(entry, day, now))
    .toSorted((one, two) => one.from - two.from);
  return timeline.working.flatMap((span) => {
    let free = Math.max(Date.parse(span.starts_at), now);
    const ends = Date.parse(span.ends_at);
    const gaps: Stretch[] = [];
    for (const { from, to } of busy) {
      if (from > free) gaps.push({ from: free, to: Math.min(from, ends) });
      free = Math.max(free, to);
    }
    gaps.push({ from: free, to: ends });
    return gaps.filter(({ from, to }) => to - from >= SHORTEST_GAP_MS);
  });
}
