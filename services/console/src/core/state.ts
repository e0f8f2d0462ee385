/** What the tablet's screens show. */
import { cardsNow, expectedNow, insideNow, shiftNow, since, slipsNow } from "./here";
import { pledgesNow } from "./box";
import { draftsNow } from "./drafts";
import { NOTHING } from "./snapshot";
import type { Written } from "./at-the-gate";
import type { CardRow, Expected, Held, Inside, LeftDraft, Parts, Shift, Slip } from "./rows";
import { SearchIndex } from "./search";
import type { Guard, Registration } from "./session";

/** blank: not enrolled. revoked: the server trusts this tablet no more. insecure: no HTTPS. */
export type Phase = "starting" | "insecure" | "blank" | "locked" | "open" | "revoked";

export interface State {
  phase: Phase;
  registration: Registration | null;
  guards: Guard[];
  guard: { id: string; name: string } | null;
  online: boolean;
  /** By the device's clock. */
  offline_since: number | null;
  waiting: number;
  sign_in_needed: boolean;
  clock_offset_ms: number | null;
  skewed: boolean;
  snapshot_at: string | null;
  parts: Parts;
  written: Written[];
  inside: Inside[];
  cards: CardRow[];
  pledges: Held[];
  expected: Expected[];
  slips: Slip[];
  shift: Shift | null;
  /** Half-done acts at this gate that nobody has taken up. */
  drafts: LeftDraft[];
  search: SearchIndex;
  /** A save that can still be taken back, by the ids of its acts. */
  undoable: { ids: string[]; until: number } | null;
}

export const START: State = {
  phase: "starting",
  registration: null,
  guards: [],
  guard: null,
  online: true,
  offline_since: null,
  waiting: 0,
  sign_in_needed: false,
  clock_offset_ms: null,
  skewed: false,
  snapshot_at: null,
  parts: NOTHING,
  written: [],
  inside: [],
  cards: [],
  pledges: [],
  expected: [],
  slips: [],
  shift: null,
  drafts: [],
  search: new SearchIndex([], []),
  undoable: null,
};

/** What there is to see: the snapshot asked for at `asked_at`, and over it what was done here since. */
export function seen(
  written: Written[],
  parts: Parts,
  search: SearchIndex,
  asked_at: number,
  gate: string,
): Partial<State> {
  const acts = since(written, asked_at);
  const labelOf = (unit: string) => search.unit(unit)?.label ?? null;
  const nameOf = (guard: string) => parts.staff.find((each) => each.id === guard)?.name ?? guard;
  return {
    written,
    inside: insideNow(parts, acts, labelOf),
    cards: cardsNow(parts, acts, gate),
    pledges: pledgesNow(parts.pledges, acts, labelOf, gate),
    expected: expectedNow(parts, acts),
    slips: slipsNow(parts, acts, gate),
    shift: shiftNow(parts, acts, nameOf),
    drafts: draftsNow(parts.drafts, acts, nameOf),
  };
}
