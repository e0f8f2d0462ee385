/** How a technician's reports reach dispatch: one by one, each under its own key, with what it names
 * before it.
 */
import type { Problem } from "../answers";
import type { Calls, Reply } from "../calls";
import type { Carrier, WrittenAct } from "../carrier";
import type { Photos } from "../photos";
import type { Verdict } from "../sending";
import type { Report } from "./types";

/** A report of this phone, and what became of it. */
export type Written = WrittenAct<Report>;

/** The files a report is nothing without. */
export function filesOf(report: Report): string[] {
  if (report.kind === "sign") return [report.data.file_id];
  return report.kind === "attach" ? report.data.file_ids : [];
}

export function toDispatch(calls: Calls, photos: Photos): Carrier<Report> {
  return {
    lock: "guanjia-phone-outbox",
    most: 1,
    photosOf: filesOf,
    carry: async ([report]) => {
      if (report === undefined) return { kind: "answered", answers: [] };
      const stopped = await photos.sendOf(report.id);
      if (stopped !== null) return stopped.kind === "again" ? { ...stopped, after: null } : stopped;
      const body = { ...report.data, at: report.at };
      return meant(report.id, await calls.call(pathOf(report), { body, key: report.id }));
    },
  };
}

export function pathOf({ order_id, kind }: Pick<Report, "order_id" | "kind">): string {
  return `/api/dispatch/orders/${order_id}/${kind.replaceAll("_", "-")}`;
}

const AGAIN = new Set([405, 408, 425, 429]);
/** What others were doing at the same moment, or what dispatch has not heard of yet: later it may go. */
const PASSES = new Set(["Stale", "NotYet"]);

/** What the answer to one report means. What happened has happened: where the server decided otherwise,
 * that is a difference for people to settle, never a row that is lost.
 */
export function meant(id: string, reply: Reply<unknown>): Verdict {
  if (reply.kind === "unanswered") return { kind: "again", after: null, online: false };
  if (reply.kind === "answered") return settled(id, "done", null);
  const { status, problem } = reply;
  if (status === 401) return { kind: "sign-in", code: problem.code };
  // Not dispatch's own word: a door in the middle of an upgrade.
  const nobodys = status === 404 && problem.code.startsWith("Http");
  if (nobodys || AGAIN.has(status) || status >= 500 || PASSES.has(problem.code)) {
    return { kind: "again", after: reply.retryAfter, online: true };
  }
  return settled(id, "discrepancy", problem);
}

function settled(id: string, outcome: "done" | "discrepancy", problem: Problem | null): Verdict {
  return { kind: "answered", answers: [{ id, outcome, differences: [], problem }] };
}
