import { Button, Group, MultiSelect, Popover, Stack, Switch, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { EVERYTHING, type Filter, isEverything, NOBODY } from "./filters";
import type { Choices } from "./choices";
import { URGENCIES } from "./choices";

interface Shown {
  readonly filter: Filter;
  readonly narrow: (filter: Filter) => void;
  readonly choices: Choices;
}

/** What the board is narrowed to: at hand what is used all day, the rest behind a button. */
export function FilterBar({ filter, narrow, choices }: Shown) {
  const { t } = useTranslation();
  const change = (changed: Partial<Filter>): void => narrow({ ...filter, ...changed });
  const behind = [filter.kinds, filter.buildings, filter.technicians, filter.crews].filter((each) => each.length > 0);
  const count = behind.length + Number(filter.rework);
  return (
    <Group gap="xs" role="search" aria-label={t("board.filter.title")}>
      <TextInput
        type="search"
        size="sm"
        w={270}
        aria-label={t("board.filter.text")}
        placeholder={t("board.filter.textHint")}
        data-search
        maxLength={50}
        value={filter.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === "Escape" && filter.text !== "") change({ text: "" });
          if (event.key === "Escape" || event.key === "Enter" || event.key === "ArrowDown") {
            document.querySelector<HTMLElement>("[data-card][tabindex='0']")?.focus();
          }
        }}
      />
      <Group gap={4} role="group" aria-label={t("board.filter.urgency")}>
        {URGENCIES.map((urgency) => {
          const on = filter.urgencies.includes(urgency);
          return (
            <Button
              key={urgency}
              size="compact-sm"
              variant={on ? "filled" : "default"}
              aria-pressed={on}
              title={t(`board.urgency.${urgency}`)}
              onClick={() => change({ urgencies: toggled(filter.urgencies, urgency) })}
            >
              {urgency}
            </Button>
          );
        })}
        <Button
          size="compact-sm"
          variant={filter.overdue ? "filled" : "default"}
          color="red"
          aria-pressed={filter.overdue}
          onClick={() => change({ overdue: !filter.overdue })}
        >
          {t("board.filter.overdue")}
        </Button>
      </Group>
      <Popover position="bottom-start" width={320} withArrow trapFocus>
        <Popover.Target>
          <Button size="compact-sm" variant={count > 0 ? "light" : "default"}>
            {count > 0 ? t("board.filter.moreOn", { count }) : t("board.filter.more")}
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={t("board.filter.title")}>
          <Stack gap="xs">
            <Many name="kinds" data={choices.kinds} filter={filter} change={change} />
            <Many name="buildings" data={choices.buildings} filter={filter} change={change} />
            {choices.crews.length > 0 && <Many name="crews" data={choices.crews} filter={filter} change={change} />}
            <Many
              name="technicians"
              data={[{ value: NOBODY, label: t("board.nobody") }, ...choices.technicians]}
              filter={filter}
              change={change}
            />
            <Switch
              data-autofocus
              label={t("board.filter.rework")}
              checked={filter.rework}
              onChange={(event) => change({ rework: event.currentTarget.checked })}
            />
          </Stack>
        </Popover.Dropdown>
      </Popover>
      {!isEverything(filter) && (
        <Button size="compact-sm" variant="subtle" onClick={() => narrow(EVERYTHING)}>
          {t("board.filter.clear")}
        </Button>
      )}
    </Group>
  );
}

interface Many {
  readonly name: "kinds" | "buildings" | "technicians" | "crews";
  readonly data: ReadonlyArray<{ readonly value: string; readonly label: string }>;
  readonly filter: Filter;
  readonly change: (changed: Partial<Filter>) => void;
}

function Many({ name, data, filter, change }: Many) {
  const { t } = useTranslation();
  return (
    <MultiSelect
      size="sm"
      label={t(`board.filter.${name}`)}
      placeholder={filter[name].length === 0 ? t("board.filter.any") : ""}
      data={[...data]}
      value={[...filter[name]]}
      onChange={(chosen) => change({ [name]: chosen })}
      searchable
      clearable
      comboboxProps={{ withinPortal: false }}
      nothingFoundMessage={t("list.empty")}
    />
  );
}

/** A list with a value put in, or taken out if it was there. */
export function toggled(list: readonly string[], value: string): string[] {
  return list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
}
