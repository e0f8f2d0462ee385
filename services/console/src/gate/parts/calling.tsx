/** Calling somebody about what stands at the gate: the number where it may be shown, and its tail. */
import { useState } from "react";

import { TAIL_DIGITS } from "@/core/acts";
import type { Gate } from "@/core/gate";
import type { Timing } from "@/core/timing";
import { TextField } from "@/touch/fields";

import { useGate, useWords } from "../context";
import { useNow } from "./bars";
import { Icon } from "./icon";

/** Why a number is shown: it goes on record (E07). */
export type Because = "visitor" | "goods";

/** Somebody's number, from the server and on record why; null without a network or the right. */
async function phoneOf(gate: Gate, person: string, because: Because): Promise<string | null> {
  if (!gate.store.get().online) return null;
  const reply = await gate.calls.call<{ phones: string[] }>(
    `/api/gate/hosts/${encodeURIComponent(person)}/phone`,
    { body: { because }, key: gate.newId() },
  );
  return reply.kind === "answered" ? (reply.body.phones[0] ?? null) : null;
}

interface CallingProps {
  timing: Timing;
  /** Whose number; null where only the unit is known. */
  person: string | null;
  because: Because;
  tail: string;
  onTail: (tail: string) => void;
}

export function Calling({ timing, person, because, tail, onTail }: CallingProps) {
  const { t } = useWords();
  const gate = useGate();
  useNow(1_000);
  const [phone, setPhone] = useState<string | null>(null);
  const calling = timing.isRunning("phone");
  const call = async () => {
    if (calling) {
      timing.stop("phone");
      return;
    }
    timing.start("phone");
    const found = person === null ? null : await phoneOf(gate, person, because);
    setPhone(found);
    if (found !== null) onTail(digitsOf(found).slice(-TAIL_DIGITS));
  };
  return (
    <div className="row">
      <button
        type="button"
        className={calling ? "timer running" : "timer"}
        aria-pressed={calling}
        onClick={() => void call()}
      >
        <Icon name="phone" />{" "}
        {calling ? t("visit.consent.calling", { n: (timing.of("phone") / 1000).toFixed(0) }) : t("visit.consent.call")}
      </button>
      {phone !== null && <output className="phone">{phone}</output>}
      <TextField
        label={t("visit.consent.tail")}
        value={tail}
        keys="numeric"
        longest={TAIL_DIGITS}
        onChange={(typed) => onTail(digitsOf(typed))}
      />
    </div>
  );
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, "");
}
