/** What the phone's screens show. */
import type { Account } from "./account";
import type { Written } from "./carrier";
import { orderNow, type OrderNow } from "./orders";
import type { Carried, Report } from "./types";

/** out: nobody is signed in. insecure: no HTTPS. */
export type Phase = "starting" | "insecure" | "out" | "open";

export interface PhoneState {
  phase: Phase;
  account: Account | null;
  /** The session has run out or was ended: the same person signs in, and nothing here is gone. */
  ended: boolean;
  online: boolean;
  /** By the device's clock. */
  offline_since: number | null;
  /** Reports and files the server does not have. */
  waiting: number;
  clock_offset_ms: number | null;
  skewed: boolean;
  bag: Carried | null;
  orders: OrderNow[];
  /** What was done here, oldest first. */
  written: Written[];
}

export const START: PhoneState = {
  phase: "starting",
  account: null,
  ended: false,
  online: true,
  offline_since: null,
  waiting: 0,
  clock_offset_ms: null,
  skewed: false,
  bag: null,
  orders: [],
  written: [],
};

/** Reports that may not be in what was asked for at `asked_at`: unanswered then, or taken after. */
export function since(written: readonly Written[], asked_at: number): Report[] {
  return written
    .filter(({ state }) => state === "pending" || state === "done")
    .filter(({ answered_at }) => answered_at === null || answered_at >= asked_at)
    .map(({ act }) => act);
}

/** What the server decided otherwise, and nobody has settled. */
export function differences(written: readonly Written[]): Written[] {
  return written.filter(({ state, seen }) => (state === "discrepancy" || state === "rejected") && !seen);
}

/** What there is to see: what is carried, and over it what was done here since. */
export function shown(bag: Carried | null, written: readonly Written[], asked_at: number): OrderNow[] {
  const reports = since(written, asked_at);
  return bag === null ? [] : bag.orders.map((order) => orderNow(order, reports, bag));
}
