/** Services of the catalogue: what they look like in the list, and their terms as they are typed. */
import type { components } from "@/api/types/dispatch";
import { fenOf } from "@/office/lists/money";

export type Service = components["schemas"]["ServiceView"];
export type ServiceHistory = components["schemas"]["ServiceHistory"];
export type Version = components["schemas"]["VersionView"];
export type Terms = components["schemas"]["ServiceTerms"];
export type Kind = components["schemas"]["ServiceKind"];
export type Part = components["schemas"]["LinePart"];

export const KINDS: readonly Kind[] = ["paid", "free"];
export const PARTS: readonly Part[] = ["labour", "parts", "call_out"];
export const STANDINGS = ["offered", "coming", "draft", "ended"] as const;
export type Standing = (typeof STANDINGS)[number];

export const COLOURS: Record<string, string> = { offered: "teal", coming: "blue", draft: "yellow", ended: "gray" };

/** A price line as it is typed; `key` tells rows apart while they are moved about. */
export interface TypedPrice {
  readonly key: string;
  readonly suffix: string;
  readonly part: Part;
  readonly zh: string;
  readonly en: string;
  readonly measure: string;
  readonly price: string;
}

export interface TypedTerms {
  readonly code: string;
  readonly kind: Kind;
  readonly zh: string;
  readonly en: string;
  readonly lines: readonly TypedPrice[];
  readonly free_reason: string;
  readonly remark: string;
  readonly warranty_item: string;
  readonly valid_from: string;
  readonly valid_to: string;
}

export function emptyPrice(): TypedPrice {
  return { key: crypto.randomUUID(), suffix: "", part: "labour", zh: "", en: "", measure: "", price: "" };
}

/** An empty form, which begins today. */
export function emptyTerms(today: string): TypedTerms {
  return {
    code: "",
    kind: "paid",
    zh: "",
    en: "",
    lines: [emptyPrice()],
    free_reason: "",
    remark: "",
    warranty_item: "",
    valid_from: today,
    valid_to: "",
  };
}

/** The terms of a service as somebody would type them to change them, from today. */
export function typedTerms(code: string, version: Version, today: string): TypedTerms {
  return {
    code,
    kind: version.kind.code as Kind,
    zh: version.zh,
    en: version.en,
    lines: version.lines.map((line) => ({
      key: crypto.randomUUID(),
      suffix: line.suffix,
      part: line.part.code as Part,
      zh: line.zh,
      en: line.en,
      measure: line.measure,
      price: line.price_yuan,
    })),
    free_reason: version.free_reason,
    remark: version.remark,
    warranty_item: version.warranty_item ?? "",
    valid_from: version.valid_from > today ? version.valid_from : today,
    valid_to: version.valid_to ?? "",
  };
}

/** The request of what was typed; null while a price is none. A free service costs nothing. */
export function termsOf(typed: TypedTerms): Terms | null {
  const free = typed.kind === "free";
  const prices = typed.lines.map(({ price }) => (free ? 0 : fenOf(price)));
  if (prices.includes(null)) return null;
  return {
    kind: typed.kind,
    zh: typed.zh.trim(),
    en: typed.en.trim(),
    lines: typed.lines.map(({ suffix, part, zh, en, measure }, place) => ({
      suffix,
      part,
      zh,
      en,
      measure,
      price_fen: prices[place] ?? 0,
    })),
    free_reason: free ? typed.free_reason.trim() : "",
    remark: typed.remark.trim(),
    warranty_item: typed.warranty_item === "" ? null : typed.warranty_item,
    valid_from: typed.valid_from,
    valid_to: typed.valid_to === "" ? null : typed.valid_to,
  };
}

/** What a service costs in a word: one price, or from the lowest to the highest. */
export function pricesOf(version: Version): { readonly lowest: number; readonly highest: number } {
  const prices = version.lines.map((line) => line.price_fen);
  return { lowest: Math.min(...prices), highest: Math.max(...prices) };
}
