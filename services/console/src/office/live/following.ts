/** Keeps one feed open and says how that goes. */
import { ask } from "@/api/client";
import { FeedReader, type Told } from "@/api/feed";

export type Connection = "connected" | "reconnecting" | "offline";

const FEED = "/api/notifications/feed";
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** The service sends a sign of life every 15 s; after three without one the line is dead. */
const SILENCE_MS = 45_000;

export interface Following {
  /** Something was told. `hello` comes with every new connection. */
  readonly told: (told: Told) => void;
  readonly connection: (connection: Connection) => void;
}

/** How long to wait before another try; every failure doubles it. */
export function pauseAfter(failures: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** Math.max(0, failures - 1), LONGEST_PAUSE_MS);
}

/** Follow the feed until the signal is given. */
export async function follow(signal: AbortSignal, on: Following): Promise<void> {
  let failures = 0;
  while (!signal.aborted) {
    try {
      const ended = await read(signal, (told) => {
        failures = 0;
        if (told.kind === "hello") on.connection("connected");
        on.told(told);
      });
      // It ends with its token, or because its server leaves: nothing has failed.
      failures = ended ? 0 : failures + 1;
    } catch {
      failures += 1;
    }
    if (signal.aborted) return;
    if (failures > 0) {
      on.connection(navigator.onLine ? "reconnecting" : "offline");
      await pause(pauseAfter(failures), signal);
    }
  }
}

/** Read one connection to its end; whether the service said that it ends. A line that was there
 * before the network went is given up when it is back: nobody knows what it has missed.
 */
async function read(signal: AbortSignal, hear: (told: Told) => void): Promise<boolean> {
  const lost = new AbortController();
  const giveUp = (): void => lost.abort();
  globalThis.addEventListener("online", giveUp);
  try {
    return await readUntil(AbortSignal.any([signal, lost.signal]), giveUp, hear);
  } finally {
    globalThis.removeEventListener("online", giveUp);
  }
}

async function readUntil(over: AbortSignal, giveUp: () => void, hear: (told: Told) => void): Promise<boolean> {
  const opened = new Request(new URL(FEED, location.origin), {
    headers: { Accept: "text/event-stream" },
    cache: "no-store",
    signal: over,
  });
  const answer = await ask(opened);
  if (!answer.ok || answer.body === null) return false;
  const messages = new FeedReader();
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let ended = false; ; ) {
    const watch = setTimeout(giveUp, SILENCE_MS);
    const { value, done } = await reader.read().finally(() => clearTimeout(watch));
    if (done) return ended;
    for (const each of messages.read(value)) {
      ended ||= each.kind === "end";
      hear(each);
    }
  }
}

/** Until the time is up, the network is back, or nobody waits any more. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      clearTimeout(timer);
      globalThis.removeEventListener("online", go);
      signal.removeEventListener("abort", go);
      resolve();
    };
    const timer = setTimeout(go, milliseconds);
    globalThis.addEventListener("online", go);
    signal.addEventListener("abort", go);
  });
}
