/** What every screen reaches: the tablet's engine, its state, the words, where one is. */
import { createContext, use, useCallback, useMemo, useSyncExternalStore, type ReactNode } from "react";

import type { Gate } from "@/core/gate";
import { say, type Language, type TextKey, type Values } from "@/core/messages";
import type { State } from "@/core/state";
import { usePreferences, type Preferences } from "@/touch/preferences";


interface Reach {
  gate: Gate;
  preferences: Preferences;
}
const Reached = createContext<Reach | null>(null);

export function GateContext({ gate, children }: { gate: Gate; children: ReactNode }) {
  const preferences = usePreferences("gate");
  gate.calls.speak(preferences.language);
  const reach = useMemo(() => ({ gate, preferences }), [gate, preferences]);
  return <Reached value={reach}>{children}</Reached>;
}

function useReach(): Reach {
  const reach = use(Reached);
  if (reach === null) throw new Error("outside of GateContext");
  return reach;
}

export function useGate(): Gate {
  return useReach().gate;
}

export function useGateState(): State {
  const { store } = useReach().gate;
  return useSyncExternalStore(store.subscribe, store.get);
}

export interface Words {
  language: Language;
  t: (key: TextKey, values?: Values) => string;
}

export function useWords(): Words {
  const { language } = useReach().preferences;
  const t = useCallback((key: TextKey, values?: Values) => say(language, key, values), [language]);
  return useMemo(() => ({ language, t }), [language, t]);
}

export function usePreferred(): Preferences {
  return useReach().preferences;
}
