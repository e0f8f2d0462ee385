/** What a board does with orders: each act once, however often it is tried. */
import { v7 } from "uuid";

import { answered, dispatch, keyed } from "@/api/client";
import { isPassing, Refused } from "@/api/problem";
import type { components } from "@/api/types/dispatch";

import type { Card, Column, State, Technician } from "./cards";
import { columnOf } from "./cards";

export type PauseReason = components["schemas"]["PauseReason"];
type Order = components["schemas"]["OrderView"];

/** Whom a deed is about, as it is told. */
export type Named = Pick<Technician, "id" | "name">;

/** `at`: when it happened, if that was before now. What a technician did is reported for them. */
export type Deed =
  | { readonly act: "hand_over" | "recall" }
  /** `anyway`: the yes to what was said of them: off duty, on leave, without the skill. */
  | { readonly act: "assign"; readonly technician: Named; readonly anyway?: boolean }
  | { readonly act: "arrive" | "resume"; readonly at: string | null; readonly note: string }
  | { readonly act: "pause"; readonly at: string | null; readonly note: string; readonly reason: PauseReason };

const TRIES = 3;
const PAUSE_MS = 400;

/** The same with a yes; null where the refusal asks for none. */
export function despite(error: unknown, deeds: readonly Deed[]): Deed[] | null {
  if (!(error instanceof Refused) || error.problem.code !== "AssignmentDoubtful") return null;
  const at = deeds.findIndex(({ act }) => act === "assign");
  // What comes before it is done already.
  return deeds.slice(at).map(withYes);
}

/** What failed: what a yes would do after all, with that yes (somebody off duty); the rest as it was. */
export function sortedOut<T extends { readonly deeds: readonly Deed[] }>(
  failed: readonly T[],
  errorOf: (one: T) => unknown,
): { readonly doubted: readonly T[]; readonly refused: readonly T[] } {
  const doubted: T[] = [];
  const refused: T[] = [];
  for (const each of failed) {
    const deeds = despite(errorOf(each), each.deeds);
    if (deeds === null) refused.push(each);
    else doubted.push({ ...each, deeds });
  }
  return { doubted, refused };
}

function withYes(deed: Deed): Deed {
  return deed.act === "assign" ? { ...deed, anyway: true } : deed;
}

/** One act after the other; the order as it is after the last. */
export async function perform(id: string, deeds: readonly Deed[]): Promise<Order> {
  let order: Order | undefined;
  for (const deed of deeds) order = await patiently((key) => performOne(id, deed, key));
  if (order === undefined) throw new RangeError("nothing to do");
  return order;
}

/** Tries again under the same key where nobody can say whether it was done. */
export async function patiently<T>(act: (key: string) => Promise<T>, pause = PAUSE_MS): Promise<T> {
  const key = v7();
  for (let tried = 1; ; tried += 1) {
    try {
      return await act(key);
    } catch (error) {
      if (tried === TRIES || !isPassing(error)) throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, pause * tried);
      });
    }
  }
}

function performOne(id: string, deed: Deed, key: string): Promise<Order> {
  const params = { path: { order_id: id }, ...keyed(key) };
  switch (deed.act) {
    case "hand_over":
      return answered(dispatch.POST("/orders/{order_id}/hand-over", { params, body: {} }));
    case "recall":
      return answered(dispatch.POST("/orders/{order_id}/recall", { params, body: {} }));
    case "assign":
      return answered(
        dispatch.POST("/orders/{order_id}/assign", {
          params,
          body: { technician_id: deed.technician.id, anyway: deed.anyway === true },
        }),
      );
    default:
      return answered(dispatch.POST("/orders/{order_id}/report", { params, body: deed }));
  }
}

const LEADS_TO: Partial<Record<Deed["act"], State>> = {
  hand_over: "handed_over",
  recall: "handed_over",
  assign: "dispatched",
  arrive: "on_site",
  pause: "paused",
};

/** How a card will look once all is done, as far as that is known beforehand. */
export function expected(columns: readonly Column[], deeds: readonly Deed[]): Partial<Card> {
  const last = deeds.at(-1);
  const code = last && LEADS_TO[last.act];
  const column = code && columnOf(columns, code);
  if (column === undefined || code === undefined || last === undefined) return {};
  const state = { code, zh: column.zh, en: column.en };
  if (last.act === "recall") return { state, technician_id: null, technician: "" };
  if (last.act !== "assign") return { state };
  return { state, technician_id: last.technician.id, technician: last.technician.name };
}

/** Does something for many, a few at a time; every outcome is told as it is known. */
export async function forEach<T>(
  many: readonly T[],
  atOnce: number,
  act: (one: T) => Promise<unknown>,
  told: (one: T, error: Error | null) => void,
): Promise<void> {
  const waiting = [...many];
  const worker = async (): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      try {
        await act(one);
        told(one, null);
      } catch (error) {
        told(one, error instanceof Error ? error : new Error(String(error)));
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, many.length) }, worker));
}
