/** What a phone carries, sealed at rest: fetched whole while there is a network, read without one. */
import type { Calls, Reply } from "../calls";
import type { Clock } from "../clock";
import type { Vault } from "../crypto";
import type { KeptDatabase } from "../db";
import type { Carried, Orders, Tariff } from "./types";

const PLACE = "carried";
const ORDERS = "/api/dispatch/orders/mine/carried";
const TARIFF = "/api/dispatch/tariff";
/** Prices are agreed on for days: they are not asked for with every look at the orders. */
const TARIFF_EVERY_MS = 10 * 60_000;

export type Refreshed = "kept" | Exclude<Reply<unknown>, { kind: "answered" }>;

export class Bag {
  /** As loaded or fetched last; null before the first. */
  carried: Carried | null = null;
  /** When that was asked for, by the device's clock: what was answered later is not in it. */
  asked_at = 0;
  private tariff_at = 0;
  private readonly db: KeptDatabase;
  private readonly vault: Vault;
  private readonly calls: Calls;
  private readonly clock: Clock;

  constructor(db: KeptDatabase, vault: Vault, calls: Calls, clock: Clock) {
    this.db = db;
    this.vault = vault;
    this.calls = calls;
    this.clock = clock;
  }

  /** Read what is kept. What cannot be read is dropped, and fetched anew. */
  async load(): Promise<void> {
    const row = await this.db.parts.get(PLACE);
    if (row === undefined) return;
    try {
      this.carried = await this.vault.open<Carried>(row.content, PLACE);
      this.asked_at = row.fetched_at;
    } catch {
      await this.db.parts.delete(PLACE);
    }
  }

  /** Fetch what there is now; the server's clock is read from the same answer. */
  async refresh(): Promise<Refreshed> {
    const asked_at = this.clock.now();
    const reply = await this.calls.call<Orders>(ORDERS);
    if (reply.kind !== "answered") return reply;
    const { taken_at } = reply.body;
    if (this.clock.heard(asked_at, taken_at)) await this.db.keep("clock_offset_ms", this.clock.offset_ms);
    const tariff = await this.prices();
    if ("kind" in tariff) return tariff;
    const carried = { ...reply.body, tariff };
    const content = await this.vault.seal(carried, PLACE);
    await this.db.parts.put({ name: PLACE, content, fingerprint: taken_at, fetched_at: asked_at });
    this.carried = carried;
    this.asked_at = asked_at;
    return "kept";
  }

  /** The prices known, or asked for anew when it is time. */
  private async prices(): Promise<Tariff | Exclude<Reply<Tariff>, { kind: "answered" }>> {
    const now = this.clock.now();
    const known = this.carried?.tariff;
    if (known !== undefined && now - this.tariff_at < TARIFF_EVERY_MS) return known;
    const reply = await this.calls.call<Tariff>(TARIFF);
    if (reply.kind !== "answered") return known ?? reply;
    this.tariff_at = now;
    return reply.body;
  }
}
