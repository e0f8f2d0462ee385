import { describe, expect, it } from "vitest";

import { ACT_FORMS, offersOf } from "@/office/dispatch/order/acts/acts";
import { secondsOf } from "@/office/dispatch/order/acts/caps";
import { asked, askedLine, beginning, bodyOf, emptyLine, missing, totalOf, typedLines } from "@/office/dispatch/order/acts/fields";
import { askedCosts, emptyLabour, emptyPart } from "@/office/dispatch/order/costs/costs";

import { anOrder, aRound, possible } from "./order";

function formOf(route: string) {
  const form = ACT_FORMS.find((each) => each.route === route);
  if (form === undefined) throw new Error(route);
  return form;
}

const NOW = new Date("2026-11-22T08:05:00Z");

describe("what is offered", () => {
  it("is what the service says is possible and one's own, in the table's order", () => {
    const order = anOrder({ possible: [possible("cancel"), possible("assign"), possible("force", { yours: false })] });

    expect(offersOf(order, "dispatcher").map(({ form }) => form.route)).toEqual(["assign", "cancel"]);
  });

  it("is entered for the technician by everybody else (E04)", () => {
    const order = anOrder({ possible: [possible("arrive", { of_technician: true }), possible("urge")] });

    expect(offersOf(order, "dispatcher").map(({ byRadio }) => byRadio)).toEqual([true, false]);
    expect(offersOf(order, "wang").map(({ byRadio }) => byRadio)).toEqual([false, false]);
  });

  it("has two forms for what is one act, and none where there is nothing to do it to", () => {
    const relate = [possible("relate")];
    const linked = {
      relation: { code: "linked", zh: "关联", en: "linked to" },
      order_id: "order-2",
      number: "WX-20261122-0002",
    };

    expect(offersOf(anOrder({ possible: relate }), "x").map(({ form }) => form.route)).toEqual(["link"]);
    const both = offersOf(anOrder({ possible: relate, related: [linked] }), "x");
    expect(both.map(({ form }) => form.route)).toEqual(["link", "unlink"]);
    expect(beginning(formOf("unlink").fields, anOrder({ related: [linked] }), NOW, false)["other_id"]).toBe("order-2");
  });

  it("has every route once", () => {
    const routes = ACT_FORMS.map(({ route }) => route);

    expect(new Set(routes).size).toBe(routes.length);
  });
});

describe("a form", () => {
  it("begins with what is likely: who was there last time, half of what is left to share (E19)", () => {
    const helper = { staff_id: "li", name: "李师傅", since: "2026-11-22T08:00:00Z", until: null, share_percent: 70 };
    const order = anOrder({ proposed_technician_id: "zhao", rounds: [aRound({ assistants: [helper] })] });

    expect(beginning(formOf("assign").fields, order, NOW, false)["technician_id"]).toBe("zhao");
    expect(beginning(formOf("join").fields, order, NOW, false)["share_percent"]).toBe(30);
    expect(beginning(formOf("leave").fields, order, NOW, false)["technician_id"]).toBe("li");
    expect(beginning(formOf("consent").fields, order, NOW, true)["how"]).toBe("on_site");
    expect(beginning(formOf("consent").fields, order, NOW, false)["how"]).toBe("phone");
  });

  it("asks why obligatory points were left where some are, and what to count it as where that is known (N10)", () => {
    const point = { code: "tidy", zh: "清场", en: "tidy up", note: "", left_open: false, done_at: null, obligatory: true };
    const { fields } = formOf("finish");
    const names = (checklist: (typeof point)[]): string[] =>
      Object.keys(asked(fields, anOrder({ rounds: [aRound({ checklist })] })));

    expect(names([point])).toContain("left_open_reason");
    expect(names([{ ...point, obligatory: false }])).not.toContain("left_open_reason");
    expect(missing(fields, { lines: null, cause_code: null, left_open_reason: "" })).toEqual(["left_open_reason"]);
    expect(bodyOf(fields, { lines: null, cause_code: null, left_open_reason: "没电" })).toEqual({ left_open_reason: "没电" });
    const tick = formOf("check");
    expect(missing(tick.fields, { codes: [], done: true })).toEqual(["codes"]);
    expect(offersOf(anOrder({ possible: [possible("check")] }), "x")).toEqual([]);
  });

  it("says what is missing and leaves out what is empty", () => {
    const { fields } = formOf("cancel");

    expect(missing(fields, { reason: "  ", at: "" })).toEqual(["reason"]);
    expect(bodyOf(fields, { reason: " 误报 ", at: "" })).toEqual({ reason: "误报" });
    expect(missing(formOf("sign-by-code").fields, { code: "12345" })).toEqual(["code"]);
    const at = bodyOf(fields, { reason: "误报", at: "2026-11-22T08:01" })["at"];
    expect(at).toBe(new Date("2026-11-22T08:01").toISOString());
  });

  it("agrees to the sum that was shown (A08)", () => {
    const quote = {
      cause: "",
      cause_code: "",
      kind: { code: "other", zh: "", en: "" },
      payer: { code: "owner", zh: "", en: "" },
      lines: [],
      total_fen: 8_500,
      total_yuan: "85.00",
      household_pays_fen: 8_500,
      not_covered_reason: "",
      technician: "",
      at: "",
    };

    expect(formOf("consent").fixed?.(anOrder({ rounds: [aRound({ quote })] }))).toEqual({ total_fen: 8_500 });
  });
});

