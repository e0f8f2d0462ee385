import { describe, expect, it } from "vitest";

import { emptyPrice, emptyTerms, pricesOf, termsOf, typedTerms, type Version } from "@/office/dispatch/catalogue/services";
import { handlingsOf, likely, nextTag, type Piece, piecesFor } from "@/office/dispatch/custody/custody";

const BASE = { ...emptyTerms("2026-11-23"), zh: " 换灯 ", en: "lamp" };
const KEEPER = ["custody.keep"];

function piece(tag: string, more: Partial<Piece> = {}): Piece {
  return {
    tag,
    what: "衬衫",
    place: { code: "held", zh: "", en: "" },
    damage: "",
    photos: [],
    been_out: false,
    checked: false,
    new_damage: "",
    new_photos: [],
    may_go_back: true,
    ...more,
  };
}

const at = (code: string) => ({ place: { code, zh: "", en: "" }, been_out: true, may_go_back: false });

describe("the terms of a service", () => {
  it("are sent in whole fen, and not at all while a price is none", () => {
    const line = { ...emptyPrice(), price: "12.5", measure: "个" };
    expect(termsOf({ ...BASE, lines: [line] })?.lines).toEqual([
      { suffix: "", part: "labour", zh: "", en: "", measure: "个", price_fen: 1250 },
    ]);
    expect(termsOf({ ...BASE, lines: [{ ...line, price: "" }] })).toBeNull();
    expect(termsOf({ ...BASE, lines: [line] })).toMatchObject({ zh: "换灯", valid_to: null, warranty_item: null });
  });

  it("of a free service cost nothing and say why", () => {
    const free = termsOf({ ...BASE, kind: "free", free_reason: " 合同已含 " });
    expect(free).toMatchObject({ free_reason: "合同已含", lines: [{ price_fen: 0 }] });
    expect(termsOf({ ...BASE, free_reason: "x", lines: [{ ...emptyPrice(), price: "1" }] })?.free_reason).toBe("");
  });

  it("are typed as they were, from today where they began before", () => {
    const line = { code: "A", suffix: "", part: { code: "parts", zh: "", en: "" }, zh: "", en: "", measure: "", price_fen: 500, price_yuan: "5.00" };
    const version = {
      zh: "换灯",
      en: "lamp",
      kind: { code: "paid", zh: "", en: "" },
      lines: [line, { ...line, price_fen: 900 }],
      free_reason: "",
      remark: "",
      warranty_item: null,
      valid_from: "2026-01-01",
      valid_to: null,
    } as unknown as Version;
    expect(typedTerms("A", version, "2026-11-23")).toMatchObject({ valid_from: "2026-11-23", lines: [{ price: "5.00", part: "parts" }, {}] });
    expect(pricesOf(version)).toEqual({ lowest: 500, highest: 900 });
  });
});

describe("custody (W11)", () => {
  const items = [piece("A1"), piece("A2", at("at_vendor")), piece("A3", at("missing")), piece("A4", { been_out: true, may_go_back: false })];

  it("offers what may be done with the pieces there are, to whoever may", () => {
    expect(handlingsOf({ items }, KEEPER)).toEqual(["send_out", "come_back", "check", "give_back", "find"]);
    expect(handlingsOf({ items }, ["custody.settle"])).toEqual(["settle"]);
    expect(handlingsOf({ items: [piece("A1", at("given_back"))] }, KEEPER)).toEqual([]);
  });

  it("ticks what a hand-over is most likely about", () => {
    expect(likely({ items }, "send_out")).toEqual(["A1"]);
    expect(likely({ items }, "check")).toEqual(["A4"]);
    expect(piecesFor({ items }, "give_back").map((each) => each.tag)).toEqual(["A1"]);
  });

  it("counts tags on", () => {
    expect(["A7", "X-099", "Z"].map(nextTag)).toEqual(["A8", "X-100", ""]);
  });
});
