/** What else is to be known of an order: who helps, comments, what has happened. */
import type { OrderNow } from "@/core/phone/orders";
import { dayTime } from "@/core/wording";

import { usePhoneState, useWords } from "../context";
import { actOf } from "../parts/words";

export function Beside({ now: { order, untold } }: { now: OrderNow }) {
  const { t, of } = useWords();
  const { bag } = usePhoneState();
  const helping = (order.rounds.at(-1)?.assistants ?? []).filter(({ until }) => until === null);
  const comments = untold.flatMap((report) => (report.kind === "comment" ? [report] : []));
  return (
    <>
      {helping.length > 0 && <p>{t("order.helpers", { names: helping.map(({ name }) => name).join("、") })}</p>}
      <section className="block" aria-label={t("order.notes")}>
        <h2>{t("order.notes")}</h2>
        {order.notes.length + comments.length === 0 && <p className="hint">{t("order.notes.none")}</p>}
        <ul className="rows">
          {order.notes.map((note) => (
            <li key={`${note.at} ${note.text}`}>
              <div>
                {note.urge && <span className="tag">{t("order.note.urge")}</span>} {note.text}
              </div>
              <small>{dayTime(note.at)}</small>
            </li>
          ))}
          {comments.map((report) => (
            <li key={report.id}>
              <div>{report.data.text}</div>
              <small>{t("card.untold")}</small>
            </li>
          ))}
        </ul>
      </section>
      <details className="block">
        <summary>{t("order.history")}</summary>
        <ul className="rows">
          {order.history.map((step) => (
            <li key={`${step.at} ${step.act.code}`}>
              <div>
                <strong>{of(step.act)}</strong> {step.about === null ? "" : of(step.about)} {step.note}
              </div>
              <small>{dayTime(step.at)}</small>
            </li>
          ))}
          {untold
            .filter(({ kind }) => kind !== "comment")
            .map((report) => (
              <li key={report.id}>
                <div>
                  <strong>{of(actOf(bag, report.kind))}</strong> <span className="tag">{t("card.untold")}</span>
                </div>
                <small>{dayTime(report.at)}</small>
              </li>
            ))}
        </ul>
      </details>
    </>
  );
}
