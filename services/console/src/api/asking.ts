/** One request to the platform: the headers that count, a time limit, a session prolonged once. */
import { Unreachable } from "./problem";

const TIME_LIMIT_MS = 15_000;
const SESSIONS = "/api/identity/sessions";

export interface Asking {
  /** What `fetch` is outside of tests. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** `zh` or `en`: the language of refusals. */
  readonly language: () => string;
  /** Nobody is signed in any more, and prolonging did not help. */
  readonly ended: () => void;
}

/** A `fetch` for our own origin. Raises Unreachable; refusals are answers. */
export function asking({ fetch, language, ended }: Asking): (request: Request) => Promise<Response> {
  let prolonging: Promise<boolean> | undefined;

  async function once(request: Request): Promise<Response> {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), TIME_LIMIT_MS);
    try {
      const signal = AbortSignal.any([request.signal, limit.signal]);
      return await fetch(new Request(request, { signal }));
    } catch (error) {
      if (request.signal.aborted) throw error;
      throw new Unreachable(error);
    } finally {
      // The limit is for the answer's beginning: the live feed goes on for minutes.
      clearTimeout(timer);
    }
  }

  function told(request: Request): Request {
    // Our own header: no other origin can send it, and a cookie counts only with it.
    request.headers.set("X-Guanjia", "office");
    request.headers.set("Accept-Language", language());
    return request;
  }

  /** A refresh token counts once: many who meet a session's end at the same time share the answer. */
  function prolonged(): Promise<boolean> {
    prolonging ??= once(told(refresh()))
      .then((answer) => answer.ok)
      .finally(() => {
        prolonging = undefined;
      });
    return prolonging;
  }

  return async (request) => {
    const first = await once(told(request.clone()));
    if (first.status !== 401 || new URL(request.url).pathname.startsWith(SESSIONS)) return first;
    if (await prolonged()) return once(told(request));
    ended();
    return first;
  };
}

function refresh(): Request {
  return new Request(new URL(`${SESSIONS}/refresh`, location.origin), {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: "{}",
  });
}
