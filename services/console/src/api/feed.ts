/** The live feed: what just changed (never what it says now), and whether we are being told. */

export interface Change {
  readonly id: string;
  /** `goods_slip_approved` */
  readonly event: string;
  readonly service: string;
  readonly aggregate_id: string;
  /** The order it is about; empty where it is about none. */
  readonly order_id: string;
}

export type Told =
  | { readonly kind: "hello" | "refetch" }
  | { readonly kind: "change"; readonly change: Change }
  | { readonly kind: "end"; readonly reason: string };

/** Server-sent events out of a stream of text; a part of one waits for its rest. */
export class FeedReader {
  private rest = "";

  /** What is complete by now. Comments, and kinds nobody here knows, are left out. */
  read(text: string): Told[] {
    const messages = (this.rest + text).split(/\r?\n\r?\n/);
    this.rest = messages.pop() ?? "";
    return messages.map(told).filter((each) => each !== undefined);
  }
}

function told(message: string): Told | undefined {
  const fields = new Map<string, string>();
  for (const line of message.split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon > 0) fields.set(line.slice(0, colon), line.slice(colon + 1).trimStart());
  }
  const kind = fields.get("event");
  const data = fields.get("data") ?? "{}";
  if (kind === "hello" || kind === "refetch") return { kind };
  if (kind === "change") return { kind, change: JSON.parse(data) as Change };
  if (kind === "end") return { kind, reason: (JSON.parse(data) as { reason: string }).reason };
  return undefined;
}
