/** A new urgent order is heard: two tones, of the browser's own making. A browser stays silent until
 * somebody has pressed something on the page, and the page says so.
 */
import { useEffect, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";

const KEPT = "guanjia.board.sound";
const TONES = [
  { hertz: 880, at: 0 },
  { hertz: 660, at: 0.22 },
  { hertz: 880, at: 0.44 },
] as const;
const TONE_SECONDS = 0.18;
const LOUDNESS = 0.25;

/** `waiting`: it is on, and the browser does not let it sound yet. */
export type Readiness = "off" | "waiting" | "ready";

export class Alarm {
  private readonly listeners = new Set<() => void>();
  private context: AudioContext | null = null;

  readonly now = (): Readiness => {
    if (localStorage.getItem(KEPT) === "off") return "off";
    return this.context?.state === "running" ? "ready" : "waiting";
  };

  readonly subscribe = (changed: () => void): (() => void) => {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  };

  /** Be there until the returned function is called. */
  readonly open = (): (() => void) => {
    const context = new AudioContext();
    this.context = context;
    context.addEventListener("statechange", this.tell);
    document.addEventListener("pointerdown", this.wake);
    document.addEventListener("keydown", this.wake);
    this.tell();
    return () => {
      document.removeEventListener("pointerdown", this.wake);
      document.removeEventListener("keydown", this.wake);
      context.removeEventListener("statechange", this.tell);
      this.context = null;
      void context.close();
    };
  };

  /** On or off, here and after a reload. Turned on, it is heard, so that one knows how loud it is. */
  turn(on: boolean): void {
    localStorage.setItem(KEPT, on ? "on" : "off");
    this.tell();
    if (on) this.sound();
  }

  sound(): void {
    if (this.context !== null && this.now() === "ready") ring(this.context);
  }

  private readonly wake = (): void => {
    if (this.context?.state === "suspended") void this.context.resume();
  };

  private readonly tell = (): void => {
    for (const each of this.listeners) each();
  };
}

/** The alarm of the page, and whether it would sound. */
export function useAlarm(): readonly [Alarm, Readiness] {
  const [alarm] = useState(() => new Alarm());
  useEffect(() => alarm.open(), [alarm]);
  return [alarm, useSyncExternalStore(alarm.subscribe, alarm.now)];
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
  const { t } = useTranslation();
  const title = t("product");
  useEffect(() => {
    document.title = waiting > 0 ? `(${waiting}!) ${title}` : title;
    return () => {
      document.title = title;
    };
  }, [waiting, title]);
}
