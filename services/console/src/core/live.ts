/** The live feed: that something changed, so that what is kept is asked for anew. */

/** A feed is opened with `fetch`: `EventSource` cannot send the header a cookie counts with. */
const FEED = "/api/notifications/feed";
const PAUSE_MS = 5_000;
/** Changes of the same moment are one. */
const GATHER_MS = 400;

export class Live {
  private readonly changed: () => void;
  private readonly program: string;
  private readonly services: readonly string[];
  private stop = new AbortController();
  private gathering: ReturnType<typeof setTimeout> | null = null;

  /** `changed` is called when something of one of the services changed, and on every new connection. */
  constructor(changed: () => void, program: string, services: readonly string[]) {
    this.changed = changed;
    this.program = program;
    this.services = services;
  }

  /** Listen until closed; a connection that ends is opened again after a pause. */
  open(): void {
    this.stop = new AbortController();
    void this.listen(this.stop.signal);
  }

  close(): void {
    this.stop.abort();
    if (this.gathering !== null) clearTimeout(this.gathering);
    this.gathering = null;
  }

  private async listen(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        const response = await fetch(FEED, {
          headers: { "X-Guanjia": this.program, Accept: "text/event-stream" },
          cache: "no-store",
          signal,
        });
        if (response.ok && response.body !== null) await this.read(response.body);
      } catch {
        // The next connection asks for everything that was missed.
      }
      await new Promise((resume) => setTimeout(resume, PAUSE_MS));
    }
  }

  private async read(body: ReadableStream<BufferSource>): Promise<void> {
    this.soon();
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    for (let kept = ""; ; ) {
      const { value, done } = await reader.read();
      if (done) return;
      const messages = (kept + value).split(/\r?\n\r?\n/);
      kept = messages.pop() ?? "";
      if (messages.some((message) => concerns(message, this.services))) this.soon();
    }
  }

  private soon(): void {
    this.gathering ??= setTimeout(() => {
      this.gathering = null;
      this.changed();
    }, GATHER_MS);
  }
}

/** Whether one message of the feed says that something of one of these services changed. */
export function concerns(message: string, services: readonly string[]): boolean {
  const field = (name: string) =>
    message
      .split(/\r?\n/)
      .filter((line) => line.startsWith(`${name}:`))
      .map((line) => line.slice(name.length + 1).trim())
      .join("\n");
  const event = field("event");
  if (event === "refetch") return true;
  if (event !== "change") return false;
  try {
    const change = JSON.parse(field("data")) as { service?: string };
    return change.service !== undefined && services.includes(change.service);
  } catch {
    return false;
  }
}
