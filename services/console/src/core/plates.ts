/** Plates as they are read: the letters I and O, which no plate has, are the 1 and 0 they look like. */

export const PROVINCES = [..."京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"];
/** The letters of a plate: all but I and O. */
export const LETTERS = [..."ABCDEFGHJKLMNPQRSTUVWXYZ"];
export const DIGITS = [..."0123456789"];
/** What stands at the end of plates of police, consulates, training, trailers, Hong Kong, Macao. */
export const ENDINGS = [..."警领学挂港澳使"];

/** An ordinary plate has 7 signs, of a new-energy car 8. */
export const SIGNS = { least: 7, most: 8 } as const;

export function plateAsRead(plate: string): string {
  return plate
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .replaceAll("I", "1")
    .replaceAll("O", "0");
}

export function samePlate(one: string, other: string): boolean {
  const read = plateAsRead(one);
  return read !== "" && read === plateAsRead(other);
}

/** Whether it looks like a plate of the mainland. What does not can be written down all the same:
 * a guard writes what stands on the car.
 */
export function looksLikePlate(plate: string): boolean {
  const read = plateAsRead(plate);
  return (
    read.length >= SIGNS.least &&
    read.length <= SIGNS.most &&
    PROVINCES.includes(read.charAt(0)) &&
    LETTERS.includes(read.charAt(1))
  );
}

/** Whether as many signs as a plate has are none of the mainland's: shown, and written down. */
export function unusualPlate(plate: string): boolean {
  return plateAsRead(plate).length >= SIGNS.least && !looksLikePlate(plate);
}

/** What the plate pad shows next: a province, then a letter, then the rest. */
export function keysFor(typed: string): "province" | "letter" | "rest" | "full" {
  const { length } = [...typed];
  if (length === 0) return "province";
  if (length === 1) return "letter";
  return length >= SIGNS.most ? "full" : "rest";
}
