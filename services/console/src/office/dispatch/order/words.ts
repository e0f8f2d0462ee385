/** Words of an order in the language of the page. */
import { useTranslation } from "react-i18next";

import { inOurs } from "@/office/i18n";
import { span } from "@/office/lists/spans";

import type { Named } from "./order";

/** What a word of the services is called, and how long something takes. */
export function useWords() {
  const { i18n } = useTranslation();
  return {
    named: (word: Pick<Named, "zh" | "en"> | null | undefined): string => (word ? inOurs(i18n.language, word) : ""),
    span: (seconds: number): string => span(seconds, i18n.language),
  };
}
