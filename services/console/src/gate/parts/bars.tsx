/** The status of the tablet, on every screen; and the save that can still be taken back. */
import { useEffect, useState } from "react";

import { clockTime, span } from "@/core/messages";
import { MANY_WAITING } from "@/core/outbox";

import { useGate, useGateState, useWords } from "../context";
import { useGo } from "../places";
import { Icon } from "./icon";

const TICK_MS = 1_000;

export function useNow(every = TICK_MS): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}

const MINUTE_MS = 60_000;
/** Older data is marked, so that nobody decides by it unawares. */
const OLD_DATA_MS = 10 * MINUTE_MS;

export function StatusBar() {
  const { t, language } = useWords();
  const gate = useGate();
  const go = useGo();
  const state = useGateState();
  const offset = state.clock_offset_ms ?? 0;
  const now = useNow(10_000) + offset;
  const since = state.offline_since === null ? now : state.offline_since + offset;
  const age = state.snapshot_at === null ? null : now - Date.parse(state.snapshot_at);
  const onDuty = state.shift?.guards.map(({ name }) => name).join("、") ?? "";
  return (
    <header className="status" aria-label={t("app.name")}>
      <span className={state.online ? "light on" : "light off"} role="status">
        {state.online ? t("status.online") : t("status.offline", { at: clockTime(since) })}
      </span>
      {state.waiting > 0 && (
        <button type="button" className="quiet" onClick={() => go("sent")}>
          {t("status.waiting", { n: state.waiting })}
        </button>
      )}
      <span className={age !== null && age < OLD_DATA_MS ? "" : "warn"}>
        {age === null ? t("status.no_snapshot") : t("status.snapshot", { age: span(language, age) })}
      </span>
      {state.skewed && (
        <span className="warn">
          {t("status.skewed", { n: span(language, Math.abs(state.clock_offset_ms ?? 0)) })}
        </span>
      )}
      {state.sign_in_needed && (
        <button type="button" className="warn" onClick={() => gate.lock()}>
          {t("status.sign_in")}
        </button>
      )}
      <span className="who">
        {state.registration?.gate} · {onDuty === "" ? state.guard?.name : t("status.on_duty", { names: onDuty })}
      </span>
      <button type="button" className="quiet" onClick={() => gate.lock()}>
        <Icon name="lock" /> {t("status.lock")}
      </button>
      {state.waiting >= MANY_WAITING && (
        <p className="alarm" role="alert">
          {t("status.many", { n: state.waiting })}
        </p>
      )}
    </header>
  );
}

/** What was saved last, while it can be taken back. */
export function UndoBar() {
  const { t } = useWords();
  const gate = useGate();
  const { undoable } = useGateState();
  const [told, setTold] = useState<string | null>(null);
  const undo = async () => {
    const done = await gate.undo();
    setTold(done ? t("saved.undone") : t("saved.too_late"));
    setTimeout(() => setTold(null), 4 * TICK_MS);
  };
  if (undoable === null) return told === null ? null : <div className="undo" role="status">{told}</div>;
  return (
    <div className="undo" role="status">
      <span>✓ {t("saved")}</span>
      <button type="button" onClick={() => void undo()}>
        {t("do.undo")}
      </button>
    </div>
  );
}
