/** A goods slip (F42): who signed it, what was counted, and what differs. */
import { fromBase64, utf8 } from "./bytes";
import type { Slip, SlipLine } from "./rows";

/** What a check of the office's signature found. `unsupported`: this browser cannot check Ed25519,
 * and the guard compares the paper with the stamp instead.
 */
export type SignatureCheck = "good" | "bad" | "unknown_key" | "unsupported";

/** A public key of the estate: 32 raw bytes in base64. */
export interface VerifyingKey {
  id: string;
  public_key: string;
}

/** What was signed of a slip: `signed` is the exact text. */
export interface Sealed {
  signed: string;
  signature: string;
  key_id: string;
}

interface Signed {
  id: string;
  code: string;
  lines: SlipLine[];
}

/** Check that the office signed this slip and that what is shown is what was signed (A11). */
export async function checkSignature(slip: Slip, keys: readonly VerifyingKey[]): Promise<SignatureCheck> {
  const found = await checkSealed(slip, keys);
  return found === "good" && !saysTheSame(slip) ? "bad" : found;
}

/** Check that the estate signed exactly this text. */
export async function checkSealed(sealed: Sealed, keys: readonly VerifyingKey[]): Promise<SignatureCheck> {
  const found = keys.find((key) => key.id === sealed.key_id);
  if (found === undefined) return "unknown_key";
  let key: CryptoKey;
  try {
    const raw = fromBase64(found.public_key);
    key = await crypto.subtle.importKey("raw", raw, "Ed25519", false, ["verify"]);
  } catch {
    return "unsupported";
  }
  const good = await crypto.subtle.verify("Ed25519", key, fromBase64(sealed.signature), utf8(sealed.signed));
  return good ? "good" : "bad";
}

function saysTheSame(slip: Slip): boolean {
  const signed = JSON.parse(slip.signed) as Partial<Signed>;
  const lines = signed.lines ?? [];
  return (
    signed.id === slip.id &&
    lines.length === slip.lines.length &&
    slip.lines.every((line, i) => {
      const other = lines[i];
      return (
        other?.line === line.line && other.name === line.name && other.quantity === line.quantity
      );
    })
  );
}

/** How many of a line may still leave. */
export function leftOf(line: SlipLine): number {
  return line.left ?? line.quantity;
}

/** Which trip is next, the first being 1; null where the goods are not fetched in trips (E10). */
export function tripNow(slip: Slip): number | null {
  return slip.trips > 1 ? slip.releases.length + 1 : null;
}

/** Lines that keep a slip at the gate: a count that is not what may leave. A line nobody counted
 * differs. Where a slip may leave in parts, fewer is no difference, and more is.
 */
export function differing(
  lines: readonly SlipLine[],
  counted: ReadonlyMap<number, number>,
  inParts = false,
): SlipLine[] {
  return lines.filter((line) => {
    const count = counted.get(line.line);
    if (count === undefined) return true;
    return inParts ? count > leftOf(line) : count !== leftOf(line);
  });
}

/** What need not be counted: of that nothing is left (E10). */
export function countedBefore(lines: readonly SlipLine[]): ReadonlyMap<number, number> {
  return new Map(lines.filter((line) => leftOf(line) === 0).map(({ line }) => [line, 0]));
}

/** Whether every line was counted and nothing is there: then nothing leaves. */
export function nothingThere(lines: readonly SlipLine[], counted: ReadonlyMap<number, number>): boolean {
  return lines.every((line) => counted.get(line.line) === 0);
}

/** Why a slip cannot leave now, by what the tablet knows; null when it can. */
export function hindrance(slip: Slip, now: number): "too_early" | "too_late" | "used_up" | null {
  if (slip.trips_left !== null && slip.trips_left <= 0) return "used_up";
  if (now < Date.parse(slip.valid_from)) return "too_early";
  return now > Date.parse(slip.valid_until) ? "too_late" : null;
}

/** The code in what was scanned or typed: a QR says more, and ends in the code. */
export function codeIn(scanned: string): string {
  const last = scanned.trim().split(/[/:]/).at(-1) ?? "";
  return last.normalize("NFKC").toUpperCase().replaceAll(/[^A-Z0-9]/g, "");
}
