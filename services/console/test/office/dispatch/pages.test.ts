import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { describe, expect, it } from "vitest";

import { BLANK, EMERGENCIES, lackingOf, proposalFor, requestOf, urgencyOf } from "@/office/dispatch/call/call";
import { shown } from "@/office/dispatch/list/columns";
import { addressOf, narrowingOf, questionOf, WIDE } from "@/office/dispatch/list/narrowing";
import { forgetAll, keep, keptIn, LASTS_MS } from "@/office/forms/draft-store";
import { restored } from "@/office/forms/drafts";

describe("the list of orders", () => {
  it("keeps what it is narrowed to in the address, and nothing else", () => {
    const narrowing = { ...WIDE, standing: "settled", urgency: "P1", overdue: true, since: "2026-11-01" } as const;

    expect(addressOf(WIDE)).toEqual({});
    expect(narrowingOf(addressOf(narrowing))).toEqual(narrowing);
    expect(narrowingOf({ standing: "nonsense", urgency: 7, since: "yesterday", overdue: "yes" })).toEqual(WIDE);
  });

  it("asks for open orders without naming states, and for others by their states", () => {
    expect(questionOf(WIDE)).toEqual({});
    expect(questionOf({ ...WIDE, standing: "paused", text: "8-2" })).toEqual({ state: ["paused"], text: "8-2" });
    expect(questionOf({ ...WIDE, standing: "settled" }).state).toContain("closed");
    expect(questionOf({ ...WIDE, standing: "all" }).state).toHaveLength(20);
  });

  it("has its columns in their own order, and always the number", () => {
    expect(shown(["clock", "where", "of another version"])).toEqual(["number", "where", "clock"]);
  });
});

describe("a direct call", () => {
  it("gets its class by the 急修 list, as dispatch gives it (E21)", () => {
    expect(urgencyOf({ emergency: null, complex: false })).toBe("P2");
    expect(urgencyOf({ emergency: null, complex: true })).toBe("P3");
    expect(urgencyOf({ emergency: "leaking_tap", complex: true })).toBe("P1");
    expect(urgencyOf({ emergency: "gas", complex: false })).toBe("P0");
  });

  it("is proposed what it sounds like, and nothing for what is ordinary", () => {
    expect(proposalFor("3 栋电梯里有人被困在里面")).toBe("lift_entrapment");
    expect(proposalFor("厨房水龙头关不紧，一直滴水")).toBe("leaking_tap");
    expect(proposalFor("家里突然停电了")).toBe("wiring");
    expect(proposalFor("想换一个灯泡")).toBeNull();
    expect(new Set(EMERGENCIES).size).toBe(12);
  });

  it("needs a place and a matter, and sends the room rather than the place", () => {
    expect(lackingOf(BLANK)).toEqual(["where", "what"]);
    expect(lackingOf({ ...BLANK, place: "水泵房", matter: "漏水" })).toEqual([]);

    const caller = { unitId: "u-1", room: "8-2-0101", name: "张三丰" };
    expect(requestOf({ ...BLANK, caller, place: "水泵房", matter: " 漏水 " })).toMatchObject({
      unit_id: "u-1",
      matter: "漏水",
      requested_at: null,
    });
    expect(requestOf({ ...BLANK, caller, place: "水泵房", matter: "漏水" })).not.toHaveProperty("place");
  });
});

describe("a form that was begun", () => {
  it("is restored over what a form begins with, under what was typed meanwhile", () => {
    const kept = { at: 1_000, values: { matter: "漏水" } };

    expect(restored(kept, { matter: "", place: "" }, {})).toEqual({ matter: "漏水", place: "" });
    expect(restored(kept, { matter: "", place: "" }, { place: "大堂" })).toEqual({ matter: "漏水", place: "大堂" });
    expect(restored(null, { matter: "" }, {})).toBeNull();
  });

  it("lies in the browser sealed, for its place, for 12 hours, until its writer signs out", async () => {
    const values = { matter: "漏水", phone: "13800001234" };
    await keep("cuihu.chief.call", 1_000, values);

    expect(await keptIn("cuihu.chief.call", 1_000 + LASTS_MS)).toEqual({ at: 1_000, values });
    expect(await keptIn("cuihu.desk.call", 2_000)).toBeNull();
    const [lies] = await (await new Dexie("guanjia-office").open()).table("drafts").toArray();
    expect(JSON.stringify(lies)).not.toContain("1380000");
    expect(Object.values(lies.content).every((each) => typeof each !== "string")).toBe(true);
    expect(await keptIn("cuihu.chief.call", 1_001 + LASTS_MS)).toBeNull();
    await keep("cuihu.chief.call", 1_000, values);
    await forgetAll();
    expect(await keptIn("cuihu.chief.call", 2_000)).toBeNull();
  });
});
