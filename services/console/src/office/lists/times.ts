/** Moments as people read and type them, in the estate's zone. */
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import { momentAt, wallAt, zoneName } from "@/core/zone";

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
  const thisYear = wallAt(useNow()).year;
  return (at) => {
    if (!at) return "–";
    const timeZone = zoneName();
    return new Date(at).toLocaleString(language, {
      ...(timeZone === undefined ? {} : { timeZone }),
      ...(wallAt(at).year === thisYear ? {} : { year: "numeric" }),
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
  const { year, month, day, hour, minute } = wallAt(at);
  return new Date(Date.UTC(year, month - 1, day, hour, minute)).toISOString().slice(0, 16);
}

/** What a `date` field shows for the day of a moment, `days` later. */
export function dayOf(at: Date, days = 0): string {
  return daysAfter(typed(at).slice(0, 10), days);
}

/** The day so many days after another, as a `date` field shows it; empty for what is no day. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return "";
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The moment somebody typed into a `datetime-local` field; null for an empty one. */
export function momentOf(text: string): string | null {
  if (text === "") return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/[-T:]/).map(Number);
  return new Date(momentAt({ year, month, day, hour, minute })).toISOString();
}
