import { Button, Group, Stack, TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";

import { Wrong } from "@/office/forms/wrong";

import type { InForce } from "./modes-form";
import { freshCode, type Kind, useChoosing } from "./settings";

/** A word of the estate's own: its code is made here, what people read is typed. */
interface Word {
  readonly code: string;
  readonly zh: string;
  readonly en?: string;
}

interface Words<W extends Word> extends InForce {
  readonly kind: Kind;
  /** What the setting calls them, and what their codes begin with. */
  readonly field: string;
  readonly prefix: string;
  /** A new one, but for its code. */
  readonly blank: Omit<W, "code">;
  readonly add: string;
  /** What one holds beside its names. */
  readonly more?: (word: W, change: (changed: Partial<W>) => void) => ReactNode;
}

/** A setting that is a list of the estate's own words: named, added, taken out, chosen as a whole. */
export function WordsForm<W extends Word>({ inForce, mayChange, kind, field, prefix, blank, add, more }: Words<W>) {
  const { t } = useTranslation();
  const [words, setWords] = useState<readonly W[]>(() => (inForce?.[field] ?? []) as readonly W[]);
  const choosing = useChoosing(kind, t("crews.modes.saved", { title: t(`crews.modes.kinds.${kind}.title`) }));
  const change = (nth: number, changed: Partial<W>): void =>
    setWords((before) => before.map((each, place) => (place === nth ? { ...each, ...changed } : each)));
  const added = (): void => {
    const code = freshCode(prefix, words.map((each) => each.code));
    setWords((before) => [...before, { ...blank, code } as W]);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        choosing.mutate({ values: { [field]: words } });
      }}
    >
      <Stack>
        <Wrong error={choosing.error} />
        {words.map((word, nth) => (
          <Group key={word.code} align="end">
            <TextInput
              label={t("crews.modes.nameZh")}
              required
              maxLength={20}
              readOnly={!mayChange}
              value={word.zh}
              onChange={(event) => change(nth, { zh: event.currentTarget.value } as Partial<W>)}
            />
            <TextInput
              label={t("crews.modes.nameEn")}
              maxLength={40}
              readOnly={!mayChange}
              value={word.en ?? ""}
              onChange={(event) => change(nth, { en: event.currentTarget.value } as Partial<W>)}
            />
            {more?.(word, (changed) => change(nth, changed))}
            {mayChange && (
              <Button
                variant="default"
                aria-label={t("crews.modes.removeOf", { name: word.zh })}
                onClick={() => setWords((before) => before.filter((_, place) => place !== nth))}
              >
                {t("crews.modes.remove")}
              </Button>
            )}
          </Group>
        ))}
        {mayChange && (
          <Group>
            <Button variant="default" onClick={added}>
              {add}
            </Button>
            <Button type="submit" loading={choosing.isPending}>
              {t("crews.save")}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}
