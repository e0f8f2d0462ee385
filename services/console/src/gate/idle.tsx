/** A tablet nobody touches locks itself; the guard is told half a minute before. */
import { useEffect, useRef, useState } from "react";

import { idleSince, LOCK_AFTER_MINUTES } from "@/core/idle";

import { useGate, useGateState, useWords } from "./context";

const LOOK_EVERY_MS = 1_000;
const TOUCHES = ["pointerdown", "keydown"] as const;

export function IdleLock() {
  const { t } = useWords();
  const gate = useGate();
  const { parts } = useGateState();
  const minutes = parts.policy[0]?.lock_after_minutes ?? LOCK_AFTER_MINUTES;
  const touched = useRef(0);
  const [seconds, setSeconds] = useState<number | null>(null);
  useEffect(() => {
    touched.current = Date.now();
    const look = () => {
      const idle = idleSince(touched.current, Date.now(), minutes);
      if (idle.kind === "over") gate.lock();
      else setSeconds(idle.kind === "soon" ? idle.seconds : null);
    };
    const touch = () => {
      // A page that slept is not kept open by the touch that wakes it.
      look();
      touched.current = Date.now();
      setSeconds(null);
    };
    for (const event of TOUCHES) addEventListener(event, touch, { capture: true });
    document.addEventListener("visibilitychange", look);
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
      for (const event of TOUCHES) removeEventListener(event, touch, { capture: true });
    };
  }, [gate, minutes]);
  if (seconds === null) return null;
  return (
    <p className="idle" role="status">
      {t("idle.soon", { n: seconds })}
    </p>
  );
}
