/** What the phone says, in Chinese and English. A text takes values by name: `{n}`. */
import { filled, type Language, type Values } from "@/core/wording";

import { money } from "./money";
import { orders } from "./orders";
import { shell } from "./shell";

export const TEXTS = { ...shell, ...orders, ...money } as const;
export type TextKey = keyof typeof TEXTS;

export function say(language: Language, key: TextKey, values: Values = {}): string {
  return filled(language, TEXTS[key], values);
}
