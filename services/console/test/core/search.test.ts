import { describe, expect, test } from "vitest";

import type { Host, UnitPlace } from "@/core/rows";
import { MOST_HITS, plain, SearchIndex } from "@/core/search";

function unit(building: number, entrance: number, room: string): UnitPlace {
  const name = `${building}-${entrance}-${room}`;
  return { id: name, label: name, building: `${building}`, entrance: `${entrance}`, room };
}
function host(id: string, name: string, keys: string[], home: string, standing = false): Host {
  return { id, name, keys, units: [{ unit_id: home, relation: "owner" }], standing };
}

const UNITS = [unit(8, 2, "0101"), unit(8, 2, "1010"), unit(1, 2, "0101"), unit(8, 21, "0101"), unit(10, 1, "0101")];
const HOSTS = [
  host("p1", "王**", ["wangxiaoming", "wxm", "wang"], "8-2-0101"),
  host("p2", "汪*", ["wangwei", "ww", "wang"], "1-2-0101", true),
];
const INDEX = new SearchIndex(UNITS, HOSTS);
const labels = (typed: string) => INDEX.find(typed).map((hit) => hit.unit.label);

describe("a room", () => {
  test.each(["8-2-0101", "82-0101", "8栋2单元0101室", "８－２－０１０１", "8 2 101"])(
    "as people write it, %s, is found first",
    (typed) => {
      expect(labels(typed)[0]).toBe("8-2-0101");
    },
  );

  test("written in full stands above those that begin so", () => {
    expect(labels("101")).toEqual(["1-2-0101", "8-2-0101", "8-21-0101", "10-1-0101", "8-2-1010"]);
  });

  test("is found by its beginning while one types", () => {
    expect(labels("8-2-01")[0]).toBe("8-2-0101");
    expect(labels("")).toEqual([]);
    expect(labels("99")).toEqual([]);
  });
});

describe("a person", () => {
  test("is found by pinyin and by initials, and is shown masked with the unit", () => {
    expect(INDEX.find("wxm")).toEqual([{ unit: UNITS[0], host: HOSTS[0], relation: "owner" }]);
    expect(INDEX.find("wang").map((hit) => hit.host?.id)).toEqual(["p2", "p1"]);
    expect(INDEX.find("WangX").map((hit) => hit.host?.id)).toEqual(["p1"]);
  });

  test("comes once, however many of the keys begin so", () => {
    expect(INDEX.find("w").filter((hit) => hit.host?.id === "p1")).toHaveLength(1);
  });
});

test("the household of a unit is who the snapshot ties to it", () => {
  expect(INDEX.household("8-2-0101").map(({ id }) => id)).toEqual(["p1"]);
  expect(INDEX.household("8-21-0101")).toEqual([]);
});

describe("in an estate of 5,000 units", () => {
  let looked = 0;
  const units = Array.from({ length: 5_000 }, (_, i) => {
    const room = String(100 + Math.floor(i / 40)).padStart(4, "0");
    return new Proxy(unit(1 + (i % 40), 1 + (i % 2), room), {
      get: (of, name) => ((looked += 1), Reflect.get(of, name) as unknown),
    });
  });
  const index = new SearchIndex(units, []);

  test.each(["7-1-0103", "7", "1", "10", "0"])("no more units are looked at for %s than are shown", (typed) => {
    index.find(typed);
    looked = 0;

    const found = index.find(typed);

    expect(looked).toBe(0);
    expect(found).toHaveLength(typed === "7-1-0103" ? 1 : MOST_HITS);
  });

  test("the first sign finds units in the order of their labels", () => {
    const found = index.find("1").map((hit) => hit.unit.label);
    expect(found).toEqual(["1-1-0100", "1-1-0101", "1-1-0102", "1-1-0103", "1-1-0104", "1-1-0105", "1-1-0106", "1-1-0107"]);
  });
});

test("signs that only divide are not searched for", () => {
  expect(plain(" 8栋-2单元 ０１０１室 ")).toBe("820101");
});
