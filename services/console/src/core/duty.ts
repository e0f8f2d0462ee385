/** A guard at the tablet, from unlocking to locking: what is saved, sent and heard of meanwhile. */
import { v7 as newId } from "uuid";

import type { Calls } from "./calls";
import type { Sent } from "./carrier";
import type { Clock } from "./clock";
import type { Vault } from "./crypto";
import type { GateDatabase } from "./db";
import type { AnyAct } from "./acts";
import { toTheGate } from "./at-the-gate";
import { actOf, type AnyDeed } from "./deeds";
import { Drafts } from "./drafts";
import { Live } from "./live";
import { Photos, type PhotosSent } from "./photos";
import { Outbox } from "./outbox";
import { SearchIndex } from "./search";
import type { Registration } from "./session";
import { Snapshot } from "./snapshot";
import { seen, START, type State } from "./state";
import type { Store } from "./store";
import { Timing } from "./timing";
import type { Working } from "./working";
import { standIn } from "./zone";

const SEND_EVERY_MS = 3_000;
const REFRESH_EVERY_MS = 30_000;
const MEASURE_EVERY_MS = 60_000;

interface Needs {
  db: GateDatabase;
  calls: Calls;
  clock: Clock;
  store: Store<State>;
  working: Working;
  vault: Vault;
  guard: { id: string; name: string };
  registration: Registration;
  /** The server answered, or nobody did. */
  onReached: (answered: boolean) => void;
  /** The server will not have this tablet, or not this guard. */
  onDenied: (status: number, code: string) => void;
  /** The clock was measured anew. */
  onMeasured: () => void;
}

export class Duty {
  readonly drafts: Drafts;
  readonly photos: Photos;
  private readonly needs: Needs;
  private readonly outbox: Outbox<AnyAct>;
  private readonly snapshot: Snapshot;
  private readonly live = new Live(() => void this.refresh(), "gate", ["gate", "archives"]);
  private timers: ReturnType<typeof setInterval>[] = [];
  private over = false;

  constructor(needs: Needs) {
    const { db, vault, calls, clock, registration } = needs;
    const now = () => clock.now();
    this.needs = needs;
    this.snapshot = new Snapshot(db, vault, calls, now);
    this.outbox = new Outbox({ db, vault, now, journal: registration.journal, carrier: toTheGate(calls) });
    this.drafts = new Drafts(db, vault, now);
    this.photos = new Photos({ db, vault, calls, now, service: "gate" });
  }

  /** Show what is kept here, and go on sending and asking until the end. */
  async begin(): Promise<void> {
    const { store, guard, working } = this.needs;
    await this.snapshot.load();
    if (this.over) return;
    store.set({ phase: "open", guard, snapshot_at: this.snapshot.taken_at });
    this.tellParts();
    await this.tellWritten();
    this.timers = [
      setInterval(() => void this.send(), SEND_EVERY_MS),
      setInterval(() => void this.refresh(), REFRESH_EVERY_MS),
      setInterval(() => void working.on(this.measure()), MEASURE_EVERY_MS),
    ];
    this.live.open();
    void this.outbox.tidy();
    void this.photos.tidy();
    void this.joinShift();
  }

  /** The guard goes; what is under way tells nothing more. */
  end(): void {
    this.over = true;
    for (const timer of this.timers) clearInterval(timer);
    this.timers = [];
    this.live.close();
  }

  async waiting(): Promise<number> {
    return this.needs.db.unsent();
  }

  /** Save what was done, at once and whatever the network does. `undo`: can be taken back. */
  async save(deeds: readonly AnyDeed[], timing: Timing, undo = true): Promise<void> {
    const { clock, guard, store } = this.needs;
    const { taken_at } = this.snapshot;
    const acts = deeds.map((deed) => actOf(deed, guard.id, clock, timing, taken_at));
    const written = await this.outbox.write(acts, undo);
    const all = await this.tellWritten();
    const until = all.find((row) => row.act.id === written[0]?.id)?.held_until ?? 0;
    store.set({ undoable: undo ? { ids: written.map(({ id }) => id), until } : null });
    if (undo) setTimeout(() => this.endUndo(until), Math.max(0, until - clock.now()));
    else void this.send();
  }

