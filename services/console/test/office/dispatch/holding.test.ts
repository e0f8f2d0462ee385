import { describe, expect, it, vi } from "vitest";

import type { Card } from "@/office/dispatch/board/cards";
import { type Asking, Holding } from "@/office/dispatch/board/holding";
import { ServerTime } from "@/office/live/server-time";
import { Ticker } from "@/office/live/ticking";

const NOW = "2026-11-22T08:00:00Z";
const until = (second: number): string => `2026-11-22T08:00:${String(second).padStart(2, "0")}Z`;

function card(id: string, state = "opened", second = 0): Card {
  return { id, state: { code: state, zh: "", en: "" }, urgency: "P1", changed_at: until(second), runs_out_at: null } as Card;
}

const VIEW = (cards: Card[], next: string | null = null) => ({
  columns: [
    { column: { code: "to_take", zh: "待接单", en: "" }, states: ["opened" as const], count: cards.length, cards, next },
    { column: { code: "to_assign", zh: "待派工", en: "" }, states: ["handed_over" as const], count: 0, cards: [], next: null },
  ],
  until: NOW,
});

/** A board whose answers the test gives; what was asked since stands in `asked`. */
function stage(given: Partial<Asking> = {}) {
  const asked: string[] = [];
  const changes: Card[][] = [];
  const holding = new Holding(
    {
      board: () => Promise.resolve(VIEW([card("1")])),
      more: () => Promise.resolve({ items: [], next: null }),
      changes: (since) => {
        asked.push(since);
        return Promise.resolve({ cards: changes.shift() ?? [], next: null, until: until(asked.length) });
      },
      cards: (ids) => {
        asked.push(ids.join("+"));
        return Promise.resolve({ cards: changes.shift() ?? [], next: null, until: until(asked.length) });
      },
      day: () => Promise.reject(new Error("no day")),
      ...given,
    },
    new ServerTime(() => Date.parse(NOW)),
  );
  return { holding, asked, changes };
}

const where = (holding: Holding, id: string): string | undefined => holding.now().pile.cards.get(id)?.state.code;

describe("what a board holds", () => {
  it("is the first cards at once and the rest behind them, then what changed since the first answer", async () => {
    const more = vi.fn<Asking["more"]>().mockResolvedValueOnce({ items: [card("2")], next: "c2" });
    more.mockResolvedValueOnce({ items: [card("3")], next: null });
    const { holding, asked } = stage({ board: () => Promise.resolve(VIEW([card("1")], "c1")), more });
    const seen: string[] = [];
    holding.subscribe(() => seen.push(holding.now().loaded));

    await holding.begin();

    expect(more.mock.calls.map(([, cursor]) => cursor)).toEqual(["c1", "c2"]);
    expect([...holding.now().pile.cards.keys()]).toEqual(["1", "2", "3"]);
    expect([seen.includes("rest"), holding.now().loaded, asked]).toEqual([true, "whole", [NOW]]);
    holding.leave();
  });

  it("catches up from where it stopped, and tells of orders that are new", async () => {
    const { holding, asked, changes } = stage();
    const arrived: string[] = [];
    holding.hear((cards) => arrived.push(...cards.map(({ id }) => id)));
    await holding.begin();
    changes.push([card("1", "handed_over", 5), card("9", "opened", 5)]);

    // Three words of a change while an answer is under way are one question more.
    for (let times = 0; times < 3; times += 1) holding.catchUp();
    await vi.waitFor(() => expect(where(holding, "9")).toBe("opened"));

    expect([where(holding, "1"), arrived]).toEqual(["handed_over", ["9"]]);
    expect(asked).toEqual([NOW, until(1)]);
    holding.leave();
  });

  it("asks for orders it was told of by name, and for all changes after it could not", async () => {
    const { holding, asked, changes } = stage({
      cards: (ids) => {
        asked.push(ids.join("+"));
        if (ids.includes("lost")) return Promise.reject(new Error("away"));
        return Promise.resolve({ cards: changes.shift() ?? [], next: null, until: until(30) });
      },
    });
    await holding.begin();
    changes.push([card("1", "handed_over", 5)]);

    for (const id of ["1", "2", "1"]) holding.catchUp(id);
    await vi.waitFor(() => expect(where(holding, "1")).toBe("handed_over"));
    expect(asked).toEqual([NOW, "1+2"]);

    holding.catchUp("lost");
    await vi.waitFor(() => expect(holding.now().error?.message).toBe("away"));
    holding.catchUp("3");
    await vi.waitFor(() => expect(holding.now().error).toBeNull());
    expect(asked.at(-1)).toBe(until(30));
    holding.leave();
  });

  it("lays a card back when its act was refused, unless somebody changed it meanwhile", async () => {
    const { holding, changes } = stage();
    await holding.begin();
    const there = { state: { code: "handed_over" as const, zh: "", en: "" } };
    const refused = holding.move("1", there, () => Promise.reject(new Error("refused")));
    expect([where(holding, "1"), holding.now().moving.has("1")]).toEqual(["handed_over", true]);
    await expect(refused).rejects.toThrow("refused");
    expect([where(holding, "1"), holding.now().moving.size]).toEqual(["opened", 0]);

    changes.push([card("1", "cancelled", 7)]);
    const refusing = new EventTarget();
    const answer = new Promise<Card>((_, refuse) => {
      refusing.addEventListener("now", () => refuse(new Error("late")));
    });
    const late = holding.move("1", there, () => answer);
    holding.catchUp();
    await vi.waitFor(() => expect(where(holding, "1")).toBeUndefined());
    refusing.dispatchEvent(new Event("now"));
    await expect(late).rejects.toThrow("late");
    expect(where(holding, "1")).toBeUndefined();
    holding.leave();
  });

  it("says that it could not be fetched, and shows what it has", async () => {
    const board = vi.fn<Asking["board"]>().mockResolvedValueOnce(VIEW([card("1"), card("2")]));
    board.mockRejectedValueOnce(new Error("away")).mockResolvedValueOnce(VIEW([card("2")]));
    const { holding } = stage({ board });
    await holding.begin();
    await holding.begin();
    expect([holding.now().error?.message, holding.now().pile.cards.size]).toEqual(["away", 2]);

    await holding.begin();
    expect([holding.now().error, [...holding.now().pile.cards.keys()]]).toEqual([null, ["2"]]);
    holding.leave();
  });
});

describe("the server's time", () => {
  it("is learnt from the quickest answer", () => {
    let device = 0;
    const time = new ServerTime(() => device);
    const answer = (took: number, ahead: number): void => {
      const asked = time.asked();
      device += took;
      time.learn(asked, new Date(device - took / 2 + ahead).toISOString());
    };

    answer(400, 60_000);
    answer(40, 5_000);
    answer(300, 90_000);
    expect(time.now() - device).toBe(5_000);
  });

  it("strikes every second for all who listen, and rests when nobody does", () => {
    vi.useFakeTimers({ now: 10_250 });
    const ticker = new Ticker(Date.now);
    const heard = vi.fn<() => void>();
    const stop = ticker.subscribe(heard);
    const stopToo = ticker.subscribe(() => heard());

    vi.advanceTimersByTime(750);
    expect([heard.mock.calls.length, ticker.now()]).toEqual([2, 11_000]);
    stop();
    stopToo();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
});
