/**
 * What was done, in order, until the server has it. A save is one row in the transaction that takes
 * the next sequence; nobody waits for the network. What an act is and how it is told to the server is
 * its carrier's to know.
 */
import type { Answer } from "./answers";
import { byWebLocks, type Carrier, type Numbered, type OneAtATime, type Sent, type WrittenAct } from "./carrier";
import type { Sealed, Vault } from "./crypto";
import type { KeptDatabase, OutboxRow, RowState } from "./db";
import { pause, type Verdict } from "./sending";

const MOST_BYTES = 900_000;
/** How long a saved act can be taken back. */
export const HOLD_MS = 5_000;
/** How long rows stay that the server has: one may look back at what was done today. */
export const KEEP_DONE_MS = 24 * 3_600_000;
/** Unsent rows above which one is warned: beyond, a lost device loses a night. */
export const MANY_WAITING = 200;

interface Needs<A> {
  db: KeptDatabase;
  vault: Vault;
  journal: string;
  carrier: Carrier<A>;
  now: () => number;
  oneAtATime?: OneAtATime;
  chance?: () => number;
}

export class Outbox<A extends { id: string }> {
  private readonly needs: Required<Needs<A>>;
  /** Opened once: what a row tells is written once, and so is the answer to it. A day's acts opened
   * anew at each save would take the time of whoever waits.
   */
  private readonly acts = new Map<string, A>();
  private readonly answers = new Map<string, Answer>();
  private failures = 0;
  private notBefore = 0;
  private atMost: number;

  constructor(needs: Needs<A>) {
    this.needs = { oneAtATime: byWebLocks(needs.carrier.lock), chance: Math.random, ...needs };
    this.atMost = needs.carrier.most;
  }

  /** Write acts down, together or not at all, in the order given. `hold`: can be taken back. */
  async write(acts: readonly A[], hold: boolean): Promise<Numbered<A>[]> {
    const { db, vault, journal, now, carrier } = this.needs;
    const sealed = await Promise.all(acts.map((act) => vault.seal(act, place(act.id))));
    const written_at = now();
    return db.transaction("rw", db.outbox, db.photos, db.notes, async () => {
      const first = (await db.note<number>("next_sequence")) ?? 1;
      const rows = sealed.map((content, i): OutboxRow => ({
        id: acts[i]?.id ?? "",
        content,
        sequence: first + i,
        state: "pending",
        written_at,
        held_until: hold ? written_at + HOLD_MS : 0,
        tried: 0,
        answered_at: null,
        answer: null,
        seen: 0,
      }));
      await db.outbox.bulkAdd(rows);
      for (const act of acts) await db.photos.where("id").anyOf(carrier.photosOf(act)).modify({ act: act.id });
      await db.keep("next_sequence", first + acts.length);
      return acts.map((act, i) => Object.assign({ journal, sequence: first + i }, act));
    });
  }

  /** Take the last save back, as if it had never been made. False when it may have been sent, or
   * something was saved since: the journal has no gaps.
   */
  async takeBack(ids: readonly string[]): Promise<boolean> {
    const { db, now } = this.needs;
    return db.transaction("rw", db.outbox, db.photos, db.notes, async () => {
      const rows = await db.outbox.bulkGet([...ids]);
      const next = (await db.note<number>("next_sequence")) ?? 1;
      const found = rows.filter((row) => row !== undefined);
      const first = Math.min(...found.map((row) => row.sequence));
      const free = found.every((row) => row.tried === 0 && row.held_until > now());
      if (found.length !== ids.length || !free || first + found.length !== next) return false;
      await db.outbox.bulkDelete([...ids]);
      await db.photos.where("act").anyOf([...ids]).delete();
      await db.keep("next_sequence", first);
      return true;
    });
  }

  /** Send what waits, oldest first. Another tab or the worker may be at it: then nothing is done.
   * `now` is asked of somebody's own tap or of the network coming back: no pause is kept.
   */
  async send(now = false): Promise<Sent> {
    if (now) this.notBefore = 0;
    if (this.needs.now() < this.notBefore) return { kind: "pausing" };
    return (await this.needs.oneAtATime(() => this.sendAll())) ?? { kind: "elsewhere" };
  }

  private async sendAll(): Promise<Sent> {
    for (let sent = false; ; sent = true) {
      const rows = await this.due();
      if (rows.length === 0) return { kind: sent ? "sent" : "empty" };
      const { acts, unreadable } = await this.opened(rows);
      if (unreadable !== undefined) {
        await this.settle([unreadable], "rejected", { code: "Unreadable" });
        continue;
      }
      const stopped = await this.heed(await this.needs.carrier.carry(acts), acts);
      if (stopped !== null) return stopped;
    }
  }

  /** The oldest pending rows up to the first that is held, marked as tried. */
  private async due(): Promise<OutboxRow[]> {
    const { db, now } = this.needs;
    return db.transaction("rw", db.outbox, async () => {
      const pending = await db.pending().limit(this.atMost).toArray();
      const held = pending.findIndex((row) => row.held_until > now());
      const rows = fitting(held < 0 ? pending : pending.slice(0, held));
      await db.outbox.bulkUpdate(rows.map(({ id }) => ({ key: id, changes: { tried: 1 } })));
      return rows;
    });
  }

