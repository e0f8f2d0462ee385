/** Expected visits: by code, QR or a tap on the name; the host has said yes beforehand. */
import { dayTime } from "@/core/messages";
import type { Expected as ExpectedVisit } from "@/core/rows";
import { plain } from "@/core/search";
import { codeIn } from "@/core/slips";

import { useGate, useGateState, useWords } from "../context";
import { Finding } from "../parts/finding";
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
  const now = gate.clock.corrected();
  return (
    <Finding
      title="expected.title"
      help="expected.help"
      hint="expected.hint"
      scan="expected.scan"
      none={t("search.none")}
      find={(typed) => expectedFor(expected, typed).slice(0, MOST_SHOWN)}
      keyOf={(visit) => visit.id}
      onOpen={(visit) => go("visitor", { visit: visit.id })}
      row={(visit) => (
        <>
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
        </>
      )}
    />
  );
}
