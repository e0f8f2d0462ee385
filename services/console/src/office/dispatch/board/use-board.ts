/** The board of the page: what it holds, and the time it counts by. */
import { useEffect, useState, useSyncExternalStore } from "react";

import { answered, dispatch } from "@/api/client";
import { useTold } from "@/office/live/live";
import { ServerTime } from "@/office/live/server-time";
import { Ticker } from "@/office/live/ticking";

import type { Alarm } from "./alarm";
import { isUrgent } from "./cards";
import { type Asking, type Held, Holding } from "./holding";

/** What is pressing fits on a screen many times over; the rest comes behind it. */
const FIRST_OF_EACH = 50;
const MORE = 500;

const ASKING: Asking = {
  board: (signal) => answered(dispatch.GET("/board", { params: { query: { each: FIRST_OF_EACH } }, signal })),
  more: (state, cursor, signal) =>
    answered(
      dispatch.GET("/orders", {
        params: { query: { state: [...state] as Array<"opened">, cursor, limit: MORE } },
        signal,
      }),
    ),
  changes: (since, cursor, signal) =>
    answered(
      dispatch.GET("/board/changes", { params: { query: { since, ...(cursor === null ? {} : { cursor }) } }, signal }),
    ),
  cards: (ids, signal) =>
    answered(dispatch.GET("/board/cards", { params: { query: { order_id: [...ids] } }, signal })),
  day: (signal) => answered(dispatch.GET("/board/day", { signal })),
};

export interface Board {
  readonly held: Held;
  readonly holding: Holding;
  readonly ticker: Ticker;
}

/** Holds all open orders while the page is there; a new urgent one is heard. */
export function useBoard(alarm: Alarm): Board {
  const [{ holding, ticker }] = useState(() => {
    const time = new ServerTime();
    return { ticker: new Ticker(() => time.now()), holding: new Holding(ASKING, time) };
  });
  useEffect(
    () =>
      holding.hear((cards) => {
        if (cards.some(isUrgent)) alarm.sound();
      }),
    [holding, alarm],
  );
  useEffect(() => {
    void holding.begin();
    return () => holding.leave();
  }, [holding]);
  useTold((told) => {
    if (told.kind === "hello") holding.back();
    if (told.kind === "refetch") void holding.begin();
    if (told.kind === "change" && told.change.service === "dispatch") holding.catchUp(told.change.order_id);
  });
  return { held: useSyncExternalStore(holding.subscribe, holding.now), holding, ticker };
}
