/** The locked tablet: tap a name, type the PIN; with the password where there is none yet. */
import { useEffect, useState } from "react";

import type { Denied, Guard } from "@/core/session";
import { TextField } from "@/touch/fields";

import { useGate, useGateState, usePreferred, useWords } from "../context";
import { DeniedText } from "../parts/denied";
import { DigitPad } from "../parts/pads";
import { useGo } from "../places";

const PIN_DIGITS = 6;

export function Unlock() {
  const { t } = useWords();
  const gate = useGate();
  const { guards, waiting, registration } = useGateState();
  const [guard, setGuard] = useState<Guard | null>(null);
  const [byPassword, setByPassword] = useState(false);
  const go = useGo();
  // Whoever comes next begins at the beginning; what the last one began waits as a draft.
  useEffect(() => go("home"), [go]);
  if (byPassword) return <WithPassword onBack={() => setByPassword(false)} />;
  if (guard !== null) return <WithPin guard={guard} onBack={() => setGuard(null)} />;
  return (
    <main className="door">
      <p className="where">
        {registration?.estate.name} · {registration?.gate}
      </p>
      <h1>{t("unlock.title")}</h1>
      {guards.length === 0 && <p role="status">{t("unlock.none")}</p>}
      <div className="names">
        {guards.map((each) => (
          <button
            key={each.id}
            type="button"
            onClick={() => (each.has_pin ? setGuard(each) : setByPassword(true))}
          >
            {each.name}
          </button>
        ))}
      </div>
      {waiting > 0 && <p>{t("unlock.waiting", { n: waiting })}</p>}
      <div className="door-foot">
        <button type="button" className="quiet" onClick={() => setByPassword(true)}>
          {t("unlock.set")}
        </button>
        <button type="button" className="quiet" onClick={() => void gate.whoMayUnlock()}>
          ⟳ {t("do.retry")}
        </button>
        <LanguageKey />
      </div>
    </main>
  );
}

function LanguageKey() {
  const { language, speak } = usePreferred();
  return (
    <button type="button" className="quiet" onClick={() => speak(language === "zh" ? "en" : "zh")}>
      {language === "zh" ? "English" : "中文"}
    </button>
  );
}

function WithPin({ guard, onBack }: { guard: Guard; onBack: () => void }) {
  const { t } = useWords();
  const gate = useGate();
  const [pin, setPin] = useState("");
  const [denied, setDenied] = useState<Denied | null>(null);
  const [busy, setBusy] = useState(false);
  const type = async (typed: string) => {
    const digits = typed.replaceAll(/\D/g, "").slice(0, PIN_DIGITS);
    setPin(digits);
    if (digits.length < PIN_DIGITS || busy) return;
    setBusy(true);
    const no = await gate.unlock(guard.id, digits);
    // Unlocked, this screen is gone.
    if (no !== null) {
      setDenied(no);
      setPin("");
      setBusy(false);
    }
  };
  return (
    <main className="door">
      <h1>{t("unlock.pin", { name: guard.name })}</h1>
      <TextField
        label={t("unlock.pin_label")}
        value={pin}
        onChange={(typed) => void type(typed)}
        keys="none"
        secret
        longest={PIN_DIGITS}
        focus
      />
      <DigitPad value={pin} onChange={(typed) => void type(typed)} />
      <DeniedText denied={denied} />
      <div className="door-foot">
        <button type="button" onClick={onBack}>
          ‹ {t("do.back")}
        </button>
      </div>
    </main>
  );
}

function WithPassword({ onBack }: { onBack: () => void }) {
  const { t } = useWords();
  const gate = useGate();
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [pin, setPin] = useState("");
  const [denied, setDenied] = useState<Denied | null>(null);
  const [busy, setBusy] = useState(false);
  const set = async () => {
    setBusy(true);
    const no = await gate.setPin(name.trim(), password, pin);
    if (no === null) return;
    setDenied(no);
    setBusy(false);
  };
  const whole = name.trim() !== "" && password !== "" && pin.length === PIN_DIGITS;
  return (
    <main className="door">
      <h1>{t("unlock.set")}</h1>
      <TextField label={t("unlock.sign_in")} value={name} onChange={setName} longest={64} focus />
      <TextField label={t("unlock.password")} value={password} onChange={setPassword} secret longest={200} />
      <TextField
        label={t("unlock.new_pin")}
        value={pin}
        onChange={(typed) => setPin(typed.replaceAll(/\D/g, ""))}
        keys="numeric"
        secret
        longest={PIN_DIGITS}
      />
      <DeniedText denied={denied} />
      <div className="door-foot">
        <button type="button" onClick={onBack}>
          ‹ {t("do.back")}
        </button>
        <button type="button" className="primary" disabled={busy || !whole} onClick={() => void set()}>
          {t("unlock.set_do")}
        </button>
      </div>
    </main>
  );
}
