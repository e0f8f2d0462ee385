/** Forms begun and not saved: kept sealed as one types, so that a page that dies loses nothing. */
import { v7 as newId } from "uuid";

import type { Vault } from "./crypto";
import type { GateDatabase } from "./db";

/** One draft for each kind of form: what a guard left half done. */
export class Drafts {
  private readonly db: GateDatabase;
  private readonly vault: Vault;
  private readonly now: () => number;

  constructor(db: GateDatabase, vault: Vault, now: () => number) {
    this.db = db;
    this.vault = vault;
    this.now = now;
  }

  async keep(kind: string, form: unknown): Promise<void> {
    const content = await this.vault.seal(form, place(kind));
    await this.db.transaction("rw", this.db.drafts, async () => {
      const left_as = (await this.db.drafts.get(kind))?.left_as ?? null;
      await this.db.drafts.put({ id: kind, kind, content, at: this.now(), left_as });
    });
  }

  /** Leave every form that is not left yet to whoever comes next, under an id each (E02). */
  async leave(): Promise<{ draft_id: string; kind: string; form: object }[]> {
    const rows = (await this.db.drafts.toArray()).filter((row) => row.left_as === null);
    const leaving: { draft_id: string; kind: string; form: object }[] = [];
    for (const { kind } of rows) {
      const form = await this.left<object>(kind);
      if (form === null) continue;
      const draft_id = newId();
      await this.db.drafts.update(kind, { left_as: draft_id });
      leaving.push({ draft_id, kind, form });
    }
    return leaving;
  }

  /** What was left, or null; what cannot be read any more is dropped. */
  async left<T>(kind: string): Promise<T | null> {
    const row = await this.db.drafts.get(kind);
    if (row === undefined) return null;
    try {
      return await this.vault.open<T>(row.content, place(kind));
    } catch {
      await this.drop(kind);
      return null;
    }
  }

  /** It is finished or given up. The id it had been left under, null if it had not. */
  async drop(kind: string): Promise<string | null> {
    const left_as = (await this.db.drafts.get(kind))?.left_as ?? null;
    await this.db.drafts.delete(kind);
    return left_as;
  }

  /** The kinds of form that wait to be finished. */
  async kinds(): Promise<string[]> {
    return this.db.drafts.toCollection().primaryKeys();
  }
}

function place(kind: string): string {
  return `draft/${kind}`;
}
