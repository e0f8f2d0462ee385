/** What was done on this phone, and what the system decided otherwise. */
import { useState } from "react";

import type { Written } from "@/core/phone/carrier";
import { factsOf } from "@/core/phone/facts";
import { differences } from "@/core/phone/state";
import { dayTime, saidByServer } from "@/core/wording";

import { usePhone, usePhoneState, useWords } from "../context";
import { Screen } from "../parts/screen";
import { actOf } from "../parts/words";

/** As long as a comment may be. */
const MOST_SIGNS = 500;

export function Records() {
  const { t } = useWords();
  const phone = usePhone();
  const { written, waiting } = usePhoneState();
  const otherwise = differences(written);
  return (
    <Screen
      title={t("records.title")}
      help="records.help"
      back={{ name: "list" }}
      {...(waiting > 0
        ? {
            actions: (
              <button type="button" className="primary" onClick={() => void phone.send(true)}>
                {t("records.send")}
              </button>
            ),
          }
        : {})}
    >
      {otherwise.length > 0 && (
        <section aria-label={t("records.differences")}>
          <h2>{t("records.differences")}</h2>
          <p className="warn">{t("records.what")}</p>
          <ul className="rows">
            {otherwise.map((row) => (
              <Difference key={row.act.id} row={row} />
            ))}
          </ul>
        </section>
      )}
      <h2>{t("records.today")}</h2>
      {written.length === 0 && <p className="hint">{t("records.none")}</p>}
      <ul className="rows">
        {written.toReversed().map((row) => (
          <li key={row.act.id}>
            <What row={row} />
            <span className={row.state === "done" ? "good" : "warn"}>
              {t(row.state === "pending" || row.state === "done" ? `records.state.${row.state}` : "records.state.other")}
            </span>
          </li>
        ))}
      </ul>
    </Screen>
  );
}

function What({ row: { act } }: { row: Written }) {
  const { of } = useWords();
  const { bag } = usePhoneState();
  return (
    <div>
      <strong>{of(actOf(bag, act.kind))}</strong> {act.where}
      <br />
      <small>
        {dayTime(act.at)} · {act.number}
      </small>
    </div>
  );
}

function Difference({ row }: { row: Written }) {
  const { t, of, language } = useWords();
  const phone = usePhone();
  const { bag } = usePhoneState();
  const [told, setTold] = useState(false);
  const why = saidByServer(language, row.answer?.problem ?? null);
  const tell = async () => {
    const { act } = row;
    const what = [of(actOf(bag, act.kind)), factsOf(act, bag)].filter((text) => text !== "").join(" ");
    const text = t("records.note", { act: what, at: dayTime(act.at), why });
    const came = await phone.report("comment", { ...act, last_at: act.at }, { text: text.slice(0, MOST_SIGNS) });
    setTold(came.kind !== "refused");
  };
  return (
    <li className="difference">
      <What row={row} />
      <p className="alarm">{why}</p>
      <div className="row">
        <button type="button" disabled={told} onClick={() => void tell()}>
          {told ? t("records.told") : t("records.tell")}
        </button>
        <button type="button" onClick={() => void phone.see(row.act.id)}>
          {t("do.seen")}
        </button>
      </div>
    </li>
  );
}
