/** The estate's zone: moments are shown, typed and counted in it, wherever the machine stands. */

/** What the clock and the calendar on the estate's wall show; months from 1. */
export interface Wall {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

type Reader = (at: number) => Wall;

let read: Reader = readerOf(undefined);
let name: string | undefined;

/** Moments are read in this zone from now on. Until somebody says so, and where the browser does
 * not know the name, it is the machine's own.
 */
export function standIn(zone: string): void {
  if (zone === name) return;
  try {
    read = readerOf(zone);
    name = zone;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
}

/** The zone's name for `Intl`; undefined for the machine's own. */
export function zoneName(): string | undefined {
  return name;
}

export function wallAt(at: number | string | Date): Wall {
  return read(new Date(at).getTime());
}

/** The moment the wall shows this, in milliseconds; of an hour that comes twice the first, of one
 * that is left out so much later. NaN for what is no time.
 */
export function momentAt({ year, month, day, hour, minute }: Wall): number {
  const asUtc = Date.UTC(year, month - 1, day, hour, minute);
  if (Number.isNaN(asUtc)) return asUtc;
  const before = asUtc - aheadAt(asUtc - DAY_MS);
  const after = asUtc - aheadAt(asUtc + DAY_MS);
  const isAfter = aheadAt(before) !== asUtc - before && aheadAt(after) === asUtc - after;
  return isAfter ? after : before;
}

/** Midnight of the day of a moment. */
export function midnightOf(at: number): number {
  return momentAt({ ...wallAt(at), hour: 0, minute: 0 });
}

const DAY_MS = 24 * 3_600_000;

/** How far the zone is ahead of UTC at a moment, in milliseconds. */
function aheadAt(at: number): number {
  const { year, month, day, hour, minute } = read(at);
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(at / 60_000) * 60_000;
}

function readerOf(zone: string | undefined): Reader {
  const format = new Intl.DateTimeFormat("en-US", {
    ...(zone === undefined ? {} : { timeZone: zone }),
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });
  return (at) => {
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const part = (type: string): number => parts[type] ?? Number.NaN;
    return {
      year: part("year"),
      month: part("month"),
      day: part("day"),
      hour: part("hour"),
      minute: part("minute"),
    };
  };
}
