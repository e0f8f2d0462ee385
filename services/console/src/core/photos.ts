/**
 * Pictures taken here, sealed until the server has them. One belongs to no act until the act that
 * names it is saved. It goes after that act, so that no picture holds up what was done; or, where the
 * act is nothing without it (a signature), with it and before it.
 */
import { v7 as newId } from "uuid";

import type { Bytes } from "./bytes";
import type { Calls } from "./calls";
import type { Vault } from "./crypto";
import type { KeptDatabase, PhotoRow } from "./db";
import { pause } from "./sending";

const TIMEOUT_MS = 30_000;
/** After which one that no act names, or the server cannot read, is dropped. */
export const KEEP_MS = 24 * 3_600_000;
const AGAIN = new Set([404, 405, 408, 425, 429]);
const SIGN_IN = new Set([401, 403]);

/** What became of sending what waits. */
export type PhotosSent =
  | { kind: "done"; sent: number }
  | { kind: "again"; online: boolean }
  | { kind: "sign-in"; code: string };

interface Needs {
  db: KeptDatabase;
  vault: Vault;
  calls: Calls;
  /** The service that keeps them. */
  service: string;
  now: () => number;
  chance?: () => number;
}

export class Photos {
  private readonly needs: Required<Needs>;
  private failures = 0;
  private notBefore = 0;
  private sending: Promise<PhotosSent> | null = null;

  constructor(needs: Needs) {
    this.needs = { chance: Math.random, ...needs };
  }

  /** Keep a picture; the id acts name it by. `purpose`: a word for the server. */
  async keep(picture: Bytes, purpose = "goods"): Promise<string> {
    const { db, vault, now } = this.needs;
    const id = newId();
    const content = await vault.sealBytes(picture, place(id));
    await db.photos.add({ id, content, act: "", purpose, taken_at: now(), refused: 0 });
    return id;
  }

  /** The picture, while it is here; null when it has been sent or cannot be read. */
  async look(id: string): Promise<Bytes | null> {
    const row = await this.needs.db.photos.get(id);
    return row === undefined ? null : this.opened(row);
  }

  /** It was not wanted after all. */
  async drop(id: string): Promise<void> {
    await this.needs.db.photos.delete(id);
  }

  /** Send what belongs to acts the server has; once at a time. */
  async send(now = false): Promise<PhotosSent> {
    if (now) this.notBefore = 0;
    if (this.needs.now() < this.notBefore) return { kind: "done", sent: 0 };
    this.sending ??= this.sendAll().finally(() => {
      this.sending = null;
    });
    return this.sending;
  }

  /** Send what an act names that is not there yet; null once all of it is. */
  async sendOf(act: string): Promise<Exclude<PhotosSent, { kind: "done" }> | null> {
    const waiting = await this.needs.db.unsentPhotos().filter((row) => row.act === act).toArray();
    for (const row of waiting) {
      const stopped = await this.sendOne(row);
      if (stopped !== null) return stopped;
    }
    return null;
  }

  /** Drop what no act named in a day, and what the server could not read. */
  async tidy(): Promise<void> {
    const { db, now } = this.needs;
    const before = now() - KEEP_MS;
    await db.photos
      .filter((row) => row.taken_at < before && (row.act === "" || row.refused === 1))
      .delete();
  }

  private async sendAll(): Promise<PhotosSent> {
    const due = await this.due();
    for (const row of due) {
      const stopped = await this.sendOne(row);
      if (stopped !== null) return stopped;
    }
    this.failures = 0;
    return { kind: "done", sent: due.length };
  }

  private async due(): Promise<PhotoRow[]> {
    const { db } = this.needs;
    const waiting = await db.unsentPhotos().toArray();
    const acts = await db.outbox.bulkGet(waiting.map(({ act }) => act));
    return waiting.filter((_, i) => acts[i]?.state !== "pending");
  }

  /** Null when the next may go. */
  private async sendOne(row: PhotoRow): Promise<Exclude<PhotosSent, { kind: "done" }> | null> {
    const { db, calls, service } = this.needs;
    const bytes = await this.opened(row);
    if (bytes === null) {
      await db.photos.update(row.id, { refused: 1 });
      return null;
    }
    const content = { bytes, type: "image/jpeg" };
    const path = `/api/${service}/files?purpose=${row.purpose ?? "goods"}`;
    const reply = await calls.call(path, { content, key: row.id, timeout: TIMEOUT_MS });
    if (reply.kind === "answered") {
      await db.photos.delete(row.id);
      return null;
    }
    if (reply.kind === "problem" && SIGN_IN.has(reply.status)) return { kind: "sign-in", code: reply.problem.code };
    if (reply.kind === "unanswered" || AGAIN.has(reply.status) || reply.status >= 500) {
      this.failures += 1;
      const wait = (reply.kind === "problem" ? reply.retryAfter : null) ?? pause(this.failures, this.needs.chance());
      this.notBefore = this.needs.now() + wait;
      return { kind: "again", online: reply.kind === "problem" };
    }
    await db.photos.update(row.id, { refused: 1 });
    return null;
  }

  private async opened({ id, content }: PhotoRow): Promise<Bytes | null> {
    return this.needs.vault.openBytes(content, place(id)).catch(() => null);
  }
}

function place(id: string): string {
  return `photo/${id}`;
}
