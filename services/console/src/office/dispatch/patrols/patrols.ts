/** Patrols, as the office types and reads them. */
import type { components } from "@/api/types/dispatch";

export type Route = components["schemas"]["RouteView"];
export type PatrolPlan = components["schemas"]["PatrolPlanView"];
export type Round = components["schemas"]["PatrolRoundView"];
export type Finding = components["schemas"]["FindingView"];
export type Count = components["schemas"]["PatrolCount"];
export type Point = components["schemas"]["PointSaid"];

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The times somebody typed, with spaces or commas between; null where one is none. */
export function timesOf(text: string): string[] | null {
  const times = text
    .replaceAll("：", ":")
    .split(/[\s,，、]+/)
    .filter(Boolean)
    .map((each) => each.padStart(5, "0"));
  return times.length > 0 && times.every((each) => CLOCK.test(each)) ? times : null;
}

/** The points with one moved a place up. */
export function movedUp<T>(points: readonly T[], place: number): T[] {
  const moved = [...points];
  const [point] = moved.splice(place, 1);
  if (point !== undefined) moved.splice(Math.max(place - 1, 0), 0, point);
  return moved;
}

/** How many of the points were reached, in percent; a dash where none were planned. */
export function rateOf({ points = 0, reached = 0 }: Pick<Count, "points" | "reached">): string {
  return points === 0 ? "–" : `${((100 * reached) / points).toFixed(1)} %`;
}
