import { describe, expect, test, vi } from "vitest";

import { HOLD_MS, KEEP_DONE_MS } from "@/core/outbox";
import { LONGEST_PAUSE_MS } from "@/core/sending";

import { actsIn, anOutbox, aPassage, NOON, TakingIn, vault } from "./desk";

describe("what is saved", () => {
  test("is sent in the order it was saved, each with the next number of the journal", async () => {
    const server = new TakingIn();
    const { box } = await anOutbox((_, body) => server.answer(actsIn(body)));
    const acts = Array.from({ length: 5 }, () => aPassage());

    await Promise.all(acts.map((act) => box.write([act], false)));
    await box.send();

    expect(server.kept.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
    expect(new Set(server.kept.map(({ id }) => id))).toEqual(new Set(acts.map(({ id }) => id)));
    expect(await box.waiting()).toBe(0);
  });

  test("goes in batches of a hundred", async () => {
    const server = new TakingIn();
    const { box } = await anOutbox((_, body) => server.answer(actsIn(body)));
    await box.write(Array.from({ length: 230 }, () => aPassage()), false);

    await box.send();

    expect(server.requests.map((acts) => acts.length)).toEqual([100, 100, 30]);
  });

  test("comes twice where the answer was lost, and is one act all the same", async () => {
    const server = new TakingIn();
    let lost = true;
    const { box } = await anOutbox((_, body) => {
      const answer = server.answer(actsIn(body));
      const now = lost;
      lost = false;
      return now ? "gone" : answer;
    });
    await box.write([aPassage()], false);

    await box.send();
    await box.send(true);

    expect(server.requests).toHaveLength(2);
    expect(server.kept).toHaveLength(1);
    expect(server.requests[0]).toEqual(server.requests[1]);
  });

  test("survives the page: another one sends what the first left", async () => {
    const server = new TakingIn();
    const { box, db, sealing } = await anOutbox(() => "gone");
    await box.write([aPassage(), aPassage()], false);
    await box.send();

    const next = await anOutbox((_, body) => server.answer(actsIn(body)), { db, sealing });
    await next.box.write([aPassage()], false);
    await next.box.send();

    expect(server.kept.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  });

  test("stands in the database with nothing of it in the clear", async () => {
    const { box, db } = await anOutbox(() => "gone");
    await box.write([aPassage("canary-unit")], false);

    const row = await db.outbox.toCollection().first();
    const kept = JSON.stringify(row) + new TextDecoder().decode(row?.content.sealed);

    expect(kept).not.toContain("canary-unit");
    expect((await box.all())[0]?.act.data).toMatchObject({ unit_id: "canary-unit" });
  });
});

describe("an answer", () => {
  const statuses: [string, number | "gone", string][] = [
    ["no network", "gone", "again"],
    ["408", 408, "again"],
    ["429", 429, "again"],
    ["500", 500, "again"],
    ["503", 503, "again"],
    ["404 in an upgrade", 404, "again"],
    ["401", 401, "sign-in"],
    ["403", 403, "sign-in"],
  ];
  test.each(statuses)("%s leaves the rows where they are", async (_, status, expected) => {
    const { box } = await anOutbox(() => (status === "gone" ? "gone" : { status }));
    await box.write([aPassage()], false);

    expect((await box.send()).kind).toBe(expected);
    expect(await box.waiting()).toBe(1);
  });

  test("422 rejects the one act that is malformed, and the others go on", async () => {
    const server = new TakingIn();
    const bad = aPassage("bad");
    const { box } = await anOutbox((_, body) => {
      const acts = actsIn(body);
      return acts.some(({ id }) => id === bad.id) ? { status: 422 } : server.answer(acts);
    });
    const good = Array.from({ length: 6 }, () => aPassage());
    await box.write([...good.slice(0, 3), bad, ...good.slice(3)], false);

    await box.send();

    const states = new Map((await box.all()).map((row) => [row.act.id, row.state]));
    expect(states.get(bad.id)).toBe("rejected");
    expect(good.map(({ id }) => states.get(id))).toEqual(Array.from({ length: 6 }, () => "done"));
    expect(server.kept.map(({ id }) => id)).toEqual(good.map(({ id }) => id));
  });

  test("of each act is kept with it: done, discrepancy, rejected, quarantined; waiting stays", async () => {
    const outcomes = ["done", "discrepancy", "rejected", "quarantined", "waiting"];
    const difference = { code: "CardStillOut", zh: "卡未归还", en: "still out", about: "V-1" };
    const { box } = await anOutbox((_, body) => ({
      status: 200,
      body: {
        answers: actsIn(body).map(({ id, sequence }) => ({
          id,
          outcome: outcomes[sequence - 1] ?? "done",
          differences: sequence === 2 ? [difference] : [],
          problem: null,
        })),
      },
    }));
    await box.write(outcomes.map(() => aPassage()), false);

    await box.send();

    const all = await box.all();
    expect(all.map(({ state }) => state)).toEqual([...outcomes.slice(0, 4), "pending"]);
    expect(all[1]?.answer?.differences).toEqual([difference]);
  });

  test("that does not come makes the next try wait, longer each time, up to a minute", async () => {
    let now = NOON;
    let tries = 0;
    const { box } = await anOutbox(
      () => {
        tries += 1;
        return "gone";
      },
      { now: () => now },
    );
    await box.write([aPassage()], false);
    const times: number[] = [];

    for (; now < NOON + 300_000; now += 500) {
      const before = tries;
      await box.send();
      if (tries > before) times.push(now - NOON);
    }

    const gaps = times.slice(1).map((time, i) => time - (times[i] ?? 0));
    expect(gaps.slice(0, 7)).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, LONGEST_PAUSE_MS]);
    expect(Math.max(...gaps)).toBe(LONGEST_PAUSE_MS);
  });

  test("that names a time is heeded, and the network's return is tried at once", async () => {
    let tries = 0;
    const { box } = await anOutbox(() => {
      tries += 1;
      return { status: 503, retryAfter: "20" };
    });
    await box.write([aPassage()], false);

    await box.send();
    expect((await box.send()).kind).toBe("pausing");
    await box.send(true);

    expect(tries).toBe(2);
  });
});

