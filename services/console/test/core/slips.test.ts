import { beforeAll, describe, expect, test } from "vitest";

import type { SlipRelease } from "@/core/acts";
import { slipsNow } from "@/core/here";
import type { Slip } from "@/core/rows";
import { slipInPicture, type Knowing } from "@/core/slip-pictures";
import { checkSignature, codeIn, countedBefore, differing, hindrance, nothingThere, tripNow } from "@/core/slips";

import { anAct, NOON } from "./desk";

const LINES = [
  { line: 1, name: "冰箱", quantity: 1 },
  { line: 2, name: "纸箱", quantity: 12 },
];
const GATE = "东门";

let pair: CryptoKeyPair;
let keys: { id: string; public_key: string }[] = [];
beforeAll(async () => {
  const made = await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]);
  if (!("publicKey" in made)) throw new Error("no pair");
  pair = made;
  keys = [{ id: "k1", public_key: base64(await crypto.subtle.exportKey("raw", pair.publicKey)) }];
});

function base64(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}

async function signatureOf(text: string): Promise<string> {
  return base64(await crypto.subtle.sign("Ed25519", pair.privateKey, new TextEncoder().encode(text)));
}

async function aSlip(more: Partial<Slip> = {}): Promise<Slip> {
  const signed = JSON.stringify({ id: "s1", code: "K7M2", lines: LINES });
  return {
    id: "s1", number: "FX-1", code: "K7M2", unit_id: "u1", unit_label: "8-2-0101", signer: "王**", signer_role: "owner",
    move_out: false, lines: LINES, plates: [], valid_from: new Date(NOON).toISOString(),
    valid_until: new Date(NOON + 1).toISOString(), trips: 1, trips_left: 1, in_parts: false, lift_booking: "", carrier: "",
    releases: [], signed, signature: await signatureOf(signed), key_id: "k1", ...more,
  };
}

function left(id: string, counts: number[], more: Partial<SlipRelease> = {}) {
  const lines = counts.map((counted, i) => ({ line: i + 1, counted }));
  return anAct("slip.release", { release_id: id, slip_id: "s1", lines, signature_seen: true, ...more });
}

describe("a slip (F42, A11)", () => {
  test("is good only as the office signed it", async () => {
    const slip = await aSlip();

    expect(await checkSignature(slip, keys)).toBe("good");
    expect(await checkSignature({ ...slip, lines: [{ line: 1, name: "冰箱", quantity: 2 }] }, keys)).toBe("bad");
    expect(await checkSignature({ ...slip, signed: slip.signed.replace("12", "13") }, keys)).toBe("bad");
    expect(await checkSignature(slip, [])).toBe("unknown_key");
  });

  test("differs in every line that was counted otherwise or not at all", () => {
    expect(differing(LINES, new Map([[1, 1]]))).toEqual([LINES[1]]);
    expect(differing(LINES, new Map([[1, 1], [2, 12]]))).toEqual([]);
    expect(differing(LINES, new Map([[1, 0], [2, 13]]), true)).toEqual([LINES[1]]);
  });

  test("leaves within its time and its trips only", async () => {
    const slip = await aSlip();

    expect([NOON - 1, NOON, NOON + 2].map((now) => hindrance(slip, now))).toEqual(["too_early", null, "too_late"]);
    expect(hindrance({ ...slip, trips_left: 0 }, NOON)).toBe("used_up");
  });

  test("is found by its code, scanned or typed", () => {
    expect(["k7m2", " K7-M2 ", "https://gate.example/slip/K7M2"].map(codeIn)).toEqual(["K7M2", "K7M2", "K7M2"]);
  });
});

