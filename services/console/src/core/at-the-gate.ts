/** How a tablet's acts reach the gate service: in batches, each act answered by itself. */
import type { AnyAct } from "./acts";
import type { Calls } from "./calls";
import type { Carrier, WrittenAct } from "./carrier";
import { verdict, type Batch } from "./sending";

const MOST_ACTS = 100;

/** An act of this tablet, and what became of it. */
export type Written = WrittenAct<AnyAct>;

/** The pictures an act names, by the ids they were given here. */
export function photosOf(act: AnyAct): string[] {
  if (act.kind === "slip.release") return act.data.photos ?? [];
  if (act.kind !== "slip.unannounced") return [];
  return act.data.lines.flatMap(({ photo }) => (photo === undefined ? [] : [photo]));
}

export function toTheGate(calls: Calls): Carrier<AnyAct> {
  return {
    lock: "guanjia-gate-outbox",
    most: MOST_ACTS,
    photosOf,
    carry: async (acts) => verdict(await calls.call<Batch>("/api/gate/acts", { body: { acts } })),
  };
}
