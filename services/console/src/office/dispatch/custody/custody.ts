/** Things in custody: what a slip waits for, which hand-over is next, what is asked of it. */
import type { components } from "@/api/types/dispatch";

export type Card = components["schemas"]["CustodyCard"];
export type Slip = components["schemas"]["CustodyView"];
export type Piece = components["schemas"]["PieceView"];
export type Stage = components["schemas"]["Stage"];

export const STAGES: readonly Stage[] = ["missing", "to_send", "at_vendor", "to_check", "to_give_back", "closed"];
/** What is done with pieces that are here already. */
export const HANDLINGS = ["send_out", "come_back", "check", "give_back", "find", "settle"] as const;
export type Handling = (typeof HANDLINGS)[number];

export const COLOURS: Record<string, string> = {
  missing: "red",
  to_send: "blue",
  at_vendor: "grape",
  to_check: "yellow",
  to_give_back: "teal",
  closed: "gray",
};

/** The pieces something may be done with, in the slip's order. */
export function piecesFor(slip: Pick<Slip, "items">, handling: Handling): Piece[] {
  const at = (place: string) => (piece: Piece) => piece.place.code === place;
  switch (handling) {
    case "send_out":
      return slip.items.filter(at("held"));
    case "come_back":
      return slip.items.filter(at("at_vendor"));
    case "check":
      return slip.items.filter((piece) => at("held")(piece) && piece.been_out);
    case "give_back":
      return slip.items.filter((piece) => piece.may_go_back);
    default:
      return slip.items.filter(at("missing"));
  }
}

/** The pieces a form begins with ticked: those it is most likely about. */
export function likely(slip: Pick<Slip, "items">, handling: Handling): string[] {
  const pieces = piecesFor(slip, handling);
  const wanted =
    handling === "send_out"
      ? pieces.filter((piece) => !piece.been_out)
      : handling === "check"
        ? pieces.filter((piece) => !piece.checked)
        : pieces;
  return wanted.map((piece) => piece.tag);
}

/** What may be done now by somebody with these rights, the next thing first. */
export function handlingsOf(slip: Pick<Slip, "items">, rights: readonly string[]): Handling[] {
  return HANDLINGS.filter(
    (each) =>
      rights.includes(each === "settle" ? "custody.settle" : "custody.keep") && piecesFor(slip, each).length > 0,
  );
}

/** A piece as it is typed in at the door. */
export interface TypedPiece {
  readonly key: string;
  readonly tag: string;
  readonly what: string;
  readonly damage: string;
  readonly photo: string | null;
}

export function emptyPiece(tag = ""): TypedPiece {
  return { key: crypto.randomUUID(), tag, what: "", damage: "", photo: null };
}

/** The tag after another one: `A7` → `A8`, `X-099` → `X-100`; empty where it ends in no number. */
export function nextTag(tag: string): string {
  const parts = /^(.*?)(\d+)$/.exec(tag.trim());
  if (parts === null) return "";
  const [, head = "", digits = ""] = parts;
  return `${head}${String(Number(digits) + 1).padStart(digits.length, "0")}`;
}
