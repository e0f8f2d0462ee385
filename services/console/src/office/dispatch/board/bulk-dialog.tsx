import { Button, Group, Modal, Progress, ScrollArea, Stack, Text } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { Refused } from "@/api/problem";

import { type Deed, forEach, sortedOut } from "./acting";
import classes from "./board.module.css";
import type { Card } from "./cards";

/** What is to be done with one of many; null where it cannot be done, with the reason. */
export interface Task {
  readonly card: Card;
  readonly deeds: readonly Deed[];
  readonly whyNot: string | null;
}

interface Shown {
  readonly title: string;
  readonly tasks: readonly Task[];
  readonly act: (card: Card, deeds: readonly Deed[]) => Promise<void>;
  readonly close: () => void;
}

type Outcome = { readonly error: Error | null };

const AT_ONCE = 4;
const PERCENT = 100;

/** The same for many orders, each by itself: how far it is, and what became of every one. */
export function BulkDialog({ title, tasks, act, close }: Shown) {
  const { t } = useTranslation();
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const begun = useRef(false);
  const run = (some: readonly Task[]): void => {
    void forEach(
      some,
      AT_ONCE,
      (task) => act(task.card, task.deeds),
      (task, error) => setOutcomes((before) => new Map(before).set(task.card.id, { error })),
    );
  };
  const possible = tasks.filter(({ whyNot }) => whyNot === null);
  useEffect(() => {
    // Once, also where effects run twice.
    if (begun.current) return;
    begun.current = true;
    run(possible);
  });
  const failed = possible.filter(({ card }) => outcomes.get(card.id)?.error);
  const { doubted, refused } = sortedOut(failed, (task) => outcomes.get(task.card.id)?.error);
  const over = outcomes.size === possible.length;
  const again = (some: readonly Task[]): void => {
    const tried = new Set(some.map(({ card }) => card.id));
    setOutcomes((before) => new Map([...before].filter(([id]) => !tried.has(id))));
    run(some);
  };
  return (
    <Modal
      opened
      size="lg"
      onClose={close}
      closeOnClickOutside={over}
      title={title}
      closeButtonProps={{ "aria-label": t("keys.close") }}
    >
      <Stack>
        <Progress
          value={possible.length === 0 ? PERCENT : (outcomes.size / possible.length) * PERCENT}
          aria-label={title}
        />
        <Text role="status">
          {t("board.bulk.sofar", {
            done: outcomes.size - failed.length,
            all: tasks.length,
            failed: failed.length + tasks.length - possible.length,
          })}
        </Text>
        <ScrollArea.Autosize mah={320} type="auto">
          <ul className={classes.outcomes}>
            {tasks.map(({ card, whyNot }) => (
              <li key={card.id} data-outcome={outcomeOf(outcomes.get(card.id), whyNot)}>
                <span>{`${card.number} ${card.where}`}</span>
                <span>{told(outcomes.get(card.id), whyNot) ?? t(outcomes.has(card.id) ? "board.bulk.done" : "board.bulk.waiting")}</span>
              </li>
            ))}
          </ul>
        </ScrollArea.Autosize>
        <Group justify="end">
          {over && refused.length > 0 && (
            <Button variant="default" onClick={() => again(refused)}>
              {t("board.bulk.again")}
            </Button>
          )}
          {over && doubted.length > 0 && (
            <Button onClick={() => again(doubted)}>
              {t("board.bulk.anyway", { count: doubted.length })}
            </Button>
          )}
          <Button variant="default" onClick={close}>
            {t("keys.close")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function outcomeOf(outcome: Outcome | undefined, whyNot: string | null): string {
  if (whyNot !== null || outcome?.error) return "refused";
  return outcome === undefined ? "waiting" : "done";
}

function told(outcome: Outcome | undefined, whyNot: string | null): string | null {
  if (whyNot !== null) return whyNot;
  const error = outcome?.error ?? null;
  if (error === null) return null;
  return error instanceof Refused ? error.problem.detail || error.problem.title : error.message;
}
