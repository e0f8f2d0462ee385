/** What a service refuses with (RFC 9457), and what there is when it does not answer at all. */

export interface Problem {
  readonly title: string;
  readonly status: number;
  /** In the caller's language: what was refused and what to do. */
  readonly detail: string;
  /** The reason's name: `CardStillOut`. */
  readonly code: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly trace_id: string | null;
}

/** A service answered, and said no. */
export class Refused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = "Refused";
    this.problem = problem;
  }
}

/** Nobody answered in time: whether it was done is not known. Repeat with the same key. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super("nobody answered", { cause });
    this.name = "Unreachable";
  }
}

/** The problem in an answer that is no success; also where a proxy answered in a service's place. */
export function problemOf(body: unknown, status: number): Problem {
  const told = typeof body === "object" && body !== null ? (body as Partial<Problem>) : {};
  return {
    title: told.title ?? `HTTP ${status}`,
    status,
    detail: told.detail ?? "",
    code: told.code ?? "HttpError",
    data: told.data ?? {},
    trace_id: told.trace_id ?? null,
  };
}

/** Whether the same request may well be taken a moment later. */
export function isPassing(error: unknown): boolean {
  if (error instanceof Unreachable) return true;
  return error instanceof Refused && [429, 502, 503, 504].includes(error.problem.status);
}
