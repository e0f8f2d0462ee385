/** What the gate needs to know without a network: parts with fingerprints, sealed at rest. */
import type { Calls, Reply } from "./calls";
import type { Vault } from "./crypto";
import type { GateDatabase, PartRow } from "./db";
import { PART_NAMES, type Parts } from "./rows";

interface Delta {
  taken_at: string;
  parts: Record<string, { fingerprint: string; rows: unknown[] }>;
  gone: string[];
}

export type Refreshed = "same" | "changed" | Exclude<Reply<Delta>, { kind: "answered" }>;

export const NOTHING: Parts = Object.freeze(
  Object.fromEntries(PART_NAMES.map((name) => [name, []])),
) as unknown as Parts;

export class Snapshot {
  /** As loaded or fetched last. Replaced, never changed, so that a screen sees that it is new. */
  parts: Parts = NOTHING;
  /** When the server took it (its own time, ISO); null before the first. */
  taken_at: string | null = null;
  /** When each kind of part was asked for, by the device's clock: acts answered later than this are
   * not in it.
   */
  asked_at = 0;
  private rows = new Map<string, unknown[]>();
  private readonly db: GateDatabase;
  private readonly vault: Vault;
  private readonly calls: Calls;
  private readonly now: () => number;

  constructor(db: GateDatabase, vault: Vault, calls: Calls, now: () => number) {
    this.db = db;
    this.vault = vault;
    this.calls = calls;
    this.now = now;
  }

  /** Read what is kept. A part that cannot be read is dropped, and comes anew with the next delta. */
  async load(): Promise<void> {
    const kept = await this.db.parts.toArray();
    const read = await Promise.allSettled(
      kept.map((row) => this.vault.open<unknown[]>(row.content, place(row.name))),
    );
    const lost = kept.filter((_, i) => read[i]?.status === "rejected").map(({ name }) => name);
    await this.db.parts.bulkDelete(lost);
    this.rows = new Map(
      kept.flatMap((row, i) => {
        const rows = read[i];
        return rows?.status === "fulfilled" ? [[row.name, rows.value] as const] : [];
      }),
    );
    const taken = await this.db.note<{ taken_at: string; asked_at: number }>("snapshot");
    this.taken_at = taken?.taken_at ?? null;
    this.asked_at = taken?.asked_at ?? 0;
    this.parts = gathered(this.rows, NOTHING, new Set(PART_NAMES));
  }

  /** Ask for what is new since, and keep it. */
  async refresh(): Promise<Refreshed> {
    const kept = await this.db.parts.toArray();
    const have = Object.fromEntries(kept.map((row) => [row.name, row.fingerprint]));
    const asked_at = this.now();
    const reply = await this.calls.call<Delta>("/api/gate/snapshot", { body: { have } });
    if (reply.kind !== "answered") return reply;
    const { taken_at, parts, gone } = reply.body;
    const fresh = await Promise.all(
      Object.entries(parts).map(async ([name, part]): Promise<PartRow> => {
        const content = await this.vault.seal(part.rows, place(name));
        return { name, content, fingerprint: part.fingerprint, fetched_at: asked_at };
      }),
    );
    await this.db.transaction("rw", this.db.parts, this.db.notes, async () => {
      await this.db.parts.bulkPut(fresh);
      await this.db.parts.bulkDelete(gone);
      await this.db.keep("snapshot", { taken_at, asked_at });
    });
    this.taken_at = taken_at;
    this.asked_at = asked_at;
    if (fresh.length === 0 && gone.length === 0) return "same";
    const rows = new Map(this.rows);
    for (const [name, part] of Object.entries(parts)) rows.set(name, part.rows);
    for (const name of gone) rows.delete(name);
    this.rows = rows;
    this.parts = gathered(rows, this.parts, new Set([...Object.keys(parts), ...gone].map(kindOf)));
    return "changed";
  }
}

/** All rows of a kind of part together: `units/8`, `units/9` … are one list. Lists of kinds that are
 * not `new_kinds` stay the very same, so that what was made of them need not be made again.
 */
function gathered(
  rows: ReadonlyMap<string, unknown[]>,
  before: Parts,
  new_kinds: ReadonlySet<string>,
): Parts {
  const all = PART_NAMES.map((kind) => {
    if (!new_kinds.has(kind)) return [kind, before[kind]];
    return [kind, [...rows].filter(([name]) => kindOf(name) === kind).flatMap(([, some]) => some)];
  });
  return Object.fromEntries(all) as unknown as Parts;
}

function kindOf(name: string): string {
  return name.split("/", 1)[0] ?? name;
}

function place(name: string): string {
  return `part/${name}`;
}
