/** Language and theme of this tablet. They are nobody's data and stay in localStorage. */
import { useCallback, useEffect, useMemo, useState } from "react";

import type { Language } from "@/core/messages";

export type Theme = "auto" | "dark" | "light";
export interface Preferences {
  language: Language;
  theme: Theme;
  speak: (language: Language) => void;
  light: (theme: Theme) => void;
}

const LANGUAGE = "gate.language";
const THEME = "gate.theme";
const DAY = { from: 7, to: 18 } as const;
const LOOK_EVERY_MS = 60_000;

export function usePreferences(): Preferences {
  const [language, setLanguage] = useState<Language>(() =>
    localStorage.getItem(LANGUAGE) === "en" ? "en" : "zh",
  );
  const [theme, setTheme] = useState<Theme>(() => asTheme(localStorage.getItem(THEME)));
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  }, [language]);
  useEffect(() => {
    const put = () => {
      document.documentElement.dataset["theme"] = shownAt(theme, new Date().getHours());
    };
    put();
    const timer = setInterval(put, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [theme]);
  const speak = useCallback((next: Language) => {
    localStorage.setItem(LANGUAGE, next);
    setLanguage(next);
  }, []);
  const light = useCallback((next: Theme) => {
    localStorage.setItem(THEME, next);
    setTheme(next);
  }, []);
  return useMemo(() => ({ language, theme, speak, light }), [language, theme, speak, light]);
}

/** Dark at night unless somebody chose. */
export function shownAt(theme: Theme, hour: number): "dark" | "light" {
  if (theme !== "auto") return theme;
  return hour >= DAY.from && hour < DAY.to ? "light" : "dark";
}

function asTheme(kept: string | null): Theme {
  return kept === "dark" || kept === "light" ? kept : "auto";
}
