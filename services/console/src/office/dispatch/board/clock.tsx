import { useTranslation } from "react-i18next";

import { useTick } from "@/office/live/tick";

import classes from "./card.module.css";
import { type Reading, shown, type Span, spanOf, type Tone } from "./countdown";

/** The clock of a card, counting down by itself. What it measures is told to whoever points at it. */
export function CardClock({ clock }: { clock: Reading | null }) {
  const { t, i18n } = useTranslation();
  const now = useTick((at) => written(clock, at));
  if (clock === null || now === "") return null;
  const [tone, unit, major, minor] = now.split(" ") as [Tone, Span["unit"], string, string];
  const left = t(`board.span.${unit}`, { major, minor });
  const measures = i18n.language === "en" ? clock.en : clock.zh;
  return (
    <span className={classes.clock} data-tone={tone} title={measures} data-clock>
      {t(`board.clock.${tone}`, { left, measures })}
    </span>
  );
}

/** All that is drawn of it, as one text: the same text is not drawn again. */
function written(clock: Reading | null, at: number): string {
  const found = shown(clock, at);
  if (found === null) return "";
  const { unit, major, minor } = spanOf(found.seconds);
  return `${found.tone} ${unit} ${major} ${minor}`;
}