describe("taking back", () => {
  test("the last save leaves no trace and no gap", async () => {
    const server = new TakingIn();
    const { box } = await anOutbox((_, body) => server.answer(actsIn(body)));
    await box.write([aPassage("first")], false);
    const [wrong] = await box.write([aPassage("wrong")], true);

    expect(await box.takeBack([wrong?.id ?? ""])).toBe(true);
    await box.write([aPassage("right")], false);
    await box.send();

    expect(server.kept.map(({ data }) => (data as { unit_id: string }).unit_id)).toEqual(["first", "right"]);
    expect(server.kept.map(({ sequence }) => sequence)).toEqual([1, 2]);
  });

  test("is not possible after a later save, after its time, or once it was sent", async () => {
    let now = NOON;
    const { box } = await anOutbox(() => "gone", { now: () => now });
    const [early] = await box.write([aPassage()], true);
    const [late] = await box.write([aPassage()], true);
    expect(await box.takeBack([early?.id ?? ""])).toBe(false);

    now += HOLD_MS + 1;

    expect(await box.takeBack([late?.id ?? ""])).toBe(false);
    expect(await box.waiting()).toBe(2);
  });

  test("holds the sender back, and everything behind it, for its time only", async () => {
    let now = NOON;
    const server = new TakingIn();
    const { box } = await anOutbox((_, body) => server.answer(actsIn(body)), { now: () => now });
    await box.write([aPassage()], false);
    await box.write([aPassage()], true);
    await box.write([aPassage()], false);

    await box.send();
    expect(server.kept).toHaveLength(1);
    now += HOLD_MS + 1;
    await box.send();

    expect(server.kept.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  });
});

test("what the server has goes after a day; a difference stays until somebody looked at it", async () => {
  let now = NOON;
  const { box } = await anOutbox(
    (_, body) => ({
      status: 200,
      body: {
        answers: actsIn(body).map(({ id, sequence }) => ({
          id,
          outcome: sequence === 1 ? "done" : "discrepancy",
          differences: [],
          problem: null,
        })),
      },
    }),
    { now: () => now },
  );
  const [, difference] = await box.write([aPassage(), aPassage()], false);
  await box.send();
  now += KEEP_DONE_MS + 1;

  await box.tidy();
  expect((await box.all()).map(({ act }) => act.id)).toEqual([difference?.id]);
  await box.see(difference?.id ?? "");
  await box.tidy();

  expect(await box.all()).toEqual([]);
});

test("a save opens no act that was opened before, however many a day has", async () => {
  const sealing = await vault();
  const opening = vi.spyOn(sealing, "open");
  const server = new TakingIn();
  const { box } = await anOutbox((_, body) => server.answer(actsIn(body)), { sealing });
  await box.write(Array.from({ length: 50 }, () => aPassage()), false);
  await box.send();
  await box.all();
  opening.mockClear();

  await box.write([aPassage()], false);
  const all = await box.all();

  expect(all).toHaveLength(51);
  expect(all.filter(({ answer }) => answer !== null)).toEqual([]);
  expect(opening).toHaveBeenCalledTimes(1);
});
