import { describe, expect, it } from "vitest";

import { problemOf, Refused, Unreachable } from "@/api/problem";
import { isAnswered, keyFor } from "@/office/forms/command";
import { actsOn, platesIn } from "@/office/gate/slips/slips";
import { grouped, stateOf, type Tablet } from "@/office/gate/tablets/tablets";
import { flowOf, seconds } from "@/office/gate/timings/timings";
import { meaning, TOGETHER_MS } from "@/office/keys/keys";
import { momentOf, typed } from "@/office/lists/times";
import { pauseAfter } from "@/office/live/following";
import { endedOf, isSamePlace, type Me } from "@/office/session/session";

const ME: Me = {
  id: "lin",
  sign_in: "lin",
  name: "林芳",
  estate: { id: "cuihu", name: "翠湖花园" },
  zone: "Asia/Shanghai",
  estates: [],
  roles: [],
  areas: [],
  permissions: [],
};
const refused = (status: number): Refused => new Refused(problemOf({}, status));
const here = (me: Partial<Me> = {}) => ({ kind: "here", me: { ...ME, ...me }, ended: false }) as const;

describe("a command's key", () => {
  let made = 0;
  const fresh = (): string => String((made += 1));

  it("stays while the same is repeated and changes with what is asked", () => {
    const first = keyFor({ a: 1 }, null, fresh);

    expect(keyFor({ a: 1 }, first, fresh)).toBe(first);
    expect(keyFor({ a: 2 }, first, fresh).key).not.toBe(first.key);
  });

  it("is kept for another try only where nobody can say whether it was done", () => {
    expect([null, refused(409), refused(422)].map(isAnswered)).toEqual([true, true, true]);
    expect([new Unreachable(null), refused(503)].map(isAnswered)).toEqual([false, false]);
  });
});

describe("a slip (A11, W25)", () => {
  const all = ["gate.slips", "gate.slips.approve"];
  const slip = { awaits_owner: false };

  it("is stamped while it waits, by who may stamp, and printed once it is good", () => {
    expect(actsOn({ ...slip, status: "applied" }, all)).toEqual(["approve", "reject", "withdraw"]);
    expect(actsOn({ ...slip, status: "applied" }, ["gate.slips"])).toEqual(["withdraw"]);
    expect(actsOn({ ...slip, status: "approved" }, all)).toEqual(["withdraw", "print"]);
    expect(actsOn({ ...slip, status: "released" }, all)).toEqual([]);
  });

  it("that nobody announced is stamped as by night, with a reason (E09)", () => {
    const night = { ...slip, unannounced: true } as const;

    expect(actsOn({ ...night, status: "applied" }, all)).toEqual(["night", "reject", "withdraw"]);
    expect(actsOn({ ...night, status: "released", awaits_owner: true }, all)).toEqual(["owner"]);
  });

  it("takes several plates however they are set apart", () => {
    expect(platesIn(" 粤B12345、粤B67890，粤C1 ,")).toEqual(["粤B12345", "粤B67890", "粤C1"]);
  });
});

describe("times at the gate (T30, N17)", () => {
  it("are told by the act and whom it was about, in seconds", () => {
    expect(flowOf("visit.admit.guest")).toEqual({ kind: "visit_admit", sort: "guest" });
    expect(flowOf("slip.release")).toEqual({ kind: "slip_release", sort: null });
    expect(flowOf("robot.wave")).toEqual({ kind: null, sort: null });
    expect([8_200, 0, null].map(seconds)).toEqual(["8.2 s", "0.0 s", "–"]);
  });
});

describe("a tablet", () => {
  const now = new Date("2026-11-22T08:00:00Z");
  const [before, after] = ["2026-11-22T07:00:00Z", "2026-11-22T09:00:00Z"];
  const blank = { revoked_at: null, code_until: null, trusted_until: null } as Tablet;

  it("waits for its code, is trusted, runs out, and once revoked is nothing else", () => {
    expect(stateOf({ ...blank, code_until: after }, now)).toBe("waiting");
    expect(stateOf({ ...blank, code_until: before }, now)).toBe("lapsed");
    expect(stateOf({ ...blank, trusted_until: after }, now)).toBe("trusted");
    expect(stateOf({ ...blank, trusted_until: before }, now)).toBe("over");
    expect(stateOf({ ...blank, revoked_at: before, code_until: after, trusted_until: after }, now)).toBe("revoked");
  });

  it("has a code that is read aloud in groups", () => {
    expect(grouped("12345678")).toBe("1234 5678");
  });
});

describe("a key", () => {
  it("leads somewhere alone, or after another in time", () => {
    const g = meaning(null, { key: "g", at: 0 });

    expect(g).toEqual({ deed: null, waiting: { key: "g", at: 0 } });
    expect(meaning(g.waiting, { key: "p", at: TOGETHER_MS }).deed).toBe("procedures");
    expect(meaning(g.waiting, { key: "p", at: TOGETHER_MS + 1 }).deed).toBeNull();
    expect(meaning(g.waiting, { key: "?", at: 1 }).deed).toBe("help");
  });
});

describe("a session", () => {
  it("that ends keeps the page, and gives it back to the same person in the same estate only", () => {
    const ended = endedOf(here());

    expect(ended).toEqual({ ...here(), ended: true });
    expect(isSamePlace(ended, here())).toBe(true);
    expect(isSamePlace(ended, here({ id: "chen" }))).toBe(false);
    expect(isSamePlace(ended, here({ estate: { id: "lanting", name: "兰亭" } }))).toBe(false);
    expect(endedOf(undefined)).toEqual({ kind: "nobody" });
  });
});

describe("a moment", () => {
  it("is typed in local time and sent in UTC", () => {
    const at = new Date("2026-11-22T08:30:00.000Z");

    expect(momentOf(typed(at))).toBe(at.toISOString());
    expect(momentOf("")).toBeNull();
  });
});

describe("a lost connection", () => {
  it("is tried again soon, then ever more rarely, half a minute at most", () => {
    expect([1, 2, 3, 4, 5, 6, 60].map(pauseAfter)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  });
});
