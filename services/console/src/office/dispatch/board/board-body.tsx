import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { OrderPanel } from "@/office/dispatch/order/order-panel";
import { useTick } from "@/office/live/tick";

import { type Alarm, type Readiness, useTitleBadge } from "./alarm";
import { type BoardActs, BoardActsContext } from "./board-context";
import { BoardDialogs, type Open } from "./board-dialogs";
import classes from "./board.module.css";
import { type Card, isUrgent, type Technician } from "./cards";
import { choicesOf, crewsOf, loadsOf } from "./choices";
import { BoardColumn } from "./column";
import { DayLine } from "./day-line";
import { Dragging } from "./dragging";
import { FilterBar, toggled } from "./filter-bar";
import type { Held, Holding } from "./holding";
import { type BoardMove, type Target, verdictOnAll } from "./moves";
import { PickedBar } from "./picked-bar";
import { Rail } from "./rail";
import { SoundSwitch } from "./sound-switch";
import { useBoardKeys } from "./use-board-keys";
import { useFilter, useFound, useLeft, useSpelling } from "./use-filter";
import { range, stepped } from "./walking";
import { whatToDo } from "./dropping";
import { useDoing } from "./use-doing";
import { ViewsMenu } from "./views-menu";

interface Shown {
  readonly held: Held;
  readonly holding: Holding;
  readonly moves: readonly BoardMove[];
  readonly technicians: readonly Technician[];
  readonly alarm: Alarm;
  readonly readiness: Readiness;
}

const MINUTE_MS = 60_000;

