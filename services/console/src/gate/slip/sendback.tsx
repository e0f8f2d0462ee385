/** Goods that are turned round at the gate, with what differed; the slip stays good. */
import { useState } from "react";

import type { CountedLine } from "@/core/acts";
import type { Slip, SlipLine } from "@/core/rows";
import { leftOf } from "@/core/slips";
import type { Timing } from "@/core/timing";
import { TextField } from "@/touch/fields";

import { useGate, useWords } from "../context";
import { Sheet } from "../parts/sheet";

interface SendBackProps {
  slip: Slip;
  lines: CountedLine[];
  differ: SlipLine[];
  counted: ReadonlyMap<number, number>;
  timing: Timing;
  onClose: () => void;
  onDone: () => void;
}

export function SendBackSheet({ slip, lines, differ, counted, timing, onClose, onDone }: SendBackProps) {
  const { t } = useWords();
  const gate = useGate();
  const found = differ.filter((line) => counted.has(line.line));
  const [note, setNote] = useState(() =>
    found.map((line) => `${line.name} ${counted.get(line.line)}（${t("slips.should", { n: leftOf(line) })}）`).join("；"),
  );
  const send = async () => {
    await gate.save([{ kind: "slip.send_back", data: { slip_id: slip.id, lines, note: note.trim() } }], timing);
    onDone();
  };
  return (
    <Sheet
      title={t("slips.send_back")}
      onClose={onClose}
      actions={
        <button type="button" className="primary" disabled={note.trim() === ""} onClick={() => void send()}>
          {t("slips.send_back")}
        </button>
      }
    >
      <TextField label={t("slips.send_back.note")} value={note} onChange={setNote} longest={300} />
    </Sheet>
  );
}
