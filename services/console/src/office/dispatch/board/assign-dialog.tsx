import { Modal, Stack, Text, TextInput, UnstyledButton } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { plain } from "@/core/search";

import classes from "./board.module.css";
import { type Card, type Technician } from "./cards";
import { isLatin, type Spelling } from "./filters";

interface Shown {
  readonly cards: readonly Card[];
  readonly technicians: readonly Technician[];
  readonly loads: ReadonlyMap<string, number>;
  readonly spelling: Spelling | null;
  readonly assign: (technician: Technician) => void;
  readonly close: () => void;
}

/** Whom to send: typed and Enter, the first of the list; or chosen. */
export function AssignDialog({ cards, technicians, loads, spelling, assign, close }: Shown) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const [only] = cards;
  const found = technicians.filter((each) => sounds(each, plain(typed), spelling));
  const about = cards.length === 1 && only ? `${only.number} ${only.where}` : t("board.chosen", { count: cards.length });
  return (
    <Modal
      opened
      onClose={close}
      title={t("board.assign.title")}
      closeButtonProps={{ "aria-label": t("keys.close") }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const [first] = found;
          if (first) assign(first);
        }}
      >
        <Stack gap="sm">
          <Text fw={600}>{about}</Text>
          {cards.length === 1 && only && <Text size="sm">{only.matter}</Text>}
          <TextInput
            label={t("board.assign.who")}
            description={t("board.assign.hint")}
            data-autofocus
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          {found.length === 0 && <Text c="dimmed">{t(technicians.length === 0 ? "board.rail.none" : "list.empty")}</Text>}
          <div className={classes.candidates}>
            {found.map((each, place) => (
              <UnstyledButton
                key={each.id}
                className={classes.candidate}
                data-first={place === 0 || undefined}
                disabled={cards.length === 1 && only?.technician_id === each.id}
                onClick={() => assign(each)}
              >
                <span>{[each.name, ...each.crews, t(`board.duty.${each.duty}`)].filter(Boolean).join(" · ")}</span>
                <span className={classes.load}>
                  {cards.length === 1 && only?.technician_id === each.id
                    ? t("board.assign.has")
                    : t("board.rail.load", { count: loads.get(each.id) ?? 0 })}
                </span>
              </UnstyledButton>
            ))}
          </div>
        </Stack>
      </form>
    </Modal>
  );
}

function sounds(technician: Technician, typed: string, spelling: Spelling | null): boolean {
  if (typed === "" || plain(technician.name).includes(typed)) return true;
  return isLatin(typed) && (spelling?.(technician.name) ?? []).some((spelt) => spelt.startsWith(typed));
}
