/** Plans of recurring services, as the office types and reads them. */
import type { components } from "@/api/types/dispatch";

export type Plan = components["schemas"]["PlanView"];
export type Period = components["schemas"]["PeriodView"];
export type Visit = components["schemas"]["PlannedVisitView"];
export type DayAhead = components["schemas"]["DayAhead"];
export type MakePlan = components["schemas"]["MakePlan"];
export type AlterPlan = components["schemas"]["AlterPlan"];
export type Rule = components["schemas"]["Rule"];

export const STEPS = ["days", "weeks", "months"] as const;
export type Step = (typeof STEPS)[number];
export const OFF_DAYS = ["after", "before", "keep"] as const;
export type OffDays = (typeof OFF_DAYS)[number];
export const SCOPES = ["building", "units", "place"] as const;
export type ScopeKind = (typeof SCOPES)[number];
export const KINDS = ["free_service", "paid_service"] as const;
export const WEEKDAYS = ["d0", "d1", "d2", "d3", "d4", "d5", "d6"] as const;

export interface PlanFields {
  readonly name: string;
  readonly matter: string;
  readonly kind: (typeof KINDS)[number];
  readonly complex: boolean;
  readonly scope: ScopeKind;
  readonly building: string;
  readonly units: readonly string[];
  readonly place: string;
  readonly every: number;
  readonly step: Step;
  readonly weekdays: readonly string[];
  readonly day: number | string;
  readonly first: string;
  readonly last: string;
  readonly off: OffDays;
  readonly ahead: number;
}

/** A gas check every two months, as the rule book has it: what a new plan begins as. */
export function freshPlan(today: string): PlanFields {
  return {
    name: "",
    matter: "",
    kind: "free_service",
    complex: false,
    scope: "building",
    building: "",
    units: [],
    place: "",
    every: 2,
    step: "months",
    weekdays: [],
    day: "",
    first: today,
    last: "",
    off: "after",
    ahead: 3,
  };
}

/** What a plan says now, to be said otherwise; where it is done stays. */
export function fieldsOfPlan(plan: Plan): PlanFields {
  const { scope, rule } = plan;
  const weekdays = (rule.weekdays ?? []).flatMap((each) => WEEKDAYS[each] ?? []);
  return {
    name: plan.name,
    matter: plan.matter,
    kind: KINDS.find((each) => each === plan.kind.code) ?? "free_service",
    complex: plan.complex_work,
    scope: scope.place ? "place" : scope.whole_building ? "building" : "units",
    building: scope.whole_building || (scope.place_building ?? ""),
    units: scope.unit_ids ?? [],
    place: scope.place ?? "",
    every: rule.every,
    step: rule.step,
    weekdays,
    day: rule.day ?? "",
    first: rule.first_day,
    last: rule.last_day ?? "",
    off: rule.off_days ?? "after",
    ahead: plan.ahead_days,
  };
}

/** The rule that was typed; null while something of it is missing. */
export function ruleOf(fields: PlanFields): Rule | null {
  if (fields.first === "" || !Number.isInteger(fields.every) || fields.every < 1) return null;
  if (fields.last !== "" && fields.last < fields.first) return null;
  return {
    every: fields.every,
    step: fields.step,
    first_day: fields.first,
    last_day: fields.last === "" ? null : fields.last,
    weekdays: fields.step === "weeks" ? numbered(fields.weekdays) : [],
    day: fields.step === "months" && typeof fields.day === "number" ? fields.day : null,
    off_days: fields.off,
  };
}

/** What is sent; the scope holds what was chosen and nothing that was typed before it. */
export function planOf(fields: PlanFields, rule: Rule): MakePlan {
  return { ...saidOf(fields, rule), scope: scopeOf(fields) };
}

/** What a plan is altered to, whole, and why. */
export function alteredOf(fields: PlanFields, rule: Rule, reason: string): AlterPlan {
  return { ...saidOf(fields, rule), reason: reason.trim() };
}

function saidOf(fields: PlanFields, rule: Rule) {
  return {
    name: fields.name,
    matter: fields.matter,
    kind: fields.kind,
    complex_work: fields.complex,
    rule,
    ahead_days: fields.ahead,
  };
}

function scopeOf({ scope, building, units, place }: PlanFields): MakePlan["scope"] {
  if (scope === "building") return { whole_building: building.trim() };
  if (scope === "units") return { unit_ids: [...units] };
  return { place: place.trim(), place_building: building.trim() };
}

/** Weekdays as the service numbers them: Monday is 0. */
export function numbered(weekdays: readonly string[]): number[] {
  return WEEKDAYS.flatMap((each, place) => (weekdays.includes(each) ? [place] : []));
}

/** The hours of a visit tomorrow, as they are proposed: 09:00 to 11:00. */
export function proposedVisit(tomorrow: string): { readonly from: string; readonly until: string } {
  return { from: `${tomorrow}T09:00`, until: `${tomorrow}T11:00` };
}
