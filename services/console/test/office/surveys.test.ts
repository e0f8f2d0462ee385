import { describe, expect, it } from "vitest";

import {
  answersSomething,
  freshKey,
  marked,
  markTyped,
  nextOf,
  partsOf,
  type Question,
} from "@/office/reception/surveys/surveys";

const asked = (kind: Question["kind"], options: string[] = []): Question => ({
  key: "q1",
  kind,
  zh: "供电",
  en: "",
  dimension: null,
  options,
});

describe("a survey in the office (W10)", () => {
  it("goes from its draft to the committee step by step", () => {
    const steps = ["draft", "issued", "closed", "reported", "published"].map(nextOf);
    expect(steps).toEqual(["issue", "close", "report", "publish", null]);
  });

  it("takes a digit for a mark, 0 to skip, and nothing else", () => {
    const scale = ["0", "1", "5", "6", "x", "Enter"].map((key) => markTyped(asked("scale"), key));
    expect(scale).toEqual([null, 1, 5, undefined, undefined, undefined]);
    const choice = ["0", "1", "2", "3"].map((key) => markTyped(asked("choice", ["周六", "周日"]), key));
    expect(choice).toEqual([null, 0, 1, undefined]);
    expect(markTyped(asked("text"), "3")).toBeUndefined();
  });

  it("takes a mark out again when it is picked twice", () => {
    expect(marked({ q1: 5 }, "q1", 5)).toEqual({});
    expect(marked({ q1: 5 }, "q1", 3)).toEqual({ q1: 3 });
    expect(marked({ q1: 5 }, "q2", null)).toEqual({ q1: 5 });
  });

  it("is not given empty", () => {
    expect(answersSomething({}, { q9: "  " })).toBe(false);
    expect(answersSomething({ q1: 1 }, {})).toBe(true);
    expect(answersSomething({}, { q9: "路灯" })).toBe(true);
  });

  it("reads buildings however they are parted, and names new questions", () => {
    expect(partsOf("8、9, 10；8\n")).toEqual(["8", "9", "10"]);
    expect(freshKey([asked("scale"), { ...asked("scale"), key: "q3" }])).toBe("q4");
  });
});
