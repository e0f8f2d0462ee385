/** What a plate reader at this gate has just read and does not know: a guard decides (F39). */
import type { AnyAct, Direction } from "./acts";
import { samePlate } from "./plates";
import type { Inside } from "./rows";

/** A car does not wait longer at the gate than this. */
export const READ_WITHIN_MS = 2 * 60_000;

export interface PlateReading {
  id: string;
  direction: Direction;
  plate: string;
  at: string;
  /** What the server knows of it, as a guard says it; null once forgotten. */
  known: { standing: { zh: string; en: string } } | null;
}

/** Those still to be decided, the last first: read lately, and nothing done about the car since. */
export function toDecide(
  readings: readonly PlateReading[],
  acts: readonly AnyAct[],
  inside: readonly Inside[],
  now: number,
): PlateReading[] {
  return readings
    .filter((each) => each.plate !== "" && now - Date.parse(each.at) <= READ_WITHIN_MS)
    .filter((each) => !acts.some((act) => Date.parse(act.at) >= Date.parse(each.at) && letThrough(act, each, inside)))
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/** Whether this act was about the car that was read. Who has left is not inside any more. */
function letThrough(act: AnyAct, reading: PlateReading, inside: readonly Inside[]): boolean {
  const { plate } = reading;
  if (act.kind === "passage.log") return samePlate(act.data.plate ?? "", plate);
  if (act.kind === "visit.admit") return samePlate(act.data.vehicle?.plate ?? "", plate);
  if (act.kind !== "visit.depart" || reading.direction !== "out") return false;
  return !inside.some((visit) => samePlate(visit.plate ?? "", plate));
}
