/** The keys of the board, while nothing stands over it and nobody types. */
import { useEffect, useRef } from "react";

import { isTyping } from "@/office/keys/keys";

import { isStep, type Step } from "./walking";

export interface BoardKeys {
  readonly step: (step: Step) => void;
  readonly open: () => void;
  readonly assign: () => void;
  readonly move: () => void;
  readonly pick: () => void;
  readonly clear: () => void;
}

type Deed = Exclude<keyof BoardKeys, "step">;

const DEEDS: Readonly<Record<string, Deed>> = { Enter: "open", a: "assign", m: "move", x: "pick", Escape: "clear" };

/** As they stand in the table of keys. */
export const BOARD_KEYS = [
  { keys: ["↑ ↓ ← →"], text: "walk" },
  { keys: ["Enter"], text: "open" },
  { keys: ["a"], text: "assign" },
  { keys: ["m"], text: "move" },
  { keys: ["x"], text: "pick" },
  { keys: ["Esc"], text: "clear" },
] as const;

export function useBoardKeys(listening: boolean, keys: BoardKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!listening) return;
    const pressed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isTyping(event) || isElsewhere(event.target)) return;
      if (isStep(event.key)) {
        event.preventDefault();
        latest.current.step(event.key);
        return;
      }
      const deed = DEEDS[event.key];
      if (deed === undefined) return;
      // What the key opens must not get it as well: `a` would stand in the field for a name.
      event.preventDefault();
      latest.current[deed]();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [listening]);
}

/** Beside the board, or on something of the board that has keys of its own. */
function isElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target === document.body || target.id === "main") return false;
  return target.closest("[data-board]") === null || target.closest("button, a") !== null;
}
