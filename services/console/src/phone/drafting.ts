/** A form in hand: kept sealed as one types, there again when the page died, known to be dirty. */
import { useCallback, useEffect, useRef, useState } from "react";

import { usePhone } from "./context";

const KEEP_AFTER_MS = 300;
const dirty = new Set<string>();

/** Whether any form has something in it that is not saved: a new version waits for that. */
export function nothingDirty(): boolean {
  return dirty.size === 0;
}

interface Drafting<F> {
  form: F;
  change: (part: Partial<F>) => void;
  /** It was reported, or given up. */
  drop: () => void;
}

/** `name`: the form and the order it is of. `blank` must stay the same function. */
export function useDrafting<F extends object>(name: string, blank: () => F): Drafting<F> {
  const phone = usePhone();
  const [form, setForm] = useState(blank);
  const touched = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const restore = async () => {
      const left = (await phone.drafts?.left<F>(name)) ?? null;
      // Left by another version of this program, it may lack a field.
      if (left !== null && !touched.current) setForm({ ...blank(), ...left });
    };
    void restore();
    return () => {
      dirty.delete(name);
    };
  }, [phone, name, blank]);

  const change = useCallback(
    (part: Partial<F>) => {
      touched.current = true;
      dirty.add(name);
      setForm((before) => {
        const after = { ...before, ...part };
        clearTimeout(timer.current);
        timer.current = setTimeout(() => void phone.drafts?.keep(name, after), KEEP_AFTER_MS);
        return after;
      });
    },
    [phone, name],
  );
  const drop = useCallback(() => {
    clearTimeout(timer.current);
    dirty.delete(name);
    void phone.drafts?.drop(name);
  }, [phone, name]);
  return { form, change, drop };
}
