/** How long something takes, as people say it. */

export interface SpanWords {
  readonly days: string;
  readonly hours: string;
  readonly minutes: string;
  readonly seconds: string;
}

export const SPAN_WORDS: Readonly<Record<"zh" | "en", SpanWords>> = {
  zh: { days: "天", hours: "小时", minutes: "分", seconds: "秒" },
  en: { days: "d", hours: "h", minutes: "min", seconds: "s" },
};

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The two greatest measures of a time, rounded down: `2 天 5 小时`, `12 分`, below a minute in seconds. */
export function span(seconds: number, language: string): string {
  const words = SPAN_WORDS[language === "en" ? "en" : "zh"];
  const whole = Math.floor(Math.abs(seconds));
  if (whole < MINUTE) return `${whole} ${words.seconds}`;
  const parts: Array<[number, string]> = [
    [Math.floor(whole / DAY), words.days],
    [Math.floor((whole % DAY) / HOUR), words.hours],
    [Math.floor((whole % HOUR) / MINUTE), words.minutes],
  ];
  const first = parts.findIndex(([count]) => count > 0);
  return parts
    .slice(first, first + 2)
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(" ");
}
