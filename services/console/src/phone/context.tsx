/** What every screen reaches: the phone's engine, its state, the words. */
import { createContext, use, useCallback, useMemo, useSyncExternalStore, type ReactNode } from "react";

import type { Phone } from "@/core/phone/phone";
import type { PhoneState } from "@/core/phone/state";
import type { Language, Values } from "@/core/wording";
import { usePreferences, type Preferences } from "@/touch/preferences";

import { say, type TextKey } from "./texts";

interface Reach {
  phone: Phone;
  preferences: Preferences;
}
const Reached = createContext<Reach | null>(null);

export function PhoneContext({ phone, children }: { phone: Phone; children: ReactNode }) {
  const preferences = usePreferences("phone");
  phone.calls.speak(preferences.language);
  const reach = useMemo(() => ({ phone, preferences }), [phone, preferences]);
  return <Reached value={reach}>{children}</Reached>;
}

function useReach(): Reach {
  const reach = use(Reached);
  if (reach === null) throw new Error("outside of PhoneContext");
  return reach;
}

export function usePhone(): Phone {
  return useReach().phone;
}

export function usePhoneState(): PhoneState {
  const { store } = useReach().phone;
  return useSyncExternalStore(store.subscribe, store.get);
}

export function usePreferred(): Preferences {
  return useReach().preferences;
}

/** A word of the server's, in both languages. */
interface Both {
  zh: string;
  en: string;
}
export interface Words {
  language: Language;
  t: (key: TextKey, values?: Values) => string;
  of: (word: Both) => string;
}

export function useWords(): Words {
  const { language } = useReach().preferences;
  const t = useCallback((key: TextKey, values?: Values) => say(language, key, values), [language]);
  const of = useCallback((word: Both) => word[language], [language]);
  return useMemo(() => ({ language, t, of }), [language, t, of]);
}
