/** Where a card may be laid, and why not elsewhere: known before it is dropped. The server decides. */
import type { components } from "@/api/types/dispatch";

import { type Card, type Column, columnOf, type Place } from "./cards";

export type BoardMove = components["schemas"]["BoardMove"];
export type Named = components["schemas"]["Named"];
export type MoveAct = "hand_over" | "assign" | "recall" | "arrive" | "pause" | "resume";

/** A column, or a technician (who is laid under the column of those on the way). */
export type Target =
  | { readonly place: Place; readonly technician?: undefined }
  | { readonly place: "coming"; readonly technician: string };

/** Why a card stays where it is. Texts stand in `dispatch.board.whyNot`. */
export type WhyNot =
  | { readonly why: "only_new" | "in_panel" | "their_own" | "one_by_one" }
  | { readonly why: "no_right"; readonly act: Named; readonly right: Named }
  | { readonly why: "not_now"; readonly state: Named; readonly possible: readonly Named[] };

export type Verdict =
  | { readonly kind: "stays" }
  /** The acts, one after the other; what the last one asks for is asked before the first is done. */
  | { readonly kind: "goes"; readonly acts: readonly MoveAct[] }
  | { readonly kind: "not"; readonly why: WhyNot };

const ACTS: ReadonlySet<string> = new Set<MoveAct>(["hand_over", "assign", "recall", "arrive", "pause", "resume"]);

const REPORTED: ReadonlySet<MoveAct> = new Set(["arrive", "pause", "resume"]);

/** What laying a card somewhere would do. */
export function verdictOn(card: Card, target: Target, moves: readonly BoardMove[], columns: readonly Column[]): Verdict {
  const lies = columnOf(columns, card.state.code)?.place;
  const assigning = target.technician !== undefined;
  if (lies === target.place && !assigning) return { kind: "stays" };
  if (target.place === "to_take") return not({ why: "only_new" });
  if (target.place === "to_sign") return not({ why: "in_panel" });
  if (assigning && card.technician_id === target.technician) return not({ why: "their_own" });

  const into = moves.filter((move) => move.column === target.place);
  const direct = into.find((move) => isPossible(move, card.state.code));
  if (direct !== undefined) return direct.yours ? goes([direct]) : noRight(direct);

  // Whoever dispatches somebody has the slip in hand: both are done, one after the other.
  const taking = moves.find((move) => move.act.code === "hand_over" && isPossible(move, card.state.code));
  const sending = into.find((move) => move.act.code === "assign");
  if (taking !== undefined && sending !== undefined) {
    const missing = [taking, sending].find((move) => !move.yours);
    return missing === undefined ? goes([taking, sending]) : noRight(missing);
  }
  const possible = moves.filter((move) => isPossible(move, card.state.code)).map((move) => move.act);
  return not({ why: "not_now", state: card.state, possible });
}

/** What laying several at once would do: what can be done with one of them at least. What is reported
 * with its own time is reported one by one.
 */
export function verdictOnAll(
  cards: readonly Card[],
  target: Target,
  moves: readonly BoardMove[],
  columns: readonly Column[],
): Verdict {
  const verdicts = cards.map((card) => verdictOn(card, target, moves, columns));
  const [first] = verdicts;
  const going = verdicts.find(({ kind }) => kind === "goes") ?? first ?? { kind: "stays" };
  const reports = going.kind === "goes" && going.acts.some((act) => REPORTED.has(act));
  return reports && cards.length > 1 ? not({ why: "one_by_one" }) : going;
}

/** Whether somebody could be sent to it now, by this person. */
export function canBeAssigned(card: Card, moves: readonly BoardMove[], columns: readonly Column[]): boolean {
  return verdictOn(card, { place: "coming", technician: "" }, moves, columns).kind === "goes";
}

function isPossible(move: BoardMove, state: string): boolean {
  return move.states.some((each) => each === state);
}

function goes(moves: readonly BoardMove[]): Verdict {
  return { kind: "goes", acts: moves.map(({ act }) => act.code).filter(isMoveAct) };
}

function isMoveAct(code: string): code is MoveAct {
  return ACTS.has(code);
}

function noRight(move: BoardMove): Verdict {
  return not({ why: "no_right", act: move.act, right: move.permission });
}

function not(why: WhyNot): Verdict {
  return { kind: "not", why };
}