describe("a move in several trips (E10)", () => {
  const move = { trips: 3, trips_left: 3, in_parts: true };

  test("keeps what each trip took, and is over with the last trip or the last thing", async () => {
    const slip = await aSlip(move);
    const after = (...acts: ReturnType<typeof left>[]) => slipsNow({ slips: [slip] }, acts, GATE)[0];

    const first = after(left("r1", [0, 5]));
    expect(first?.lines.map((line) => line.left)).toEqual([1, 7]);
    expect(first?.releases).toEqual([expect.objectContaining({ id: "r1", gate: GATE })]);
    expect([tripNow(slip), first && tripNow(first), first?.trips_left]).toEqual([1, 2, 2]);
    expect(after(left("r1", [0, 5]), left("r2", [1, 7]))).toBeUndefined();
    expect(after(left("r1", [0, 1]), left("r2", [0, 1]), left("r3", [0, 1]))).toBeUndefined();
  });

  test("does not count a trip twice that the snapshot has already", async () => {
    const told = { id: "r1", at: new Date(NOON).toISOString(), gate: GATE, lines: [{ line: 2, counted: 5 }] };
    const slip = await aSlip({ ...move, trips_left: 2, releases: [told] });

    expect(slipsNow({ slips: [slip] }, [left("r1", [0, 5])], GATE)).toEqual([slip]);
  });

  test("lets nothing leave of which nothing is there", () => {
    expect(nothingThere(LINES, new Map([[1, 0], [2, 0]]))).toBe(true);
    expect(nothingThere(LINES, new Map([[1, 0], [2, 1]]))).toBe(false);
    expect(nothingThere(LINES, new Map([[1, 0]]))).toBe(false);
    expect([...countedBefore([{ line: 1, name: "冰箱", quantity: 1, left: 0 }, ...LINES])]).toEqual([[1, 0]]);
  });
});

const STAMPED = NOON / 1000;
const knowing = (more: Partial<Knowing> = {}): Knowing => ({
  estate: "e1", keys, snapshot_at: new Date(NOON - 3_600_000).toISOString(), acts: [], gate: GATE, ...more,
});
const content = (more: object = {}) =>
  JSON.stringify({
    kind: "guanjia goods slip 1", estate: "e1", id: "s1", number: "FX-1", code: "K7M2", unit: "8-2/0101",
    stamped: STAMPED, valid_from: STAMPED, valid_until: STAMPED + 3600, plates: [], trips: 1, in_parts: false,
    lines: LINES, ...more,
  });
const picture = async (text: string, signed = text) =>
  `FX1/k1/${(await signatureOf(signed)).replaceAll("/", "_")}/${text}/K7M2`;
const minutes = (count: number) => new Date(NOON + count * 60_000).toISOString();

const fault = async (text: string, more: Partial<Knowing> = {}) => {
  const found = await slipInPicture(text, knowing(more));
  return "fault" in found ? found.fault : null;
};

describe("a slip this tablet has not heard of (A11)", () => {
  test("leaves by what its picture carries where the estate signed that", async () => {
    const found = await slipInPicture(` ${await picture(content())}\n`, knowing());

    expect(found).toMatchObject({
      slip: { id: "s1", unit_label: "8-2/0101", lines: LINES, trips_left: 1, valid_from: new Date(NOON).toISOString() },
    });
    if (!("slip" in found)) throw new Error("no slip");
    expect(await checkSignature(found.slip, keys)).toBe("good");
  });

  test("does not where it is forged, of another estate, or carries too little", async () => {
    expect(await fault(await picture(content().replace(":12", ":99"), content()))).toBe("bad");
    expect(await fault("FX1/k1/no-signature/{}/K7M2")).toBe("bad");
    expect(await fault(await picture(content()), { keys: [] })).toBe("unknown_key");
    expect(await fault(await picture(content({ estate: "e2" })))).toBe("other_estate");
    expect(await fault("K7M2-9QXA")).toBe("short");
    expect(await fault(await picture(content({ kind: "guanjia pass 1" })))).toBe("short");
  });

  test("does not where the tablet would know it if it were still good", async () => {
    const text = await picture(content());

    expect(await fault(text, { snapshot_at: minutes(1) })).toBeNull();
    expect(await fault(text, { snapshot_at: minutes(3) })).toBe("over");
    expect(await fault(text, { snapshot_at: null })).toBeNull();
  });

  test("leaves once at this tablet", async () => {
    expect(await fault(await picture(content()), { acts: [left("r1", [1, 12])] })).toBe("used_up");
  });
});
