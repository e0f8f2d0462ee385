/** Expected visits: by code, QR or a tap on the name; the host has said yes beforehand. */
import { useState } from "react";

import { dayTime } from "@/core/messages";
import type { Expected as ExpectedVisit } from "@/core/rows";
import { plain } from "@/core/search";
import { codeIn } from "@/core/slips";

import { useGate, useGateState, useWords } from "../context";
import { TextField } from "../parts/fields";
import { Scanner } from "../parts/scanner";
import { Screen } from "../parts/screen";
import { useGo } from "../places";

/** Visits that fit what was typed or scanned; a code that is somebody's finds them alone. */
export function expectedFor(visits: readonly ExpectedVisit[], typed: string): ExpectedVisit[] {
  const wanted = plain(typed);
  if (wanted === "") return visits.toSorted((a, b) => Date.parse(a.from) - Date.parse(b.from));
  const code = codeIn(typed);
  const byCode = visits.filter((visit) => visit.code === code);
  if (byCode.length > 0) return byCode;
  return visits.filter((visit) =>
    [visit.name, visit.unit_label, visit.plate, visit.host_name].some(
      (text) => text !== null && plain(text).includes(wanted),
    ),
  );
}

const MOST_SHOWN = 100;

export function Expected() {
  const { t } = useWords();
  const go = useGo();
  const gate = useGate();
  const { expected } = useGateState();
  const [typed, setTyped] = useState("");
  const [scanning, setScanning] = useState(false);
  const found = expectedFor(expected, typed).slice(0, MOST_SHOWN);
  const now = gate.clock.corrected();
  const only = found.length === 1 ? found[0] : undefined;
  return (
    <Screen
      title="expected.title"
      help="expected.help"
      actions={
        <button type="button" className="primary" onClick={() => setScanning(true)}>
          {t("expected.scan")}
        </button>
      }
    >
      <TextField
        label={t("expected.hint")}
        value={typed}
        onChange={setTyped}
        focus
        onEnter={() => {
          if (only !== undefined) go("visitor", { visit: only.id });
        }}
      />
      {found.length === 0 && <p role="status">{t("search.none")}</p>}
      <ul className="hits">
        {found.map((visit) => (
          <li key={visit.id}>
            <button type="button" onClick={() => go("visitor", { visit: visit.id })}>
              <strong>{visit.name}</strong>
              <span>
                {visit.unit_label} {visit.host_name} · {t(`class.${visit.visit_class}`)}
              </span>
              <span>
                {visit.to === null
                  ? t("expected.standing")
                  : t("expected.window", { from: dayTime(visit.from), to: dayTime(visit.to) })}
              </span>
              {visit.plate !== "" && <span className="plate">{visit.plate}</span>}
              {now < Date.parse(visit.from) && <em className="over">{t("expected.early")}</em>}
              {visit.to !== null && now > Date.parse(visit.to) && <em className="over">{t("expected.late")}</em>}
            </button>
          </li>
        ))}
      </ul>
      {scanning && (
        <Scanner
          onClose={() => setScanning(false)}
          onRead={(text) => {
            setScanning(false);
            setTyped(codeIn(text));
          }}
        />
      )}
    </Screen>
  );
}
