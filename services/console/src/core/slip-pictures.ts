/**
 * A slip that this tablet has not heard of, by its picture alone: what was stamped after the last
 * snapshot is checked here, and leaves provisionally (A11).
 */
import type { AnyAct } from "./acts";
import { slipsNow } from "./here";
import type { Slip, SlipLine } from "./rows";
import { checkSealed, type SignatureCheck, type VerifyingKey } from "./slips";

const KIND = "guanjia goods slip 1";
const PICTURE = /^FX1\/([^/]+)\/([^/]+)\/(.+)\/[^/]+$/s;
/** Between the stamp and its being on record: nearer than this no order is read from the times. */
const CLOCKS_AGREE_MS = 120_000;

interface Content {
  kind: string;
  estate: string;
  id: string;
  number: string;
  code: string;
  unit: string;
  stamped: number;
  valid_from: number;
  valid_until: number;
  plates: string[];
  trips: number;
  in_parts: boolean;
  lines: SlipLine[];
}

/** Why a picture lets nothing leave. `short`: it carries the code alone. `over`: this tablet should
 * know the slip if it were still good. `used_up`: this tablet has let everything of it go.
 */
export type PictureFault = Exclude<SignatureCheck, "good"> | "short" | "other_estate" | "over" | "used_up";
export type FromPicture = { slip: Slip } | { fault: PictureFault };

/** What a tablet judges a picture by. */
export interface Knowing {
  estate: string;
  keys: readonly VerifyingKey[];
  /** When the server took the snapshot; null before the first. */
  snapshot_at: string | null;
  /** All that this tablet did and still keeps. */
  acts: readonly AnyAct[];
  gate: string;
}

/** The slip a picture carries, less what this tablet has let go of it. */
export async function slipInPicture(scanned: string, knowing: Knowing): Promise<FromPicture> {
  const [, key_id, told, signed] = PICTURE.exec(scanned.trim()) ?? [];
  if (key_id === undefined || told === undefined || signed === undefined) return { fault: "short" };
  const sealed = { signed, signature: told.replaceAll("_", "/"), key_id };
  const check = await checkSealed(sealed, knowing.keys).catch((): SignatureCheck => "bad");
  if (check !== "good") return { fault: check };
  const content = JSON.parse(signed) as Content;
  if (content.kind !== KIND) return { fault: "short" };
  if (content.estate !== knowing.estate) return { fault: "other_estate" };
  if (!isNews(content, knowing.snapshot_at)) return { fault: "over" };
  const [left] = slipsNow({ slips: [{ ...slipOf(content), ...sealed }] }, knowing.acts, knowing.gate);
  return left === undefined ? { fault: "used_up" } : { slip: left };
}

/** Whether it was stamped after the snapshot was taken: else the snapshot would have it. */
function isNews({ stamped }: Content, snapshot_at: string | null): boolean {
  return snapshot_at === null || stamped * 1000 + CLOCKS_AGREE_MS >= Date.parse(snapshot_at);
}

function slipOf(content: Content): Omit<Slip, "signed" | "signature" | "key_id"> {
  const { id, number, code, unit, valid_from, valid_until, plates, trips, in_parts, lines } = content;
  return {
    id,
    number,
    code,
    unit_id: null,
    unit_label: unit,
    signer: "",
    signer_role: "",
    move_out: false,
    lines,
    plates,
    valid_from: new Date(valid_from * 1000).toISOString(),
    valid_until: new Date(valid_until * 1000).toISOString(),
    trips,
    trips_left: in_parts && trips === 1 ? null : trips,
    in_parts,
    lift_booking: "",
    carrier: "",
    releases: [],
  };
}
