/** What a program keeps in IndexedDB to work offline. Clear are ids, order and times; everything told is
 * sealed.
 */
import { Dexie, type EntityTable } from "dexie";

import type { Outcome } from "./answers";
import type { Sealed, Wrapped } from "./crypto";

export type RowState = "pending" | Exclude<Outcome, "waiting">;

/** One act in the outbox. `content` is the sealed act, `answer` the sealed answer to it where that
 * says more than `state`.
 */
export interface OutboxRow {
  id: string;
  content: Sealed;
  sequence: number;
  state: RowState;
  written_at: number;
  /** Until when it can still be taken back; the sender waits for that. */
  held_until: number;
  /** Whether it may have reached the server: then it can no more be taken back. */
  tried: 0 | 1;
  answered_at: number | null;
  answer: Sealed | null;
  seen: 0 | 1;
}

/** A guard who may unlock without a network: the device's key under their PIN. */
export interface GuardRow {
  id: string;
  name: string;
  wrapped: Wrapped;
  tries_left: number;
  offline_until: number;
}

/** One part of the snapshot, its rows sealed. `fetched_at` by the device's clock. */
export interface PartRow {
  name: string;
  content: Sealed;
  fingerprint: string;
  fetched_at: number;
}

/** A form somebody began and has not saved. */
export interface DraftRow {
  id: string;
  content: Sealed;
  kind: string;
  at: number;
}

/** A picture, sealed; `act` names it, empty until that act is saved. It goes when the server has it. */
export interface PhotoRow {
  id: string;
  content: Sealed;
  act: string;
  /** What the server is told it is for. */
  purpose?: string;
  taken_at: number;
  /** The server cannot read it, or this tablet cannot: it is tried no more. */
  refused: 0 | 1;
}

/** Small things by name: whose device it is, the next sequence, the clock. */
export interface NoteRow {
  name: string;
  value: unknown;
}

const OUTBOX = "id, &sequence, [state+sequence], [state+answered_at]";

export abstract class KeptDatabase extends Dexie {
  declare outbox: EntityTable<OutboxRow, "id">;
  declare parts: EntityTable<PartRow, "name">;
  declare drafts: EntityTable<DraftRow, "id">;
  declare photos: EntityTable<PhotoRow, "id">;
  declare notes: EntityTable<NoteRow, "name">;

  /** Acts the server does not have yet, the oldest first. */
  pending() {
    const [first, last] = [0, Number.MAX_SAFE_INTEGER];
    return this.outbox.where("[state+sequence]").between(["pending", first], ["pending", last]);
  }

  /** Pictures of acts, that the server does not have yet. */
  unsentPhotos() {
    return this.photos.where("act").above("").filter((row) => row.refused === 0);
  }

  /** How much the server does not have yet: acts, and pictures of acts. */
  async unsent(): Promise<number> {
    return (await this.pending().count()) + (await this.unsentPhotos().count());
  }

  async note<T>(name: string): Promise<T | undefined> {
    return (await this.notes.get(name))?.value as T | undefined;
  }

  async keep(name: string, value: unknown): Promise<void> {
    await this.notes.put({ name, value });
  }
}

/** The guard's tablet. */
export class GateDatabase extends KeptDatabase {
  declare guards: EntityTable<GuardRow, "id">;

  constructor(name = "guanjia-gate") {
    super(name);
    this.version(1).stores({ outbox: OUTBOX, guards: "id", parts: "name", drafts: "id, kind", notes: "name" });
    this.version(2).stores({ photos: "id, act" });
  }
}

/** The technician's phone. */
export class PhoneDatabase extends KeptDatabase {
  constructor(name = "guanjia-phone") {
    super(name);
    this.version(1).stores({ outbox: OUTBOX, parts: "name", drafts: "id, kind", notes: "name", photos: "id, act" });
  }
}
