/** A form in hand: kept sealed as one types, restored when one comes back, and known to be dirty. */
import { useCallback, useEffect, useRef, useState } from "react";

import { Timing } from "@/core/timing";

import { useGate } from "./context";

const KEEP_AFTER_MS = 400;
const dirty = new Set<string>();

/** Whether any form has something in it that is not saved: a new version waits for that. */
export function nothingDirty(): boolean {
  return dirty.size === 0;
}

export interface Drafting<F> {
  form: F;
  change: (part: Partial<F>) => void;
  /** Begin anew: it was saved, or given up. */
  reset: () => void;
  restored: boolean;
  timing: Timing;
}

/** `blank` makes an empty form. A draft that was left is taken up, unless `fresh`. */
export function useDrafting<F extends object>(kind: string, blank: () => F, fresh: boolean): Drafting<F> {
  const gate = useGate();
  const [form, setForm] = useState(blank);
  const [restored, setRestored] = useState(false);
  const [timing, setTiming] = useState(() => new Timing(() => gate.clock.now()));
  const keeping = useRef<ReturnType<typeof setTimeout> | null>(null);
  const touched = useRef(false);

  useEffect(() => {
    const { drafts } = gate;
    if (fresh || drafts === null) return;
    const restore = async () => {
      const left = await drafts.left<F>(kind);
      if (left === null || touched.current) return;
      setForm(left);
      setRestored(true);
      dirty.add(kind);
    };
    void restore();
  }, [gate, kind, fresh]);

  useEffect(
    () => () => {
      dirty.delete(kind);
    },
    [kind],
  );

  const latest = useRef(form);
  useEffect(() => {
    latest.current = form;
  }, [form]);
  const change = useCallback(
    (part: Partial<F>) => {
      touched.current = true;
      timing.touch();
      dirty.add(kind);
      latest.current = { ...latest.current, ...part };
      setForm(latest.current);
      if (keeping.current !== null) clearTimeout(keeping.current);
      const keep = () => void gate.drafts?.keep(kind, latest.current);
      keeping.current = setTimeout(keep, KEEP_AFTER_MS);
    },
    [gate, kind, timing],
  );

  const reset = useCallback(() => {
    if (keeping.current !== null) clearTimeout(keeping.current);
    dirty.delete(kind);
    void gate.dropDraft(kind);
    touched.current = false;
    setForm(blank());
    setRestored(false);
    setTiming(new Timing(() => gate.clock.now()));
  }, [gate, kind, blank]);

  return { form, change, reset, restored, timing };
}
