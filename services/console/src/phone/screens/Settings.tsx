/** Of this phone alone: language, theme, signing out. */
import { useState } from "react";

import type { NotOut } from "@/core/phone/phone";
import { saidByServer } from "@/core/wording";
import { Choice } from "@/touch/fields";

import { usePhone, usePhoneState, usePreferred, useWords } from "../context";
import { Screen } from "../parts/screen";

export function Settings() {
  const { t, language } = useWords();
  const phone = usePhone();
  const { account } = usePhoneState();
  const { theme, speak, light } = usePreferred();
  const [not, setNot] = useState<NotOut | null>(null);
  const [busy, setBusy] = useState(false);
  const out = async () => {
    setBusy(true);
    setNot(await phone.signOut());
    setBusy(false);
  };
  return (
    <Screen title={t("settings.title")} help="settings.help" back={{ name: "list" }}>
      {account !== null && <p>{t("settings.who", { name: account.name, estate: account.estate.name })}</p>}
      <Choice
        label={t("settings.language")}
        value={language}
        onChange={speak}
        options={[
          { value: "zh", label: "中文" },
          { value: "en", label: "English" },
        ]}
      />
      <Choice
        label={t("settings.theme")}
        value={theme}
        onChange={light}
        options={(["auto", "dark", "light"] as const).map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
      />
      <button type="button" className="danger wide" disabled={busy} onClick={() => void out()}>
        {t("settings.out")}
      </button>
      {not !== null && (
        <p className="alarm" role="alert">
          {not.kind === "unsent" && t("settings.out.unsent", { n: not.waiting })}
          {not.kind === "denied" &&
            (not.why.denied === "problem" ? saidByServer(language, not.why.problem) : t("settings.out.network"))}
        </p>
      )}
      <p className="hint">{t("settings.help")}</p>
    </Screen>
  );
}
