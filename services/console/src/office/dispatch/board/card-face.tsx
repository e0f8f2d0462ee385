import { useTranslation } from "react-i18next";

import { inOurs } from "@/office/i18n";

import classes from "./card.module.css";
import type { Card, Urgency } from "./cards";
import { CardClock } from "./clock";

/** The class of an order by its word and its shape, and by its colour only beside them. */
export function UrgencyMark({ urgency }: { urgency: Urgency }) {
  const { t } = useTranslation();
  return (
    <span className={classes.urgency} data-urgency={urgency}>
      {urgency} {t(`board.urgency.${urgency}`)}
    </span>
  );
}

/** What a card says. */
export function CardFace({ card }: { card: Card }) {
  const { t, i18n } = useTranslation();
  return (
    <>
      <div className={classes.top}>
        <UrgencyMark urgency={card.urgency} />
        <span className={classes.number}>{shortNumber(card.number)}</span>
      </div>
      <div className={classes.where}>
        <span className={classes.room}>{card.where}</span>
        {card.round > 1 && <span className={classes.mark} data-mark="rework">{t("board.rework")}</span>}
        {card.kind.code !== "repair" && <span className={classes.mark}>{inOurs(i18n.language, card.kind)}</span>}
        {card.urges > 0 && (
          <span className={classes.mark} data-mark="urged">
            {t("board.urged", { times: card.urges })}
          </span>
        )}
      </div>
      <div className={classes.matter}>{card.matter}</div>
      <div className={classes.bottom}>
        <span className={classes.who} data-nobody={card.technician === "" || undefined}>
          {card.technician || t("board.nobody")}
          {card.helping > 0 && ` +${card.helping}`}
        </span>
        <CardClock clock={card.clock} />
      </div>
      <div className={classes.state}>
        {inOurs(i18n.language, card.state)}
        {card.waiting_for && ` · ${inOurs(i18n.language, card.waiting_for)}`}
      </div>
    </>
  );
}

/** `1122-0007` of `WX-20261122-0007`: what people say; the year is the same on all of them. */
export function shortNumber(number: string): string {
  return number.replace(/^[A-Z]+-\d{4}/, "");
}
