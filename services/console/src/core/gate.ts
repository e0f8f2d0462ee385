/** The tablet's engine: which door is open, and through the last one what a guard does there. */
import { v7 as newId } from "uuid";

import type { ActData, ActKind } from "./acts";
import { ask, type Asked } from "./asks";
import { Calls } from "./calls";
import { Clock } from "./clock";
import { GateDatabase } from "./db";
import type { AnyDeed } from "./deeds";
import { formFor, FORMS, type Drafts, type FormKind } from "./drafts";
import { Duty } from "./duty";
import type { Photos } from "./photos";
import { REVOKED, Session, type Denied, type Registration, type Unlocked } from "./session";
import type { LeftDraft } from "./rows";
import { START, type State } from "./state";
import { Store } from "./store";
import type { Timing } from "./timing";
import { Working } from "./working";

export class Gate {
  readonly store = new Store<State>(START);
  readonly clock = new Clock();
  readonly calls: Calls;
  private readonly db: GateDatabase;
  private readonly session: Session;
  private readonly working = new Working();
  /** Null while nobody is at the tablet. */
  private duty: Duty | null = null;

  constructor(db = new GateDatabase(), calls = new Calls()) {
    this.db = db;
    this.calls = calls;
    this.session = new Session(db, calls, () => this.clock.now());
  }

  get drafts(): Drafts | null { return this.duty?.drafts ?? null; }

  get photos(): Photos | null { return this.duty?.photos ?? null; }

  readonly newId = (): string => newId();

  async start(): Promise<void> {
    if (!globalThis.isSecureContext) {
      this.store.set({ phase: "insecure" });
      return;
    }
    this.clock.offset_ms = (await this.db.note<number>("clock_offset_ms")) ?? null;
    const registration = (await this.session.registration()) ?? null;
    const waiting = await this.db.unsent();
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
    this.duty?.end();
    this.duty = null;
    const { registration, guards, online, offline_since, waiting } = this.store.get();
    this.store.set({ ...START, registration, guards, online, offline_since, waiting, phase: "locked" });
    this.tellClock();
  }

  /** Give the tablet up. False while something is unsent: then nothing is done. */
  async giveUp(): Promise<boolean> {
    if ((await this.duty?.waiting()) !== 0) return false;
    this.shut();
    await this.working.done();
    await this.session.giveUp();
    this.store.set({ ...START, phase: "blank" });
    return true;
  }

  /** Save what was done, at once and whatever the network does. `undo`: can be taken back. */
  async save(deeds: readonly AnyDeed[], timing: Timing, undo = true): Promise<void> {
    if (this.duty === null) throw new Error("nobody is at the tablet");
    await this.duty.save(deeds, timing, undo);
  }

  /** Take back the last save. False when it is too late. */
  async undo(): Promise<boolean> {
    return (await this.duty?.undo()) ?? false;
  }

  /** Ask before the deed (1.5 s); `alone`: nobody answered, the tablet decides by its snapshot. */
  async ask<K extends ActKind>(kind: K, data: ActData[K], id: string): Promise<Asked> {
    if (!this.store.get().online) return { kind: "alone" };
    return ask(this.calls, this.clock, kind, data, id);
  }

  /** Leave the form that was begun to whoever is at the gate next, at whichever tablet (E02). Null:
   * nothing was begun.
   */
  async leaveDraft(kind: FormKind): Promise<string | null> {
    const { duty } = this;
    const data = (await duty?.drafts.left<object>(kind)) ?? null;
    if (duty === null || data === null) return null;
    const draft_id = newId();
    await duty.note({ kind: "draft.leave", data: { draft_id, kind: FORMS[kind], data } });
    // After it is written down: a page that dies in between has it twice, and never not at all.
    await duty.drafts.drop(kind);
    return draft_id;
  }

  /** Go on with what somebody left. Null: a form of that kind is in hand here, or none is known. */
  async takeDraft(draft: LeftDraft): Promise<FormKind | null> {
    const { duty } = this;
    const kind = formFor(draft.kind);
    if (duty === null || kind === null || (await duty.drafts.left(kind)) !== null) return null;
    await duty.drafts.keep(kind, draft.data);
    await duty.note({ kind: "draft.take", data: { draft_id: draft.id } });
    return kind;
  }

  async see(id: string): Promise<void> {
    await this.duty?.see(id);
  }

  /** Send what waits. `now`: the guard asked, or the network came back. */
  async send(now = false): Promise<void> {
    await this.duty?.send(now);
  }

  /** The network came back, or the page is looked at again. */
  async wake(): Promise<void> {
    await this.duty?.wake();
  }

  /** The browser's word that the network is gone counts at once, its return does not; see reached. */
  networkGone(): void {
    this.reached(false);
  }

  private async enter(got: Unlocked | Denied): Promise<Denied | null> {
    if ("denied" in got) {
      this.heedRevocation(got.problem?.code);
      return got;
    }
    const { db, calls, clock, store, working } = this;
    const { guard, vault, offline } = got;
    void working.on(got.kept);
    this.duty?.end();
    this.duty = new Duty({
      db, calls, clock, store, working, vault, guard,
      registration: store.get().registration as Registration,
      onReached: (answered) => this.reached(answered),
      onDenied: (status, code) => this.denied(status, code),
      onMeasured: () => this.tellClock(),
    });
    await this.duty.begin();
    this.reached(!offline);
    return null;
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
    const waiting = await this.db.unsent();
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

  private tellClock(): void {
    this.store.set({ clock_offset_ms: this.clock.offset_ms, skewed: this.clock.skewed });
  }
}
