import { describe, expect, test } from "vitest";

import { Working } from "../../src/core/working";

describe("what is under way", () => {
  test("is waited for, also what begins meanwhile, and whatever comes of it", async () => {
    const working = new Working();
    const written: string[] = [];
    const write = async (what: string, after: Promise<unknown>) => {
      await after;
      written.push(what);
    };
    const first = working.on(write("first", Promise.resolve()));
    void working.on(write("second", first));
    const failing = working.on(Promise.reject(new Error("no network")));

    await working.done();

    expect(written).toEqual(["first", "second"]);
    await expect(failing).rejects.toThrow("no network");
  });
});
