import { describe, expect, it } from "vitest";

import { box } from "@/core/texts/box";
import { goods } from "@/core/texts/goods";
import { phone } from "@/core/texts/phone";
import { shell } from "@/core/texts/shell";
import { shifts } from "@/core/texts/shifts";
import { visits } from "@/core/texts/visits";
import { navigationFor, PAGES } from "@/office/app/pages";
import { en } from "@/office/i18n/en";
import { zh } from "@/office/i18n/zh";

const TABLET = [box, goods, phone, shell, shifts, visits];

function paths(...rights: string[]): string[] {
  const permissions = rights.map((id) => ({ id, zh: id, en: id }));
  return navigationFor({ permissions }).flatMap(({ pages }) => pages.map((page) => page.path));
}

/** Every name in a tree of texts, with what is to be filled in. */
function shape(texts: object): unknown[] {
  return Object.entries(texts).map(([name, text]) =>
    typeof text === "string" ? [name, (text.match(/{{\w+}}/g) ?? []).toSorted()] : [name, shape(text as object)],
  );
}

describe("the navigation", () => {
  it("shows only what somebody may open", () => {
    expect(paths()).toEqual(["/procedures"]);
    expect(paths("devices.revoke")).toEqual(["/at-the-gate/tablets", "/procedures"]);
    expect(paths("gate.see")).not.toContain("/at-the-gate/tablets");
  });

  it("has every page once, none of them where the tablet or a service is", () => {
    const all = PAGES.map((page) => page.path);

    expect(new Set(all).size).toBe(all.length);
    const taken = /^\/(gate|api|operator|docs|events|traces|platform|metrics|health|assets)(\/|$)/;
    expect(all.filter((path) => taken.test(path))).toEqual([]);
  });
});

describe("the texts", () => {
  it("fill in the same in both languages", () => {
    expect(shape(en)).toEqual(shape(zh));
  });

  it("name no rule of the book by its number: that is for the procedure map", () => {
    const ids = [en, zh, ...TABLET].flatMap((texts) => JSON.stringify(texts).match(/[（(][A-Z]\d{2}[）)]/g) ?? []);
    expect(ids).toEqual([]);
  });
});
