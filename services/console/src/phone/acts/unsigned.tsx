/** Where nobody signs on the screen: a code, another day, or a reason (E11). */
import { useState } from "react";
import { v7 as newId } from "uuid";

import type { OrderNow } from "@/core/phone/orders";
import { clockTime, dayTime, saidByServer } from "@/core/wording";
import { Digits } from "@/touch/digits";
import { Choice, TextField } from "@/touch/fields";

import { usePhone, usePhoneState, useWords } from "../context";
import { Refused } from "../parts/screen";
import { Sheet } from "../parts/sheet";
import { Asking } from "./asking";

interface BesideProps {
  now: OrderNow;
  onClose: () => void;
  onDone: () => void;
}

export function NobodySheet({ now, onClose, onDone }: BesideProps) {
  const { t, of } = useWords();
  const { bag } = usePhoneState();
  const [reason, setReason] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const rework = reason === "dissatisfied";
  const data = reason === null ? "act.missing.choice" : rework && note.trim() === "" ? "act.missing.reason" : { reason, note: note.trim() };
  return (
    <Asking kind="no_signature" now={now} title="sign.none.title" data={data} onClose={onClose} onDone={onDone}>
      <p className="hint">{t("sign.none.hint")}</p>
      <Choice
        label={t("act.reason")}
        value={reason}
        onChange={setReason}
        options={(bag?.no_signature_reasons ?? []).map((each) => ({ value: each.code, label: of(each) }))}
      />
      <TextField label={t(rework ? "act.note.needed" : "act.note")} value={note} onChange={setNote} longest={500} />
    </Asking>
  );
}

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

export function LaterSheet({ now, onClose, onDone }: BesideProps) {
  const { t } = useWords();
  const phone = usePhone();
  const [began] = useState(() => phone.clock.corrected());
  const times = [began + 2 * HOUR_MS, began + 4 * HOUR_MS, began + DAY_MS, began + 2 * DAY_MS];
  const [chosen, setChosen] = useState<string | null>(null);
  const data = chosen === null ? "act.missing.choice" : { visit_at: new Date(Number(chosen)).toISOString(), note: "" };
  return (
    <Asking kind="signature_later" now={now} title="sign.later" data={data} onClose={onClose} onDone={onDone}>
      <Choice
        label={t("sign.later.when")}
        value={chosen}
        onChange={setChosen}
        options={times.map((at) => ({ value: String(at), label: dayTime(at) }))}
      />
    </Asking>
  );
}

const CODE_DIGITS = 6;

/** A code is sent and tried by the server: not without a network. */
export function CodeSheet({ now, onClose }: Omit<BesideProps, "onDone">) {
  const { t, language } = useWords();
  const phone = usePhone();
  const { online } = usePhoneState();
  const [typed, setTyped] = useState("");
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const { order } = now;
  const sent = order.rounds.at(-1)?.code ?? null;
  const ask = async (path: "signature-code" | "sign-by-code", body: object) => {
    setBusy(true);
    const reply = await phone.ask(order.id, path, body, newId());
    setBusy(false);
    setRefused(reply.kind === "problem" ? saidByServer(language, reply.problem) : reply.kind === "unanswered" ? t("sign.code.offline") : null);
    return reply.kind === "answered";
  };
  const check = async () => {
    if (await ask("sign-by-code", { code: typed })) onClose();
    setTyped("");
  };
  return (
    <Sheet
      title={t("sign.code.title")}
      onClose={onClose}
      actions={
        <button
          type="button"
          className="primary"
          disabled={busy || !online || sent === null || typed.length !== CODE_DIGITS}
          onClick={() => void check()}
        >
          {t("sign.code.do")}
        </button>
      }
    >
      <p>{t("sign.code.text")}</p>
      {!online && <p className="warn">{t("sign.code.offline")}</p>}
      <Refused why={refused} />
      <div className="stack">
        {order.speakers.map(({ person_id, name }) => (
          <button key={person_id} type="button" disabled={busy || !online} onClick={() => void ask("signature-code", { person_id })}>
            {t("sign.code.send", { name })}
          </button>
        ))}
      </div>
      {sent !== null && (
        <>
          <p className="good">{t("sign.code.sent", { name: sent.person, at: clockTime(sent.expires_at) })}</p>
          <p className="code" aria-label={t("sign.code.digits")}>
            {typed.padEnd(CODE_DIGITS, "·")}
          </p>
          <Digits value={typed} erase={t("do.erase")} onChange={(digits) => setTyped(digits.slice(0, CODE_DIGITS))} />
        </>
      )}
    </Sheet>
  );
}