describe("costs", () => {
  it("are whole lines, and what the owner brings costs nothing (W33)", () => {
    const valve = { ...emptyPart(), name: " 阀芯 ", measure: "个", price: "35.5" };
    const worked = { ...emptyLabour("wang"), minutes: 40 };
    const typed = { parts: [valve], labour: [worked], note: "" };

    expect(askedCosts(typed)).toEqual({
      parts: [{ name: "阀芯", quantity: "1", measure: "个", unit_cost_fen: 3_550, supplied_by: "store" }],
      labour: [{ staff_id: "wang", minutes: 40 }],
      note: "",
    });
    expect(askedCosts({ ...typed, parts: [{ ...valve, supplier: "owner" }] })?.parts?.[0]?.unit_cost_fen).toBe(0);
    expect(askedCosts({ ...typed, parts: [{ ...valve, price: "" }] })).toBeNull();
    expect(askedCosts({ ...typed, labour: [emptyLabour("wang")] })).toBeNull();
    expect(askedCosts({ parts: [], labour: [], note: "x" })).toBeNull();
  });
});

describe("lines of a quote", () => {
  const own = { ...emptyLine(), label: "阀芯", measure: "个", price: "35", quantity: "1.5" };

  it("are an item of the tariff or something with its price, and whole (W33)", () => {
    expect(askedLine(own)).toEqual({ label: "阀芯", measure: "个", price_fen: 3_500, quantity: "1.5" });
    expect(askedLine({ ...own, code: "TAP" })).toEqual({ code: "TAP", quantity: "1.5" });
    expect(askedLine({ ...own, quantity: "0" })).toBeNull();
    expect(askedLine({ ...own, price: "" })).toBeNull();
    expect(askedLine({ ...own, price: "", owners: true })).toMatchObject({ supplied_by: "owner", price_fen: 0 });
    expect(askedLine({ ...own, free: "保修" })).toMatchObject({ free_reason: "保修", price_fen: 0 });
    expect(askedLine({ ...own, free: " " })).toBeNull();
    expect(missing(formOf("quote").fields, { cause: "x", kind: "other", payer: "owner", lines: [emptyLine()] })).toEqual([
      "lines",
    ]);
    expect(missing(asked(formOf("finish").fields, anOrder()), { lines: null })).toEqual([]);
  });

  it("come to the fen dispatch comes to: each rounded half up, then added", () => {
    const third = { ...own, price: "0.33", quantity: "0.5" };

    expect(totalOf([third, third, { ...own, owners: true }, { ...own, code: "TAP" }], new Map([["TAP", 1_001]]))).toBe(17 + 17 + 1_502);
  });

  it("begin with what was agreed to where the work was another", () => {
    const line = { label: "阀芯", measure: "个", quantity: "1.50", price_fen: 3_500, price_yuan: "35.00", amount_fen: 5_250 };
    const whole = { ...line, amount_yuan: "52.50", code: "", free_reason: "", part: null, supplied_by: null };
    const typed = typedLines(anOrder({ rounds: [aRound({ lines: [whole] })] }));

    expect(typed.map(askedLine)).toEqual([{ label: "阀芯", measure: "个", price_fen: 3_500, quantity: "1.5" }]);
  });
});

it("reads how long a pause may last", () => {
  expect(secondsOf("P3D")).toBe(3 * 86_400);
  expect(secondsOf("P1DT4H30M")).toBe(86_400 + 4 * 3_600 + 1_800);
  expect(secondsOf(null)).toBeNull();
  expect(secondsOf("three days")).toBeNull();
});
