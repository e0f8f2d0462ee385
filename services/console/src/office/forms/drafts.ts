/** A form that was begun is there again after the tab was closed: kept in this browser for whoever typed it, in
 * that estate, until it is sent, given up, grown old, or its writer signs out.
 */
import { useState } from "react";

import { useMe } from "@/office/session/me";

const PREFIX = "guanjia.draft.";
const LASTS_MS = 12 * 3_600_000;

interface Kept<T> {
  readonly at: number;
  readonly values: T;
}

/** What was kept under a name, over what a form begins with; null where nothing was, or long ago. */
export function restored<T extends object>(text: string | null, blank: T, now: number): Kept<T> | null {
  if (text === null) return null;
  try {
    const kept = JSON.parse(text) as Partial<Kept<Partial<T>>>;
    if (typeof kept.at !== "number" || typeof kept.values !== "object" || now - kept.at > LASTS_MS) return null;
    // Left by another version of the page, it may lack a field.
    return { at: kept.at, values: { ...blank, ...kept.values } };
  } catch {
    return null;
  }
}

/** Forgets whatever was begun in this browser. */
export function forgetDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
}

export interface Draft<T> {
  readonly values: T;
  readonly change: (part: Partial<T>) => void;
  /** When what stands there was left; null of a form begun now. */
  readonly leftAt: string | null;
  /** It was sent, or is begun anew. */
  readonly clear: () => void;
}

/** The values of a form, kept at every change. */
export function useDraft<T extends object>(name: string, blank: T): Draft<T> {
  const me = useMe();
  const key = `${PREFIX}${me.estate.id}.${me.id}.${name}`;
  const [kept, setKept] = useState(() => restored(localStorage.getItem(key), blank, Date.now()));
  const [values, setValues] = useState(kept?.values ?? blank);
  return {
    values,
    leftAt: kept === null ? null : new Date(kept.at).toISOString(),
    change: (part) =>
      setValues((before) => {
        const after = { ...before, ...part };
        localStorage.setItem(key, JSON.stringify({ at: Date.now(), values: after }));
        return after;
      }),
    clear: () => {
      localStorage.removeItem(key);
      setKept(null);
      setValues(blank);
    },
  };
}
