/** Signing in with one's own account. */
import { useState, type SubmitEvent } from "react";

import type { Denied, Estate } from "@/core/phone/account";
import { saidByServer } from "@/core/wording";
import { TextField } from "@/touch/fields";

import { usePhone, usePhoneState, usePreferred, useWords, type Words } from "../context";

export function SignIn() {
  const { t, language } = useWords();
  const { speak } = usePreferred();
  const phone = usePhone();
  const { account, ended, waiting } = usePhoneState();
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [estates, setEstates] = useState<Estate[]>([]);
  const [why, setWhy] = useState<Denied | null>(null);
  const [busy, setBusy] = useState(false);

  const during = async (work: Promise<Denied | { choose: Estate[] } | null>) => {
    setBusy(true);
    const got = await work;
    setBusy(false);
    if (got !== null && "choose" in got) setEstates(got.choose);
    setWhy(got !== null && "denied" in got ? got : null);
  };
  const enter = (event: SubmitEvent) => {
    event.preventDefault();
    void during(phone.signIn(name.trim(), password));
  };
  return (
    <main className="door">
      <h1>{t("app.name")}</h1>
      {ended && account !== null && <p className="warn">{t("in.ended", { name: account.name })}</p>}
      {waiting > 0 && <p className="warn">{t("in.waiting", { n: waiting })}</p>}
      {estates.length > 0 ? (
        <section aria-label={t("in.estate")}>
          <h2>{t("in.estate")}</h2>
          <div className="stack">
            {estates.map((estate) => (
              <button key={estate.id} type="button" disabled={busy} onClick={() => void during(phone.choose(estate.id))}>
                {estate.name}
              </button>
            ))}
          </div>
        </section>
      ) : (
        <form onSubmit={enter} className="stack">
          <TextField label={t("in.name")} value={name} onChange={setName} />
          <TextField label={t("in.password")} value={password} onChange={setPassword} secret />
          <button type="submit" className="primary" disabled={busy || name.trim() === "" || password === ""}>
            {t("in.do")}
          </button>
        </form>
      )}
      {why !== null && (
        <p className="alarm" role="alert">
          {saidOf(why, t, language)}
        </p>
      )}
      <button type="button" className="quiet" onClick={() => speak(language === "zh" ? "en" : "zh")}>
        {language === "zh" ? "English" : "中文"}
      </button>
    </main>
  );
}

function saidOf(why: Denied, t: Words["t"], language: Words["language"]): string {
  switch (why.denied) {
    case "problem":
      return saidByServer(language, why.problem);
    case "no_network":
      return t("in.no_network");
    case "not_technician":
      return t("in.not_technician");
    case "anothers":
      return t("in.anothers", { name: why.name, n: why.waiting });
  }
}
