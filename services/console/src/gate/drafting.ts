/** A form in hand: kept sealed as one types, restored when one comes back, and known to be dirty. */
import { useCallback, useEffect, useRef, useState } from "react";

import type { Drafts, FormKind } from "@/core/drafts";
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
  /** It is decided and in nobody's hand any more; what is shown stays, and is kept if one goes on. */
  forget: () => void;
  /** Begin anew: it was saved, or given up. */
  reset: () => void;
  restored: boolean;
  timing: Timing;
}

/** What was typed last and is not kept yet, and where it goes. */
interface ToKeep {
  timer: ReturnType<typeof setTimeout>;
  now: () => void;
}

/** `blank` makes an empty form. One that was begun is gone on with; a `fresh` form leaves it to the
 * half-done acts, where it waits for anybody.
 */
export function useDrafting<F extends object>(kind: FormKind, blank: () => F, fresh: boolean): Drafting<F> {
  const gate = useGate();
  const [form, setForm] = useState(blank);
  const [restored, setRestored] = useState(false);
  const [timing, setTiming] = useState(() => new Timing(() => gate.clock.now()));
  const keeping = useRef<ToKeep | null>(null);
  const touched = useRef(false);

  useEffect(() => {
    const { drafts } = gate;
    if (drafts === null) return;
    const restore = async () => {
      if (fresh) {
        await gate.leaveDraft(kind);
        return;
      }
      const left = await drafts.left<F>(kind);
      if (left === null || touched.current) return;
      // Left by another version of this tablet's program, it may lack a field.
      setForm({ ...blank(), ...left });
      setRestored(true);
      dirty.add(kind);
    };
    void restore();
  }, [gate, kind, fresh, blank]);

  useEffect(
    () => () => {
      dirty.delete(kind);
      // The tablet locks, or the guard goes elsewhere: the last words are kept as well.
      keeping.current?.now();
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
      if (keeping.current !== null) clearTimeout(keeping.current.timer);
      keeping.current = toKeep(gate.drafts, kind, latest, () => (keeping.current = null));
    },
    [gate, kind, timing],
  );

  const forget = useCallback(() => {
    if (keeping.current !== null) clearTimeout(keeping.current.timer);
    keeping.current = null;
    dirty.delete(kind);
    void gate.drafts?.drop(kind);
  }, [gate, kind]);

  const reset = useCallback(() => {
    forget();
    touched.current = false;
    setForm(blank());
    setRestored(false);
    setTiming(new Timing(() => gate.clock.now()));
  }, [gate, blank, forget]);

  return { form, change, forget, reset, restored, timing };
}

/** Keeps the form in a moment, in the store of whoever typed it: they may have locked by then. */
function toKeep(drafts: Drafts | null, kind: FormKind, form: { current: unknown }, done: () => void): ToKeep {
  const keep = () => {
    clearTimeout(timer);
    done();
    void drafts?.keep(kind, form.current);
  };
  const timer = setTimeout(keep, KEEP_AFTER_MS);
  return { timer, now: keep };
}
