/** Goods slips (F42, W25): found by code, QR or room; then counted. */
import { useEffect, useState } from "react";

import { dayTime } from "@/core/messages";
import type { Slip } from "@/core/rows";
import { plain } from "@/core/search";
import { slipInPicture, type PictureFault } from "@/core/slip-pictures";
import { codeIn } from "@/core/slips";

import { useGate, useGateState, useWords } from "../context";
import { Finding } from "../parts/finding";
import { Sheet } from "../parts/sheet";
import { useBegun } from "../parts/waiting";
import { slipOf, type CountForm } from "../slip/count";
import { SlipCounting } from "../slip/counting";
import { FiledHere, type Standing } from "../slip/filed";
import { Filing } from "../slip/filing";

/** Slips that fit what was typed or scanned; a code that is one's finds it alone. */
export function slipsFor(slips: readonly Slip[], typed: string): Slip[] {
  const wanted = plain(typed);
  if (wanted === "") return [...slips];
  const code = codeIn(typed);
  const byCode = slips.filter((slip) => slip.code === code);
  if (byCode.length > 0) return byCode;
  return slips.filter((slip) => [slip.unit_label, slip.number, slip.code].some((text) => plain(text).includes(wanted)));
}

interface Opened {
  slip: Slip;
  /** Known by its picture alone. */
  carried: boolean;
}

interface Unknown {
  fault: PictureFault;
  standing: Standing | null;
}

export function Slips() {
  const { t, language } = useWords();
  const { slips } = useGateState();
  const [filing, setFiling] = useState(false);
  // As it was when it was opened: burnt at another gate meanwhile, it stays until the guard knows.
  const [open, setOpen] = useOpened();
  const [unknown, setUnknown] = useState<Unknown | null>(null);
  const [looking, setLooking] = useState(false);
  const lookUp = useLookUp();
  if (open === undefined) return null;
  if (filing) return <Filing onClose={() => setFiling(false)} />;
  if (open !== null) return <SlipCounting {...open} onClose={() => setOpen(null)} />;
  const look = async (scanned: string) => {
    setLooking(true);
    const found = await lookUp(scanned);
    setLooking(false);
    if ("slip" in found) setOpen(found);
    else setUnknown(found);
  };
  return (
    <Finding
      title="slips.title"
      help="slips.help"
      hint="slips.hint"
      scan="slips.scan"
      none={t("slips.none")}
      find={(typed) => slipsFor(slips, typed)}
      keyOf={(slip) => slip.id}
      onOpen={(slip) => setOpen({ slip, carried: false })}
      onUnknown={(scanned) => void look(scanned)}
      row={(slip) => (
        <>
          <strong>
            {slip.unit_label} {slip.move_out && `· ${t("slips.move")}`}
          </strong>
          <span>{slip.lines.map((line) => `${line.name}×${line.quantity}`).join("、")}</span>
          <span>
            {slip.number} · {t("slips.until", { at: dayTime(slip.valid_until) })}
          </span>
        </>
      )}
      actions={
        <FilingButton onPress={() => setFiling(true)} />
      }
    >
      {looking && <p role="status">{t("slips.looking")}</p>}
      <FiledHere />
      {unknown !== null && (
        <Sheet tone="alarm" title={t("slips.picture.title")} onClose={() => setUnknown(null)}>
          <p>{t(`slips.picture.${unknown.fault}`)}</p>
          {unknown.standing !== null && (
            <p>
              {t("slips.picture.server", {
                number: unknown.standing.number,
                status: unknown.standing[language === "zh" ? "status_zh" : "status_en"],
              })}
            </p>
          )}
        </Sheet>
      )}
    </Finding>
  );
}

/** The slip that is counted; first the one whose count was begun, undefined until that was looked up. */
function useOpened() {
  const gate = useGate();
  const [open, setOpen] = useState<Opened | null | undefined>(undefined);
  useEffect(() => {
    let current = true;
    const look = async () => {
      const begun = (await gate.drafts?.left<CountForm>("count")) ?? null;
      if (!current) return;
      const { slips } = gate.store.get();
      setOpen(begun === null ? null : { slip: slipOf(begun, slips), carried: begun.carried });
    };
    void look();
    return () => {
      current = false;
    };
  }, [gate]);
  return [open, setOpen] as const;
}

/** To what has no slip; it says so where somebody has begun with that. */
function FilingButton({ onPress }: { onPress: () => void }) {
  const { t } = useWords();
  const begun = useBegun().includes("goods");
  return (
    <button type="button" className={begun ? "warn" : undefined} onClick={onPress}>
      {t("unannounced.title")}
      {begun && <small>{t("home.draft")}</small>}
    </button>
  );
}

/** A slip this tablet does not know: asked of the server, and without it judged by its picture. */
function useLookUp(): (scanned: string) => Promise<Opened | Unknown> {
  const gate = useGate();
  return async (scanned) => {
    const code = codeIn(scanned);
    if (gate.store.get().online) {
      await gate.wake();
      const [slip] = slipsFor(gate.store.get().slips, scanned);
      if (slip !== undefined) return { slip, carried: false };
    }
    const { registration, parts, snapshot_at, written, online } = gate.store.get();
    const found = await slipInPicture(scanned, {
      estate: registration?.estate.id ?? "",
      keys: parts.keys,
      snapshot_at,
      acts: written.map(({ act }) => act),
      gate: registration?.gate ?? "",
    });
    if ("slip" in found) return { ...found, carried: true };
    const reply = online ? await gate.calls.call<Standing>(`/api/gate/slips/by-code/${encodeURIComponent(code)}`) : null;
    return { ...found, standing: reply?.kind === "answered" ? reply.body : null };
  };
}
