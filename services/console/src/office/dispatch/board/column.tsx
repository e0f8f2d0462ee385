import { useDroppable } from "@dnd-kit/core";
import { useVirtualizer } from "@tanstack/react-virtual";
import { memo, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

import { inOurs } from "@/office/i18n";
import { useTick } from "@/office/live/tick";

import { BoardCard } from "./board-card";
import classes from "./board.module.css";
import type { Card, Column } from "./cards";
import { isOverdue } from "./countdown";
import { WhyNotText } from "./why-not";
import type { Verdict } from "./moves";

/** Every card is as high as the next: a column of a thousand is known without measuring one. */
export const CARD_HEIGHT = 138;
const AROUND = 4;

interface Shown {
  readonly column: Column;
  readonly cards: readonly Card[];
  /** How many there are without the filter. */
  readonly all: number;
  readonly picked: ReadonlySet<string>;
  readonly moving: ReadonlySet<string>;
  readonly current: string | null;
  /** What laying the dragged card here would do; null while none is dragged. */
  readonly verdict: Verdict | null;
}

/** One column. Only the cards in sight are there. */
export const BoardColumn = memo(function BoardColumn({ column, cards, all, picked, moving, current, verdict }: Shown) {
  const { t, i18n } = useTranslation();
  const name = inOurs(i18n.language, column);
  const { setNodeRef, isOver } = useDroppable({ id: `place:${column.place}`, data: { place: column.place } });
  const scroll = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- what it returns is used here and memoized nowhere.
  const rows = useVirtualizer({
    count: cards.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => CARD_HEIGHT,
    getItemKey: (index) => cards[index]?.id ?? index,
    overscan: AROUND,
    useFlushSync: false,
  });
  const at = current === null ? -1 : cards.findIndex((card) => card.id === current);
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at, { align: "auto" });
  }, [at, rows]);

  return (
    <section
      ref={setNodeRef}
      className={classes.column}
      aria-label={name}
      data-place={column.place}
      data-verdict={verdict?.kind}
      data-over={isOver || undefined}
    >
      <header className={classes.head}>
        <h2 className={classes.name}>{name}</h2>
        <span className={classes.count} data-count>
          {cards.length === all ? all : t("board.countOf", { shown: cards.length, all })}
        </span>
        <Overdue cards={cards} />
      </header>
      {verdict !== null && verdict.kind !== "stays" && (
        <p className={classes.verdict} data-kind={verdict.kind} role={isOver ? "status" : undefined}>
          {verdict.kind === "goes" ? (
            t(`board.drop.${verdict.acts.join("_and_")}` as "board.drop.assign")
          ) : (
            <WhyNotText why={verdict.why} />
          )}
        </p>
      )}
      <div ref={scroll} className={classes.scroll}>
        {cards.length === 0 ? (
          <p className={classes.none}>{t(all === 0 ? "board.none" : "board.noneOfFilter")}</p>
        ) : (
          <div role="list" aria-label={name} className={classes.list} style={{ height: rows.getTotalSize() }}>
            {rows.getVirtualItems().map(({ index, key, start }) => {
              const card = cards[index];
              return (
                card && (
                  <BoardCard
                    key={key}
                    card={card}
                    picked={picked.has(card.id)}
                    moving={moving.has(card.id)}
                    current={card.id === current}
                    reachable={at < 0 ? index === 0 : index === at}
                    style={placeAt(start)}
                  />
                )
              );
            })}
          </div>
        )}
      </div>
    </section>
  );
});

const PLACES = new Map<number, { readonly height: number; readonly transform: string }>();

/** The same object for the same place, so that a card that stays is not drawn again. */
function placeAt(start: number): { readonly height: number; readonly transform: string } {
  let place = PLACES.get(start);
  if (place === undefined) {
    place = { height: CARD_HEIGHT, transform: `translateY(${start}px)` };
    PLACES.set(start, place);
  }
  return place;
}

function Overdue({ cards }: { cards: readonly Card[] }) {
  const { t } = useTranslation();
  const overdue = useTick((now) => cards.filter((card) => isOverdue(card.clock, now)).length);
  return overdue > 0 && <span className={classes.overdue}>{t("board.overdueCount", { count: overdue })}</span>;
}
