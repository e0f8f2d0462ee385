/** What follows when cards are laid somewhere: an act at once, a question first, or nothing. */
import type { Deed } from "./acting";
import type { Task } from "./bulk-dialog";
import type { Card, Column, Technician } from "./cards";
import { type BoardMove, type MoveAct, type Target, type Verdict, verdictOn, verdictOnAll } from "./moves";

export interface Around {
  readonly moves: readonly BoardMove[];
  readonly columns: readonly Column[];
  readonly technicians: readonly Technician[];
}

export type Asked =
  | { readonly form: "assign"; readonly cards: readonly Card[] }
  | { readonly form: "report"; readonly card: Card; readonly act: "arrive" | "pause" | "resume" }
  | { readonly form: "bulk"; readonly tasks: ReadonlyArray<{ readonly card: Card; readonly verdict: Verdict; readonly deeds: Task["deeds"] }> };

export type ToDo =
  | { readonly next: "do"; readonly card: Card; readonly deeds: readonly Deed[] }
  | { readonly next: "ask"; readonly open: Asked };

/** Null where it stays, or cannot go there. */
export function whatToDo(cards: readonly Card[], target: Target, around: Around): ToDo | null {
  const verdict = verdictOnAll(cards, target, around.moves, around.columns);
  const [card] = cards;
  if (verdict.kind !== "goes" || card === undefined) return null;
  const last = verdict.acts.at(-1);
  if (last === "arrive" || last === "pause" || last === "resume") {
    return { next: "ask", open: { form: "report", card, act: last } };
  }
  const technician = around.technicians.find(({ id }) => id === target.technician);
  if (last === "assign" && technician === undefined) return { next: "ask", open: { form: "assign", cards } };
  if (cards.length === 1) return { next: "do", card, deeds: deedsOf(verdict.acts, technician) };
  const tasks = cards.map((each) => {
    const own = verdictOn(each, target, around.moves, around.columns);
    return { card: each, verdict: own, deeds: own.kind === "goes" ? deedsOf(own.acts, technician) : [] };
  });
  return { next: "ask", open: { form: "bulk", tasks } };
}

function deedsOf(acts: readonly MoveAct[], technician: Technician | undefined): Deed[] {
  return acts.flatMap((act): Deed[] => {
    if (act === "hand_over" || act === "recall") return [{ act }];
    return act === "assign" && technician !== undefined ? [{ act, technician }] : [];
  });
}
