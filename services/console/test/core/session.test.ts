import { describe, expect, test } from "vitest";

import { NotReadable, unwrap, Vault, wrap } from "@/core/crypto";
import { OFFLINE_TRIES, Session } from "@/core/session";

import { calls, freshDatabase, NOON, vault, type Answering } from "./desk";

const KEY = new Uint8Array(32).fill(7);
const FEW = 10;
const opens: Answering = (path) =>
  path.endsWith("/unlock")
    ? {
        status: 200,
        body: {
          guard: { id: "g1", name: "王保安" },
          data_key: btoa(String.fromCharCode(...KEY)),
          offline_until: new Date(NOON + 3_600_000).toISOString(),
        },
      }
    : { status: 404 };

function aTablet(now: () => number = () => NOON) {
  let answering: Answering = opens;
  const db = freshDatabase();
  const session = new Session(db, calls((path, body) => answering(path, body)), now, FEW);
  return { db, session, cut: () => (answering = () => "gone"), say: (other: Answering) => (answering = other) };
}

/** Who unlocks with the network, and stays until they can do so without. */
async function comes(session: Session) {
  const got = await session.unlock("g1", "4711");
  if (!("denied" in got)) await got.kept;
  return got;
}

describe("the device's key", () => {
  test("comes back with the PIN and not without", async () => {
    const wrapped = await wrap(KEY, "4711", "g1", FEW);

    expect(await unwrap(wrapped, "4711", "g1")).toEqual(KEY);
    await expect(unwrap(wrapped, "4712", "g1")).rejects.toThrow(NotReadable);
    await expect(unwrap(wrapped, "4711", "g2")).rejects.toThrow(NotReadable);
  });

  test("opens what it sealed, in its place only", async () => {
    const one = await vault();
    const sealed = await one.seal({ name: "李四" }, "outbox/1");

    expect(await one.open(sealed, "outbox/1")).toEqual({ name: "李四" });
    await expect(one.open(sealed, "outbox/2")).rejects.toThrow(NotReadable);
    await expect((await vault()).open(sealed, "outbox/1")).rejects.toThrow(NotReadable);
  });
});

describe("without a network", () => {
  test("the PIN of a guard who was here this shift opens the same store", async () => {
    const { session, cut } = aTablet();
    const online = await comes(session);
    cut();

    const offline = await session.unlock("g1", "4711");

    if ("denied" in online || "denied" in offline) throw new Error("denied");
    const sealed = await online.vault.seal("kept", "here");
    expect(await offline.vault.open(sealed, "here")).toBe("kept");
    expect([online.offline, offline.offline]).toEqual([false, true]);
  });

  test("a wrong PIN is counted before it is tried, and after the last the tablet asks the server", async () => {
    const { session, cut, db } = aTablet();
    await comes(session);
    cut();

    const left: unknown[] = [];
    for (let i = 0; i < OFFLINE_TRIES; i += 1) left.push(await session.unlock("g1", "0000"));

    expect(left.map((each) => (each as { tries_left: number }).tries_left)).toEqual([4, 3, 2, 1, 0]);
    expect(await session.unlock("g1", "4711")).toEqual({ denied: "not_here" });
    expect(await db.guards.count()).toBe(0);
  });

  test("a right PIN gives all tries back", async () => {
    const { session, cut, db } = aTablet();
    await comes(session);
    cut();
    await session.unlock("g1", "0000");

    await comes(session);

    expect((await db.guards.get("g1"))?.tries_left).toBe(OFFLINE_TRIES);
  });

  test("nobody is let in after their shift, nor who was never here", async () => {
    let now = NOON;
    const { session, cut } = aTablet(() => now);
    await comes(session);
    cut();
    now += 3_600_001;

    expect(await session.unlock("g1", "4711")).toEqual({ denied: "shift_over" });
    expect(await session.unlock("g2", "4711")).toEqual({ denied: "not_here" });
  });

  test("a PIN the server refused does not open when the cable is pulled", async () => {
    const { session, cut, say } = aTablet();
    await comes(session);
    say(() => ({ status: 401, body: { code: "PinWrong" } }));
    expect(await session.unlock("g1", "4711")).toMatchObject({ denied: "problem" });
    cut();

    expect(await session.unlock("g1", "4711")).toEqual({ denied: "not_here" });
  });
});

test("giving the tablet up leaves nothing", async () => {
  const { session, db, say } = aTablet();
  await comes(session);
  await db.keep("registration", { device_id: "d1" });
  say(() => ({ status: 200 }));

  await session.giveUp();

  expect(await Promise.all(db.tables.map((table) => table.count()))).toEqual(db.tables.map(() => 0));
  expect(await session.registration()).toBeUndefined();
});

test("a key of another length is none", async () => {
  await expect(Vault.of(new Uint8Array(16))).rejects.toThrow(NotReadable);
});
