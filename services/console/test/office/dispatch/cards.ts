/** Cards and columns for the tests of the board. */
import type { Card, Column, Technician } from "@/office/dispatch/board/cards";
import type { Reading } from "@/office/dispatch/board/countdown";

export const COLUMNS: readonly Column[] = [
  { place: "to_take", zh: "待接单", en: "to be taken", states: new Set(["opened", "transferred"]) },
  { place: "to_assign", zh: "待派工", en: "to be assigned", states: new Set(["handed_over", "returned"]) },
  { place: "coming", zh: "已派工", en: "coming", states: new Set(["dispatched", "accepted", "on_the_way"]) },
  { place: "on_site", zh: "现场", en: "on site", states: new Set(["on_site", "working"]) },
  { place: "paused", zh: "暂停", en: "paused", states: new Set(["paused"]) },
  { place: "to_sign", zh: "待签字", en: "to be signed", states: new Set(["awaiting_signature"]) },
];
export const RUNNING: Reading = {
  clock: "dispatched",
  zh: "派工",
  en: "dispatched",
  state: "running",
  started_at: "2026-11-22T08:00:00Z",
  stopped_at: null,
  deadline: "2026-11-22T08:30:00Z",
  provisional: false,
  remaining_seconds: 1_800,
  overdue: false,
} as Reading;

export function card(id: string, changed: Partial<Card> & { readonly in?: string } = {}): Card {
  const { in: state = "handed_over", ...rest } = changed;
  return {
    id,
    number: `WX-20261122-${id}`,
    kind: { code: "repair", zh: "报修", en: "repair" },
    round: 1,
    state: { code: state, zh: state, en: state },
    urgency: "P2",
    where: "8-2-0101",
    building: "8",
    matter: "厨房水龙头漏水",
    requested_at: "2026-11-22T08:00:00Z",
    technician_id: null,
    technician: "",
    clock: RUNNING,
    overdue: false,
    urges: 0,
    waiting_for: null,
    helping: 0,
    changed_at: "2026-11-22T08:00:00Z",
    runs_out_at: "2026-11-22T08:30:00Z",
    ...rest,
  } as Card;
}

export const ZHAO: Technician = {
  id: "zhao",
  name: "赵大勇",
  duty: "on",
  crews: ["水电班"],
  skills: [],
  reassigned: false,
};

export function ids(cards: readonly Card[] = []): string[] {
  return cards.map(({ id }) => id);
}
