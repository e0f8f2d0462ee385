/** A new urgent order is heard: two tones, of the browser's own making. A browser stays silent until
 * somebody has pressed something on the page, and says so.
 */
import { useCallback, useEffect, useState } from "react";

const KEPT = "guanjia.board.sound";
const TONES = [
  { hertz: 880, at: 0 },
  { hertz: 660, at: 0.22 },
  { hertz: 880, at: 0.44 },
] as const;
const TONE_SECONDS = 0.18;
const LOUDNESS = 0.25;

export interface Alarm {
  readonly on: boolean;
  /** It would sound, and the browser does not let it yet. */
  readonly waiting: boolean;
  readonly turn: (on: boolean) => void;
  readonly sound: () => void;
}

export function useAlarm(): Alarm {
  const [on, setOn] = useState(() => localStorage.getItem(KEPT) !== "off");
  const [context, setContext] = useState<AudioContext | null>(null);
  const [allowed, setAllowed] = useState(false);

  useEffect(() => {
    if (!on) return;
    const made = new AudioContext();
    const look = (): void => setAllowed(made.state === "running");
    const wake = (): void => void made.resume().then(look, () => undefined);
    made.addEventListener("statechange", look);
    document.addEventListener("pointerdown", wake);
    document.addEventListener("keydown", wake);
    setContext(made);
    look();
    return () => {
      document.removeEventListener("pointerdown", wake);
      document.removeEventListener("keydown", wake);
      made.removeEventListener("statechange", look);
      setContext(null);
      setAllowed(false);
      void made.close();
    };
  }, [on]);

  const turn = useCallback((next: boolean) => {
    localStorage.setItem(KEPT, next ? "on" : "off");
    setOn(next);
  }, []);
  const sound = useCallback(() => {
    if (context?.state === "running") ring(context);
  }, [context]);
  return { on, waiting: on && !allowed, turn, sound };
}

function ring(context: AudioContext): void {
  for (const { hertz, at } of TONES) {
    const tone = context.createOscillator();
    const volume = context.createGain();
    const start = context.currentTime + at;
    tone.frequency.value = hertz;
    volume.gain.setValueAtTime(LOUDNESS, start);
    volume.gain.exponentialRampToValueAtTime(0.001, start + TONE_SECONDS);
    tone.connect(volume).connect(context.destination);
    tone.start(start);
    tone.stop(start + TONE_SECONDS);
  }
}

/** How many urgent orders nobody has taken yet stands before the page's title, where a tab shows it. */
export function useTitleBadge(waiting: number): void {
  useEffect(() => {
    const title = document.title;
    if (waiting > 0) document.title = `(${waiting}!) ${title}`;
    return () => {
      document.title = title;
    };
  }, [waiting]);
}
