/** Moments as people read and type them, in the zone of the machine they sit at. */
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

const LOOK_MS = 30_000;

/** The time of day, looked at twice a minute, or as often as one says. */
export function useNow(every: number = LOOK_MS): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}

/** `11月22日 08:30`, with the year where it is another; a dash for what has not happened. */
export function useMoment(): (at: string | null | undefined) => string {
  const { i18n } = useTranslation();
  const language = i18n.language === "en" ? "en-GB" : "zh-CN";
  const thisYear = useNow().getFullYear();
  return (at) => {
    if (!at) return "–";
    const moment = new Date(at);
    return moment.toLocaleString(language, {
      ...(moment.getFullYear() === thisYear ? {} : { year: "numeric" }),
      month: "short",
      day: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      hour12: false,
    });
  };
}

/** What a `datetime-local` field shows for a moment. */
export function typed(at: Date): string {
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** What a `date` field shows for the day of a moment, `days` later. */
export function dayOf(at: Date, days = 0): string {
  const day = new Date(at);
  day.setDate(day.getDate() + days);
  return typed(day).slice(0, 10);
}

/** The moment somebody typed into a `datetime-local` field; null for an empty one. */
export function momentOf(text: string): string | null {
  return text === "" ? null : new Date(text).toISOString();
}
