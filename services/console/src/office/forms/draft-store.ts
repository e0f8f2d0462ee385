/** Where the office keeps forms that were begun: in IndexedDB, sealed under a key of this browser that no script can
 * read out. It is fetched by the first form that needs it.
 */
import { Dexie, type EntityTable } from "dexie";

import { NotReadable, type Sealed, Vault } from "@/core/crypto";

export const LASTS_MS = 12 * 3_600_000;
const KEY = "drafts";

interface KeyRow {
  name: string;
  key: CryptoKey;
}

interface DraftRow {
  /** Whose it is, of which estate, which form. */
  place: string;
  at: number;
  content: Sealed;
}

class Store extends Dexie {
  declare keys: EntityTable<KeyRow, "name">;
  declare drafts: EntityTable<DraftRow, "place">;

  constructor() {
    super("guanjia-office");
    this.version(1).stores({ keys: "name", drafts: "place, at" });
  }
}

const store = new Store();

export interface Kept {
  readonly at: number;
  readonly values: unknown;
}

/** What was kept in a place; null where nothing was, long ago, or under a key that is gone. */
export async function keptIn(place: string, now: number): Promise<Kept | null> {
  await store.drafts.where("at").below(now - LASTS_MS).delete();
  const row = await store.drafts.get(place);
  if (row === undefined) return null;
  try {
    return { at: row.at, values: await (await vault()).open(row.content, place) };
  } catch (error) {
    if (!(error instanceof NotReadable)) throw error;
    await store.drafts.delete(place);
    return null;
  }
}

export async function keep(place: string, at: number, values: unknown): Promise<void> {
  const content = await (await vault()).seal(values, place);
  await store.drafts.put({ place, at, content });
}

export async function drop(place: string): Promise<void> {
  await store.drafts.delete(place);
}

/** Forgets whatever was begun in this browser, and the key it was sealed with. */
export async function forgetAll(): Promise<void> {
  await Promise.all([store.drafts.clear(), store.keys.clear()]);
}

async function vault(): Promise<Vault> {
  const kept = await store.keys.get(KEY);
  if (kept !== undefined) return Vault.with(kept.key);
  const made = await Vault.made();
  // Another tab may have made one meanwhile: that one holds.
  await store.keys.add({ name: KEY, key: made.key }).catch(() => undefined);
  const held = await store.keys.get(KEY);
  return held === undefined ? made.vault : Vault.with(held.key);
}
