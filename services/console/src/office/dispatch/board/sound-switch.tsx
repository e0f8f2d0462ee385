import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";

import type { Alarm } from "./alarm";

/** Whether a new urgent order is heard here; and that the browser waits for a press, where it does. */
export function SoundSwitch({ alarm }: { alarm: Alarm }) {
  const { t } = useTranslation();
  return (
    <>
      {alarm.waiting && <span role="status">{t("board.sound.waiting")}</span>}
      <Button
        size="compact-sm"
        variant={alarm.on ? "light" : "default"}
        aria-pressed={alarm.on}
        onClick={() => {
          alarm.turn(!alarm.on);
        }}
      >
        {t(alarm.on ? "board.sound.on" : "board.sound.off")}
      </Button>
    </>
  );
}
