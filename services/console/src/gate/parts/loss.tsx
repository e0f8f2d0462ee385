/** A card is given up as lost: who approved it, and how it came about (F36). */
import { approvers } from "@/core/box";
import { Choice, TextField } from "@/touch/fields";

import { useGateState, useWords } from "../context";

export interface Loss {
  approver: string | null;
  note: string;
}
export const NO_LOSS: Loss = { approver: null, note: "" };

export function LossPart({ loss, onChange }: { loss: Loss; onChange: (loss: Loss) => void }) {
  const { t } = useWords();
  const { parts, guard } = useGateState();
  const may = approvers(parts.staff, guard?.id ?? "");
  if (may.length === 0) return <p className="warn" role="status">{t("card.lost.nobody")}</p>;
  return (
    <>
      <Choice
        label={t("card.lost.approver")}
        value={loss.approver}
        onChange={(approver) => onChange({ ...loss, approver })}
        options={may.map((each) => ({ value: each.id, label: each.name }))}
      />
      <TextField
        label={t("card.lost.note")}
        value={loss.note}
        onChange={(note) => onChange({ ...loss, note })}
        longest={300}
      />
    </>
  );
}
