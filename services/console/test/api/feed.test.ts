import { describe, expect, it } from "vitest";

import { FeedReader } from "@/api/feed";

const CHANGE = {
  id: "7",
  event: "goods_slip_approved",
  service: "gate",
  aggregate_id: "s1",
};
const SENT = [
  "retry: 2000\nevent: hello\ndata: {}\n\n",
  ": alive\n\n",
  `id: 7\nevent: change\ndata: ${JSON.stringify(CHANGE)}\n\n`,
  'event: refetch\ndata: {"reason":"reconnected"}\n\n',
  'event: end\ndata: {"reason":"signed_out"}\n\n',
].join("");
const TOLD = [
  { kind: "hello" },
  { kind: "change", change: CHANGE },
  { kind: "refetch" },
  { kind: "end", reason: "signed_out" },
];

describe("the live feed", () => {
  it("tells the same wherever the network cuts it", () => {
    for (let cut = 0; cut <= SENT.length; cut += 1) {
      const reader = new FeedReader();
      expect([...reader.read(SENT.slice(0, cut)), ...reader.read(SENT.slice(cut))]).toEqual(TOLD);
    }
  });

  it("leaves out comments and kinds nobody here knows, and bears other line ends", () => {
    const reader = new FeedReader();

    expect(reader.read(": alive\r\n\r\nevent: new\r\ndata: {}\r\n\r\nevent: hello\r\ndata: {}\r\n\r\n")).toEqual([
      { kind: "hello" },
    ]);
  });
});
