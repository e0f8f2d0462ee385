/** The quote: what is wrong, what it costs whom, to the fen. */
import { useState } from "react";
import { v7 as newId } from "uuid";

import type { OrderNow } from "@/core/phone/orders";
import { asked, chargeOf, faultOf, MOST_LINES, short, totalOf, underWarranty, type Line } from "@/core/phone/quoting";
import type { TariffItem } from "@/core/phone/types";
import { yuan } from "@/core/wording";
import { Choice, TextField } from "@/touch/fields";

import { usePhoneState, useWords } from "../context";
import { useDrafting } from "../drafting";
import { Refused, Screen } from "../parts/screen";
import { go } from "../places";
import { useReporting } from "../reporting";
import type { TextKey } from "../texts";
import { ItemSheet, LineSheet } from "./QuoteLine";

interface Form {
  cause: string;
  kind: string;
  payer: string;
  lines: Line[];
  reason: string;
}

function blank(): Form {
  return { cause: "", kind: "other", payer: "owner", lines: [], reason: "" };
}

export function Quote({ id }: { id: string }) {
  const { t } = useWords();
  const { orders } = usePhoneState();
  const now = orders.find(({ order, possible }) => order.id === id && possible.has("quote"));
  if (now === undefined) {
    return (
      <Screen title={t("quote.title")} help="quote.help" back={{ name: "order", order: id }}>
        <p className="hint">{t("order.gone")}</p>
      </Screen>
    );
  }
  return <QuoteForm now={now} />;
}

function QuoteForm({ now }: { now: OrderNow }) {
  const { t, of } = useWords();
  const { bag } = usePhoneState();
  const { busy, refused, report } = useReporting();
  const { form, change, drop } = useDrafting(`quote/${now.order.id}`, blank);
  const [editing, setEditing] = useState<Line | null>(null);
  const [choosing, setChoosing] = useState(false);
  const { lines } = form;
  // In a place nobody lives in there is no household to charge (E01).
  const payers = (bag?.payers ?? []).filter(({ code }) => now.order.unit_id !== null || code !== "owner");
  const payer = payers.some(({ code }) => code === form.payer) ? form.payer : (payers[0]?.code ?? form.payer);
  const covered = payer === "owner" ? underWarranty(lines, now.order.covered) : [];
  const missing = missingIn(form, covered.length > 0);
  const total = yuan(totalOf(lines));

  const put = (line: Line) => {
    const known = lines.some((each) => each.id === line.id);
    change({ lines: known ? lines.map((each) => (each.id === line.id ? line : each)) : [...lines, line] });
    setEditing(null);
  };
  const choose = (item: TariffItem) => {
    setChoosing(false);
    setEditing({ id: newId(), item, label: item.zh, hundredths: 100, price_fen: item.price_fen, theirs: false });
  };
  const save = async () => {
    const { cause, kind, reason } = form;
    const data = { cause: cause.trim(), kind, payer, lines: lines.map(asked), not_covered_reason: covered.length > 0 ? reason.trim() : "" };
    if (!(await report("quote", now, data))) return;
    drop();
    go({ name: "order", order: now.order.id });
  };
  return (
    <Screen
      title={`${t("quote.title")} ${now.order.where}`}
      help="quote.help"
      back={{ name: "order", order: now.order.id }}
      actions={
        <button type="button" className="primary" disabled={busy || missing !== null} onClick={() => void save()}>
          {busy ? t("do.wait") : missing === null ? t("quote.do", { yuan: total }) : t(missing)}
        </button>
      }
    >
      <Refused why={refused} />
      <TextField label={t("quote.cause")} value={form.cause} onChange={(cause) => change({ cause })} longest={500} />
      <section aria-label={t("quote.lines")}>
        <h2>{t("quote.lines")}</h2>
        {lines.length === 0 && <p className="hint">{t("quote.lines.none")}</p>}
        <ul className="hits">
          {lines.map((line) => (
            <li key={line.id}>
              <button type="button" onClick={() => setEditing(line)}>
                <strong>{line.item === null ? line.label : of(line.item)}</strong>
                <span>{line.theirs ? t("quote.theirs") : yuan(chargeOf(line))}</span>
                <span>
                  {short(line.hundredths)} {line.item?.measure} {line.theirs ? "" : `× ${yuan(line.price_fen)}`}
                </span>
              </button>
            </li>
          ))}
        </ul>
        {lines.length < MOST_LINES && (
          <div className="row even">
            <button type="button" disabled={bag?.tariff.unset !== false} onClick={() => setChoosing(true)}>
              {t("quote.add")}
            </button>
            <button type="button" onClick={() => setEditing({ id: newId(), item: null, label: "", hundredths: 100, price_fen: 0, theirs: false })}>
              {t("quote.type_in")}
            </button>
          </div>
        )}
        {bag?.tariff.unset === true && <p className="warn">{t("quote.unset")}</p>}
        <p className="total">{t("quote.total", { yuan: total })}</p>
      </section>
      <Choice
        label={t("quote.payer")}
        value={payer}
        onChange={(chosen) => change({ payer: chosen })}
        options={payers.map((each) => ({ value: each.code, label: of(each) }))}
      />
      {covered.length > 0 && (
        <>
          <p className="warn">{t("quote.covered", { items: covered.map(of).join("、") })}</p>
          <TextField label={t("quote.covered.reason")} value={form.reason} onChange={(reason) => change({ reason })} longest={500} />
        </>
      )}
      <Choice
        label={t("quote.kind")}
        value={form.kind}
        onChange={(kind) => change({ kind })}
        options={(bag?.repair_kinds ?? []).map((each) => ({ value: each.code, label: of(each) }))}
      />
      {choosing && bag !== null && <ItemSheet tariff={bag.tariff} onChoose={choose} onClose={() => setChoosing(false)} />}
      {editing !== null && (
        <LineSheet
          line={editing}
          known={lines.some(({ id }) => id === editing.id)}
          onSave={put}
          onRemove={() => {
            change({ lines: lines.filter(({ id }) => id !== editing.id) });
            setEditing(null);
          }}
          onClose={() => setEditing(null)}
        />
      )}
    </Screen>
  );
}

/** What keeps it from being quoted. */
function missingIn({ cause, lines, reason }: Form, must_say_why: boolean): TextKey | null {
  if (cause.trim() === "") return "quote.missing.cause";
  const fault = lines.map(faultOf).find((each) => each !== null) ?? null;
  if (fault !== null) return `quote.missing.${fault}`;
  return must_say_why && reason.trim() === "" ? "quote.missing.reason" : null;
}
