/** The way to a room, read from its number as the estate writes it: `8-2-0101`. */

export interface Way {
  building: string;
  entrance: string;
  /** Null where the room's number does not tell it. */
  floor: number | null;
  room: string;
}

/** Null for what is no room's number: a place, told in words. */
export function wayTo(label: string): Way | null {
  const parts = label.trim().split("-");
  const [building, ...rest] = parts;
  const room = rest.pop();
  if (building === undefined || room === undefined || rest.length > 1) return null;
  if (!/^[\dA-Za-z]+$/.test(building) || !/^\d+[A-Za-z]?$/.test(room)) return null;
  return { building, entrance: rest[0] ?? "", floor: floorOf(room), room };
}

/** The last two digits count the rooms of a floor: 0101 and 101 are on the first, 1802 on the 18th. */
function floorOf(room: string): number | null {
  const floor = /^(\d{1,2})\d{2}[A-Za-z]?$/.exec(room)?.[1];
  return floor === undefined || Number(floor) === 0 ? null : Number(floor);
}
