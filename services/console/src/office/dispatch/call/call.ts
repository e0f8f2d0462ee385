/** A direct call (E21): what is typed, the class it will get, and what is asked of dispatch. */
import type { components } from "@/api/types/dispatch";
import { momentOf } from "@/office/lists/times";

import type { Urgency } from "../order/order";

export type Emergency = components["schemas"]["Emergency"];
type OpenDirectly = components["schemas"]["OpenDirectly"];

/** Somebody of a unit, or a unit alone. */
export interface Caller {
  readonly unitId: string;
  readonly room: string;
  readonly name: string;
}

export interface Call {
  readonly caller: Caller | null;
  readonly place: string;
  readonly building: string;
  readonly matter: string;
  readonly kind: components["schemas"]["OrderKind"];
  readonly name: string;
  readonly phone: string;
  readonly emergency: Emergency | null;
  readonly complex: boolean;
  readonly requested: string;
  readonly appointment: string;
}

export const BLANK: Call = {
  caller: null,
  place: "",
  building: "",
  matter: "",
  kind: "repair",
  name: "",
  phone: "",
  emergency: null,
  complex: false,
  requested: "",
  appointment: "",
};

/** The 急修 list in its order, each with the words people use for it on the telephone. */
const WORDS: ReadonlyArray<readonly [Emergency, RegExp]> = [
  ["lift_entrapment", /困人|困在|关在电梯|电梯.*(困|关|卡)|trapped|stuck in/i],
  ["fire", /着火|起火|火灾|冒烟|失火|\bfire\b|smoke/i],
  ["gas", /天然气|煤气|燃气|\bgas\b/i],
  ["electric_shock", /触电|电到|电着|electric shock|electrocut/i],
  ["structure", /房屋.*(开裂|倾斜|下沉)|承重|梁.*裂|structur/i],
  ["wiring", /停电|跳闸|没电|漏电|短路|no power|short circuit/i],
  ["water_cut", /停水|没水|爆管|水管爆|水泵|no water|burst/i],
  ["leaking_tap", /(龙头|水阀|阀门).*(漏|关不|喷|坏)|漏水.*龙头|leaking tap/i],
  ["broken_slab", /(楼板|踏步|台阶).*(断|裂|塌)|broken (slab|step)/i],
  ["loose_rail", /(栏杆|扶手).*(松|坏|断|掉)|loose rail/i],
  ["falling_facade", /(玻璃|外墙|墙砖|瓷砖|窗).*(掉|坠|脱落|要落)|坠落|about to fall/i],
];

/** What of the 急修 list a matter looks like; a proposal, never a decision. */
export function proposalFor(matter: string): Emergency | null {
  return WORDS.find(([, words]) => words.test(matter))?.[0] ?? null;
}

const IMMEDIATE: ReadonlySet<Emergency> = new Set(["lift_entrapment", "fire", "gas", "electric_shock"]);

export const EMERGENCIES: readonly Emergency[] = [...WORDS.map(([emergency]) => emergency), "other_danger"];

/** The class dispatch gives it, by the same list. */
export function urgencyOf({ emergency, complex }: Pick<Call, "emergency" | "complex">): Urgency {
  if (emergency !== null) return IMMEDIATE.has(emergency) ? "P0" : "P1";
  return complex ? "P3" : "P2";
}

/** What is missing before it can be opened: where, or what. */
export function lackingOf({ caller, place, matter }: Call): ReadonlyArray<"where" | "what"> {
  const where = caller === null && place.trim() === "";
  return [...(where ? (["where"] as const) : []), ...(matter.trim() === "" ? (["what"] as const) : [])];
}

/** The request; a room is where it is, else the place. */
export function requestOf(call: Call): OpenDirectly {
  return {
    matter: call.matter.trim(),
    kind: call.kind,
    ...(call.caller === null
      ? { place: call.place.trim(), building: call.building.trim() }
      : { unit_id: call.caller.unitId }),
    contact_name: call.name.trim(),
    contact_phone: call.phone.trim(),
    emergency: call.emergency,
    complex_work: call.complex,
    requested_at: momentOf(call.requested),
    appointment_at: momentOf(call.appointment),
  };
}
