/** What a report says beside what it is, in a few words, for whoever has to enter it in its author's place. */
import { yuan } from "../wording";
import { totalAsked } from "./quoting";
import type { Carried, Report } from "./types";

export function factsOf(report: Report, bag: Carried | null): string {
  switch (report.kind) {
    case "quote": {
      const { cause, lines } = report.data;
      return bag === null ? cause : `${cause} ${yuan(totalAsked(lines, bag.tariff))}`;
    }
    case "consent":
      return `${nameOf(report.data.person_id, report.order_id, bag)} ${yuan(report.data.total_fen)}`;
    case "sign":
      return nameOf(report.data.person_id, report.order_id, bag);
    case "return":
    case "decline":
    case "delay":
      return report.data.reason;
    case "pause":
      return [bag?.pause_reasons.find(({ code }) => code === report.data.reason)?.zh, report.data.note].filter(Boolean).join(" ");
    case "finish":
    case "no_signature":
    case "signature_later":
      return report.data.note;
    case "comment":
      return report.data.text;
    default:
      return "";
  }
}

function nameOf(person: string, order_id: string, bag: Carried | null): string {
  const order = bag?.orders.find(({ id }) => id === order_id);
  return order?.speakers.find(({ person_id }) => person_id === person)?.name ?? "";
}
