import { useTranslation } from "react-i18next";

import { useMoment } from "@/office/lists/times";

import { across, type Entry, placed, type Stretch, type Timeline } from "./placing";
import classes from "./timeline.module.css";

interface Shown {
  readonly entries: readonly Entry[];
  readonly timeline: Timeline;
  readonly shown: Stretch;
  readonly now: number;
  /** Where the now-line stands, in percent; null on another day. */
  readonly line: number | null;
  readonly open: (orderId: string) => void;
}

const LANE_PX = 30;

/** One technician's day as bars over the working time; a bar leads to its order. */
export function Bars({ entries, timeline, shown, now, line, open }: Shown) {
  const { t } = useTranslation();
  const moment = useMoment();
  const bars = placed(entries, shown, now);
  const lanes = Math.max(1, ...bars.map((bar) => bar.lane + 1));
  const told = (entry: Entry): string =>
    t("orders.timeline.bar", {
      number: entry.number,
      where: entry.where,
      matter: entry.matter,
      doing: t(`orders.timeline.doing.${entry.doing ?? "visit"}`),
      since: moment(entry.since),
      until: entry.until === null ? t("orders.timeline.goesOn") : moment(entry.until),
    });
  return (
    <div className={classes["bars"]} style={{ height: lanes * LANE_PX + 6 }}>
      {timeline.working.map((span) => (
        <span key={span.starts_at} className={classes["working"]} style={spread(span, shown)} />
      ))}
      {bars.map(({ entry, left, width, lane, clashes }) => (
        <button
          key={`${entry.order_id} ${entry.doing ?? "visit"} ${entry.since}`}
          type="button"
          className={classes["bar"]}
          data-doing={entry.doing ?? "visit"}
          data-clashes={clashes || undefined}
          style={{ left: `${left}%`, width: `${width}%`, top: lane * LANE_PX + 4 }}
          title={told(entry)}
          aria-label={told(entry)}
          onClick={() => open(entry.order_id)}
        >
          {entry.where || entry.number}
        </button>
      ))}
      {line !== null && <span className={classes["now"]} style={{ left: `${line}%` }} />}
    </div>
  );
}

function spread(span: Timeline["working"][number], shown: Stretch): { left: string; width: string } {
  const from = across(Date.parse(span.starts_at), shown) ?? 0;
  const to = across(Date.parse(span.ends_at), shown) ?? 0;
  return { left: `${from}%`, width: `${to - from}%` };
}
