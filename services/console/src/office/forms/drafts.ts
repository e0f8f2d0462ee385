/** A form that was begun is there again after the tab was closed: kept sealed in this browser for whoever typed it,
 * in that estate, until it is sent, given up, 12 hours old, or its writer signs out.
 */
import { useEffect, useRef, useState } from "react";

import { useMe } from "@/office/session/me";

import type { Kept } from "./draft-store";

/** Before they were sealed they lay in `localStorage`, to be read. */
const READABLE = "guanjia.draft.";

const fetchStore = () => import("./draft-store");

/** What was kept, over what a form begins with, under what was typed before it was there. */
export function restored<T extends object>(kept: Kept | null, blank: T, typed: Partial<T>): T | null {
  if (kept === null || typeof kept.values !== "object") return null;
  // Left by another version of the page, it may lack a field.
  return { ...blank, ...(kept.values as Partial<T>), ...typed };
}

/** Forgets whatever was begun in this browser. */
export async function forgetDrafts(): Promise<void> {
  await (await fetchStore()).forgetAll();
}

export interface Draft<T> {
  readonly values: T;
  readonly change: (part: Partial<T>) => void;
  /** When what stands there was left; null of a form begun now. */
  readonly leftAt: string | null;
  /** It was sent, or is begun anew. */
  readonly clear: () => void;
}

/** The values of a form, kept at every change; where a browser keeps nothing, the form works without. */
export function useDraft<T extends object>(name: string, blank: T): Draft<T> {
  const me = useMe();
  const place = `${me.estate.id}.${me.id}.${name}`;
  const [values, setValues] = useState(blank);
  const [leftAt, setLeftAt] = useState<string | null>(null);
  const typed = useRef<Partial<T>>({});
  const begins = useRef(blank);
  const current = useRef(blank);
  const keeping = useRef<Promise<void>>(Promise.resolve());
  const then = (act: (store: Awaited<ReturnType<typeof fetchStore>>) => Promise<void>): void => {
    keeping.current = keeping.current.then(fetchStore).then(act).catch(() => undefined);
  };
  useEffect(() => {
    let left = false;
    const look = async (): Promise<void> => {
      for (const key of Object.keys(localStorage)) if (key.startsWith(READABLE)) localStorage.removeItem(key);
      const kept = await (await fetchStore()).keptIn(place, Date.now());
      const whole = restored(kept, begins.current, typed.current);
      if (left || kept === null || whole === null) return;
      current.current = whole;
      setValues(whole);
      setLeftAt(new Date(kept.at).toISOString());
    };
    // What is typed meanwhile is kept after it was looked, so that it is not taken for what was left.
    keeping.current = look().catch(() => undefined);
    return () => {
      left = true;
    };
  }, [place]);
  return {
    values,
    leftAt,
    change: (part) => {
      typed.current = { ...typed.current, ...part };
      const after = { ...current.current, ...part };
      current.current = after;
      setValues(after);
      then((store) => store.keep(place, Date.now(), after));
    },
    clear: () => {
      typed.current = {};
      current.current = blank;
      setLeftAt(null);
      setValues(blank);
      then((store) => store.drop(place));
    },
  };
}
