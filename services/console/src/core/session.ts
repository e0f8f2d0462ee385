/** Whose tablet this is and who is at it: enrolment, PINs with and without a network, giving it up. */
import { fromBase64, type Bytes } from "./bytes";
import type { Problem } from "./answers";
import type { Calls } from "./calls";
import { NotReadable, PIN_ITERATIONS, unwrap, Vault, wrap } from "./crypto";
import type { GateDatabase } from "./db";

const DEVICES = "/api/identity/devices";
/** A guard at the door does not wait longer before the PIN is tried without a network. */
const UNLOCK_TIMEOUT_MS = 3_000;
/** The code of the problem that ends a tablet. */
export const REVOKED = "TabletRevoked";
/** Wrong PINs without a network, after which only the server decides. */
export const OFFLINE_TRIES = 5;

/** What this tablet is. `journal` names its database: a tablet enrolled anew counts from 1 again. */
export interface Registration {
  device_id: string;
  name: string;
  gate: string;
  estate: { id: string; name: string };
  journal: string;
}
export interface Guard {
  id: string;
  name: string;
  has_pin: boolean;
}
export interface Unlocked {
  guard: { id: string; name: string };
  vault: Vault;
  offline: boolean;
  /** Ended when the PIN opens this tablet without a network too; nobody at the door waits for it. */
  kept: Promise<unknown>;
}
/** Why it did not go: the server's problem, or one of the tablet's own. */
export interface Denied {
  denied: "problem" | "no_network" | "pin_wrong" | "not_here" | "shift_over";
  problem?: Problem;
  tries_left?: number;
}

/** The server's word: the key to what the tablet keeps, and how long the PIN counts without it. */
interface OpenedByServer {
  guard: { id: string; name: string };
  data_key: string;
  offline_until: string;
}

export class Session {
  private readonly db: GateDatabase;
  private readonly calls: Calls;
  private readonly now: () => number;
  private readonly iterations: number;

  constructor(db: GateDatabase, calls: Calls, now: () => number, iterations = PIN_ITERATIONS) {
    this.db = db;
    this.calls = calls;
    this.now = now;
    this.iterations = iterations;
  }

  async registration(): Promise<Registration | undefined> {
    return this.db.note<Registration>("registration");
  }

  /** Make this the registered tablet by the manager's code. */
  async enrol(code: string): Promise<Registration | Denied> {
    const reply = await this.calls.call<Omit<Registration, "journal">>(`${DEVICES}/enrol`, {
      body: { code },
      asIs: true,
    });
    if (reply.kind !== "answered") return denied(reply);
    const { device_id, name, gate, estate } = reply.body;
    const registration = { device_id, name, gate, estate, journal: crypto.randomUUID() };
    await this.db.keep("registration", registration);
    await this.guards();
    return registration;
  }

  /** Who may unlock: asked of the server, else as last told. Denied when the tablet is no more. */
  async guards(): Promise<Guard[] | Denied> {
    const reply = await this.calls.call<{ guards: Guard[]; revoked: boolean }>(`${DEVICES}/self`, { asIs: true });
    if (reply.kind === "answered") {
      if (reply.body.revoked) return { denied: "problem", problem: { code: REVOKED } };
      await this.db.keep("guards", reply.body.guards);
      return reply.body.guards;
    }
    if (reply.kind === "problem" && reply.status < 500) return denied(reply);
    return (await this.db.note<Guard[]>("guards")) ?? [];
  }

  /** Unlock with a PIN: by the server, and without a network by the key wrapped under it. */
  async unlock(guard: string, pin: string): Promise<Unlocked | Denied> {
    const reply = await this.calls.call<OpenedByServer>(`${DEVICES}/unlock`, {
      body: { staff_id: guard, pin },
      timeout: UNLOCK_TIMEOUT_MS,
      asIs: true,
    });
    if (reply.kind === "answered") return this.opened(reply.body, pin);
    if (reply.kind === "problem" && reply.status < 500) {
      // A PIN the server does not take must not open the tablet as soon as the cable is pulled.
      if (reply.status === 401 || reply.status === 403) await this.db.guards.delete(guard);
      return denied(reply);
    }
    return this.unlockAlone(guard, pin);
  }

  /** Unlock by name and password, setting a PIN for the next time; needs the network. */
  async setPin(sign_in: string, password: string, pin: string): Promise<Unlocked | Denied> {
    const reply = await this.calls.call<OpenedByServer>(`${DEVICES}/unlock-with-password`, {
      body: { sign_in, password, new_pin: pin },
      asIs: true,
    });
    return reply.kind === "answered" ? this.opened(reply.body, pin) : denied(reply);
  }

  /** Without a network. Each try is counted before it is made: who kills the page gains none. */
  async unlockAlone(guard: string, pin: string): Promise<Unlocked | Denied> {
    const row = await this.db.guards.get(guard);
    if (row === undefined) return { denied: "not_here" };
    if (this.now() > row.offline_until) return { denied: "shift_over" };
    const tries_left = row.tries_left - 1;
    if (tries_left < 0) return { denied: "not_here" };
    await this.db.guards.update(guard, { tries_left });
    let key: Bytes;
    try {
      key = await unwrap(row.wrapped, pin, guard);
    } catch (error) {
      if (!(error instanceof NotReadable)) throw error;
      if (tries_left === 0) await this.db.guards.delete(guard);
      return { denied: "pin_wrong", tries_left };
    }
    await this.db.guards.update(guard, { tries_left: OFFLINE_TRIES });
    return { guard: { id: guard, name: row.name }, vault: await Vault.of(key), offline: true, kept: Promise.resolve() };
  }

  /** Give the tablet up: the server forgets it, and nothing stays here. */
  async giveUp(): Promise<void> {
    await this.calls.call(`${DEVICES}/give-up`, { body: {}, asIs: true });
    await this.wipe();
  }

  /** Nothing of the gate stays in this browser but its own program. */
  async wipe(): Promise<void> {
    await this.db.delete();
    await this.db.open();
  }

  private async opened({ guard, data_key, offline_until }: OpenedByServer, pin: string): Promise<Unlocked> {
    const key = fromBase64(data_key);
    const kept = this.keep(guard, key, pin, Date.parse(offline_until));
    return { guard, vault: await Vault.of(key), offline: false, kept };
  }

  private async keep({ id, name }: { id: string; name: string }, key: Bytes, pin: string, offline_until: number) {
    const wrapped = await wrap(key, pin, id, this.iterations);
    await this.db.guards.put({ id, name, wrapped, tries_left: OFFLINE_TRIES, offline_until });
  }
}

function denied(reply: { kind: "unanswered" } | { kind: "problem"; problem: Problem }): Denied {
  return reply.kind === "problem"
    ? { denied: "problem", problem: reply.problem }
    : { denied: "no_network" };
}
