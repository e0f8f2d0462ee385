import { useDraggable } from "@dnd-kit/core";
import { type CSSProperties, memo, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

import { inOurs } from "@/office/i18n";

import { useBoardActs } from "./board-context";
import { CardFace } from "./card-face";
import classes from "./card.module.css";
import type { Card } from "./cards";

interface Lying {
  readonly card: Card;
  readonly picked: boolean;
  readonly moving: boolean;
  /** The keyboard is on it. */
  readonly current: boolean;
  /** One can get to it with the tabulator: one card of each column. */
  readonly reachable: boolean;
  readonly style: CSSProperties;
}

/** A card as it lies in a column: it is opened, picked, dragged, walked over with the arrows. */
export const BoardCard = memo(function BoardCard({ card, picked, moving, current, reachable, style }: Lying) {
  const { t, i18n } = useTranslation();
  const acts = useBoardActs();
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: card.id, data: { card } });
  const own = useRef<HTMLElement>(null);

  useEffect(() => {
    // Not whenever it comes into sight: somebody may be typing elsewhere by then.
    if (current && acts.takesFocus(card.id)) own.current?.focus({ preventScroll: true });
  }, [current, acts, card.id]);

  return (
    <div role="listitem" className={classes.place} style={style}>
      {/* No button: it holds a box to tick. Its keys are the board's, which listens for all its cards. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
      <article
        {...listeners}
        ref={(node) => {
          own.current = node;
          setNodeRef(node);
        }}
        className={classes.card}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={reachable ? 0 : -1}
        data-card={card.id}
        data-urgency={card.urgency}
        data-dragging={isDragging || undefined}
        data-picked={picked || undefined}
        data-moving={moving || undefined}
        aria-label={t("board.cardLabel", {
          urgency: `${card.urgency} ${t(`board.urgency.${card.urgency}`)}`,
          number: card.number,
          where: card.where,
          matter: card.matter,
          state: inOurs(i18n.language, card.state),
          who: card.technician || t("board.nobody"),
        })}
        aria-busy={moving || undefined}
        onFocus={() => acts.focused(card)}
        onClick={(event) => (event.ctrlKey || event.metaKey || event.shiftKey ? acts.pick(card, event.shiftKey) : acts.open(card))}
      >
        <CardFace card={card} />
        <input
          type="checkbox"
          className={classes.pick}
          tabIndex={-1}
          checked={picked}
          aria-label={t("board.pick", { number: card.number })}
          // A press on the box is not the beginning of a drag, nor does it open the card.
          onPointerDown={(event) => event.stopPropagation()}
          onClick={(event) => {
            event.stopPropagation();
            acts.pick(card, event.shiftKey);
          }}
          onChange={() => undefined}
        />
      </article>
    </div>
  );
});
