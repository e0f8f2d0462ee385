/** Doing something with cards of the board: shown at once, done on the server, taken back for a while. */
import { Button, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";

import { useSaying } from "@/office/app/saying";

import { type Deed, despite, expected, type Named, perform } from "./acting";
import type { Card, Technician } from "./cards";
import type { Holding } from "./holding";

/** For so long the word that somebody was sent stands there, with the way to take it back. */
const UNDO_MS = 12_000;

/** `act` rejects with the refusal, after the card is back where it lay; `tell` says it at the edge. */
export function useDoing(holding: Holding, technicians: readonly Technician[]) {
  const { t } = useTranslation();
  const saying = useSaying();

  const act = useCallback(
    async (card: Card, deeds: readonly Deed[]): Promise<void> => {
      const { columns } = holding.now().pile;
      await holding.move(card.id, expected(columns, deeds), () => perform(card.id, deeds));
    },
    [holding],
  );

  const undo = useCallback(
    async (card: Card): Promise<void> => {
      const before = technicians.find(({ id }) => id === card.technician_id);
      try {
        await act(card, [before === undefined ? { act: "recall" } : { act: "assign", technician: before, anyway: true }]);
        saying.done(t("board.undo.done", { number: card.number }));
      } catch (error) {
        saying.failed(asError(error));
      }
    },
    [act, technicians, saying, t],
  );

  const sent = useCallback(
    (card: Card, technician: Named): void => {
      const id = `sent ${card.id}`;
      notifications.show({
        id,
        color: "teal",
        autoClose: UNDO_MS,
        closeButtonProps: { "aria-label": t("keys.close") },
        message: (
          <Group justify="space-between" wrap="nowrap">
            {t("board.assign.done", { number: card.number, who: technician.name })}
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                notifications.hide(id);
                void undo(card);
              }}
            >
              {t("board.undo.button")}
            </Button>
          </Group>
        ),
      });
    },
    [t, undo],
  );

  const doubted = useCallback(
    (card: Card, error: Error, confirm: () => void): void => {
      const id = `doubted ${card.id}`;
      notifications.show({
        id,
        color: "yellow",
        autoClose: false,
        role: "alert",
        title: card.number,
        message: (
          <Group justify="space-between" wrap="nowrap">
            {error.message}
            <Button
              size="compact-sm"
              onClick={() => {
                notifications.hide(id);
                confirm();
              }}
            >
              {t("board.assign.anyway")}
            </Button>
          </Group>
        ),
      });
    },
    [t],
  );

  /** Does it and says so: what was refused is said at the edge, with what to do. */
  const tell = useCallback(
    async function told(card: Card, deeds: readonly Deed[]): Promise<void> {
      const last = deeds.at(-1);
      try {
        await act(card, deeds);
        if (last?.act === "assign") sent(card, last.technician);
      } catch (error) {
        const yes = despite(error, deeds);
        if (yes === null) saying.failed(asError(error));
        else doubted(card, asError(error), () => void told(card, yes));
      }
    },
    [act, doubted, saying, sent],
  );

  return { act, tell };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
