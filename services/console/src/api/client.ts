/** The services, typed by their own OpenAPI (`make api-types`). */
import createClient from "openapi-fetch";

import { asking } from "./asking";
import { problemOf, Refused } from "./problem";
import type { paths as Archives } from "./types/archives";
import type { paths as Dispatch } from "./types/dispatch";
import type { paths as Gate } from "./types/gate";
import type { paths as Identity } from "./types/identity";
import type { paths as Reception } from "./types/reception";

let onEnd = (): void => undefined;
let speaks = "zh";

/** Have `ended` called when nobody is signed in any more. */
export function whenEnded(ended: () => void): void {
  onEnd = ended;
}

/** The language refusals are told in. */
export function speak(language: string): void {
  speaks = language;
}

/** For what no typed client does: the live feed. */
export const ask = asking({
  fetch: (request) => globalThis.fetch(request),
  language: () => speaks,
  ended: () => onEnd(),
});

const common = { fetch: ask, credentials: "same-origin", cache: "no-store" } as const;

export const identity = createClient<Identity>({ baseUrl: "/api/identity", ...common });
export const gate = createClient<Gate>({ baseUrl: "/api/gate", ...common });
export const dispatch = createClient<Dispatch>({ baseUrl: "/api/dispatch", ...common });
export const reception = createClient<Reception>({ baseUrl: "/api/reception", ...common });
export const archives = createClient<Archives>({ baseUrl: "/api/archives", ...common });

/** The headers of a command; the same key when it is repeated. */
export function keyed(key: string): { header: { "Idempotency-Key": string } } {
  return { header: { "Idempotency-Key": key } };
}

interface Told<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** What was answered. Raises Refused with the problem, Unreachable when nobody answered. */
export async function answered<T>(asked: Promise<Told<T>>): Promise<T> {
  const { data, error, response } = await asked;
  if (!response.ok) throw new Refused(problemOf(error, response.status));
  return data as T;
}