  /** Save what a guard does beside the forms: there is nothing to time and to take back. */
  async note(deed: AnyDeed): Promise<void> {
    await this.save([deed], new Timing(() => this.needs.clock.now()), false);
  }

  /** Take back the last save. False when it is too late. */
  async undo(): Promise<boolean> {
    const { undoable } = this.needs.store.get();
    if (undoable === null) return false;
    const done = await this.outbox.takeBack(undoable.ids);
    this.needs.store.set({ undoable: null });
    await this.tellWritten();
    return done;
  }

  async see(id: string): Promise<void> {
    await this.outbox.see(id);
    await this.tellWritten();
  }

  /** Send what waits. `now`: the guard asked, or the network came back. */
  async send(now = false): Promise<void> {
    if (this.over) return;
    const sent = await this.needs.working.on(this.outbox.send(now));
    this.heed(sent);
    if (sent.kind === "sent") {
      await this.tellWritten();
      await this.refresh();
    }
    if (sent.kind === "sent" || sent.kind === "empty") await this.sendPhotos(now);
  }

  /** What was done is there; the pictures of it follow. */
  private async sendPhotos(now: boolean): Promise<void> {
    const sent = await this.needs.working.on(this.photos.send(now));
    if (this.over) return;
    if (sent.kind !== "done") this.heed(sent);
    else if (sent.sent > 0) await this.tellWritten();
  }

  async refresh(): Promise<void> {
    if (this.over) return;
    const got = await this.needs.working.on(this.snapshot.refresh());
    if (this.over) return;
    const { store, onReached, onDenied } = this.needs;
    if (typeof got !== "string") {
      onReached(got.kind === "problem");
      if (got.kind === "problem") onDenied(got.status, got.problem.code);
      return;
    }
    onReached(true);
    store.set({ snapshot_at: this.snapshot.taken_at, sign_in_needed: false });
    if (got === "changed") this.tellParts();
    await this.tellWritten();
  }

  /** The network came back, or the page is looked at again. */
  async wake(): Promise<void> {
    await this.needs.working.on(this.measure());
    await this.send(true);
    await this.refresh();
  }

  /** The guard is on: of the shift that is on at this gate, or of a new one (F17). */
  private async joinShift(): Promise<void> {
    await this.wake();
    if (this.over) return;
    const { shift } = this.needs.store.get();
    if (shift?.guards.some((each) => each.id === this.needs.guard.id) === true) return;
    await this.note({ kind: "shift.begin", data: { shift_id: shift?.id ?? newId() } });
  }

  private async measure(): Promise<void> {
    const { clock, calls, db, onMeasured } = this.needs;
    if (!(await clock.measure(calls))) return;
    await db.keep("clock_offset_ms", clock.offset_ms);
    onMeasured();
  }

  private heed(sent: Sent | PhotosSent): void {
    if (sent.kind === "sent") this.needs.onReached(true);
    if (sent.kind === "again") this.needs.onReached(sent.online);
    if (sent.kind === "sign-in") this.needs.onDenied(401, sent.code);
  }

  private endUndo(until: number): void {
    const { store } = this.needs;
    if (store.get().undoable?.until === until) store.set({ undoable: null });
    void this.send();
  }

  private tellParts(): void {
    const { store } = this.needs;
    const { parts } = this.snapshot;
    const zone = parts.policy[0]?.zone;
    if (zone !== undefined) standIn(zone);
    const { parts: before, search: known } = store.get();
    const same = before !== START.parts && before.units === parts.units && before.people === parts.people;
    store.set({ parts, search: same ? known : new SearchIndex(parts.units, parts.people) });
  }

  private async tellWritten() {
    const [written, waiting] = await Promise.all([this.outbox.all(), this.waiting()]);
    if (this.over) return written;
    const { store, registration } = this.needs;
    const { parts, search } = store.get();
    store.set({ waiting, ...seen(written, parts, search, this.snapshot.asked_at, registration.gate) });
    return written;
  }
}
