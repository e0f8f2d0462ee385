/** What the tablet says, in Chinese and English. A text takes values by name: `{n}`. */
import { box } from "./texts/box";
import { goods } from "./texts/goods";
import { phone } from "./texts/phone";
import { shell } from "./texts/shell";
import { shifts } from "./texts/shifts";
import { visits } from "./texts/visits";
import { filled, type Language, type Values } from "./wording";

export { clockTime, dayTime, isoDay, saidByServer, yuan } from "./wording";
export type { Language, Values } from "./wording";

export const TEXTS = { ...shell, ...visits, ...goods, ...shifts, ...box, ...phone } as const;
export type TextKey = keyof typeof TEXTS;

export function say(language: Language, key: TextKey, values: Values = {}): string {
  return filled(language, TEXTS[key], values);
}

/** So long ago or so long in all, in the largest sensible unit. */
export function span(language: Language, ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / 60_000));
  if (minutes < 1) return say(language, "span.seconds", { n: Math.max(0, Math.round(ms / 1000)) });
  if (minutes < 90) return say(language, "span.minutes", { n: minutes });
  return say(language, "span.hours", { n: Math.round(minutes / 60) });
}
