/** How times and flows of the gate are shown. */

export const KINDS = [
  "visit_admit",
  "visit_refuse",
  "visit_depart",
  "passage_log",
  "slip_release",
  "slip_send_back",
  "slip_unannounced",
  "pledge_return",
  "card_lost",
  "card_found",
  "shift_begin",
  "shift_hand_over",
  "draft_leave",
  "draft_take",
  "phone_note_log",
  "emergency_printed",
] as const;
export type Kind = (typeof KINDS)[number];

export const SORTS = [
  "business",
  "guest",
  "viewer",
  "delivery",
  "tout",
  "worker",
  "other",
  "resident",
  "staff",
  "rider",
  "parcel",
  "resident_vehicle",
  "company_vehicle",
] as const;
export type Sort = (typeof SORTS)[number];

/** `visit.admit.guest`: the kind of act, and of whom; null for what this version does not know. */
export function flowOf(flow: string): { readonly kind: Kind | null; readonly sort: Sort | null } {
  const [subject = "", verb = "", of = ""] = flow.split(".");
  return {
    kind: KINDS.find((kind) => kind === `${subject}_${verb}`) ?? null,
    sort: SORTS.find((sort) => sort === of) ?? null,
  };
}

/** Milliseconds as seconds with a tenth; a dash where nothing was measured. */
export function seconds(ms: number | null): string {
  return ms === null ? "–" : `${(ms / 1000).toFixed(1)} s`;
}
