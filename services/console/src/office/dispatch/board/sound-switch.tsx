import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";

import type { Alarm, Readiness } from "./alarm";

/** Whether a new urgent order is heard here; and that the browser waits for a press, where it does. */
export function SoundSwitch({ alarm, readiness }: { alarm: Alarm; readiness: Readiness }) {
  const { t } = useTranslation();
  const on = readiness !== "off";
  return (
    <>
      {readiness === "waiting" && <span role="status">{t("board.sound.waiting")}</span>}
      <Button size="compact-sm" variant={on ? "light" : "default"} aria-pressed={on} onClick={() => alarm.turn(!on)}>
        {t(on ? "board.sound.on" : "board.sound.off")}
      </Button>
    </>
  );
}
