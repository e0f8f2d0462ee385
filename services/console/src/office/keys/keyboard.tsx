import { Group, Kbd, Modal, Table, Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import type { PageKey } from "@/office/app/pages";

import { type Deed, isTyping, KEYS, meaning, type Pressed } from "./keys";

/** Listens for the office's keys; returns whether their table is shown, and a way to show it. */
export function useKeyboard(): { readonly shown: boolean; readonly show: (shown: boolean) => void } {
  const [shown, show] = useState(false);
  const waiting = useRef<Pressed | null>(null);
  const navigate = useNavigate();

  useEffect(() => {
    const does: Record<Deed, () => void> = {
      help: () => show(true),
      search: () => document.querySelector<HTMLInputElement>("[data-search]")?.focus(),
      home: () => void navigate({ to: "/" }),
      procedures: () => void navigate({ to: "/procedures" }),
    };
    const pressed = (event: KeyboardEvent): void => {
      if (isTyping(event)) return;
      const found = meaning(waiting.current, { key: event.key, at: event.timeStamp });
      waiting.current = found.waiting;
      if (found.deed === null) return;
      event.preventDefault();
      does[found.deed]();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [navigate]);

  return { shown, show };
}

interface Help {
  readonly shown: boolean;
  /** The keys of the page one is on. */
  readonly own: readonly PageKey[];
  readonly close: () => void;
}

export function KeyHelp({ shown, own, close }: Help) {
  const { t } = useTranslation();
  return (
    <Modal opened={shown} onClose={close} title={t("keys.title")} closeButtonProps={{ "aria-label": t("keys.close") }}>
      <Table>
        <Table.Tbody>
          {own.map(({ keys, text }) => (
            <Table.Tr key={text}>
              <Table.Td>
                <Group gap={6}>
                  {keys.map((key) => (
                    <Kbd key={key}>{key}</Kbd>
                  ))}
                </Group>
              </Table.Td>
              <Table.Td>{t(`board.keys.${text}`)}</Table.Td>
            </Table.Tr>
          ))}
          {KEYS.map(({ keys, deed }) => (
            <Table.Tr key={deed}>
              <Table.Td>
                <Group gap={6}>
                  <Kbd>{keys[0]}</Kbd>
                  {keys[1] !== undefined && (
                    <>
                      <Text size="sm">{t("keys.next")}</Text>
                      <Kbd>{keys[1]}</Kbd>
                    </>
                  )}
                </Group>
              </Table.Td>
              <Table.Td>{t(`keys.${deed}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
