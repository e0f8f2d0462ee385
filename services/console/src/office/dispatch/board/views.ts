/** Saved views: a filter under a name, one's own or the estate's. */
import type { components } from "@/api/types/dispatch";

import { EVERYTHING, type Filter, NOBODY } from "./filters";

export type Views = components["schemas"]["Views"];
export type View = components["schemas"]["ViewOfOrders"];
export type Narrowing = components["schemas"]["BoardNarrowing"];

/** A filter as a view keeps it: all of it. */
export function narrowingOf(filter: Filter): Narrowing {
  return {
    // What an address names wrongly the service refuses.
    urgencies: [...filter.urgencies] as NonNullable<Narrowing["urgencies"]>,
    kinds: [...filter.kinds] as NonNullable<Narrowing["kinds"]>,
    buildings: [...filter.buildings],
    technician_ids: filter.technicians.filter((each) => each !== NOBODY),
    nobodys: filter.technicians.includes(NOBODY),
    crews: [...filter.crews],
    overdue: filter.overdue,
    rework: filter.rework,
    text: filter.text,
  };
}

/** The filter a view stands for. */
export function filterOfView({ wanted }: View): Filter {
  return {
    ...EVERYTHING,
    urgencies: wanted.urgencies ?? [],
    kinds: wanted.kinds ?? [],
    buildings: wanted.buildings ?? [],
    technicians: [...(wanted.nobodys === true ? [NOBODY] : []), ...(wanted.technician_ids ?? [])],
    crews: wanted.crews ?? [],
    overdue: wanted.overdue ?? false,
    rework: wanted.rework ?? false,
    text: wanted.text ?? "",
  };
}

/** The view a board opens with, if one was chosen. */
export function firstOf(views: Views): View | undefined {
  const { first } = views;
  return first ? (first.shared ? views.shared : views.own).find(({ name }) => name === first.name) : undefined;
}
