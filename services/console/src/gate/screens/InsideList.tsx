/** Who is inside now; which cards are out; what the box holds. */
import { useState } from "react";

import { inBox, overstayed } from "@/core/here";
import type { CardRow, Inside } from "@/core/rows";

import { useGate, useGateState, useWords } from "../context";
import { Choice, TextField } from "../parts/fields";
import { Screen } from "../parts/screen";
import { DepartSheet, fitting, pledgeText, VisitList, whereTo } from "./Depart";

const FILTERS = ["all", "people", "vehicles", "workers", "over", "box"] as const;
type Filter = (typeof FILTERS)[number];

function passes(visit: Inside, filter: Filter, now: number): boolean {
  switch (filter) {
    case "vehicles":
      return visit.plate !== null;
    case "workers":
      return visit.visit_class === "worker";
    case "people":
      return visit.visit_class !== "worker" && visit.plate === null;
    case "over":
      return overstayed(visit, now);
    default:
      return true;
  }
}

export function InsideList() {
  const { t } = useWords();
  const gate = useGate();
  const { inside } = useGateState();
  const [filter, setFilter] = useState<Filter>("all");
  const [typed, setTyped] = useState("");
  const [leaving, setLeaving] = useState<Inside | null>(null);
  const now = gate.clock.corrected();
  const shown = fitting(
    inside.filter((visit) => passes(visit, filter, now)),
    typed,
  );
  return (
    <Screen title="inside.title" help="inside.help">
      <Choice
        label={t("inside.title")}
        value={filter}
        onChange={setFilter}
        options={FILTERS.map((value) => ({ value, label: t(`inside.filter.${value}`) }))}
      />
      {filter === "box" ? (
        <Box />
      ) : (
        <>
          <TextField label={t("inside.hint")} value={typed} onChange={setTyped} />
          <VisitList visits={shown} onChoose={setLeaving} />
        </>
      )}
      {leaving !== null && <DepartSheet visit={leaving} onClose={() => setLeaving(null)} />}
    </Screen>
  );
}

/** The box as it should look now (F36, F41). */
function Box() {
  const words = useWords();
  const { t } = words;
  const { cards, inside, registration } = useGateState();
  const away = (state: CardRow["state"], kind: CardRow["kind"]) =>
    cards.filter((card) => card.state === state && card.kind === kind).map((card) => card.number);
  const numbers = (state: CardRow["state"], kind: CardRow["kind"]) =>
    (state === "stock" ? inBox(cards, kind, registration?.gate ?? "") : away(state, kind)).join("  ");
  const held = inside.flatMap((visit) => {
    const text = pledgeText(visit, words);
    return text === null ? [] : [{ visit, text }];
  });
  const states = ["stock", "out", "lost"] as const;
  return (
    <div className="box">
      {(["visitor", "vehicle"] as const).map((kind) => (
        <section key={kind}>
          <h2>{kind === "visitor" ? t("visit.card") : t("vehicle.card")}</h2>
          <dl>
            {states.map((state) => (
              <div key={state}>
                <dt>{t(`inside.cards_${state}`)}</dt>
                <dd>{numbers(state, kind) || "–"}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <h2>{t("inside.pledges")}</h2>
      <ul className="rows">
        {held.map(({ visit, text }) => (
          <li key={visit.id}>
            <strong>{text}</strong>
            <span>
              {visit.name} · {whereTo(visit)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
