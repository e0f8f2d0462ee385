/** A week of rosters: which week, what a form begins with, and where the keys lead in its table. */
import type { components } from "@/api/types/dispatch";
import { daysAfter } from "@/office/lists/times";

export type Week = components["schemas"]["WeekView"];
export type PersonWeek = components["schemas"]["PersonWeek"];
export type Day = components["schemas"]["DayView"];
export type Shift = components["schemas"]["Shift"];
export type Duty = PersonWeek["duty"];

export const DUTY_COLOURS: Record<Duty, string> = { on: "teal", off: "gray", leave: "orange", unset: "gray" };

const WEEK = 7;

/** The day a week before or after one. */
export function weekLater(day: string, weeks: number): string {
  return daysAfter(day, weeks * WEEK);
}

/** Codes of shifts by weekday, as somebody works this week; single days say nothing of the others. */
export function patternOf(person: PersonWeek | undefined): string[][] {
  const days = person?.days ?? [];
  return Array.from({ length: WEEK }, (_, nth) => {
    const day = days[nth];
    return day === undefined || day.single ? [] : day.shifts.map(({ code }) => code);
  });
}

/** Monday's shifts on every day from Monday to Friday. */
export function asOnMonday(week: readonly string[][]): string[][] {
  const monday = week[0] ?? [];
  return week.map((codes, nth) => (nth < 5 ? [...monday] : codes));
}

/** `07:00–15:00`. */
export function timesOf({ starts, ends }: Pick<Shift, "starts" | "ends">): string {
  return `${starts.slice(0, 5)}–${ends.slice(0, 5)}`;
}

export interface Cell {
  readonly row: number;
  readonly column: number;
}

const STEPS: Readonly<Record<string, Cell>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** The cell a key leads to; null for another key, and at the edge. */
export function nextCell(from: Cell, key: string, rows: number, columns: number): Cell | null {
  const step = STEPS[key];
  if (step === undefined) return null;
  const row = from.row + step.row;
  const column = from.column + step.column;
  return row < 0 || row >= rows || column < 0 || column >= columns ? null : { row, column };
}
