/** One order: where, whom to call, the next step under the thumb. */
import { useState } from "react";

import { nextStep, type OrderNow } from "@/core/phone/orders";
import type { ReportKind } from "@/core/phone/types";
import { clockTime, dayTime, yuan } from "@/core/wording";

import { ActSheet, isOnATap, type SheetKind } from "../acts/sheets";
import { usePhoneState, useWords } from "../context";
import { ClassMark, Countdown } from "../parts/marks";
import { Refused, Screen } from "../parts/screen";
import { Sheet } from "../parts/sheet";
import { actOf, stateOf } from "../parts/words";
import { go } from "../places";
import { useReporting } from "../reporting";
import { Beside } from "./Beside";
import { Checklist } from "./Checklist";
import { Pictures } from "./Pictures";
import { Whereto } from "./Whereto";

export function Order({ id }: { id: string }) {
  const { t } = useWords();
  const { orders } = usePhoneState();
  const now = orders.find(({ order }) => order.id === id);
  if (now === undefined) {
    return (
      <Screen title={t("list.title")} help="order.help" back={{ name: "list" }}>
        <p className="hint">{t("order.gone")}</p>
      </Screen>
    );
  }
  return <Found now={now} />;
}

function Found({ now }: { now: OrderNow }) {
  const { t, of } = useWords();
  const { bag } = usePhoneState();
  const { order, state, told, agreed_fen } = now;
  const visit = order.rounds.at(-1)?.appointment ?? null;
  const waits = waitsFor(now);
  return (
    <Screen title={order.where} help="order.help" back={{ name: "list" }} actions={<Steps now={now} />}>
      <p className="marks">
        <ClassMark urgency={order.urgency} />
        <span className="state">{of(stateOf(bag, state))}</span>
        {order.round > 1 && <span className="tag">{t("card.rework")}</span>}
        <Countdown order={order} />
      </p>
      {visit !== null && (
        <p className="visit">
          {t("card.visit", { from: dayTime(visit.starts_at), to: clockTime(visit.ends_at) })}
        </p>
      )}
      <p className="matter large">{order.matter}</p>
      {waits !== null && <p className="warn">{t(waits)}</p>}
      {order.delay !== null && (
        <p className="warn">{t("order.delay", { at: clockTime(order.delay.expected_at), reason: order.delay.reason })}</p>
      )}
      {!order.responsible && <p className="warn">{t("order.helping", { name: order.technician })}</p>}
      <Whereto order={order} />
      {told !== null && (
        <section className="block" aria-label={t("order.quote")}>
          <h2>{t("order.quote")}</h2>
          <p>{told.cause}</p>
          <p>
            <strong>{t("order.quote.sum", { yuan: yuan(told.total_fen), pays: yuan(told.household_pays_fen) })}</strong>
          </p>
          {agreed_fen !== null && <p className="good">{t("order.agreed", { yuan: yuan(agreed_fen) })}</p>}
          <p className="hint">{t("order.money")}</p>
        </section>
      )}
      <Checklist now={now} />
      {order.responsible && <Pictures now={now} />}
      <Beside now={now} />
    </Screen>
  );
}

/** Whose turn it is where it is not the technician's. */
function waitsFor({ order, state }: OrderNow) {
  if (state === "unsigned") return "order.waits.decision";
  if (order.unit_id !== null) return null;
  if (state === "quoted") return "order.waits.budget";
  return state === "awaiting_signature" ? "order.waits.inspection" : null;
}

/** Acts that have a screen of their own. */
const SCREENS: Partial<Record<ReportKind, "quote" | "sign">> = { quote: "quote", sign: "sign" };
/** What the signature's own screen offers beside it, and the list of points. */
const ELSEWHERE: ReadonlySet<string> = new Set(["no_signature", "signature_later", "signature_code", "sign_by_code", "check"]);

function Steps({ now }: { now: OrderNow }) {
  const { t, of } = useWords();
  const { bag } = usePhoneState();
  const { busy, refused, forget, report } = useReporting();
  const [more, setMore] = useState(false);
  const [sheet, setSheet] = useState<SheetKind | null>(null);
  const step = nextStep(now);
  const others = [...now.possible].filter((kind) => kind !== step && !ELSEWHERE.has(kind)) as ReportKind[];
  const begin = (kind: ReportKind) => {
    setMore(false);
    const screen = SCREENS[kind];
    if (screen !== undefined) go({ name: screen, order: now.order.id });
    else if (isOnATap(kind)) void report(kind, now, {});
    else setSheet(kind as SheetKind);
  };
  return (
    <div className="steps">
      <Refused why={refused} />
      <div className="row">
        {others.length > 0 && (
          <button type="button" disabled={busy} onClick={() => setMore(true)}>
            {t("do.more")}
          </button>
        )}
        {step !== null && (
          <button type="button" className="primary" disabled={busy} onClick={() => begin(step)}>
            {busy ? t("do.wait") : of(actOf(bag, step))}
          </button>
        )}
      </div>
      {more && (
        <Sheet title={t("do.more")} onClose={() => setMore(false)}>
          <div className="stack">
            {others.map((kind) => (
              <button key={kind} type="button" onClick={() => begin(kind)}>
                {of(actOf(bag, kind))}
              </button>
            ))}
          </div>
        </Sheet>
      )}
      {sheet !== null && <ActSheet kind={sheet} now={now} onClose={() => { setSheet(null); forget(); }} />}
    </div>
  );
}
