/** What the list of orders is narrowed to: it stands in the page's address, so it can be sent and come back to. */
import type { components, operations } from "@/api/types/dispatch";

import { ALL_STATES, OPEN_STATES, type OrderState, SETTLED_STATES } from "../order/states";
import { URGENCIES, type Urgency } from "../order/order";

export type OrderKind = components["schemas"]["OrderKind"];
export const KINDS = ["repair", "paid_service", "free_service", "patrol_finding"] as const satisfies readonly OrderKind[];

/** Orders somebody still owes a step of, those that are over, all, or those in one state. */
export type Standing = "open" | "settled" | "all" | OrderState;
export const STANDINGS: readonly Standing[] = ["open", "settled", "all", ...ALL_STATES];

export interface Narrowing {
  readonly standing: Standing;
  readonly urgency: Urgency | null;
  readonly kind: OrderKind | null;
  readonly technician: string;
  readonly building: string;
  readonly overdue: boolean;
  readonly rework: boolean;
  readonly since: string;
  readonly through: string;
  readonly text: string;
}

export const WIDE: Narrowing = {
  standing: "open",
  urgency: null,
  kind: null,
  technician: "",
  building: "",
  overdue: false,
  rework: false,
  since: "",
  through: "",
  text: "",
};

/** The address of a narrowing: only what is not as wide as it can be. */
export function addressOf(narrowing: Narrowing): Record<string, string> {
  const told = Object.entries(narrowing).filter(([name, value]) => value !== WIDE[name as keyof Narrowing]);
  return Object.fromEntries(told.map(([name, value]) => [name, String(value)]));
}

/** What an address narrows to; whatever it says wrongly is left wide. */
export function narrowingOf(address: Readonly<Record<string, unknown>>): Narrowing {
  const text = (name: string): string => (address[name] === undefined ? "" : String(address[name]));
  const day = (name: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(text(name)) ? text(name) : "");
  return {
    standing: STANDINGS.find((each) => each === text("standing")) ?? WIDE.standing,
    urgency: URGENCIES.find((each) => each === text("urgency")) ?? null,
    kind: KINDS.find((each) => each === text("kind")) ?? null,
    technician: text("technician"),
    building: text("building"),
    overdue: text("overdue") === "true",
    rework: text("rework") === "true",
    since: day("since"),
    through: day("through"),
    text: text("text"),
  };
}

type Asked = NonNullable<operations["orders_list_orders"]["parameters"]["query"]>;

/** The question a list asks dispatch. */
export function questionOf(narrowing: Narrowing): Asked {
  const { standing, urgency, kind, technician, building, overdue, rework, since, through, text } = narrowing;
  const states = statesOf(standing);
  return {
    // Open ones are what dispatch answers where no states are named.
    ...(standing === "open" ? {} : { state: [...states] }),
    ...(urgency === null ? {} : { urgency }),
    ...(kind === null ? {} : { kind }),
    ...(technician === "" ? {} : { technician_id: technician }),
    ...(building === "" ? {} : { building }),
    ...(overdue ? { overdue } : {}),
    ...(rework ? { rework } : {}),
    ...(since === "" ? {} : { since }),
    ...(through === "" ? {} : { through }),
    ...(text === "" ? {} : { text }),
  };
}

function statesOf(standing: Standing): readonly OrderState[] {
  if (standing === "open") return OPEN_STATES;
  if (standing === "settled") return SETTLED_STATES;
  return standing === "all" ? ALL_STATES : [standing];
}
