import { useDroppable } from "@dnd-kit/core";
import { memo } from "react";
import { useTranslation } from "react-i18next";

import classes from "./board.module.css";
import type { Technician } from "./cards";
import type { Verdict } from "./moves";
import { WhyNotText } from "./why-not";

interface Shown {
  readonly technicians: readonly Technician[];
  /** Technician → how many open orders they have. */
  readonly loads: ReadonlyMap<string, number>;
  /** Whose orders alone are shown. */
  readonly chosen: readonly string[];
  readonly choose: (id: string) => void;
  /** What laying the dragged card on each would do; null while none is dragged. */
  readonly verdicts: ReadonlyMap<string, Verdict> | null;
}

/** Who can be sent, how much each has in hand: to drop a card on, or to see one's orders alone. */
export const Rail = memo(function Rail({ technicians, loads, chosen, choose, verdicts }: Shown) {
  const { t } = useTranslation();
  return (
    <aside className={classes.rail} aria-label={t("board.rail.title")}>
      <h2 className={classes.name}>{t("board.rail.title")}</h2>
      <p className={classes.hint}>{t("board.rail.hint")}</p>
      {technicians.length === 0 && <p className={classes.none}>{t("board.rail.none")}</p>}
      <ul className={classes.technicians}>
        {technicians.map((each) => (
          <TechnicianPlace
            key={each.id}
            technician={each}
            load={loads.get(each.id) ?? 0}
            chosen={chosen.includes(each.id)}
            choose={choose}
            verdict={verdicts?.get(each.id) ?? null}
          />
        ))}
      </ul>
    </aside>
  );
});

function isAbsent({ duty }: Technician): boolean {
  return duty === "off" || duty === "leave";
}

interface Place {
  readonly technician: Technician;
  readonly load: number;
  readonly chosen: boolean;
  readonly choose: (id: string) => void;
  readonly verdict: Verdict | null;
}

function TechnicianPlace({ technician, load, chosen, choose, verdict }: Place) {
  const { t } = useTranslation();
  const { setNodeRef, isOver } = useDroppable({ id: `technician:${technician.id}`, data: { technician } });
  return (
    <li>
      <button
        ref={setNodeRef}
        type="button"
        className={classes.technician}
        aria-pressed={chosen}
        data-technician={technician.id}
        data-verdict={verdict?.kind}
        data-over={isOver || undefined}
        onClick={() => choose(technician.id)}
      >
        <span data-absent={isAbsent(technician) || undefined}>{technician.name}</span>
        <span className={classes.load}>{t("board.rail.load", { count: load })}</span>
        {isAbsent(technician) && <span className={classes.duty}>{t(`board.duty.${technician.duty}`)}</span>}
        {technician.reassigned && <span className={classes.duty}>{t("board.duty.reassigned")}</span>}
        {isOver && verdict?.kind === "not" && (
          <span className={classes.verdict} data-kind="not" role="status">
            <WhyNotText why={verdict.why} />
          </span>
        )}
      </button>
    </li>
  );
}
