/** Asking the server: one try with a time limit, and what became of it. */
import type { Problem } from "./answers";
import type { Bytes } from "./bytes";

/** Answered with a status, or not answered at all. `retryAfter` in ms where the server named one. */
export type Reply<T> =
  | { kind: "answered"; status: number; body: T; retryAfter: number | null }
  | { kind: "problem"; status: number; problem: Problem; retryAfter: number | null }
  | { kind: "unanswered"; why: "network" | "timeout" };

export interface Request {
  method?: "GET" | "POST";
  body?: unknown;
  /** A file, sent as it is, in a body's place. */
  content?: { bytes: Bytes; type: string };
  timeout?: number;
  /** The Idempotency-Key of a command. */
  key?: string;
  /** Whether a 401 is the answer, and not a session to be prolonged first. */
  asIs?: boolean;
}
export type Fetching = typeof globalThis.fetch;

export const TIMEOUT_MS = 8_000;

/** Calls the platform on our own origin, as a browser does: cookies and the header that counts. */
export class Calls {
  private readonly fetching: Fetching;
  private readonly program: string;
  private language = "zh";
  private renewing: Promise<Reply<unknown>> | null = null;

  /** `program` is what the platform is told of who asks. */
  constructor(fetching: Fetching = (input, init) => globalThis.fetch(input, init), program = "gate") {
    this.fetching = fetching;
    this.program = program;
  }

  speak(language: string): void {
    this.language = language;
  }

  /** One try; where the session has run out, it is prolonged and the same is asked once more. */
  async call<T>(path: string, request: Request = {}): Promise<Reply<T>> {
    const reply = await this.ask<T>(path, request);
    const over = reply.kind === "problem" && reply.status === 401 && request.asIs !== true;
    return over && (await this.renewed()) ? this.ask<T>(path, request) : reply;
  }

  /** Whether the session was prolonged. Asked by many at once, it is done once: a refresh token
   * counts a single time.
   */
  private async renewed(): Promise<boolean> {
    this.renewing ??= this.ask("/api/identity/sessions/refresh", { body: {} });
    const reply = await this.renewing;
    this.renewing = null;
    return reply.kind === "answered";
  }

  private async ask<T>(path: string, request: Request): Promise<Reply<T>> {
    const limit = AbortSignal.timeout(request.timeout ?? TIMEOUT_MS);
    const body = request.content?.bytes ?? (request.body === undefined ? null : JSON.stringify(request.body));
    try {
      const response = await this.fetching(path, {
        method: request.method ?? (body === null ? "GET" : "POST"),
        headers: this.headers(request),
        signal: limit,
        cache: "no-store",
        credentials: "same-origin",
        ...(body === null ? {} : { body }),
      });
      const retryAfter = asMs(response.headers.get("retry-after"));
      const told = await parsed(response);
      if (response.ok) {
        return { kind: "answered", status: response.status, body: told as T, retryAfter };
      }
      const problem = asProblem(told, response.status);
      return { kind: "problem", status: response.status, problem, retryAfter };
    } catch {
      return { kind: "unanswered", why: limit.aborted ? "timeout" : "network" };
    }
  }

  private headers(request: Request): Record<string, string> {
    const type = request.content?.type ?? (request.body === undefined ? null : "application/json");
    return {
      "X-Guanjia": this.program,
      "Accept-Language": this.language,
      ...(type === null ? {} : { "Content-Type": type }),
      ...(request.key === undefined ? {} : { "Idempotency-Key": request.key }),
    };
  }
}

async function parsed(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === "") return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function asProblem(body: unknown, status: number): Problem {
  if (typeof body === "object" && body !== null && "code" in body) return body as Problem;
  return { code: `Http${status}` };
}

function asMs(seconds: string | null): number | null {
  const value = seconds === null ? Number.NaN : Number(seconds);
  return Number.isFinite(value) && value >= 0 ? value * 1000 : null;
}
