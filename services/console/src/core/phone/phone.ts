/** The phone's engine: who is signed in, and through that what they do with their orders. */
import { Calls, type Reply } from "../calls";
import { Clock } from "../clock";
import { PhoneDatabase } from "../db";
import type { Drafts } from "../drafts";
import type { Photos } from "../photos";
import { Store } from "../store";
import { Working } from "../working";
import { Accounts, type Denied, type Entered, type Estate } from "./account";
import { Hand, type Reported } from "./hand";
import type { About } from "./orders";
import { START, type PhoneState } from "./state";
import type { OpenOrder, ReportData, ReportKind } from "./types";

/** unsent: something done here is not sent yet. */
export type NotOut = { kind: "unsent"; waiting: number } | { kind: "denied"; why: Denied };

export class Phone {
  readonly store = new Store<PhoneState>(START);
  readonly clock = new Clock();
  readonly calls: Calls;
  private readonly db: PhoneDatabase;
  private readonly accounts: Accounts;
  private readonly working = new Working();
  /** Null while nobody is signed in. */
  private hand: Hand | null = null;

  constructor(db = new PhoneDatabase(), calls = new Calls(undefined, "phone")) {
    this.db = db;
    this.calls = calls;
    this.accounts = new Accounts(db, calls);
  }

  get drafts(): Drafts<string> | null { return this.hand?.drafts ?? null; }

  get photos(): Photos | null { return this.hand?.photos ?? null; }

  /** Whoever signed in here last goes on where they were, with or without a network. */
  async start(): Promise<void> {
    if (!globalThis.isSecureContext) {
      this.store.set({ phase: "insecure" });
      return;
    }
    this.clock.offset_ms = (await this.db.note<number>("clock_offset_ms")) ?? null;
    const kept = await this.accounts.kept();
    if (kept === null) this.store.set({ phase: "out" });
    else await this.open(kept);
  }

  async signIn(name: string, password: string): Promise<Denied | { choose: Estate[] } | null> {
    const got = await this.accounts.signIn(name, password);
    return "choose" in got ? got : this.enter(got);
  }

  async choose(estate: string): Promise<Denied | null> {
    return this.enter(await this.accounts.choose(estate));
  }

  /** Leave the phone with nothing on it. Not while something done here is unsent. */
  async signOut(): Promise<NotOut | null> {
    await this.hand?.send(true);
    const waiting = await this.db.unsent();
    if (waiting > 0) return { kind: "unsent", waiting };
    this.hand?.end();
    await this.working.done();
    const why = await this.accounts.signOut();
    if (why !== null) {
      const kept = await this.accounts.kept();
      if (kept !== null) await this.open(kept);
      return { kind: "denied", why };
    }
    this.hand = null;
    this.store.set({ ...START, phase: "out" });
    return null;
  }

  /** Write down what was done at an order, and tell it. */
  async report<K extends ReportKind>(kind: K, about: About, data: ReportData[K]): Promise<Reported> {
    if (this.hand === null) throw new Error("nobody is signed in");
    return this.hand.report(kind, about, data);
  }

  /** What only the server can do, and so not without a network: a code is sent, a code is tried. */
  async ask(order_id: string, path: "signature-code" | "sign-by-code", body: object, key: string): Promise<Reply<unknown>> {
    const reply = await this.calls.call(`/api/dispatch/orders/${order_id}/${path}`, { body, key });
    if (reply.kind === "answered") await this.hand?.refresh();
    return reply;
  }

  /** What may be grabbed now: asked for each time, for others grab too. */
  async toGrab(): Promise<Reply<{ items: OpenOrder[] }>> {
    return this.calls.call("/api/dispatch/orders/to-grab?limit=50");
  }

  /** Take an order before others do; once it is one's own, the phone carries it. */
  async grab(order_id: string, key: string): Promise<Reply<unknown>> {
    const reply = await this.calls.call(`/api/dispatch/orders/${order_id}/grab`, { body: {}, key });
    if (reply.kind === "answered") await this.hand?.refresh();
    return reply;
  }

  async see(id: string): Promise<void> {
    await this.hand?.see(id);
  }

  async send(now = false): Promise<void> {
    await this.hand?.send(now);
  }

  async wake(): Promise<void> {
    await this.hand?.wake();
  }

  /** The browser's word that the network is gone counts at once, its return does not; see reached. */
  networkGone(): void {
    this.reached(false);
  }

  private async enter(got: Entered | Denied): Promise<Denied | null> {
    if ("denied" in got) return got;
    await this.open(got);
    return null;
  }

  private async open({ account, vault }: Entered): Promise<void> {
    const { db, calls, clock, store, working } = this;
    this.hand?.end();
    this.hand = new Hand({
      db, calls, clock, store, working, vault, account,
      onReached: (answered) => this.reached(answered),
      onEnded: () => void this.ended(),
    });
    await this.hand.begin();
  }

  /** The session is over: nothing is shown until the same person signs in; what waits, waits. */
  private async ended(): Promise<void> {
    this.hand?.end();
    this.hand = null;
    const { account, online, offline_since } = this.store.get();
    const waiting = await this.db.unsent();
    this.store.set({ ...START, phase: "out", account, ended: true, waiting, online, offline_since });
  }

  private reached(answered: boolean): void {
    // An answer may have been under way when the network went.
    const [before, online] = [this.store.get(), answered && navigator.onLine !== false];
    if (before.online === online && (online || before.offline_since !== null)) return;
    this.store.set({ online, offline_since: online ? null : this.clock.now() });
  }
}
