/** Finding a unit or a person as one types: the exact room first, then rooms that begin so, then
 * names by pinyin or initials. What is typed names a stretch of sorted keys. Through that goes one
 * pass over numbers: who stands before whom was settled when the index was made, because a first
 * sign finds a third of an estate of 5,000 units, and must be answered before the next one.
 */
import type { Host, UnitPlace } from "./rows";

/** A unit found; `host` where a person was found in it. */
export interface Hit {
  unit: UnitPlace;
  host: Host | null;
  relation: string;
}

/** `rank`: how good a key it is, 0 the best. `place`: where its unit stands in the estate. */
interface Entry {
  key: string;
  rank: number;
  place: number;
  hit: Hit;
}
/** Above every rank: who is found by the beginning of a key comes after who is found by all of it. */
const BEGINNING = 10;
/** After every sign a key may have. */
const LAST_SIGN = "\uFFFF";

/** How many results a guard sees. */
export const MOST_HITS = 8;

const ALREADY_PLAIN = /^[a-z0-9]*$/;

/** Letters and digits of what was typed, full width or not: "８-2－0101" is "820101". */
export function plain(typed: string): string {
  if (ALREADY_PLAIN.test(typed)) return typed;
  return typed
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]|[栋幢座楼单元室号]/gu, "");
}

export class SearchIndex {
  /** First sign → keys that begin with it; sorted when it is first asked for. */
  private readonly entries = new Map<string, Entry[]>();
  private readonly sorted = new Set<string>();
  private readonly units: ReadonlyMap<string, UnitPlace>;
  private readonly households: ReadonlyMap<string, Host[]>;
  private readonly hosts: readonly Host[];
  private prepared = false;

  constructor(units: readonly UnitPlace[], hosts: readonly Host[]) {
    this.units = new Map(units.map((unit) => [unit.id, unit]));
    this.households = gatherHouseholds(hosts);
    this.hosts = hosts;
  }

  /** Make the keys, if they are not made. A tablet that is unlocked need not wait for that: it is
   * done when a screen to search on is opened, and at the first search at the latest.
   */
  prepare(): void {
    if (this.prepared) return;
    this.prepared = true;
    const places = inOrder([...this.units.values()]);
    for (const unit of this.units.values()) {
      this.enter(keysOf(unit), { unit, host: null, relation: "" }, places);
    }
    for (const host of this.hosts) this.enterHost(host, places);
  }

  /** The best hits first, at most `most`, each unit-and-person once. Nothing typed finds nothing. */
  find(typed: string, most = MOST_HITS): Hit[] {
    this.prepare();
    const wanted = plain(typed);
    const entries = this.beginningLike(wanted);
    const best = new Best(most);
    const end = before(entries, wanted + LAST_SIGN);
    for (let i = before(entries, wanted); i < end; i += 1) {
      const entry = entries[i] as Entry;
      best.offer(entry.hit, entry.key === wanted ? entry.rank : entry.rank + BEGINNING, entry.place);
    }
    return best.hits;
  }

  unit(id: string): UnitPlace | undefined {
    return this.units.get(id);
  }

  /** Who lives in a unit or owns it, as the snapshot knows. */
  household(unit: string): Host[] {
    return this.households.get(unit) ?? [];
  }

  private enterHost(host: Host, places: ReadonlyMap<string, number>): void {
    const keys = new Map([...host.keys, plain(host.name)].map((key) => [key, NAME_RANK]));
    for (const { unit_id, relation } of host.units) {
      const unit = this.units.get(unit_id);
      if (unit !== undefined) this.enter(keys, { unit, host, relation }, places);
    }
  }

  private enter(keys: Iterable<[string, number]>, hit: Hit, places: ReadonlyMap<string, number>): void {
    const place = places.get(hit.unit.id) ?? 0;
    for (const [key, rank] of keys) {
      const first = key.charAt(0);
      if (first === "") continue;
      const entries = this.entries.get(first);
      if (entries === undefined) this.entries.set(first, [{ key, rank, place, hit }]);
      else entries.push({ key, rank, place, hit });
    }
  }

  private beginningLike(wanted: string): readonly Entry[] {
    const first = wanted.charAt(0);
    const entries = this.entries.get(first) ?? [];
    if (!this.sorted.has(first)) {
      entries.sort(byKey);
      this.sorted.add(first);
    }
    return entries;
  }
}

/** The best hits so far, each once. */
class Best {
  private readonly kept: { hit: Hit; score: number; place: number }[] = [];
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  get hits(): Hit[] {
    return this.kept.map(({ hit }) => hit);
  }

  /** The lower the better, `place` where the score is the same; of equals the first offered. */
  offer(hit: Hit, score: number, place: number): void {
    const { kept, most } = this;
    const behind = (each: { score: number; place: number }) =>
      each.score > score || (each.score === score && each.place > place);
    const last = kept.at(-1);
    if (last !== undefined && kept.length === most && !behind(last)) return;
    const known = kept.findIndex((each) => each.hit.unit === hit.unit && each.hit.host === hit.host);
    if (known >= 0) {
      if (!behind(kept[known] as (typeof kept)[number])) return;
      kept.splice(known, 1);
    }
    const at = kept.findIndex(behind);
    kept.splice(at < 0 ? kept.length : at, 0, { hit, score, place });
    if (kept.length > most) kept.pop();
  }
}

/** How many of the sorted entries have a key before this one. */
function before(entries: readonly Entry[], key: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle] as Entry).key < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Unit → where it stands in the estate: 2-1-0101 before 10-1-0101. */
function inOrder(units: readonly UnitPlace[]): Map<string, number> {
  const named = units.map(({ id, label }) => ({
    id,
    label: label.replaceAll(/\d+/g, (digits) => digits.padStart(LONGEST_NUMBER, "0")),
  }));
  named.sort((a, b) => (a.label < b.label ? -1 : Number(a.label > b.label)));
  return new Map(named.map(({ id }, place) => [id, place]));
}
const LONGEST_NUMBER = 6;

const NAME_RANK = 3;

/** A unit is found by all of its place, by place without leading zeros, or by its room alone. Each
 * key once, with its best rank.
 */
function keysOf(unit: UnitPlace): Map<string, number> {
  const short = unit.room.replace(/^0+/, "");
  const { building, entrance, room, label } = unit;
  const whole = [building + entrance + room, building + entrance + short, building + room, label];
  const best = new Map<string, number>();
  for (const key of [room, short]) best.set(plain(key), 1);
  for (const key of whole) best.set(plain(key), 0);
  return best;
}

function gatherHouseholds(hosts: readonly Host[]): Map<string, Host[]> {
  const homes = new Map<string, Host[]>();
  for (const host of hosts) {
    for (const { unit_id } of host.units) {
      const home = homes.get(unit_id);
      if (home === undefined) homes.set(unit_id, [host]);
      else home.push(host);
    }
  }
  return homes;
}

function byKey(a: Entry, b: Entry): number {
  if (a.key === b.key) return 0;
  return a.key < b.key ? -1 : 1;
}
