import { beforeEach, describe, expect, it, vi } from "vitest";

import { asking } from "@/api/asking";
import { isPassing, problemOf, Refused, Unreachable } from "@/api/problem";

const ORIGIN = "http://here";
const refused = (code: number): Refused => new Refused(problemOf({}, code));
const status = (code: number): Response => new Response("{}", { status: code });

beforeEach(() => vi.stubGlobal("location", { origin: ORIGIN }));

function platform(answers: (path: string, nth: number) => Response | Promise<Response>) {
  const asked: Request[] = [];
  const ended = vi.fn<() => void>();
  const ask = asking({
    fetch: async (request) => {
      asked.push(request);
      const path = new URL(request.url).pathname;
      return answers(path, asked.filter((each) => each.url === request.url).length);
    },
    language: () => "en",
    ended,
  });
  return { ask, asked, ended };
}

const get = (path: string): Request => new Request(ORIGIN + path);

describe("a request", () => {
  it("bears the header other origins cannot send, and the language of refusals", async () => {
    const { ask, asked } = platform(() => status(200));

    await ask(get("/api/gate/slips"));

    expect(asked[0]?.headers.get("x-guanjia")).toBe("office");
    expect(asked[0]?.headers.get("accept-language")).toBe("en");
  });

  it("is asked again with its body when the session was prolonged", async () => {
    const { ask, asked } = platform((path, nth) => status(path.endsWith("refresh") || nth > 1 ? 200 : 401));

    const answer = await ask(new Request(`${ORIGIN}/api/gate/slips`, { method: "POST", body: '{"a":1}' }));

    expect(answer.status).toBe(200);
    expect(asked.map((each) => new URL(each.url).pathname)).toEqual([
      "/api/gate/slips",
      "/api/identity/sessions/refresh",
      "/api/gate/slips",
    ]);
    expect(await asked[2]?.text()).toBe('{"a":1}');
  });

  it("prolongs the session once for many that meet its end together", async () => {
    const { ask, asked } = platform((path, nth) => status(path.endsWith("refresh") || nth > 2 ? 200 : 401));

    await Promise.all([ask(get("/api/gate/slips")), ask(get("/api/gate/slips"))]);

    expect(asked.filter((each) => each.url.endsWith("refresh"))).toHaveLength(1);
  });

  it("ends the session when it cannot be prolonged", async () => {
    const { ask, ended } = platform(() => status(401));

    expect((await ask(get("/api/gate/slips"))).status).toBe(401);
    expect(ended).toHaveBeenCalledOnce();
  });

  it("leaves a refused sign-in to the page that asked", async () => {
    const { ask, asked, ended } = platform(() => status(401));

    await ask(get("/api/identity/sessions"));

    expect(asked).toHaveLength(1);
    expect(ended).not.toHaveBeenCalled();
  });

  it("that nobody answers is unreachable, one the page gave up is not", async () => {
    const { ask } = platform(() => Promise.reject(new TypeError("no network")));
    const leaving = AbortSignal.abort();

    await expect(ask(get("/api/gate/slips"))).rejects.toThrow(Unreachable);
    await expect(ask(new Request(`${ORIGIN}/x`, { signal: leaving }))).rejects.toThrow(TypeError);
  });

  it("is unreachable when its answer takes too long", async () => {
    vi.useFakeTimers();
    const ask = asking({
      fetch: (request) =>
        new Promise((_, reject) => request.signal.addEventListener("abort", () => reject(new Error("aborted")))),
      language: () => "zh",
      ended: () => undefined,
    });

    const failed = ask(get("/api/gate/slips")).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await failed).toBeInstanceOf(Unreachable);
    vi.useRealTimers();
  });
});

describe("a problem", () => {
  it("keeps what the service said", () => {
    const told = { title: "未能办理", detail: "卡已借出", code: "CardStillOut", data: { card: "7" }, trace_id: "ab" };

    expect(problemOf(told, 409)).toEqual({ ...told, status: 409 });
  });

  it("is made up where a proxy answered instead", () => {
    expect(problemOf("<html>", 502)).toMatchObject({ status: 502, code: "HttpError", detail: "" });
  });

  it("passes when the service is busy or away, and not when a rule refused", () => {
    expect([502, 503, 504, 429].map((code) => isPassing(refused(code)))).toEqual([true, true, true, true]);
    expect([401, 403, 404, 409, 422, 500].some((code) => isPassing(refused(code)))).toBe(false);
    expect(isPassing(new Unreachable(null))).toBe(true);
  });
});
