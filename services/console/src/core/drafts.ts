/** Forms begun and not saved: kept sealed as one types, so that a page that dies loses nothing. */
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
    await this.db.drafts.put({ id: kind, kind, content, at: this.now() });
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

  async drop(kind: string): Promise<void> {
    await this.db.drafts.delete(kind);
  }

  /** The kinds of form that wait to be finished. */
  async kinds(): Promise<string[]> {
    return this.db.drafts.toCollection().primaryKeys();
  }
}

function place(kind: string): string {
  return `draft/${kind}`;
}
