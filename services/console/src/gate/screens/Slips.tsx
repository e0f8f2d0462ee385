/** Goods slips (F42, W25): found by code, QR or room; then counted. */
import { useState } from "react";

import { dayTime } from "@/core/messages";
import type { Slip } from "@/core/rows";
import { plain } from "@/core/search";
import { codeIn } from "@/core/slips";

import { useGateState, useWords } from "../context";
import { TextField } from "../parts/fields";
import { Scanner } from "../parts/scanner";
import { Screen } from "../parts/screen";
import { SlipCounting } from "../slip/counting";

/** Slips that fit what was typed or scanned; a code that is one's finds it alone. */
export function slipsFor(slips: readonly Slip[], typed: string): Slip[] {
  const wanted = plain(typed);
  if (wanted === "") return [...slips];
  const code = codeIn(typed);
  const byCode = slips.filter((slip) => slip.code === code);
  if (byCode.length > 0) return byCode;
  return slips.filter((slip) => [slip.unit_label, slip.number, slip.code].some((text) => plain(text).includes(wanted)));
}

export function Slips() {
  const { t } = useWords();
  const { slips } = useGateState();
  const [typed, setTyped] = useState("");
  const [scanning, setScanning] = useState(false);
  // As it was when it was opened: burnt at another gate meanwhile, it stays until the guard knows.
  const [open, setOpen] = useState<Slip | null>(null);
  const found = slipsFor(slips, typed);
  if (open !== null) return <SlipCounting slip={open} onClose={() => setOpen(null)} />;
  const only = found.length === 1 ? found[0] : undefined;
  return (
    <Screen
      title="slips.title"
      help="slips.help"
      actions={
        <button type="button" className="primary" onClick={() => setScanning(true)}>
          {t("slips.scan")}
        </button>
      }
    >
      <TextField
        label={t("slips.hint")}
        value={typed}
        onChange={setTyped}
        longest={2000}
        focus
        onEnter={() => {
          if (only !== undefined) setOpen(only);
        }}
      />
      {slips.length === 0 && <p>{t("slips.none")}</p>}
      {slips.length > 0 && found.length === 0 && <p role="status">{t("search.none")}</p>}
      <ul className="hits">
        {found.map((each) => (
          <li key={each.id}>
            <button type="button" onClick={() => setOpen(each)}>
              <strong>
                {each.unit_label} {each.move_out && `· ${t("slips.move")}`}
              </strong>
              <span>{each.lines.map((line) => `${line.name}×${line.quantity}`).join("、")}</span>
              <span>
                {each.number} · {t("slips.until", { at: dayTime(each.valid_until) })}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {scanning && (
        <Scanner
          onClose={() => setScanning(false)}
          onRead={(text) => {
            setScanning(false);
            const read = slipsFor(slips, text);
            setTyped(codeIn(text));
            if (read.length === 1 && read[0] !== undefined) setOpen(read[0]);
          }}
        />
      )}
    </Screen>
  );
}
