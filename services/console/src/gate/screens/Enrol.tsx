/** Making this the registered tablet, by the manager's code. */
import { useState } from "react";

import type { Denied } from "@/core/session";
import { TextField } from "@/touch/fields";

import { useGate, useWords } from "../context";
import { DigitPad } from "../parts/pads";
import { DeniedText } from "../parts/denied";

const CODE_DIGITS = 8;

export function Enrol() {
  const { t } = useWords();
  const gate = useGate();
  const [code, setCode] = useState("");
  const [denied, setDenied] = useState<Denied | null>(null);
  const [busy, setBusy] = useState(false);
  const digits = code.replaceAll(/\D/g, "");
  const enrol = async () => {
    setBusy(true);
    setDenied(await gate.enrol(digits));
    setBusy(false);
  };
  return (
    <main className="door">
      <h1>{t("enrol.title")}</h1>
      <p>{t("enrol.text")}</p>
      <TextField label={t("enrol.code")} value={code} onChange={setCode} keys="none" longest={12} focus />
      <DigitPad value={code} onChange={setCode} />
      <DeniedText denied={denied} />
      <button
        type="button"
        className="primary"
        disabled={busy || digits.length !== CODE_DIGITS}
        onClick={() => void enrol()}
      >
        {t("enrol.do")}
      </button>
    </main>
  );
}
