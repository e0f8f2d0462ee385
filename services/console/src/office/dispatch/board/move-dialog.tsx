import { Button, Modal, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { inOurs, saidOf } from "@/office/i18n";

import type { Card, Column, Place } from "./cards";
import { columnOf } from "./cards";
import type { Verdict } from "./moves";
import { useWhyNot } from "./why-not";

interface Shown {
  readonly card: Card;
  readonly columns: readonly Column[];
  readonly verdict: (place: Place) => Verdict;
  readonly move: (place: Place) => void;
  readonly close: () => void;
}

/** Where a card can be laid, by keyboard: every column, and why not. */
export function MoveDialog({ card, columns, verdict, move, close }: Shown) {
  const { t, i18n } = useTranslation();
  const whyNot = useWhyNot();
  const here = columnOf(columns, card.state.code)?.place;
  return (
    <Modal
      opened
      onClose={close}
      title={t("board.move.title", { number: card.number })}
      closeButtonProps={{ "aria-label": t("keys.close") }}
    >
      <Stack gap="xs">
        <Text>{`${card.where} · ${card.matter}`}</Text>
        {columns
          .filter(({ place }) => place !== here)
          .map((column) => {
            const found = verdict(column.place);
            const name = inOurs(i18n.language, column);
            return found.kind === "goes" ? (
              <Button key={column.place} variant="default" justify="start" onClick={() => move(column.place)}>
                {saidOf(name, t(`board.drop.${found.acts.join("_and_")}` as "board.drop.assign"))}
              </Button>
            ) : (
              <Text key={column.place} size="sm" c="dimmed" data-why-not={column.place}>
                {saidOf(name, found.kind === "not" ? whyNot(found.why) : "")}
              </Text>
            );
          })}
      </Stack>
    </Modal>
  );
}
