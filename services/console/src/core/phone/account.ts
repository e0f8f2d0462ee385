/** Whose phone this is: signing in with one's own account, the key to what is kept, signing out. */
import type { Problem } from "../answers";
import type { Calls, Reply } from "../calls";
import { Vault } from "../crypto";
import type { PhoneDatabase } from "../db";

const SESSIONS = "/api/identity/sessions";
/** The right a technician's account has. */
const WORK_ON_ORDERS = "orders.work";

export interface Estate {
  id: string;
  name: string;
}

/** Who signed in here, where, and which journal this phone numbers its reports in. */
export interface Account {
  staff_id: string;
  name: string;
  estate: Estate;
  journal: string;
}

/** Why one does not get in. `anothers`: what somebody else did here is not sent yet. */
export type Denied =
  | { denied: "no_network" | "not_technician" }
  | { denied: "problem"; problem: Problem }
  | { denied: "anothers"; name: string; waiting: number };
export type Entered = { account: Account; vault: Vault };

interface SignedIn {
  estate: Estate | null;
  estates: Estate[];
}
interface Me {
  id: string;
  name: string;
  estate: Estate;
  permissions: { id: string }[];
}

export class Accounts {
  private readonly db: PhoneDatabase;
  private readonly calls: Calls;

  constructor(db: PhoneDatabase, calls: Calls) {
    this.db = db;
    this.calls = calls;
  }

  /** Who signed in here last, with the key to what they keep; null on an unused phone. */
  async kept(): Promise<Entered | null> {
    const [account, key] = await Promise.all([
      this.db.note<Account>("account"),
      this.db.note<CryptoKey>("key"),
    ]);
    return account === undefined || key === undefined ? null : { account, vault: Vault.with(key) };
  }

  /** By name and password; who has several estates is asked which. */
  async signIn(name: string, password: string): Promise<Entered | { choose: Estate[] } | Denied> {
    const body = { sign_in: name, password };
    const reply = await this.calls.call<SignedIn>(SESSIONS, { body, asIs: true });
    if (reply.kind !== "answered") return denied(reply);
    const { estate, estates } = reply.body;
    return estate === null && estates.length > 0 ? { choose: estates } : this.enter();
  }

  async choose(estate: string): Promise<Entered | Denied> {
    const reply = await this.calls.call(`${SESSIONS}/refresh`, { body: { estate }, asIs: true });
    return reply.kind === "answered" ? this.enter() : denied(reply);
  }

  /** End the session, and leave nothing here. Null when it is done; without a network it is not. */
  async signOut(): Promise<Denied | null> {
    const reply = await this.calls.call(`${SESSIONS}/sign-out`, { body: {}, asIs: true });
    if (reply.kind === "unanswered" || (reply.kind === "problem" && reply.status >= 500)) return denied(reply);
    await this.wipe();
    return null;
  }

  /** Nobody's data stays in this browser, but the program. */
  async wipe(): Promise<void> {
    await this.db.delete();
    await this.db.open();
  }

  private async enter(): Promise<Entered | Denied> {
    const reply = await this.calls.call<Me>("/api/identity/me", { asIs: true });
    if (reply.kind !== "answered") return denied(reply);
    const { id, name, estate, permissions } = reply.body;
    if (!permissions.some((each) => each.id === WORK_ON_ORDERS)) {
      return this.leave({ denied: "not_technician" });
    }
    const before = await this.kept();
    if (before?.account.staff_id === id && before.account.estate.id === estate.id) return before;
    const waiting = await this.db.unsent();
    if (before !== null && waiting > 0) {
      return this.leave({ denied: "anothers", name: before.account.name, waiting });
    }
    await this.wipe();
    const account = { staff_id: id, name, estate: { id: estate.id, name: estate.name }, journal: crypto.randomUUID() };
    const { vault, key } = await Vault.made();
    await this.db.keep("key", key);
    await this.db.keep("account", account);
    return { account, vault };
  }

  private async leave(why: Denied): Promise<Denied> {
    await this.calls.call(`${SESSIONS}/sign-out`, { body: {}, asIs: true });
    return why;
  }
}

function denied(reply: Exclude<Reply<unknown>, { kind: "answered" }>): Denied {
  return reply.kind === "problem" ? { denied: "problem", problem: reply.problem } : { denied: "no_network" };
}
