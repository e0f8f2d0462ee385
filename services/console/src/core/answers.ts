/** What a server says to what was reported to it, one answer for each act. */

export interface Difference {
  code: string;
  zh: string;
  en: string;
  about: string;
}

/** An RFC 9457 problem, as far as a screen shows it. */
export interface Problem {
  code: string;
  title?: string;
  detail?: string;
  zh?: string;
  en?: string;
}

export type Outcome = "done" | "discrepancy" | "waiting" | "rejected" | "quarantined";

export interface Answer {
  id: string;
  outcome: Outcome;
  differences: Difference[];
  problem: Problem | null;
  result?: unknown;
}
