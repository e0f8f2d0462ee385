/** 我的工单: a technician's day in the order of time. */
import { dayOf, type OrderNow } from "@/core/phone/orders";
import { differences } from "@/core/phone/state";
import { clockTime } from "@/core/wording";

import { usePhoneState, useWords } from "../context";
import { ClassMark, Countdown } from "../parts/marks";
import { Screen } from "../parts/screen";
import { stateOf } from "../parts/words";
import { go } from "../places";

export function List() {
  const { t } = useWords();
  const { bag, orders, written } = usePhoneState();
  const otherwise = differences(written).length;
  const day = dayOf(orders);
  return (
    <Screen
      title={t("list.title")}
      help="list.help"
      beside={
        <button type="button" className="quiet round" aria-label={t("settings.title")} onClick={() => go({ name: "settings" })}>
          ⚙
        </button>
      }
    >
      {otherwise > 0 && (
        <button type="button" className="differences" onClick={() => go({ name: "records" })}>
          {t("list.differences", { n: otherwise })}
        </button>
      )}
      {day.length === 0 && <p className="hint">{bag === null ? t("list.none.first") : t("list.none")}</p>}
      {day.map(({ group, orders: some }) => (
        <section key={group} aria-label={t(`list.group.${group}`)}>
          <h2>{t(`list.group.${group}`)}</h2>
          <ul className="cards">
            {some.map((now) => (
              <li key={now.order.id}>
                <Card now={now} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {bag?.more === true && <p className="hint">{t("list.more", { n: bag.orders.length })}</p>}
      {bag?.grabs === true && (
        <button type="button" className="wide" onClick={() => go({ name: "grab" })}>
          {t("grab.title")}
        </button>
      )}
      <button type="button" className="quiet wide" onClick={() => go({ name: "records" })}>
        {t("records.title")}
      </button>
    </Screen>
  );
}

function Card({ now }: { now: OrderNow }) {
  const { t, of } = useWords();
  const { bag } = usePhoneState();
  const { order, untold } = now;
  const visit = order.rounds.at(-1)?.appointment ?? null;
  return (
    <button type="button" className={`card ${order.urgency}`} onClick={() => go({ name: "order", order: order.id })}>
      <span className="card-head">
        <ClassMark urgency={order.urgency} />
        <strong>{order.where}</strong>
        <span className="state">{of(stateOf(bag, now.state))}</span>
      </span>
      <span className="matter">{order.matter}</span>
      <span className="card-foot">
        <Countdown order={order} />
        {visit !== null && (
          <span className="visit">
            {t("card.visit", { from: clockTime(visit.starts_at), to: clockTime(visit.ends_at) })}
          </span>
        )}
        {order.round > 1 && <span className="tag">{t("card.rework")}</span>}
        {order.urges > 0 && <span className="tag">{t("card.urged", { n: order.urges })}</span>}
        {untold.length > 0 && <span className="tag">{t("card.untold")}</span>}
      </span>
    </button>
  );
}
