/** What a quote costs, to the fen, as the server will have it: what is told at the door is what counts. */
import type { AskedLine, Named, Tariff, TariffItem } from "./types";

/** A line being put together. `item` null: typed in, with a label and a price of its own. `theirs`: the
 * household brings the material, and nothing is charged for it (W33).
 */
export interface Line {
  theirs: boolean;
  id: string;
  item: TariffItem | null;
  label: string;
  hundredths: number;
  price_fen: number;
}

export const MOST_LINES = 50;
export const HIGHEST_PRICE_FEN = 100_000_000;
const MOST_HUNDREDTHS = 9_999_999;

/** Quantity × price in whole fen, rounded half up. */
export function amountOf(hundredths: number, price_fen: number): number {
  return Math.floor((hundredths * price_fen + 50) / 100);
}

/** What a line adds to the sum. */
export function chargeOf({ hundredths, price_fen, theirs }: Pick<Line, "hundredths" | "price_fen" | "theirs">): number {
  return theirs ? 0 : amountOf(hundredths, price_fen);
}

export function totalOf(lines: readonly Pick<Line, "hundredths" | "price_fen" | "theirs">[]): number {
  return lines.reduce((sum, line) => sum + chargeOf(line), 0);
}

/** Typed with at most two places, in hundredths (of a piece, of a yuan); null for what is no number. */
export function hundredthsOf(typed: string): number | null {
  const found = /^(\d{1,8})(?:[.,。](\d{0,2}))?$/.exec(typed.trim());
  if (found === null) return null;
  return Number(found[1]) * 100 + Number((found[2] ?? "").padEnd(2, "0"));
}

/** As it is sent and shown: `1.50` is 1.5. */
export function decimal(hundredths: number): string {
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`;
}

/** Without the places that say nothing: 2, 1.5. */
export function short(hundredths: number): string {
  return decimal(hundredths).replace(/\.?0+$/, "");
}

/** What is wrong with a line, if anything is. */
export function faultOf({ item, label, hundredths, price_fen, theirs }: Line): "label" | "quantity" | "price" | null {
  if (item === null && label.trim() === "") return "label";
  if (hundredths <= 0 || hundredths > MOST_HUNDREDTHS) return "quantity";
  if (theirs) return null;
  if (price_fen < 0 || price_fen > HIGHEST_PRICE_FEN) return "price";
  return null;
}

export function asked({ item, label, hundredths, price_fen, theirs }: Line): AskedLine {
  const quantity = decimal(hundredths);
  if (item !== null) return { quantity, code: item.code };
  return theirs ? { quantity, label: label.trim(), supplied_by: "owner" } : { quantity, label: label.trim(), price_fen };
}

/** What lines that were sent cost by the tariff; an item that is in it no more counts nothing. */
export function totalAsked(lines: readonly AskedLine[], tariff: Tariff): number {
  return totalOf(
    lines.map((line) => ({
      theirs: line.supplied_by === "owner",
      hundredths: hundredthsOf(line.quantity) ?? 0,
      price_fen: line.price_fen ?? tariff.items.find(({ code }) => code === line.code)?.price_fen ?? 0,
    })),
  );
}

/** What of the lines is under warranty, so that the household pays it only for a reason (E05). */
export function underWarranty(lines: readonly Line[], covered: readonly Named[]): Named[] {
  const asked_for = new Set(lines.map(({ item }) => item?.warranty_item));
  return covered.filter(({ code }) => asked_for.has(code));
}

/** Items whose name or number has what was typed in it. */
export function itemsFor(tariff: Tariff, typed: string): TariffItem[] {
  const wanted = typed.trim().toLowerCase();
  return tariff.items.filter(({ code, zh, en }) =>
    [code, zh, en].some((text) => text.toLowerCase().includes(wanted)),
  );
}

/** Whether somebody may consent to what the household would pay (E06). To nothing anybody may. */
export function mayConsent(consents_to: number | "unlimited" | null, household_pays_fen: number): boolean {
  if (household_pays_fen === 0 || consents_to === "unlimited") return true;
  return consents_to !== null && household_pays_fen <= consents_to;
}
