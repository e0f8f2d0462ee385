/** Months as a `month` field shows them: `2026-11`. */

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;

export function isMonth(text: string): boolean {
  return MONTH.test(text);
}

/** The month so many later, earlier where negative; itself where it is none. */
export function monthsAfter(month: string, count: number): string {
  const found = MONTH.exec(month);
  if (found === null) return month;
  const months = Number(found[1]) * 12 + Number(found[2]) - 1 + count;
  return `${String(Math.floor(months / 12)).padStart(4, "0")}-${String((months % 12) + 1).padStart(2, "0")}`;
}
