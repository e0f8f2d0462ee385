/** What the live feed tells, for those who listen to it themselves, and how the connection is. */
import { createContext, use, useEffect, useRef } from "react";

import type { Told } from "@/api/feed";

import type { Connection } from "./following";

export type Listener = (told: Told) => void;

/** Passes on what is told to whoever listens now. */
export class Telling {
  private readonly listeners = new Set<Listener>();

  readonly tell = (told: Told): void => {
    for (const each of this.listeners) each(told);
  };

  /** Listen until the returned function is called. */
  readonly listen = (listener: Listener): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}

export interface Live {
  readonly connection: Connection;
  readonly listen: Telling["listen"];
}

export const LiveContext = createContext<Live | null>(null);

export function useLive(): Live {
  const live = use(LiveContext);
  if (live === null) throw new Error("useLive is for pages within the shell");
  return live;
}

/** Calls `hear` with everything the feed tells while the component is there. */
export function useTold(hear: Listener): void {
  const { listen } = useLive();
  const latest = useRef(hear);
  useEffect(() => {
    latest.current = hear;
  });
  useEffect(() => listen((told) => latest.current(told)), [listen]);
}
