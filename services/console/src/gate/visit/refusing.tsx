/** Refusing a visitor: the reason, a polite phrase to say, and it is written down (W20, A10). */
import { useState } from "react";

import { REFUSAL_REASONS, type RefusalReason } from "@/core/acts";
import type { Timing } from "@/core/timing";
import { Choice, TextField } from "@/touch/fields";

import { useGate, useGateState, useWords } from "../context";
import { Sheet } from "../parts/sheet";
import { likelyReason, refusal, type VisitForm } from "./form";

interface RefuseProps {
  form: VisitForm;
  timing: Timing;
  watched: boolean;
  onClose: () => void;
  onDone: () => void;
}

export function RefuseSheet({ form, timing, watched, onClose, onDone }: RefuseProps) {
  const { t, language } = useWords();
  const gate = useGate();
  const { parts } = useGateState();
  const [reason, setReason] = useState<RefusalReason>(watched ? "watch_list" : likelyReason(form));
  const [note, setNote] = useState("");
  const phrase = parts.policy[0]?.polite_phrases.find((each) => each.reason === reason)?.[language];
  const record = async () => {
    timing.stop("document");
    timing.stop("phone");
    await gate.save([{ kind: "visit.refuse", data: refusal(form, reason, note) }], timing);
    onDone();
  };
  return (
    <Sheet
      title={t("refuse.title")}
      onClose={onClose}
      actions={
        <button type="button" className="primary" onClick={() => void record()}>
          {t("refuse.do")}
        </button>
      }
    >
      <Choice
        label={t("refuse.reason")}
        value={reason}
        onChange={setReason}
        options={REFUSAL_REASONS.map((value) => ({ value, label: t(`refuse.${value}`) }))}
      />
      <p className="hint">{t("refuse.phrase")}</p>
      <blockquote>{phrase ?? t("refuse.phrase.default")}</blockquote>
      <TextField label={t("refuse.note")} value={note} onChange={setNote} />
    </Sheet>
  );
}
