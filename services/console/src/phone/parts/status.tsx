/** On every screen: whether there is a network, what waits, how old the data is. */
import { useEffect, useState } from "react";

import { MANY_WAITING } from "@/core/outbox";
import { clockTime } from "@/core/wording";

import { usePhoneState, useWords } from "../context";
import { go } from "../places";

const TICK_MS = 1_000;

/** The server's time as well as it is known, again each second. */
export function useNow(): number {
  const { clock_offset_ms } = usePhoneState();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now + (clock_offset_ms ?? 0);
}

export function StatusBar() {
  const { t } = useWords();
  const { online, offline_since, waiting, bag, skewed, clock_offset_ms } = usePhoneState();
  return (
    <header className="status" aria-label={t("app.name")}>
      <span className={online ? "light on" : "light off"} role="status">
        {online ? t("status.online") : t("status.offline", { at: clockTime((offline_since ?? 0) + (clock_offset_ms ?? 0)) })}
      </span>
      {waiting > 0 && (
        <button type="button" className="quiet waits" onClick={() => go({ name: "records" })}>
          {t("status.waiting", { n: waiting })}
        </button>
      )}
      {!online && bag !== null && <span className="who">{t("status.taken", { at: clockTime(bag.taken_at) })}</span>}
      {skewed && <span className="warn">{t("status.skewed")}</span>}
      {waiting >= MANY_WAITING && (
        <p className="alarm" role="alert">
          {t("status.many", { n: waiting })}
        </p>
      )}
    </header>
  );
}
