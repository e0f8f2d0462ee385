import { describe, expect, test } from "vitest";

import type { Expected, Policy } from "@/core/rows";
import { NOTHING } from "@/core/snapshot";
import {
  admission,
  blankVehicle,
  blankVisit,
  fromExpected,
  likelyReason,
  missing,
  refusal,
  watched,
  type VisitForm,
} from "@/gate/visit/form";
import { shownAt } from "@/touch/preferences";

const NOON = Date.parse("2026-11-22T04:00:00Z");
const HOST = { unit_id: "u1", label: "2-1-1802", person_id: "p1", name: "黄**", standing: false };
const POLICY = {
  pledge_rules: [
    { for: "business", kind: "document" },
    { for: "vehicle", kind: "deposit", amount_fen: 5_000 },
  ],
  leave_by_hours: { guest: 12 },
} as unknown as Policy;
const NO_CARD = { visitor: null, vehicle: null };

function aGuest(more: Partial<VisitForm> = {}): VisitForm {
  const yes = { how: "phone", answer: "yes", at: "2026-11-22T04:00:00Z" } as const;
  return { ...blankVisit("v1"), host: HOST, name: "来客", consent: yes, number_tail: "5374", ...more };
}

describe("a guest", () => {
  test("is admitted on the host's yes, with the number that was called", () => {
    expect(missing(aGuest(), POLICY)).toBeNull();
    expect(admission(aGuest(), POLICY, { visitor: "B007", vehicle: null }, NOON)).toMatchObject({
      unit_id: "u1",
      host_id: "p1",
      card_number: "B007",
      consent: { how: "phone", answer: "yes", number_tail: "5374", person_id: "p1" },
      pledge: { kind: "none" },
      leave_by: "2026-11-22T16:00:00.000Z",
    });
  });

  test.each([
    ["no", "host_refused"],
    ["no_answer", "no_answer"],
  ] as const)("is not admitted on %s, and the reason stands to hand", (answer, reason) => {
    const form = aGuest({ consent: { how: "phone", answer } });

    expect(missing(form, POLICY)).toBe("visit.consent.needed");
    expect(likelyReason(form)).toBe(reason);
    expect(refusal(form, reason, "")).toMatchObject({ reason, host_id: "p1", consent: { answer } });
  });

  test.each([
    [{ consent: null }, "visit.consent.needed"],
    [{ number_tail: "53" }, "visit.missing.tail"],
    [{ name: " " }, "visit.missing.name"],
    [{ host: null }, "visit.missing.host"],
    [{ visit_class: "tout" }, "refuse.tout"],
    [{ visit_class: "worker" }, "visit.missing.site"],
  ] as [Partial<VisitForm>, string][])("with %j is not: %s", (more, lacking) => {
    expect(missing(aGuest(more), POLICY)).toBe(lacking);
  });
});

describe("what is held", () => {
  test("is never a resident identity card, whatever the rule", () => {
    const form = aGuest({ visit_class: "business", pledge: "resident_id" });

    expect(missing(form, POLICY)).toBe("document.resident_id.refused");
    expect(admission(form, POLICY, NO_CARD, NOON).pledge).toEqual({ kind: "none" });
  });

  test("follows the rule of the vehicle before that of the class", () => {
    const form = aGuest({ visit_class: "business", vehicle: blankVehicle("湘A12345"), pledge: "deposit", receipt: "R1" });

    expect(admission(form, POLICY, NO_CARD, NOON).pledge).toEqual({
      kind: "deposit",
      amount_fen: 5_000,
      receipt_number: "R1",
    });
    expect(missing({ ...form, pledge: null }, POLICY)).toBe("visit.pledge.needed");
  });
});

test("a delivery by vehicle is told the route first", () => {
  const vehicle = blankVehicle("湘A12345");
  const form = aGuest({ visit_class: "delivery", vehicle, pledge: "none" });

  expect(missing(form, POLICY)).toBe("visit.route.needed");
  expect(missing({ ...form, vehicle: { ...vehicle, route_told: true } }, POLICY)).toBeNull();
});

test("whoever is expected has the host's yes already", () => {
  const expected = {
    id: "e1",
    visit_class: "guest",
    name: "约客",
    people: 2,
    unit_id: "u1",
    unit_label: "2-1-1802",
    host_id: "p1",
    host_name: "黄**",
    plate: "",
    reason: "",
  } as Expected;
  const form = fromExpected(expected, "v1");

  expect(missing(form, POLICY)).toBeNull();
  expect(admission(form, POLICY, NO_CARD, NOON)).toMatchObject({
    expected_id: "e1",
    people: 2,
    consent: { how: "expected", answer: "yes" },
  });
});

const entry = (kind: "person" | "plate", text: string, until: string | null) =>
  ({ id: text, kind, text, reason: "", until, instruction: null }) as const;

test("the watch list knows a name, and a plate however it is written, until its day", () => {
  const parts = {
    ...NOTHING,
    watch: [entry("plate", "湘A1O345", null), entry("person", "来客", new Date(NOON).toISOString())],
  };
  const byCar = aGuest({ name: "别人", vehicle: blankVehicle("湘a·10345") });

  expect(watched(byCar, parts, NOON)?.id).toBe("湘A1O345");
  expect(watched(aGuest(), parts, NOON)?.id).toBe("来客");
  expect(watched(aGuest(), parts, NOON + 1)).toBeNull();
});

test("the screen is dark at night unless somebody chose", () => {
  expect([shownAt("auto", 3), shownAt("auto", 12), shownAt("light", 3)]).toEqual(["dark", "light", "light"]);
});
