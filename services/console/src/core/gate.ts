/** The tablet's engine: puts the parts of core together and keeps the state that screens show. */
import { v7 as newId } from "uuid";

import type { ActData, ActKind } from "./acts";
import { ask, type Asked } from "./asks";
import { Calls } from "./calls";
import { Clock } from "./clock";
import { GateDatabase } from "./db";
import { actOf, type AnyDeed } from "./deeds";
import { Drafts } from "./drafts";
import { Live } from "./live";
import { Outbox, type Sent } from "./outbox";
import { SearchIndex } from "./search";
import { REVOKED, Session, type Denied, type Registration, type Unlocked } from "./session";
import { Snapshot } from "./snapshot";
import { seen, START, Store } from "./state";
import { Timing } from "./timing";
import { Working } from "./working";
const SEND_EVERY_MS = 3_000;
const REFRESH_EVERY_MS = 30_000;
const MEASURE_EVERY_MS = 60_000;

interface Opened {
  outbox: Outbox;
  snapshot: Snapshot;
  drafts: Drafts;
}

export class Gate {
  readonly store = new Store();
  readonly clock = new Clock();
  readonly calls: Calls;
  private readonly db: GateDatabase;
  private readonly session: Session;
  private readonly live = new Live(() => void this.refresh());
  private readonly working = new Working();
  private opened: Opened | null = null;
  private timers: ReturnType<typeof setInterval>[] = [];

  constructor(db = new GateDatabase(), calls = new Calls()) {
    this.db = db;
    this.calls = calls;
    this.session = new Session(db, calls, () => this.clock.now());
  }

  get drafts(): Drafts | null { return this.opened?.drafts ?? null; }

  readonly newId = (): string => newId();

  async start(): Promise<void> {
    if (!globalThis.isSecureContext) {
      this.store.set({ phase: "insecure" });
      return;
    }
    this.clock.offset_ms = (await this.db.note<number>("clock_offset_ms")) ?? null;
    const registration = (await this.session.registration()) ?? null;
    const waiting = await this.db.pending().count();
    this.store.set({ registration, waiting, phase: registration === null ? "blank" : "locked" });
    this.tellClock();
    if (registration !== null) await this.whoMayUnlock();
  }

  async enrol(code: string): Promise<Denied | null> {
    const done = await this.session.enrol(code);
    if ("denied" in done) return done;
    this.store.set({ registration: done, phase: "locked" });
    await this.whoMayUnlock();
    return null;
  }

  /** The names on the locked screen: at once as last told, then as the server has them. */
  async whoMayUnlock(): Promise<void> {
    this.store.set({ guards: (await this.db.note("guards")) ?? [] });
    const guards = await this.working.on(this.session.guards());
    if (!("denied" in guards)) this.store.set({ guards });
    else this.heedRevocation(guards.problem?.code);
  }

  async unlock(guard: string, pin: string): Promise<Denied | null> {
    return this.enter(await this.session.unlock(guard, pin));
  }

  async setPin(sign_in: string, password: string, pin: string): Promise<Denied | null> {
    return this.enter(await this.session.setPin(sign_in, password, pin));
  }

  /** Nobody is at the tablet any more; the key goes, what waits stays. */
  lock(): void {
    this.shut();
    void this.whoMayUnlock();
  }

  private shut(): void {
    for (const timer of this.timers) clearInterval(timer);
    this.timers = [];
    this.live.close();
    this.opened = null;
    const { registration, guards, online, offline_since, waiting } = this.store.get();
    this.store.set({ ...START, registration, guards, online, offline_since, waiting, phase: "locked" });
    this.tellClock();
  }

  /** Give the tablet up. False while something is unsent: then nothing is done. */
  async giveUp(): Promise<boolean> {
    if ((await this.opened?.outbox.waiting()) !== 0) return false;
    this.shut();
    await this.working.done();
    await this.session.giveUp();
    this.store.set({ ...START, phase: "blank" });
    return true;
  }

  /** Save what was done, at once and whatever the network does. `undo`: can be taken back. */
  async save(deeds: readonly AnyDeed[], timing: Timing, undo = true): Promise<void> {
    const { opened, clock } = this;
    const guard = this.store.get().guard;
    if (opened === null || guard === null) throw new Error("nobody is at the tablet");
    const { taken_at } = opened.snapshot;
    const acts = deeds.map((deed) => actOf(deed, guard.id, clock, timing, taken_at));
    const written = await opened.outbox.write(acts, undo);
    const all = await this.tellWritten();
    const until = all.find((row) => row.act.id === written[0]?.id)?.held_until ?? 0;
    this.store.set({ undoable: undo ? { ids: written.map(({ id }) => id), until } : null });
    if (undo) setTimeout(() => this.endUndo(until), Math.max(0, until - clock.now()));
    else void this.send();
  }

  /** Take back the last save. False when it is too late. */
  async undo(): Promise<boolean> {
    const { undoable } = this.store.get();
    if (undoable === null || this.opened === null) return false;
    const done = await this.opened.outbox.takeBack(undoable.ids);
    this.store.set({ undoable: null });
    await this.tellWritten();
    return done;
  }

  /** Ask before the deed (1.5 s); `alone`: nobody answered, the tablet decides by its snapshot. */
  async ask<K extends ActKind>(kind: K, data: ActData[K], id: string): Promise<Asked> {
    if (!this.store.get().online) return { kind: "alone" };
    return ask(this.calls, this.clock, kind, data, id);
  }

