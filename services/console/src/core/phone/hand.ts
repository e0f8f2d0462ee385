/** A technician at work with the phone, from opening it to signing out. */
import { v7 as newId } from "uuid";

import type { Problem } from "../answers";
import type { Calls } from "../calls";
import type { Sent } from "../carrier";
import type { Clock } from "../clock";
import type { Vault } from "../crypto";
import type { PhoneDatabase } from "../db";
import { Drafts } from "../drafts";
import { Live } from "../live";
import { Outbox } from "../outbox";
import { Photos } from "../photos";
import type { Store } from "../store";
import type { Working } from "../working";
import { standIn } from "../zone";
import type { Account } from "./account";
import { Bag } from "./bag";
import { toDispatch } from "./carrier";
import { momentFor, type About } from "./orders";
import { shown, type PhoneState } from "./state";
import type { Report, ReportData, ReportKind } from "./types";

const SEND_EVERY_MS = 3_000;
const REFRESH_EVERY_MS = 30_000;
/** How long somebody at a form waits for the server's word before going on without it. */
const WORD_WITHIN_MS = 6_000;
const LOOK_EVERY_MS = 100;

/** told: the server has it. kept: it goes when there is a network. refused: not written down. */
export type Reported = { kind: "told" | "kept" } | { kind: "refused"; problem: Problem };

interface Needs {
  db: PhoneDatabase;
  calls: Calls;
  clock: Clock;
  store: Store<PhoneState>;
  working: Working;
  vault: Vault;
  account: Account;
  onReached: (answered: boolean) => void;
  /** The session is over. */
  onEnded: () => void;
}

export class Hand {
  /** Forms begun and not reported, by the order they are of. */
  readonly drafts: Drafts<string>;
  readonly photos: Photos;
  private readonly needs: Needs;
  private readonly outbox: Outbox<Report>;
  private readonly bag: Bag;
  private readonly live = new Live(() => void this.refresh(), "phone", ["dispatch"]);
  private timers: ReturnType<typeof setInterval>[] = [];
  private over = false;

  constructor(needs: Needs) {
    const { db, vault, calls, clock, account } = needs;
    const now = () => clock.now();
    this.needs = needs;
    this.bag = new Bag(db, vault, calls, clock);
    this.photos = new Photos({ db, vault, calls, now, service: "dispatch" });
    const carrier = toDispatch(calls, this.photos);
    this.outbox = new Outbox({ db, vault, now, journal: account.journal, carrier });
    this.drafts = new Drafts(db, vault, now);
  }

  /** Show what is kept here, and go on sending and asking until the end. */
  async begin(): Promise<void> {
    const { store, account } = this.needs;
    await this.bag.load();
    if (this.over) return;
    store.set({ phase: "open", account, ended: false });
    await this.tell();
    this.timers = [
      setInterval(() => void this.send(), SEND_EVERY_MS),
      setInterval(() => void this.refresh(), REFRESH_EVERY_MS),
    ];
    this.live.open();
    void this.outbox.tidy();
    void this.photos.tidy();
    await this.wake();
  }

  end(): void {
    this.over = true;
    for (const timer of this.timers) clearInterval(timer);
    this.timers = [];
    this.live.close();
  }

  /** Write down what was done, at once and whatever the network does; then tell it. Where the server
   * says no while its author is still there, it is taken back, and they are told why.
   */
  async report<K extends ReportKind>(kind: K, about: About, data: ReportData[K]): Promise<Reported> {
    const { clock, store } = this.needs;
    const { order_id, number, where } = about;
    const at = momentFor(about, clock.corrected());
    const report = { id: newId(), order_id, number, where, kind, at, data } as unknown as Report;
    await this.outbox.write([report], false);
    await this.tell();
    if (!store.get().online) {
      void this.send();
      return { kind: "kept" };
    }
    return this.needs.working.on(this.word(report.id));
  }

  /** Somebody has looked at what the server decided otherwise. */
  async see(id: string): Promise<void> {
    await this.outbox.see(id);
    await this.tell();
  }

  /** Send what waits. `now`: somebody asked, or the network came back. */
  async send(now = false): Promise<void> {
    if (this.over) return;
    const sent = await this.needs.working.on(this.outbox.send(now));
    this.heed(sent);
    if (sent.kind !== "sent" || this.over) return;
    await this.tell();
    await this.refresh();
  }

  async refresh(): Promise<void> {
    if (this.over) return;
    const got = await this.needs.working.on(this.bag.refresh());
    if (this.over) return;
    const { onReached, onEnded } = this.needs;
    if (got === "kept") {
      onReached(true);
      await this.tell();
      return;
    }
    onReached(got.kind === "problem");
    if (got.kind === "problem" && (got.status === 401 || got.status === 403)) onEnded();
  }

  /** The network came back, or the page is looked at again. */
  async wake(): Promise<void> {
    await this.send(true);
    await this.refresh();
  }

  /** The server's word on a report, while somebody waits for it. */
  private async word(id: string): Promise<Reported> {
    const { store, clock } = this.needs;
    const until = clock.now() + WORD_WITHIN_MS;
    while (!this.over && store.get().online && clock.now() < until) {
      await this.send(true);
      const written = await this.outbox.one(id);
      if (written?.state === "done") return { kind: "told" };
      if (written !== undefined && written.state !== "pending") {
        await this.outbox.withdraw(id);
        await this.tell();
        return { kind: "refused", problem: written.answer?.problem ?? { code: "Refused" } };
      }
      await new Promise((resume) => setTimeout(resume, LOOK_EVERY_MS));
    }
    return { kind: "kept" };
  }

  private heed(sent: Sent): void {
    if (this.over) return;
    if (sent.kind === "sent") this.needs.onReached(true);
    if (sent.kind === "again") this.needs.onReached(sent.online);
    if (sent.kind === "sign-in") this.needs.onEnded();
  }

  private async tell(): Promise<void> {
    const { db, store, clock } = this.needs;
    const [written, waiting] = await Promise.all([this.outbox.all(), db.unsent()]);
    if (this.over) return;
    const { carried, asked_at } = this.bag;
    if (carried !== null) standIn(carried.zone);
    store.set({
      bag: carried,
      orders: shown(carried, written, asked_at),
      written,
      waiting,
      clock_offset_ms: clock.offset_ms,
      skewed: clock.skewed,
    });
  }
}
