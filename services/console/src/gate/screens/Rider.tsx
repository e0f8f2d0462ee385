/** Riders and parcels in the rush (E03): one tap and a room. */
import { useState } from "react";

import { useGate, useGateState, useWords } from "../context";
import { HostSearch } from "../parts/hostsearch";
import { Screen } from "../parts/screen";
import { Timing } from "@/core/timing";
import { Choice } from "@/touch/fields";

type Kind = "rider" | "parcel";
const DAY_MS = 24 * 3_600_000;

export function Rider() {
  const { t, language } = useWords();
  const gate = useGate();
  const { parts, written } = useGateState();
  const [kind, setKind] = useState<Kind>("rider");
  const [done, setDone] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const [timing, setTiming] = useState(() => new Timing(() => gate.clock.now()));
  const rule = parts.policy[0]?.rider_rule?.[language] ?? t("rider.rule.default");
  const today = written.filter(
    ({ act }) =>
      act.kind === "passage.log" &&
      (act.data.what === "rider" || act.data.what === "parcel") &&
      gate.clock.now() - Date.parse(act.at) < DAY_MS,
  ).length;
  const log = async (where: { unit_id: string } | { place: string }, label: string) => {
    timing.touch();
    // The next rider is typed while this one is being written down.
    setRound(round + 1);
    setTiming(new Timing(() => gate.clock.now()));
    const passage = { passage_id: gate.newId(), what: kind, direction: "in", source: "hand" } as const;
    await gate.save([{ kind: "passage.log", data: { ...passage, ...where } }], timing);
    setDone(label);
  };
  return (
    <Screen
      title="rider.title"
      help="rider.help"
      actions={
        <button type="button" className="primary" onClick={() => void log({ place: t("rider.rack") }, t("rider.rack"))}>
          {t("rider.rack")}
        </button>
      }
    >
      <p className="rule">
        {rule} · {t("rider.today", { n: today })}
      </p>
      {done !== null && (
        <p className="good" role="status">
          {t("rider.done", { where: done })}
        </p>
      )}
      <Choice
        label={t("visit.class")}
        value={kind}
        onChange={setKind}
        options={[
          { value: "rider", label: t("rider.kind.rider") },
          { value: "parcel", label: t("rider.kind.parcel") },
        ]}
      />
      <HostSearch
        key={round}
        people={false}
        onChoose={(where) => void log({ unit_id: where.unit_id }, where.label)}
      />
    </Screen>
  );
}
