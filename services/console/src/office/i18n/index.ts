/** Chinese first, English by a switch; the choice is shared with the platform's own pages. */
import { createInstance, type i18n } from "i18next";
import { initReactI18next } from "react-i18next";

import { speak } from "@/api/client";

import { en } from "./en";
import { zh } from "./zh";

export type Language = "zh" | "en";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "office";
    resources: { office: typeof zh };
  }
}

const KEPT = "guanjia.language";

export const words: i18n = createInstance();

export async function startLanguages(): Promise<void> {
  await words.use(initReactI18next).init({
    lng: localStorage.getItem(KEPT) === "en" ? "en" : "zh",
    fallbackLng: "zh",
    ns: "office",
    defaultNS: "office",
    resources: { zh: { office: zh }, en: { office: en } },
    interpolation: { escapeValue: false },
  });
  tell(words.language);
  words.on("languageChanged", tell);
}

export function otherLanguage(): void {
  const next: Language = words.language === "en" ? "zh" : "en";
  localStorage.setItem(KEPT, next);
  void words.changeLanguage(next);
}

function tell(language: string): void {
  document.documentElement.lang = language === "en" ? "en" : "zh-CN";
  document.title = words.t("product");
  speak(language);
}

/** One of two texts a service tells in both languages. */
export function inOurs(language: string, text: { readonly zh: string; readonly en: string }): string {
  return language === "en" ? text.en : text.zh;
}

/** One after the other, parted as the language of the page parts them. */
export function listed(parts: readonly string[]): string {
  return parts.join(words.language === "en" ? ", " : "、");
}

/** What is said of something, after its name. */
export function saidOf(name: string, said: string): string {
  return words.language === "en" ? `${name}: ${said}` : `${name}：${said}`;
}

/** As a button or a heading begins: the services write their English words small. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
