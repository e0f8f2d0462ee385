/** The checklist the order began with, ticked as one goes. */
import { pointsOf, type OrderNow } from "@/core/phone/orders";
import { Toggle } from "@/touch/fields";

import { useWords } from "../context";
import { Refused } from "../parts/screen";
import { useReporting } from "../reporting";

export function Checklist({ now }: { now: OrderNow }) {
  const { t, of } = useWords();
  const { refused, report } = useReporting();
  const points = pointsOf(now);
  if (points.length === 0) return null;
  const may = now.possible.has("check");
  return (
    <section className="block" aria-label={t("check.title")}>
      <h2>{t("check.title")}</h2>
      {points.map((point) => (
        <Toggle
          key={point.code}
          label={
            <>
              {of(point)} {point.obligatory && <span className="tag">{t("check.must")}</span>}
            </>
          }
          on={point.done}
          onChange={(done) => {
            if (may) void report("check", now, { codes: [point.code], done });
          }}
        />
      ))}
      <Refused why={refused} />
    </section>
  );
}
