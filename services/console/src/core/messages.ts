/** What the tablet says, in Chinese and English. A text takes values by name: `{n}`. */
import { box } from "./texts/box";
import { goods } from "./texts/goods";
import { phone } from "./texts/phone";
import { shell } from "./texts/shell";
import { shifts } from "./texts/shifts";
import { visits } from "./texts/visits";
import { wallAt } from "./zone";

export type Language = "zh" | "en";
export const TEXTS = { ...shell, ...visits, ...goods, ...shifts, ...box, ...phone } as const;
export type TextKey = keyof typeof TEXTS;
export type Values = Readonly<Record<string, string | number>>;

export function say(language: Language, key: TextKey, values: Values = {}): string {
  const text: string = TEXTS[key][language === "zh" ? 0 : 1];
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** A problem in words for the guard: the server's own where it gave some in their language. */
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

/** So long ago or so long in all, in the largest sensible unit. */
export function span(language: Language, ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / 60_000));
  if (minutes < 1) return say(language, "span.seconds", { n: Math.max(0, Math.round(ms / 1000)) });
  if (minutes < 90) return say(language, "span.minutes", { n: minutes });
  return say(language, "span.hours", { n: Math.round(minutes / 60) });
}

/** Fen as yuan, as it stands on a receipt. */
export function yuan(fen: number): string {
  return `¥${(fen / 100).toFixed(2)}`;
}
