import { v7 as newId } from "uuid";
import { describe, expect, test } from "vitest";

import type { AnyAct } from "@/core/acts";
import { Calls } from "@/core/calls";
import { photosOf } from "@/core/at-the-gate";
import { KEEP_MS, Photos } from "@/core/photos";
import { fitted } from "@/core/pictures";

import { actsIn, anAct, anOutbox, NOON, TakingIn } from "./desk";

const PICTURE = new TextEncoder().encode("JPEG of a piano") as Uint8Array<ArrayBuffer>;

function leavingWith(photos: string[]): AnyAct {
  return anAct("slip.release", { release_id: newId(), slip_id: newId(), lines: [], signature_seen: true, photos });
}

/** A tablet with an outbox and pictures, and a server that answers files as told. */
async function aTablet(answering: () => number | "gone" = () => 201) {
  const server = new TakingIn();
  let now = NOON;
  const { box, db, sealing } = await anOutbox((_, body) => server.answer(actsIn(body)), { now: () => now });
  const received: { key: string; bytes: string }[] = [];
  const calls = new Calls(async (_, init) => {
    const status = answering();
    if (status === "gone") throw new TypeError("network");
    const headers = new Headers(init?.headers);
    const bytes = new TextDecoder().decode(init?.body as Uint8Array<ArrayBuffer>);
    if (status === 201) received.push({ key: headers.get("idempotency-key") ?? "", bytes });
    return new Response("{}", { status });
  });
  const photos = new Photos({ db, vault: sealing, calls, service: "gate", now: () => now, chance: () => 1 });
  const later = (ms: number) => {
    now += ms;
  };
  return { box, db, photos, received, later };
}

describe("a picture", () => {
  test("lies here sealed, and goes after the act that names it", async () => {
    const { box, db, photos, received } = await aTablet();
    const id = await photos.keep(PICTURE);
    const [row] = await db.photos.toArray();
    expect(new TextDecoder().decode(row?.content.sealed)).not.toContain("piano");
    expect(await photos.look(id)).toEqual(PICTURE);

    expect(await photos.send()).toEqual({ kind: "done", sent: 0 });
    await box.write([leavingWith([id])], false);
    expect(await db.unsent()).toBe(2);
    expect(await photos.send()).toEqual({ kind: "done", sent: 0 });
    await box.send();
    expect(await photos.send()).toEqual({ kind: "done", sent: 1 });

    expect(received).toEqual([{ key: id, bytes: "JPEG of a piano" }]);
    expect([await db.unsent(), await photos.look(id)]).toEqual([0, null]);
  });

  test("waits while nobody answers, longer each time, and goes with the same id", async () => {
    let answer: number | "gone" = "gone";
    const { box, photos, received, later } = await aTablet(() => answer);
    const id = await photos.keep(PICTURE);
    await box.write([leavingWith([id])], false);
    await box.send();

    expect(await photos.send()).toEqual({ kind: "again", online: false });
    answer = 503;
    expect(await photos.send()).toEqual({ kind: "done", sent: 0 });
    later(1_000);
    expect(await photos.send()).toEqual({ kind: "again", online: true });
    answer = 401;
    expect(await photos.send(true)).toMatchObject({ kind: "sign-in" });
    answer = 201;
    expect(await photos.send(true)).toEqual({ kind: "done", sent: 1 });
    expect(received.map(({ key }) => key)).toEqual([id]);
  });

  test("the server cannot read holds up no other and is dropped after a day", async () => {
    const answers = [422, 201];
    const { box, db, photos, received, later } = await aTablet(() => answers.shift() ?? "gone");
    const ids = [await photos.keep(PICTURE), await photos.keep(PICTURE)];
    await box.write([leavingWith(ids)], false);
    await box.send();

    await photos.send();
    expect([received.length, await db.unsent(), await db.photos.count()]).toEqual([1, 0, 1]);
    later(KEEP_MS + 1);
    await photos.tidy();
    expect(await db.photos.count()).toBe(0);
  });

  test("goes with an act that is taken back, and after a day where none named it", async () => {
    const { box, db, photos, later } = await aTablet();
    const [kept, left] = [await photos.keep(PICTURE), await photos.keep(PICTURE)];
    const written = await box.write([leavingWith([kept])], true);

    expect(await box.takeBack(written.map(({ id }) => id))).toBe(true);
    expect(await db.photos.toCollection().primaryKeys()).toEqual([left]);
    later(KEEP_MS + 1);
    await photos.tidy();
    expect(await db.photos.count()).toBe(0);
  });
});

test("acts name the pictures of their goods", () => {
  const lines = [{ name: "电视机", quantity: 1, unit: "台", photo: "p1" }, { name: "纸箱", quantity: 2, unit: "个" }];
  const filed = anAct("slip.unannounced", { slip_id: newId(), unit_id: "u1", lines, hand_luggage: false });

  expect([photosOf(filed), photosOf(leavingWith(["p2"])), photosOf(anAct("draft.take", { draft_id: newId() }))]).toEqual([
    ["p1"],
    ["p2"],
    [],
  ]);
});

test.each([
  [4000, 3000, { width: 1600, height: 1200 }],
  [3000, 4000, { width: 1200, height: 1600 }],
  [800, 600, { width: 800, height: 600 }],
  [10_000, 2, { width: 1600, height: 1 }],
])("a picture of %i × %i is drawn as %o", (width, height, expected) => {
  expect(fitted(width, height)).toEqual(expected);
});
