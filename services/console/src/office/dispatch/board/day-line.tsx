import { useTranslation } from "react-i18next";

import classes from "./board.module.css";
import type { DayLine as Day } from "./holding";

const COUNTED = ["opened", "done", "open", "overdue", "waiting_for_parts"] as const;

/** 当日: what came in, went out, came back, and what waits. Paper slips out and back are told as a pair. */
export function DayLine({ day }: { day: Day | null }) {
  const { t } = useTranslation();
  return (
    <dl className={classes.day} aria-label={t("board.day.title")} aria-busy={day === null || undefined}>
      {COUNTED.map((name) => (
        <div key={name} data-day={name} data-alarm={(name === "overdue" && (day?.overdue ?? 0) > 0) || undefined}>
          <dt>{t(`board.day.${name}`)}</dt>
          <dd>{day?.[name] ?? "–"}</dd>
        </div>
      ))}
      <div data-day="slips">
        <dt>{t("board.day.slips")}</dt>
        <dd>{day === null ? "–" : `${day.slips_out} / ${day.slips_back}`}</dd>
      </div>
    </dl>
  );
}