  private async opened(rows: OutboxRow[]): Promise<{ acts: Numbered<A>[]; unreadable?: string }> {
    const acts: Numbered<A>[] = [];
    for (const row of rows) {
      try {
        acts.push(await this.read(row));
      } catch {
        // A row that cannot be read must not hold up those behind it; it stays for somebody to see.
        if (acts.length === 0) return { acts, unreadable: row.id };
        break;
      }
    }
    return { acts };
  }

  /** Do what the verdict says; what to tell when the sending stops here, null when it goes on. */
  private async heed(said: Verdict, acts: Numbered<A>[]): Promise<Sent | null> {
    const { most } = this.needs.carrier;
    switch (said.kind) {
      case "again":
        this.rest(said.after);
        return { kind: "again", online: said.online };
      case "sign-in":
        return { kind: "sign-in", code: said.code };
      case "malformed": {
        const only = acts.length === 1 ? acts[0] : undefined;
        if (only !== undefined) await this.settle([only.id], "rejected", { code: said.code });
        this.atMost = only === undefined ? Math.ceil(acts.length / 2) : most;
        return null;
      }
      case "answered": {
        this.atMost = most;
        const moved = await this.take(said.answers);
        if (moved > 0) {
          this.failures = 0;
          return null;
        }
        this.rest(null);
        return { kind: "again", online: true };
      }
    }
  }

  private rest(after: number | null): void {
    this.failures += 1;
    const wait = after ?? pause(this.failures, this.needs.chance());
    this.notBefore = this.needs.now() + wait;
  }

  /** Write the answers to their rows; how many are settled now. */
  private async take(answers: readonly Answer[]): Promise<number> {
    const final = answers.filter((answer) => answer.outcome !== "waiting");
    const { db, vault, now } = this.needs;
    const sealed = await Promise.all(
      final.map(async (each) => (saysMore(each) ? vault.seal(each, place(each.id)) : null)),
    );
    const changes = final.map((answer, i) => ({
      key: answer.id,
      changes: {
        state: answer.outcome as RowState,
        answered_at: now(),
        answer: sealed[i] ?? null,
      },
    }));
    await db.outbox.bulkUpdate(changes);
    return final.length;
  }

  private async settle(ids: string[], outcome: RowState, problem: { code: string }) {
    await this.take(
      ids.map((id) => ({ id, outcome: outcome as Answer["outcome"], differences: [], problem })),
    );
  }

  /** How many acts the server does not have yet. */
  async waiting(): Promise<number> {
    return this.needs.db.pending().count();
  }

  /** Everything still kept, in order; what cannot be read is left out. */
  async all(): Promise<WrittenAct<A>[]> {
    const rows = await this.needs.db.outbox.orderBy("sequence").toArray();
    const read = await Promise.allSettled(rows.map((row) => this.written(row)));
    return read.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
  }

  /** Somebody has looked at a discrepancy or a rejection. */
  async see(id: string): Promise<void> {
    await this.needs.db.outbox.update(id, { seen: 1 });
  }

  /** What became of one act; undefined when it is not here. */
  async one(id: string): Promise<WrittenAct<A> | undefined> {
    const row = await this.needs.db.outbox.get(id);
    return row === undefined ? undefined : this.written(row);
  }

  /** Drop an act the server refused, whose author was there to hear it and does it anew. False when
   * it is not refused: then it stays.
   */
  async withdraw(id: string): Promise<boolean> {
    const { db } = this.needs;
    return db.transaction("rw", db.outbox, db.photos, async () => {
      const row = await db.outbox.get(id);
      if (row?.state !== "discrepancy" && row?.state !== "rejected") return false;
      await db.photos.where("act").equals(id).modify({ act: "" });
      await db.outbox.delete(id);
      return true;
    });
  }

  /** Drop rows the server took in a day ago, and differences that were looked at. */
  async tidy(): Promise<void> {
    const { db, now } = this.needs;
    const before = now() - KEEP_DONE_MS;
    await db.outbox
      .filter((row) => row.answered_at !== null && row.answered_at < before)
      .filter((row) => row.state === "done" || row.seen === 1)
      .delete();
  }

  private async written(row: OutboxRow): Promise<WrittenAct<A>> {
    return {
      act: await this.read(row),
      state: row.state,
      answer: row.answer === null ? null : await this.once(this.answers, row.id, row.answer),
      held_until: row.held_until,
      answered_at: row.answered_at,
      seen: row.seen === 1,
    };
  }

  private async read(row: OutboxRow): Promise<Numbered<A>> {
    const act = await this.once(this.acts, row.id, row.content);
    return { ...act, journal: this.needs.journal, sequence: row.sequence };
  }

  private async once<T>(known: Map<string, T>, id: string, sealed: Sealed): Promise<T> {
    const before = known.get(id);
    if (before !== undefined) return before;
    const opened = await this.needs.vault.open<T>(sealed, place(id));
    known.set(id, opened);
    return opened;
  }
}

/** Whether there is something to read beside the outcome, which the row's state says. */
function saysMore({ differences, problem }: Answer): boolean {
  return differences.length > 0 || problem !== null;
}

/** As many of the first rows as one request may carry; at least one. */
function fitting(rows: OutboxRow[]): OutboxRow[] {
  let bytes = 0;
  const end = rows.findIndex((row) => (bytes += row.content.sealed.byteLength) > MOST_BYTES);
  return end < 0 ? rows : rows.slice(0, Math.max(1, end));
}

function place(id: string): string {
  return `outbox/${id}`;
}
