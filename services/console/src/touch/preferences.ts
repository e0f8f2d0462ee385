/** Language and theme of this device. They are nobody's data and stay in localStorage. */
import { useCallback, useEffect, useMemo, useState } from "react";

import type { Language } from "@/core/wording";

export type Theme = "auto" | "dark" | "light";
export interface Preferences {
  language: Language;
  theme: Theme;
  speak: (language: Language) => void;
  light: (theme: Theme) => void;
}

const DAY = { from: 7, to: 18 } as const;
const LOOK_EVERY_MS = 60_000;

/** Kept under the name of the program. */
export function usePreferences(program: string): Preferences {
  const [language, setLanguage] = useState<Language>(() =>
    localStorage.getItem(`${program}.language`) === "en" ? "en" : "zh",
  );
  const [theme, setTheme] = useState<Theme>(() => asTheme(localStorage.getItem(`${program}.theme`)));
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
    localStorage.setItem(`${program}.language`, next);
    setLanguage(next);
  }, [program]);
  const light = useCallback((next: Theme) => {
    localStorage.setItem(`${program}.theme`, next);
    setTheme(next);
  }, [program]);
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
