/** Goods this tablet has listed without a slip, until night duty has stamped them or said no (E09). */
import { useEffect, useState } from "react";

import { dayTime } from "@/core/messages";
import type { Written } from "@/core/at-the-gate";
import type { Slip } from "@/core/rows";

import { useGate, useGateState, useWords } from "../context";

const LASTS_MS = 12 * 3_600_000;

interface Filed {
  id: string;
  unit_id: string;
  at: string;
  goods: string;
}

/** What was listed here, for which somebody agreed and no stamp is known of yet, the latest first. */
export function filedHere(written: readonly Written[], slips: readonly Slip[], now: number): Filed[] {
  const acts = written.filter(({ state }) => state !== "rejected" && state !== "quarantined").map(({ act }) => act);
  const done = new Set([
    ...slips.map(({ id }) => id),
    ...acts.flatMap((act) => (act.kind === "slip.release" || act.kind === "slip.send_back" ? [act.data.slip_id] : [])),
  ]);
  return acts
    .flatMap((act) => {
      if (act.kind !== "slip.unannounced" || act.data.hand_luggage || done.has(act.data.slip_id)) return [];
      if (now - Date.parse(act.at) > LASTS_MS) return [];
      const goods = act.data.lines.map(({ name, quantity }) => `${name}×${quantity}`).join("、");
      return [{ id: act.data.slip_id, unit_id: act.data.unit_id, at: act.at, goods }];
    })
    .toReversed();
}

/** How the server says a slip stands. */
export interface Standing {
  number: string;
  status: string;
  status_zh: string;
  status_en: string;
}

const WAITS = "applied";

export function FiledHere() {
  const { t } = useWords();
  const gate = useGate();
  const { written, slips, search } = useGateState();
  const filed = filedHere(written, slips, gate.clock.now());
  if (filed.length === 0) return null;
  return (
    <section className="part">
      <h2>{t("slips.filed")}</h2>
      <ul className="rows">
        {filed.map((each) => (
          <FiledRow key={each.id} filed={each} label={search.unit(each.unit_id)?.label ?? ""} />
        ))}
      </ul>
    </section>
  );
}

/** How a slip stands, asked anew with each snapshot; null while nobody has answered. */
function useStanding(id: string): Standing | null {
  const gate = useGate();
  const { online, snapshot_at } = useGateState();
  const [told, setTold] = useState<{ standing: Standing; as_of: string | null } | null>(null);
  useEffect(() => {
    let current = true;
    const ask = async (as_of: string | null) => {
      const reply = await gate.calls.call<Standing>(`/api/gate/slips/${encodeURIComponent(id)}`);
      if (current && reply.kind === "answered") setTold({ standing: reply.body, as_of });
    };
    if (online) void ask(snapshot_at);
    return () => {
      current = false;
    };
  }, [gate, id, online, snapshot_at]);
  return told?.standing ?? null;
}

function FiledRow({ filed, label }: { filed: Filed; label: string }) {
  const { t, language } = useWords();
  const standing = useStanding(filed.id);
  const decided = standing !== null && standing.status !== WAITS;
  const status = standing === null ? "" : language === "zh" ? standing.status_zh : standing.status_en;
  return (
    <li className={decided ? "warn" : ""}>
      <span>{dayTime(filed.at)}</span>
      <div>
        <strong>{label}</strong> {filed.goods}
      </div>
      <em>{decided ? t("slips.picture.server", { number: standing.number, status }) : t("slips.filed")}</em>
    </li>
  );
}
