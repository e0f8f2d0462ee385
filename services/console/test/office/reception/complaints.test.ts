import { describe, expect, it } from "vitest";

import { ACTS, bodyOf, offered } from "@/office/reception/complaints/acts";
import { stackOf } from "@/office/reception/complaints/statistics";

describe("acts of a complaint", () => {
  it("offers what moves it first, and what stands beside it after (W02)", () => {
    expect(offered(["judge", "answer", "comment", "register"])).toEqual({ next: ["judge"], beside: ["answer", "comment"] });
  });

  it("sends nothing that was left empty, a no as a no, and nobody reached as nothing said", () => {
    expect(bodyOf("follow_up", { how: "phone", satisfied: false, opinion: "" }, "now")).toEqual({ how: "phone", satisfied: false });
    expect(bodyOf("follow_up", { how: "phone", satisfied: "" }, "now")).toEqual({ how: "phone" });
  });

  it("a decision takes its meeting along only where somebody met (A13)", () => {
    const decided = { decision: "更换", who: "王强", meeting: "同意" };
    expect(bodyOf("decide", decided, "now")).toEqual({ decision: "更换", meeting: { held_at: "now", who: "王强", said: "同意" } });
    expect(bodyOf("decide", { decision: "更换", meeting: "" }, "now")).toEqual({ decision: "更换" });
  });

  it("has a form for every act but the registering", () => {
    expect(ACTS.register).toBeUndefined();
    expect(Object.keys(ACTS)).toHaveLength(24);
  });
});

it("draws kinds over time, none where none was made (T25)", () => {
  const option = stackOf(["1", "2"], [{ key: "noise", name: "噪音" }], { noise: { "2": 3 } });
  expect(option["series"]).toEqual([{ type: "bar", stack: "all", name: "噪音", data: [0, 3] }]);
});
