import {
  type CollisionDetection,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  type DragStartEvent,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import classes from "./card.module.css";
import { CardFace } from "./card-face";
import type { Card, Place, Technician } from "./cards";
import type { Target } from "./moves";

/** So far a pressed card is only pressed: a click with an unsteady hand opens it. */
const FAR_PX = 6;
const HOLD_MS = 250;

interface Shown {
  /** The cards that go along with one: itself, or all that are picked. */
  readonly chosen: (card: Card) => readonly Card[];
  readonly dragged: readonly Card[];
  readonly lift: (cards: readonly Card[]) => void;
  readonly drop: (cards: readonly Card[], target: Target) => void;
  readonly children: ReactNode;
}

/** Where cards are dragged by mouse or finger. By keyboard they are moved by its own keys. */
export function Dragging({ chosen, dragged, lift, drop, children }: Shown) {
  const { t } = useTranslation();
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: FAR_PX } }),
    useSensor(TouchSensor, { activationConstraint: { delay: HOLD_MS, tolerance: FAR_PX } }),
  );
  const begin = ({ active }: DragStartEvent): void => {
    const card = active.data.current?.["card"] as Card | undefined;
    if (card) lift(chosen(card));
  };
  const end = ({ over }: DragEndEvent): void => {
    const target = targetOf(over?.data.current);
    lift([]);
    if (target !== null) drop(dragged, target);
  };
  const [first] = dragged;
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={UNDER_THE_POINTER}
      autoScroll={{ canScroll: (element) => element.hasAttribute("data-columns") }}
      onDragStart={begin}
      onDragEnd={end}
      onDragCancel={() => lift([])}
    >
      {children}
      <DragOverlay dropAnimation={null}>
        {first && (
          <div className={classes.card} data-urgency={first.urgency} data-lifted>
            <CardFace card={first} />
            {dragged.length > 1 && <strong className={classes.several}>{t("board.chosen", { count: dragged.length })}</strong>}
          </div>
        )}
      </DragOverlay>
    </DndContext>
  );
}

const UNDER_THE_POINTER: CollisionDetection = (given) => pointerWithin(given);

function targetOf(data: Record<string, unknown> | undefined): Target | null {
  if (data === undefined) return null;
  const technician = data["technician"] as Technician | undefined;
  if (technician !== undefined) return { place: "coming", technician: technician.id };
  return { place: data["place"] as Place };
}
