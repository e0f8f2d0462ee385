/** Of this tablet alone: language, theme, giving it up. */
import { useState } from "react";

import { LOCK_AFTER_MINUTES } from "@/core/idle";
import { Choice } from "@/touch/fields";

import { useGate, useGateState, usePreferred, useWords } from "../context";
import { Screen } from "../parts/screen";
import { Sheet } from "../parts/sheet";

export function Settings() {
  const { t } = useWords();
  const gate = useGate();
  const { waiting, registration, parts } = useGateState();
  const { language, theme, speak, light } = usePreferred();
  const [sure, setSure] = useState(false);
  return (
    <Screen title="settings.title" help="settings.help">
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
        options={[
          { value: "auto", label: t("settings.theme.auto") },
          { value: "dark", label: t("settings.theme.dark") },
          { value: "light", label: t("settings.theme.light") },
        ]}
      />
      <h2>{t("settings.tablet")}</h2>
      <p>
        {registration?.estate.name} · {registration?.gate} · {registration?.name}
      </p>
      <p className="hint">{t("idle.rule", { n: parts.policy[0]?.lock_after_minutes ?? LOCK_AFTER_MINUTES })}</p>
      <button type="button" className="danger" onClick={() => setSure(true)}>
        {t("settings.give_up")}
      </button>
      {sure && (
        <Sheet
          tone="alarm"
          title={t("settings.give_up")}
          onClose={() => setSure(false)}
          actions={
            waiting === 0 && (
              <button type="button" className="danger" onClick={() => void gate.giveUp()}>
                {t("settings.give_up")}
              </button>
            )
          }
        >
          <p>{waiting === 0 ? t("settings.give_up.sure") : t("settings.give_up.waiting", { n: waiting })}</p>
        </Sheet>
      )}
    </Screen>
  );
}