  /** A form is finished or given up; one that was left at a hand-over is taken up by this guard. */
  async dropDraft(kind: string): Promise<void> {
    const draft_id = (await this.drafts?.drop(kind)) ?? null;
    if (draft_id === null) return;
    await this.save([{ kind: "draft.take", data: { draft_id } }], new Timing(() => this.clock.now()), false);
  }

  async see(id: string): Promise<void> {
    await this.opened?.outbox.see(id);
    await this.tellWritten();
  }

  /** Send what waits. `now`: the guard asked, or the network came back. */
  async send(now = false): Promise<void> {
    if (this.opened === null) return;
    const sent = await this.working.on(this.opened.outbox.send(now));
    this.heed(sent);
    if (sent.kind === "sent") {
      await this.tellWritten();
      await this.refresh();
    }
  }

  async refresh(): Promise<void> {
    const { opened } = this;
    if (opened === null) return;
    const got = await this.working.on(opened.snapshot.refresh());
    // The guard may have left meanwhile.
    if (this.opened !== opened) return;
    if (typeof got !== "string") {
      this.reached(got.kind === "problem");
      if (got.kind === "problem") this.denied(got.status, got.problem.code);
      return;
    }
    this.reached(true);
    this.store.set({ snapshot_at: opened.snapshot.taken_at, sign_in_needed: false });
    if (got === "changed") this.tellParts();
    await this.tellWritten();
  }

  private async enter(got: Unlocked | Denied): Promise<Denied | null> {
    if ("denied" in got) {
      this.heedRevocation(got.problem?.code);
      return got;
    }
    const { registration } = this.store.get();
    await this.open(got, registration as Registration);
    return null;
  }

  private async open({ guard, vault, offline }: Unlocked, registration: Registration) {
    const { db, calls, clock } = this;
    const now = () => clock.now();
    const snapshot = new Snapshot(db, vault, calls, now);
    const outbox = new Outbox({ db, vault, calls, now, journal: registration.journal });
    this.opened = { outbox, snapshot, drafts: new Drafts(db, vault, now) };
    await snapshot.load();
    this.store.set({ phase: "open", guard, snapshot_at: snapshot.taken_at });
    this.tellParts();
    await this.tellWritten();
    this.reached(!offline);
    this.timers = [
      setInterval(() => void this.send(), SEND_EVERY_MS),
      setInterval(() => void this.refresh(), REFRESH_EVERY_MS),
      setInterval(() => void this.working.on(this.measure()), MEASURE_EVERY_MS),
    ];
    this.live.open();
    void outbox.tidy();
    void this.begin();
  }

  /** The guard is on: of the shift that is on at this gate, or of a new one (F17). */
  private async begin(): Promise<void> {
    const { opened } = this;
    await this.wake();
    const { shift, guard } = this.store.get();
    if (this.opened !== opened || guard === null) return;
    if (shift?.guards.some((each) => each.id === guard.id) === true) return;
    const shift_id = shift?.id ?? newId();
    await this.save([{ kind: "shift.begin", data: { shift_id } }], new Timing(() => this.clock.now()), false);
  }

  /** The network came back, or the page is looked at again. */
  async wake(): Promise<void> {
    await this.working.on(this.measure());
    await this.send(true);
    await this.refresh();
  }

  /** The browser's word that the network is gone counts at once, its return does not; see reached. */
  networkGone(): void {
    this.reached(false);
  }

  private async measure(): Promise<void> {
    if (!(await this.clock.measure(this.calls))) return;
    await this.db.keep("clock_offset_ms", this.clock.offset_ms);
    this.tellClock();
  }

  private heed(sent: Sent): void {
    if (sent.kind === "sent") this.reached(true);
    if (sent.kind === "again") this.reached(sent.online);
    if (sent.kind === "sign-in") this.denied(401, sent.code);
  }

  private denied(status: number, code: string): void {
    this.heedRevocation(code);
    if (status === 401) this.store.set({ sign_in_needed: true });
  }

  private heedRevocation(code: string | undefined): void {
    if (code === REVOKED) void this.end();
  }

  /** Trusted no more: what is sent goes; what is not stays sealed for whoever looks into it. */
  private async end(): Promise<void> {
    this.shut();
    const waiting = await this.db.pending().count();
    this.store.set({ phase: "revoked", waiting });
    await this.working.done();
    if (waiting === 0) await this.session.wipe();
  }

  private reached(answered: boolean): void {
    // An answer may have been under way when the network went.
    const [before, online] = [this.store.get(), answered && navigator.onLine !== false];
    if (before.online === online && (online || before.offline_since !== null)) return;
    this.store.set({ online, offline_since: online ? null : this.clock.now() });
  }

  private endUndo(until: number): void {
    if (this.store.get().undoable?.until === until) this.store.set({ undoable: null });
    void this.send();
  }

  private tellClock(): void {
    this.store.set({ clock_offset_ms: this.clock.offset_ms, skewed: this.clock.skewed });
  }

  private tellParts(): void {
    const parts = this.opened?.snapshot.parts ?? START.parts;
    const before = this.store.get().parts;
    const same = before.units === parts.units && before.people === parts.people;
    const search = same ? this.store.get().search : new SearchIndex(parts.units, parts.people);
    this.store.set({ parts, search });
  }

  private async tellWritten() {
    const { opened } = this;
    if (opened === null) return [];
    const written = await opened.outbox.all();
    const { parts, search, registration } = this.store.get();
    this.store.set(seen(written, parts, search, opened.snapshot.asked_at, registration?.gate ?? ""));
    return written;
  }
}
