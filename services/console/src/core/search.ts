/** Finding a unit or a person as one types: the exact room first, then rooms that begin so, then
 * names by pinyin or initials. Over 5,000 units each key costs a binary search, not a walk.
 */
import type { Host, UnitPlace } from "./rows";

/** A unit found; `host` where a person was found in it. */
export interface Hit {
  unit: UnitPlace;
  host: Host | null;
  relation: string;
}

interface Entry {
  key: string;
  rank: number;
  hit: Hit;
}

/** How many results a guard sees. */
export const MOST_HITS = 8;

/** Letters and digits of what was typed, full width or not: "８-2－0101" is "820101". */
export function plain(typed: string): string {
  return typed
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]|[栋幢座楼单元室号]/gu, "");
}

export class SearchIndex {
  private readonly entries: Entry[];
  private readonly units: ReadonlyMap<string, UnitPlace>;
  private readonly households: ReadonlyMap<string, Host[]>;

  constructor(units: readonly UnitPlace[], hosts: readonly Host[]) {
    this.units = new Map(units.map((unit) => [unit.id, unit]));
    this.households = gatherHouseholds(hosts);
    const entries = [...units.flatMap(ofUnit), ...hosts.flatMap((host) => this.ofHost(host))];
    this.entries = entries.toSorted(byKey);
  }

  /** The best hits first, at most `most`, each unit-and-person once. Nothing typed finds nothing. */
  find(typed: string, most = MOST_HITS): Hit[] {
    const wanted = plain(typed);
    if (wanted === "") return [];
    const found: { entry: Entry; score: number }[] = [];
    for (let i = this.first(wanted); i < this.entries.length; i += 1) {
      const entry = this.entries[i];
      if (entry === undefined || !entry.key.startsWith(wanted)) break;
      found.push({ entry, score: entry.key === wanted ? entry.rank : entry.rank + 10 });
    }
    found.sort((a, b) => a.score - b.score || byLabel(a.entry.hit, b.entry.hit));
    return unique(found.map(({ entry }) => entry.hit), most);
  }

  unit(id: string): UnitPlace | undefined {
    return this.units.get(id);
  }

  /** Who lives in a unit or owns it, as the snapshot knows. */
  household(unit: string): Host[] {
    return this.households.get(unit) ?? [];
  }

  private ofHost(host: Host): Entry[] {
    return host.units.flatMap(({ unit_id, relation }) => {
      const unit = this.units.get(unit_id);
      if (unit === undefined) return [];
      const hit = { unit, host, relation };
      return [...new Set([...host.keys, plain(host.name)])]
        .filter((key) => key !== "")
        .map((key) => ({ key, rank: 3, hit }));
    });
  }

  /** Where keys that begin with `wanted` begin. */
  private first(wanted: string): number {
    let low = 0;
    let high = this.entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.entries[middle]?.key ?? "") < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A unit is found by all of its place, by place without leading zeros, or by its room alone. */
function ofUnit(unit: UnitPlace): Entry[] {
  const hit = { unit, host: null, relation: "" };
  const short = unit.room.replace(/^0+/, "");
  const whole = [unit.building + unit.entrance + unit.room, unit.building + unit.entrance + short];
  const keys: [string, number][] = [
    ...[...whole, unit.building + unit.room, unit.label].map((key): [string, number] => [key, 0]),
    [unit.room, 1],
    [short, 1],
  ];
  const best = new Map<string, number>();
  for (const [key, rank] of keys) {
    const name = plain(key);
    if (name !== "") best.set(name, Math.min(rank, best.get(name) ?? rank));
  }
  return [...best].map(([key, rank]) => ({ key, rank, hit }));
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

function unique(hits: readonly Hit[], most: number): Hit[] {
  const seen = new Map<string, Hit>();
  for (const hit of hits) {
    const name = `${hit.unit.id}/${hit.host?.id ?? ""}`;
    if (!seen.has(name)) seen.set(name, hit);
    if (seen.size === most) break;
  }
  return [...seen.values()];
}

function byKey(a: Entry, b: Entry): number {
  if (a.key === b.key) return 0;
  return a.key < b.key ? -1 : 1;
}

function byLabel(a: Hit, b: Hit): number {
  return a.unit.label.localeCompare(b.unit.label, "zh-CN", { numeric: true });
}
