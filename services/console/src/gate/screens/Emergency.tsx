/** Everybody inside, on screen and on paper, with or without a network. */
import { clockTime, dayTime, span } from "@/core/messages";
import { Timing } from "@/core/timing";

import { useGate, useGateState, useWords } from "../context";
import { Screen } from "../parts/screen";
import { whereTo } from "./Depart";

export function Emergency() {
  const { t, language } = useWords();
  const gate = useGate();
  const { inside, online, snapshot_at, registration } = useGateState();
  const now = gate.clock.corrected();
  const people = inside.reduce((sum, visit) => sum + visit.people, 0);
  const age = snapshot_at === null ? "–" : span(language, now - Date.parse(snapshot_at));
  const source = online ? t("emergency.online") : t("emergency.offline", { age });
  const sorted = inside.toSorted((a, b) => whereTo(a).localeCompare(whereTo(b), "zh-CN", { numeric: true }));
  const print = async () => {
    const timing = new Timing(() => gate.clock.now());
    timing.touch();
    await gate.save([{ kind: "emergency.printed", data: { list_id: gate.newId(), people } }], timing, false);
    globalThis.print();
  };
  return (
    <Screen
      title="emergency.title"
      help="emergency.help"
      actions={
        <button type="button" className="primary" onClick={() => void print()}>
          {t("do.print")}
        </button>
      }
    >
      <p className="emergency-head">
        {registration?.estate.name} · {registration?.gate} · {t("emergency.text", { n: people, at: dayTime(now), source })}
      </p>
      <table className="paper">
        <thead>
          <tr>
            <th scope="col">{t("emergency.unit")}</th>
            <th scope="col">{t("visit.name")}</th>
            <th scope="col">{t("visit.people")}</th>
            <th scope="col">{t("visit.class")}</th>
            <th scope="col">{t("vehicles.plate")}</th>
            <th scope="col">{t("emergency.since")}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((visit) => (
            <tr key={visit.id}>
              <td>{whereTo(visit)}</td>
              <td>{visit.name}</td>
              <td>{visit.people}</td>
              <td>{t(`class.${visit.visit_class}`)}</td>
              <td>{visit.plate}</td>
              <td>{clockTime(visit.entered_at)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Screen>
  );
}
