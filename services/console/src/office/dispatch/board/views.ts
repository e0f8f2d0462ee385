/** Saved views: a filter under a name, one's own or the estate's. */
import type { components } from "@/api/types/dispatch";

import { EVERYTHING, type Filter, NOBODY } from "./filters";

export type Views = components["schemas"]["Views"];
export type View = components["schemas"]["ViewOfOrders"];
export type Narrowing = components["schemas"]["Narrowing"];

const ONE_OF_EACH = ["urgencies", "kinds", "buildings", "technicians"] as const;

/** A filter as a view keeps it: one class, kind, building and person at the most. Null for any other. */
export function narrowingOf(filter: Filter): Narrowing | null {
  const many = ONE_OF_EACH.some((name) => filter[name].length > 1);
  if (many || filter.crews.length > 0 || filter.technicians.includes(NOBODY)) return null;
  const [urgency, kind] = [filter.urgencies[0], filter.kinds[0]];
  return {
    urgency: (urgency ?? null) as NonNullable<Narrowing["urgency"]> | null,
    kind: (kind ?? null) as NonNullable<Narrowing["kind"]> | null,
    building: filter.buildings[0] ?? "",
    technician_id: filter.technicians[0] ?? null,
    overdue: filter.overdue,
    rework: filter.rework,
    text: filter.text,
  };
}

function list(value: string | null | undefined): readonly string[] {
  return value ? [value] : [];
}

/** The filter a view stands for. */
export function filterOfView({ wanted }: View): Filter {
  return {
    ...EVERYTHING,
    urgencies: list(wanted.urgency),
    kinds: list(wanted.kind),
    buildings: list(wanted.building),
    technicians: list(wanted.technician_id),
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
