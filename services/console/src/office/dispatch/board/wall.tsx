import { Link, useNavigate } from "@tanstack/react-router";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

import { wallAt } from "@/core/zone";
import { Failed } from "@/office/errors/error-pages";
import { inOurs } from "@/office/i18n";
import { useLive } from "@/office/live/live";
import { TickerContext, useTick } from "@/office/live/tick";
import { Waiting } from "@/office/session/waiting";

import { useAlarm, useTitleBadge } from "./alarm";
import { CardFace } from "./card-face";
import cardClasses from "./card.module.css";
import { type Card, type Column, isUrgent } from "./cards";
import { DayLine } from "./day-line";
import type { Held } from "./holding";
import { useBoard } from "./use-board";
import classes from "./wall.module.css";

const CARD_HEIGHT = 176;
const SECOND = 1_000;
/** Time enough to read a column before it goes on. */
const READ_MS = 12_000;

/** 大屏: the board for a wall, dark and large, that shows all there is by itself; Esc leads back. */
export function WallPage() {
  const [alarm] = useAlarm();
  const { held, holding, ticker } = useBoard(alarm);
  const navigate = useNavigate();
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key === "Escape") void navigate({ to: "/orders/board" });
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [navigate]);

  if (held.loaded === "first") {
    return held.error === null ? <Waiting /> : <Failed error={held.error} retry={() => void holding.begin()} />;
  }
  return (
    <TickerContext value={ticker}>
      <Wall held={held} />
    </TickerContext>
  );
}

function Wall({ held }: { held: Held }) {
  const { t } = useTranslation();
  const { connection } = useLive();
  useTitleBadge((held.pile.lying["to_take"] ?? []).filter(isUrgent).length);
  return (
    <div className={classes.wall} data-wall>
      <header className={classes.head}>
        <h1 className={classes.title}>{t("board.title")}</h1>
        <DayLine day={held.day} />
        {(connection !== "connected" || held.error !== null) && (
          <strong className={classes.away} role="status">
            {t("board.away")}
          </strong>
        )}
        <WallClock />
        <Link to="/orders/board" className={classes.back}>
          {t("board.wall.back")}
        </Link>
      </header>
      <div className={classes.columns}>
        {held.pile.columns.map((column) => (
          <WallColumn key={column.place} column={column} cards={held.pile.lying[column.place] ?? []} />
        ))}
      </div>
    </div>
  );
}

function WallClock() {
  const time = useTick((now) => {
    const { hour, minute } = wallAt(now);
    return [hour, minute, Math.floor(now / SECOND) % 60].map((part) => String(part).padStart(2, "0")).join(":");
  });
  return <time className={classes.clock}>{time}</time>;
}

function WallColumn({ column, cards }: { column: Column; cards: readonly Card[] }) {
  const { t, i18n } = useTranslation();
  const scroll = useRef<HTMLDivElement>(null);
  const name = inOurs(i18n.language, column);
  // oxlint-disable-next-line react/incompatible-library -- what it returns is used here and memoized nowhere.
  const rows = useVirtualizer({
    count: cards.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => CARD_HEIGHT,
    getItemKey: (index) => cards[index]?.id ?? index,
    overscan: 2,
    useFlushSync: false,
  });
  useEffect(() => {
    const timer = setInterval(() => {
      if (scroll.current !== null) goOn(scroll.current);
    }, READ_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <section className={classes.column} aria-label={name} data-place={column.place}>
      <h2 className={classes.name}>
        {name} <span>{cards.length}</span>
      </h2>
      {/* Scrolled by keyboard as well: nothing in it takes the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div ref={scroll} className={classes.scroll} tabIndex={0} role="group" aria-label={name}>
        {cards.length === 0 ? (
          <p className={classes.none}>{t("board.none")}</p>
        ) : (
          <div role="list" aria-label={name} className={classes.list} style={{ height: rows.getTotalSize() }}>
            {rows.getVirtualItems().map(({ index, key, start }) => {
              const card = cards[index];
              return (
                card && (
                  <div
                    key={key}
                    role="listitem"
                    className={classes.place}
                    style={{ height: CARD_HEIGHT, transform: `translateY(${start}px)` }}
                  >
                    <article className={cardClasses.card} data-urgency={card.urgency} data-card={card.id}>
                      <CardFace card={card} />
                    </article>
                  </div>
                )
              );
            })}
          </div>
        )}
      </div>
    </section>
  );
}

/** A screenful on, with one card that was seen already; from the end back to the beginning. */
function goOn(element: HTMLElement): void {
  const { scrollTop, clientHeight, scrollHeight } = element;
  if (scrollHeight <= clientHeight) return;
  const isEnd = scrollTop + clientHeight >= scrollHeight - 1;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollTo({
    top: isEnd ? 0 : scrollTop + Math.max(clientHeight - CARD_HEIGHT, CARD_HEIGHT),
    behavior: still ? "auto" : "smooth",
  });
}
