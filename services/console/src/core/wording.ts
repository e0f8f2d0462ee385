/** Words with values in them, times and sums as people read them: of whichever program. */
import { wallAt } from "./zone";

export type Language = "zh" | "en";
/** Key → what is said, in Chinese and in English. */
export type Texts = Readonly<Record<string, readonly [string, string]>>;
export type Values = Readonly<Record<string, string | number>>;

/** A text in a language, its `{name}`s filled in. */
export function filled(language: Language, [zh, en]: readonly [string, string], values: Values = {}): string {
  const text = language === "zh" ? zh : en;
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** A problem in words: the server's own where it gave some in the language asked for. */
export function saidByServer(
  language: Language,
  problem: { code: string; title?: string; detail?: string; zh?: string; en?: string } | null,
): string {
  if (problem === null) return "";
  return problem[language] ?? problem.detail ?? problem.title ?? problem.code;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** Hours and minutes in the estate. */
export function clockTime(at: number | string): string {
  const { hour, minute } = wallAt(at);
  return `${two(hour)}:${two(minute)}`;
}

/** Month, day, hours and minutes in the estate. */
export function dayTime(at: number | string): string {
  const { month, day } = wallAt(at);
  return `${month}-${day} ${clockTime(at)}`;
}

/** Its day in the estate, as the calendar writes it: 2026-11-22. */
export function isoDay(at: number): string {
  const { year, month, day } = wallAt(at);
  return `${year}-${two(month)}-${two(day)}`;
}

/** Fen as yuan, as it stands on a receipt. */
export function yuan(fen: number): string {
  return `¥${(fen / 100).toFixed(2)}`;
}
