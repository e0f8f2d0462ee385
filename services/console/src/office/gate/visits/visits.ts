import type { components } from "@/api/types/gate";

export type Visit = components["schemas"]["VisitCard"];
export type VisitClass = components["schemas"]["VisitClass"];
export type VisitState = components["schemas"]["VisitState"];

export const CLASSES: readonly VisitClass[] = ["guest", "business", "viewer", "delivery", "tout", "worker", "other"];

export const STATES: readonly VisitState[] = ["inside", "left", "turned_away", "entry_awaited"];

export interface Filter {
  readonly text: string;
  readonly unit: string;
  readonly day: string;
  readonly visit_class: VisitClass | null;
  readonly state: VisitState | null;
}

export const EVERYTHING: Filter = { text: "", unit: "", day: "", visit_class: null, state: null };

type Asked = Partial<Pick<Filter, "text" | "unit" | "day">> & {
  readonly visit_class?: VisitClass;
  readonly state?: VisitState[];
};

/** What is asked of the register: only what was chosen. */
export function askedBy({ text, unit, day, visit_class, state }: Filter): Asked {
  return {
    ...(text === "" ? {} : { text }),
    ...(unit === "" ? {} : { unit }),
    ...(day === "" ? {} : { day }),
    ...(visit_class === null ? {} : { visit_class }),
    ...(state === null ? {} : { state: [state] }),
  };
}
