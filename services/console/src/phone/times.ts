/** How long is left. */
import type { Language } from "@/core/wording";

import { say } from "./texts";

const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;
const DAY_HOURS = 24;

/** So long, in the two largest units that say something; at least a minute. */
export function lasting(language: Language, ms: number): string {
  const minutes = Math.max(1, Math.ceil(Math.abs(ms) / MINUTE_MS));
  const hours = Math.floor(minutes / HOUR_MINUTES);
  if (hours < 1) return say(language, "span.minutes", { n: minutes });
  if (hours < DAY_HOURS) return say(language, "span.hours", { h: hours, n: minutes % HOUR_MINUTES });
  return say(language, "span.days", { d: Math.floor(hours / DAY_HOURS), h: hours % DAY_HOURS });
}
