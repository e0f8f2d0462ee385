import { beforeEach, describe, expect, it } from "vitest";

import { pageOf, unanswered, type Line } from "@/office/reception/desk/things";
import { buildingsOf } from "@/office/reception/incidents/incidents";
import { keepCards, keptCards, linesOf, numbersOf, type PlanCards } from "@/office/reception/majors/majors";

const KIND = { code: "task", zh: "值班待办", en: "task" };
const ANSWER = { accepted: true, owner: "钱", reason: "", at: "2026-11-23T00:00:00Z", by: "钱" };

function line(key: string, more: Partial<Line> = {}): Line {
  return {
    key,
    kind: KIND,
    id: key,
    number: "",
    title: key,
    where: "",
    owner: "",
    since: "2026-11-23T00:00:00Z",
    due_at: null,
    overdue: false,
    carried: 0,
    before: null,
    answer: null,
    settled: false,
    ...more,
  };
}

describe("a hand-over", () => {
  it("owes an answer to what has none and was not done meanwhile", () => {
    const lines = [line("a"), line("b", { answer: ANSWER }), line("c", { settled: true })];
    expect(unanswered(lines).map((each) => each.key)).toEqual(["a"]);
  });

  it("leads to what has a page of its own", () => {
    expect(pageOf({ kind: { ...KIND, code: "incident" }, id: "i1" })).toBe("/reception/incidents/i1");
    expect(pageOf({ kind: KIND, id: "t1" })).toBeNull();
  });
});

describe("what is typed", () => {
  it("names buildings with anything between, each once", () => {
    expect(buildingsOf("8、9，10 8")).toEqual(["8", "9", "10"]);
    expect(buildingsOf("  ")).toEqual([]);
  });

  it("tells the post from its number, and a post without one", () => {
    expect(numbersOf("工程部 值班 0755-2688 0000\n秩序部\n\n火警 119")).toEqual([
      { who: "工程部 值班", phone: "0755-2688 0000" },
      { who: "秩序部", phone: "" },
      { who: "火警", phone: "119" },
    ]);
    expect(linesOf(" 一 \n\n二")).toEqual(["一", "二"]);
  });
});

describe("plan cards", () => {
  const cards: PlanCards = { estate: "小区", as_of: "2026-11-23T00:00:00Z", cards: [] };
  const kept = new Map<string, string>();

  beforeEach(() => {
    kept.clear();
    Object.defineProperty(globalThis, "localStorage", {
      configurable: true,
      value: { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, text: string) => kept.set(key, text) },
    });
  });

  it("are kept for each estate, and what cannot be read is as if it were not there", () => {
    expect(keptCards("e1")).toBeNull();
    keepCards("e1", cards);
    expect(keptCards("e1")).toEqual(cards);
    expect(keptCards("e2")).toBeNull();
    kept.set("guanjia.plans.e1", "{");
    expect(keptCards("e1")).toBeNull();
  });
});
