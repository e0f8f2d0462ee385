/** A count in hand: what was counted and seen of a slip, kept as it is typed (E02). */
import type { Slip } from "@/core/rows";
import { countedBefore } from "@/core/slips";

export interface CountForm {
  /** As it was opened. */
  slip: Slip;
  /** This tablet knows it by its picture alone. */
  carried: boolean;
  /** The same however often it is gone on with: what was asked for once is not asked for twice. */
  release_id: string;
  /** (line, how many) */
  counted: [number, number][];
  seen: boolean;
  truck: boolean;
  doors: boolean;
  plate: string;
}

export function blankCount(slip: Slip, carried: boolean, release_id: string): CountForm {
  return {
    slip,
    carried,
    release_id,
    counted: [...countedBefore(slip.lines)],
    seen: false,
    truck: false,
    doors: false,
    plate: slip.plates[0] ?? "",
  };
}

/** The slip of a count that was begun: as it is known now, or as it was where nobody knows it any more. */
export function slipOf(begun: CountForm, slips: readonly Slip[]): Slip {
  return slips.find(({ id }) => id === begun.slip.id) ?? begun.slip;
}
