/** The end on site: a signature, a one-time code, or why neither was possible. */
import { useState } from "react";

import type { Bytes } from "@/core/bytes";
import type { OrderNow } from "@/core/phone/orders";
import { yuan } from "@/core/wording";

import { CodeSheet, LaterSheet, NobodySheet } from "../acts/unsigned";
import { usePhone, usePhoneState, useWords } from "../context";
import { Refused, Screen } from "../parts/screen";
import { Signature } from "../parts/signature";
import { go } from "../places";
import { useReporting } from "../reporting";

export function Sign({ id }: { id: string }) {
  const { t } = useWords();
  const { orders } = usePhoneState();
  const now = orders.find(({ order, possible }) => order.id === id && possible.has("sign"));
  if (now === undefined) {
    return (
      <Screen title={t("sign.title")} help="sign.help" back={{ name: "list" }}>
        <p className="hint">{t("order.gone")}</p>
      </Screen>
    );
  }
  return <SignForm now={now} />;
}

type Beside = "code" | "nobody" | "later";

function SignForm({ now }: { now: OrderNow }) {
  const { t, of } = useWords();
  const phone = usePhone();
  const { busy, refused, report } = useReporting();
  const [person, setPerson] = useState<string | null>(null);
  const [drawn, setDrawn] = useState<(() => Promise<Bytes>) | null>(null);
  const [saving, setSaving] = useState(false);
  const [beside, setBeside] = useState<Beside | null>(null);
  const { order, possible } = now;
  const missing = person === null ? "sign.missing.who" : drawn === null ? "sign.missing.line" : null;
  const leave = () => go({ name: "order", order: order.id });

  const save = async () => {
    const { photos } = phone;
    if (person === null || drawn === null || photos === null) return;
    // At once, not once it is drawn: a second tap would be a second signature.
    setSaving(true);
    try {
      const file_id = await photos.keep(await drawn(), "signature");
      if (await report("sign", now, { person_id: person, file_id })) go({ name: "list" });
      else await photos.drop(file_id);
    } finally {
      setSaving(false);
    }
  };
  return (
    <Screen
      title={t("sign.title")}
      help="sign.help"
      back={{ name: "order", order: order.id }}
      actions={
        <button type="button" className="primary" disabled={busy || saving || missing !== null} onClick={() => void save()}>
          {busy || saving ? t("do.wait") : t(missing ?? "sign.do")}
        </button>
      }
    >
      <Refused why={refused} />
      <p className="total">{t("sign.sum", { where: order.where, yuan: yuan(dueOf(now)) })}</p>
      <div className="chips" role="group" aria-label={t("sign.who")}>
        {order.speakers.map((speaker) => (
          <button
            key={speaker.person_id}
            type="button"
            aria-pressed={speaker.person_id === person}
            onClick={() => setPerson(speaker.person_id)}
          >
            {speaker.name}（{speaker.relations.map(of).join("、")}）
          </button>
        ))}
      </div>
      {order.speakers.length === 0 && <p className="warn">{t("consent.nobody")}</p>}
      <Signature label={t("sign.pad")} onDrawn={(png) => setDrawn(() => png)} />
      <div className="stack">
        {possible.has("signature_code") && (
          <button type="button" onClick={() => setBeside("code")}>{t("sign.code")}</button>
        )}
        {possible.has("signature_later") && (
          <button type="button" onClick={() => setBeside("later")}>{t("sign.later")}</button>
        )}
        {possible.has("no_signature") && (
          <button type="button" onClick={() => setBeside("nobody")}>{t("sign.none")}</button>
        )}
      </div>
      {beside === "code" && <CodeSheet now={now} onClose={() => setBeside(null)} />}
      {beside === "later" && <LaterSheet now={now} onClose={() => setBeside(null)} onDone={leave} />}
      {beside === "nobody" && <NobodySheet now={now} onClose={() => setBeside(null)} onDone={leave} />}
    </Screen>
  );
}

/** What is charged for what was done: all that was agreed to, unless it is a rework of it. */
function dueOf({ order, agreed_fen }: OrderNow): number {
  const round = order.rounds.at(-1);
  return round?.finished_at === null || round === undefined ? (agreed_fen ?? 0) : round.total_fen;
}
