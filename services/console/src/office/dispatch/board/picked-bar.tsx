import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";

import classes from "./board.module.css";
import type { Card } from "./cards";

interface Shown {
  readonly cards: readonly Card[];
  readonly assign: (cards: readonly Card[]) => void;
  readonly take: (cards: readonly Card[]) => void;
  readonly clear: () => void;
}

/** What can be done with all that are picked. */
export function PickedBar({ cards, assign, take, clear }: Shown) {
  const { t } = useTranslation();
  if (cards.length === 0) return null;
  return (
    <div className={classes.picked} role="group" aria-label={t("board.bulk.label")}>
      <strong>{t("board.chosen", { count: cards.length })}</strong>
      <Button size="compact-md" onClick={() => assign(cards)}>
        {t("board.bulk.assign")}
      </Button>
      <Button size="compact-md" variant="default" onClick={() => take(cards)}>
        {t("board.drop.hand_over")}
      </Button>
      <Button size="compact-md" variant="subtle" onClick={clear}>
        {t("board.bulk.clear")}
      </Button>
    </div>
  );
}
