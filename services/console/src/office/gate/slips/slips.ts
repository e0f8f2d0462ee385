import type { components } from "@/api/types/gate";
import { yuan } from "@/office/lists/money";

export type Slip = components["schemas"]["SlipShown"];
export type SlipStatus = components["schemas"]["SlipStatus"];
export type SlipAct = "approve" | "night" | "owner" | "reject" | "withdraw" | "print";

/** What somebody may do with a slip as it stands. */
export function actsOn(slip: Pick<Slip, "status" | "unannounced" | "awaits_owner">, rights: readonly string[]): SlipAct[] {
  const stamps = rights.includes("gate.slips.approve");
  const applies = rights.includes("gate.slips");
  const waits = slip.status === "applied";
  const live = slip.status === "approved" || slip.status === "partly_released";
  const acts: Array<[SlipAct, boolean]> = [
    // Goods nobody announced are stamped by night duty, with the reason (E09).
    ["approve", waits && stamps && slip.unannounced !== true],
    ["night", waits && stamps && slip.unannounced === true],
    ["owner", slip.awaits_owner && applies],
    ["reject", waits && stamps],
    ["withdraw", (waits || live) && applies],
    ["print", live],
  ];
  return acts.filter(([, may]) => may).map(([act]) => act);
}

/** Whether somebody stood for the stamp, whatever came afterwards: then there is a paper. */
export function isStamped({ decision }: Pick<Slip, "decision">): boolean {
  return Boolean(decision?.stamp);
}

/** What the unit of a move-out still owes (E10); null of any other slip. */
export function arrearsOf(slip: Pick<Slip, "move_out" | "arrears_fen" | "arrears_charges">): {
  readonly text: "owes" | "none" | "unknown";
  readonly amount: string;
  readonly count: number;
} | null {
  if (slip.move_out !== true) return null;
  const fen = slip.arrears_fen ?? null;
  const count = slip.arrears_charges ?? 0;
  if (fen === null) return { text: "unknown", amount: "", count };
  return { text: count > 0 ? "owes" : "none", amount: yuan(fen), count };
}

/** What a list of slips may be narrowed to: where they stand, or whose owner is still to be asked. */
export type Filter = SlipStatus | "awaits_owner";

/** The question a list asks; all slips where nothing was chosen. */
export function queryOf(filter: Filter | null): { status?: SlipStatus; awaiting_owner?: boolean } {
  if (filter === null) return {};
  return filter === "awaits_owner" ? { awaiting_owner: true } : { status: filter };
}

/** How an owner or a landlord was heard. */
export const HOWS: ReadonlyArray<components["schemas"]["AgreedHow"]> = ["phone", "in_person", "written"];

export const COLOURS: Record<SlipStatus, string> = {
  applied: "yellow",
  approved: "teal",
  partly_released: "blue",
  released: "gray",
  rejected: "red",
  withdrawn: "gray",
  expired: "gray",
};

export const FILTERS: readonly Filter[] = ["awaits_owner", ...(Object.keys(COLOURS) as SlipStatus[])];

/** Plates as they were typed, apart. */
export function platesIn(text: string): string[] {
  return text.split(/[\s,，、]+/).filter(Boolean);
}
