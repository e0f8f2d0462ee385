import { describe, expect, test } from "vitest";

import { Clock, measured } from "@/core/clock";
import { looksLikePlate, plateAsRead, samePlate } from "@/core/plates";
import { Timing } from "@/core/timing";

import { calls, NOON } from "./desk";

describe("the clock", () => {
  test("takes the answer to be of the middle of the round trip", () => {
    expect(measured(1_000, 1_400, 8_200)).toEqual({ offset_ms: 7_000, round_trip_ms: 400 });
  });

  test("learns nothing from an answer that took too long, or from a clock set back meanwhile", () => {
    expect(measured(0, 6_000, 3_000)).toBeNull();
    expect(measured(1_000, 900, 950)).toBeNull();
  });

  test("is skewed above two minutes, and what is shown is corrected", async () => {
    const server = NOON + 7_200_000;
    const clock = new Clock(() => NOON);
    expect(clock.skewed).toBe(false);

    const said = { server_time: new Date(server).toISOString() };
    await clock.measure(calls(() => ({ status: 200, body: said })));

    expect([clock.offset_ms, clock.skewed, clock.corrected()]).toEqual([7_200_000, true, server]);
    expect(clock.iso()).toBe(new Date(NOON).toISOString());
    expect(clock.correctedIso()).toBe(new Date(server).toISOString());
  });

  test("keeps what it measured when nobody answers", async () => {
    const clock = new Clock(() => NOON);
    clock.offset_ms = 500;

    expect(await clock.measure(calls(() => "gone"))).toBe(false);
    expect(clock.offset_ms).toBe(500);
  });
});

describe("the times of an act", () => {
  test("add up over several stretches, and leave out what was not timed", () => {
    let now = NOON;
    const timing = new Timing(() => now);
    timing.start("document");
    now += 3_000;
    timing.stop("document");
    now += 10_000;
    timing.start("document");
    now += 2_000;

    expect(timing.told()).toEqual({
      touched_at: new Date(NOON).toISOString(),
      document_ms: 5_000,
      phone_ms: null,
    });
  });

  test("of a document and a phone run side by side, and never below nothing", () => {
    let now = NOON;
    const timing = new Timing(() => now);
    timing.start("phone");
    timing.start("document");
    now -= 60_000;
    timing.stop("document");

    expect(timing.of("document")).toBe(0);
    expect(timing.isRunning("phone")).toBe(true);
  });
});

describe("a plate", () => {
  test("is the same however it is written", () => {
    expect(samePlate("湘A·12O45", "湘a120 45")).toBe(true);
    expect(plateAsRead("粤Ｂ·１２３４Ｉ")).toBe("粤B12341");
    expect(samePlate("", "")).toBe(false);
  });

  test.each([
    ["湘A12345", true],
    ["湘AD12345", true],
    ["湘112345", false],
    ["A12345", false],
    ["湘A1234", false],
  ])("%s looks like one: %s", (plate, expected) => {
    expect(looksLikePlate(plate)).toBe(expected);
  });
});
