/** What tests of core stand on: a database in memory, a vault, a server that answers as told. */
import "fake-indexeddb/auto";
import { v7 as newId } from "uuid";

import type { ActData, ActKind, AnyAct, SentAct } from "@/core/acts";
import { toTheGate } from "@/core/at-the-gate";
import { Calls } from "@/core/calls";
import { Vault } from "@/core/crypto";
import { GateDatabase } from "@/core/db";
import { Outbox } from "@/core/outbox";

export const JOURNAL = "0b0c8d62-93a1-4c8e-9d1c-3f62c5a7d001";
export const NOON = Date.parse("2026-11-22T04:00:00Z");

let databases = 0;
export function freshDatabase(): GateDatabase {
  databases += 1;
  return new GateDatabase(`gate-${databases}-${newId()}`);
}

export function vault(): Promise<Vault> {
  return Vault.of(crypto.getRandomValues(new Uint8Array(32)));
}

export function anAct<K extends ActKind>(kind: K, data: ActData[K], id = newId()): AnyAct {
  const act = {
    id,
    kind,
    version: 1,
    guard: "guard-1",
    at: new Date(NOON).toISOString(),
    clock_offset_ms: null,
    touched_at: null,
    document_ms: null,
    phone_ms: null,
    provisional: false,
    snapshot_at: null,
    data,
  };
  return act as unknown as AnyAct;
}

export function aPassage(unit = "u1"): AnyAct {
  const passage = { passage_id: newId(), what: "rider", direction: "in", source: "hand" } as const;
  return anAct("passage.log", { ...passage, unit_id: unit });
}

/** What the server does with a request: a status and a body, or no answer at all. */
export type Answering = (
  path: string,
  body: unknown,
) => { status: number; body?: unknown; retryAfter?: string } | "gone";

export function calls(answering: Answering): Calls {
  return new Calls(async (input, init) => {
    const answer = answering(String(input), JSON.parse(String(init?.body ?? "null")));
    if (answer === "gone") throw new TypeError("network");
    return new Response(JSON.stringify(answer.body ?? null), {
      status: answer.status,
      headers: answer.retryAfter === undefined ? {} : { "retry-after": answer.retryAfter },
    });
  });
}

/** A server that takes acts in as the real one does: once, by their ids, in the journal's order. */
export class TakingIn {
  readonly kept: SentAct[] = [];
  requests: SentAct[][] = [];

  answer(acts: SentAct[]) {
    this.requests.push(acts);
    const answers = acts.map((act) => {
      if (!this.kept.some(({ id }) => id === act.id)) this.kept.push(act);
      return { id: act.id, outcome: "done", differences: [], problem: null };
    });
    return { status: 200, body: { server_time: new Date(NOON).toISOString(), answers } };
  }
}

interface Standing {
  now?: () => number;
  db?: GateDatabase;
  sealing?: Vault;
}
export async function anOutbox(answering: Answering, standing: Standing = {}) {
  const { now = () => NOON, db = freshDatabase(), sealing = await vault() } = standing;
  const box = new Outbox({
    db,
    vault: sealing,
    journal: JOURNAL,
    carrier: toTheGate(calls(answering)),
    now,
    oneAtATime: async (work) => work(),
    chance: () => 1,
  });
  return { box, db, sealing };
}

export function actsIn(body: unknown): SentAct[] {
  return (body as { acts: SentAct[] }).acts;
}