/** The board itself: filters above, technicians beside, columns with cards. */
export function BoardBody({ held, holding, moves, technicians, alarm, readiness }: Shown) {
  const { t, i18n } = useTranslation();
  const { pile, moving, day } = held;
  const [filter, narrow] = useFilter();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string | null>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const [beside, setBeside] = useState<string | null>(null);
  const [dragged, setDragged] = useState<readonly Card[]>([]);
  const steps = useRef<string | null>(null);
  // From where a range is picked: not the card that has the focus, which a press has moved already.
  const anchor = useRef<string | null>(null);
  const minute = useTick((now) => Math.floor(now / MINUTE_MS) * MINUTE_MS);
  // Behind all orders, and before anybody types a name and Enter faster than it comes.
  const spelling = useSpelling(held.loaded === "whole");
  const found = useFound(filter.text);
  const crews = useMemo(() => crewsOf(technicians), [technicians]);
  const around = useMemo(
    // Only what asks for it is sieved anew when a minute is over.
    () => ({ now: filter.overdue ? minute : 0, spelling, crews, found }),
    [filter.overdue, minute, spelling, crews, found],
  );
  const shown = useLeft(pile, filter, around);
  const loads = useMemo(() => loadsOf(pile.cards.values()), [pile.cards]);
  const choices = useMemo(
    () => choicesOf(pile.cards.values(), technicians, i18n.language),
    [pile.cards, technicians, i18n.language],
  );
  const { act, tell } = useDoing(holding, technicians);
  useTitleBadge((pile.lying["to_take"] ?? []).filter(isUrgent).length);

  // What keys and cards ask for must not change with every order that does.
  const latest = useRef({ shown, picked, pile });
  useEffect(() => {
    latest.current = { shown, picked, pile };
  });
  const chosen = useCallback((card: Card): readonly Card[] => {
    const { picked: several, pile: now } = latest.current;
    if (!several.has(card.id)) return [card];
    return [...several].flatMap((id) => now.cards.get(id) ?? []);
  }, []);
  const acts = useMemo<BoardActs>(
    () => ({
      open: (card) => setBeside(card.id),
      pick: (card, wide) => {
        const ids = wide ? range(latest.current.shown, anchor.current, card.id) : [card.id];
        anchor.current = card.id;
        setPicked((before) => {
          const after = new Set(before);
          for (const id of ids) if (wide || !before.has(id)) after.add(id);
          if (!wide && before.has(card.id)) after.delete(card.id);
          return after;
        });
      },
      focused: (card) => setCurrent(card.id),
      takesFocus: (id) => {
        const takes = steps.current === id;
        if (takes) steps.current = null;
        return takes;
      },
    }),
    [],
  );
  const drop = (cards: readonly Card[], target: Target): void => {
    const todo = whatToDo(cards, target, { moves, columns: pile.columns, technicians });
    if (todo === null) return;
    if (todo.next === "ask") setOpen(todo.open);
    else void tell(todo.card, todo.deeds);
  };
  const card = current === null ? undefined : pile.cards.get(current);
  useBoardKeys(open === null, {
    step: (key) => {
      const next = stepped(shown, current, key);
      steps.current = next;
      setCurrent(next);
      // Already there, and only looked away from.
      if (next === current) document.querySelector<HTMLElement>(`[data-card="${next}"]`)?.focus();
    },
    open: () => card && acts.open(card),
    assign: () => card && drop(chosen(card), { place: "coming" }),
    move: () => card && setOpen({ form: "move", card }),
    pick: () => card && acts.pick(card, false),
    clear: () => setPicked(new Set()),
  });
  const verdict = useCallback(
    (target: Target) => (dragged.length === 0 ? null : verdictOnAll(dragged, target, moves, pile.columns)),
    [dragged, moves, pile.columns],
  );
  const verdicts = useMemo(
    () =>
      dragged.length === 0
        ? null
        : new Map(
            technicians.map(({ id }) => [
              id,
              verdictOnAll(dragged, { place: "coming", technician: id }, moves, pile.columns),
            ]),
          ),
    [dragged, technicians, moves, pile.columns],
  );

  return (
    <BoardActsContext value={acts}>
      <div className={classes.body} data-beside={beside !== null || undefined}>
      <div className={classes.bar}>
        <h1 className={classes.title}>{t("board.title")}</h1>
        <DayLine day={day} />
      </div>
      <div className={classes.bar}>
        <FilterBar filter={filter} narrow={narrow} choices={choices} />
        <ViewsMenu filter={filter} narrow={narrow} />
        <span className={classes.spring} />
        {held.loaded === "rest" && <span role="status">{t("board.rest")}</span>}
        <SoundSwitch alarm={alarm} readiness={readiness} />
        <Button component={Link} to="/orders/wall" size="compact-sm" variant="default">
          {t("board.wall.open")}
        </Button>
      </div>
      <Dragging chosen={chosen} dragged={dragged} lift={setDragged} drop={drop}>
        <div className={classes.board} data-board>
          <Rail
            technicians={technicians}
            loads={loads}
            chosen={filter.technicians}
            choose={(id) => narrow({ ...filter, technicians: toggled(filter.technicians, id) })}
            verdicts={verdicts}
          />
          <div className={classes.columns} data-columns>
            {pile.columns.map((column, at) => (
              <BoardColumn
                key={column.place}
                column={column}
                cards={shown[at] ?? []}
                all={pile.lying[column.place]?.length ?? 0}
                picked={picked}
                moving={moving}
                current={current}
                verdict={verdict({ place: column.place })}
              />
            ))}
          </div>
        </div>
      </Dragging>
      </div>
      <PickedBar
        cards={[...picked].flatMap((id) => pile.cards.get(id) ?? [])}
        assign={(cards) => drop(cards, { place: "coming" })}
        take={(cards) => drop(cards, { place: "to_assign" })}
        clear={() => setPicked(new Set())}
      />
      {beside !== null && <OrderPanel orderId={beside} onClose={() => setBeside(null)} />}
      <BoardDialogs
        open={open}
        show={setOpen}
        around={{ moves, columns: pile.columns, technicians, loads, spelling }}
        act={act}
        drop={drop}
        over={() => setPicked(new Set())}
      />
    </BoardActsContext>
  );
}
