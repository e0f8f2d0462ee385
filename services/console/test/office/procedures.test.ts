import { describe, expect, it } from "vitest";

import { matching, rulesFrom } from "@/office/procedures/rules";

const RULES = rulesFrom([
  { id: "W25", says: "放行 goods slip", code: [["gate/slips/model.py", "A slip"]], tests: [["t.py", "burnt once"]] },
  { id: "W26", says: "巡更 patrol", code: [], tests: [] },
  { id: "T28", says: "预收 prepayment", code: [["fees/model.py", "Money"]], tests: [] },
  { id: "levels.md 8", says: "", code: [], tests: [["t.py", "a promise"]] },
]);
const ids = (text: string, section: "W" | "other" | null = null, state: "missing" | null = null): string[] =>
  matching(RULES, { text, section, state }).map((rule) => rule.id);

describe("the procedure map", () => {
  it("knows of each rule its section and how far it is kept", () => {
    expect(RULES.map(({ section, state }) => [section, state])).toEqual([
      ["W", "shown"],
      ["W", "missing"],
      ["T", "kept"],
      ["other", "tested"],
    ]);
  });

  it("is searched by every word, wherever it stands", () => {
    expect(ids("")).toHaveLength(4);
    expect(ids("SLIP burnt")).toEqual(["W25"]);
    expect(ids("放行 w25")).toEqual(["W25"]);
    expect(ids("slip patrol")).toEqual([]);
  });

  it("is filtered by section and state together", () => {
    expect(ids("", "W")).toEqual(["W25", "W26"]);
    expect(ids("", "W", "missing")).toEqual(["W26"]);
    expect(ids("", "other")).toEqual(["levels.md 8"]);
  });
});
