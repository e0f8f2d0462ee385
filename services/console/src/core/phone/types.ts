/** The words of the technician's phone: what the server gives it to carry, and what is done with it. */
import type { components } from "../../api/types/dispatch";

type Schemas = components["schemas"];
/** What `GET /api/dispatch/orders/mine/carried` gives. */
export type Orders = Schemas["Carried"];
/** What a phone carries: the orders, and the prices to quote by. */
export type Carried = Orders & { tariff: Tariff };
/** An order nobody has yet, as a list shows it. */
export type OpenOrder = Schemas["OrderCard"];
export type CarriedOrder = Schemas["CarriedOrder"];
export type Reportable = Schemas["Reportable"];
export type Speaker = Schemas["Speaker"];
export type OrderState = Schemas["OrderState"];
export type Tariff = Schemas["TariffView"];
export type TariffItem = Schemas["TariffItemView"];
export type Named = Schemas["Named"];

/** A line of a quote as it is sent: an item of the tariff, or something typed in with its price. */
export interface AskedLine {
  quantity: string;
  code?: string;
  label?: string;
  measure?: string;
  price_fen?: number;
  supplied_by?: "owner";
}

/** What a technician reports, and what each report says beside its time. */
export interface ReportData {
  accept: object;
  return: { reason: string };
  set_out: object;
  arrive: object;
  delay: { expected_at: string; reason: string };
  quote: {
    cause: string;
    kind: string;
    payer: string;
    lines: AskedLine[];
    not_covered_reason: string;
  };
  consent: { person_id: string; how: "on_site"; total_fen: number };
  decline: { reason: string };
  start: object;
  pause: { reason: string; note: string };
  resume: object;
  finish: { note: string; left_open_reason: string };
  sign: { person_id: string; file_id: string };
  no_signature: { reason: string; note: string };
  signature_later: { visit_at: string; note: string };
  comment: { text: string };
  /** Points of the checklist done, or not after all. */
  check: { codes: string[]; done: boolean };
  /** Pictures of before and after the work. */
  attach: { file_ids: string[]; kind: PictureOf };
  need_shut_off: { utilities: string[]; note: string };
  allow_shut_off: { person_id: string; how: "on_site" };
}
export type PictureOf = "before" | "after";
export type ReportKind = keyof ReportData;

/** What this program has a form for, and asks the server for (a code); other acts are the office's. */
export const HERE = [
  "accept",
  "return",
  "set_out",
  "arrive",
  "delay",
  "quote",
  "consent",
  "decline",
  "start",
  "pause",
  "resume",
  "finish",
  "sign",
  "no_signature",
  "signature_later",
  "signature_code",
  "sign_by_code",
  "comment",
  "check",
  "need_shut_off",
  "allow_shut_off",
] as const satisfies readonly (ReportKind | "signature_code" | "sign_by_code")[];

/** One thing done at an order, written down when it was done. `at`: the server's time as well as this
 * phone knew it, ISO UTC. `number` and `where` are for whoever reads it when the order is gone.
 */
export interface ReportOf<K extends ReportKind> {
  id: string;
  order_id: string;
  number: string;
  where: string;
  kind: K;
  at: string;
  data: ReportData[K];
}
/** A report of whichever kind, told apart by `kind`. */
export type Report = { [K in ReportKind]: ReportOf<K> }[ReportKind];
