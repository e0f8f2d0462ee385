/** Who is inside now. */
import { useState } from "react";

import { overstayed } from "@/core/here";
import type { Inside } from "@/core/rows";
import { Choice, TextField } from "@/touch/fields";

import { useGate, useGateState, useWords } from "../context";
import { Screen } from "../parts/screen";
import { DepartSheet, fitting, VisitList } from "./Depart";

const FILTERS = ["all", "people", "vehicles", "workers", "over"] as const;
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
      <TextField label={t("inside.hint")} value={typed} onChange={setTyped} />
      <VisitList visits={shown} onChoose={setLeaving} />
      {leaving !== null && <DepartSheet visit={leaving} onClose={() => setLeaving(null)} />}
    </Screen>
  );
}
