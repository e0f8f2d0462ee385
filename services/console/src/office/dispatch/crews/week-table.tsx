import { Badge, Center, Group, Table, Text, UnstyledButton, VisuallyHidden } from "@mantine/core";
import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { listed } from "@/office/i18n";

import classes from "./week-table.module.css";
import { inWords } from "./staff";
import { type Day, DUTY_COLOURS, nextCell, type PersonWeek, timesOf, type Week } from "./weeks";

interface Shown {
  readonly week: Week;
  readonly choosePerson?: ((person: PersonWeek) => void) | undefined;
  readonly chooseDay?: ((person: PersonWeek, day: Day) => void) | undefined;
}

/** A row to a person, a column to a day; the arrows walk from day to day, Enter changes one. */
export function WeekTable({ week, choosePerson, chooseDay }: Shown) {
  const { t } = useTranslation();
  const dateOf = useDate();
  if (week.people.length === 0) {
    return (
      <Center mih={160}>
        <Text c="dimmed">{t("crews.rosters.nobody")}</Text>
      </Center>
    );
  }
  const walk = (event: KeyboardEvent<HTMLTableElement>): void => {
    const at = (event.target as HTMLElement).dataset;
    if (at["row"] === undefined || at["column"] === undefined) return;
    const from = { row: Number(at["row"]), column: Number(at["column"]) };
    const next = nextCell(from, event.key, week.people.length, week.days.length);
    if (next === null) return;
    event.preventDefault();
    event.currentTarget
      .querySelector<HTMLElement>(`[data-row="${next.row}"][data-column="${next.column}"]`)
      ?.focus();
  };
  return (
    <Table.ScrollContainer minWidth={960}>
      <Table className={classes.week} aria-label={t("crews.rosters.title")} withColumnBorders onKeyDown={walk}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("crews.person")}</Table.Th>
            {week.days.map((day) => (
              <Table.Th key={day} data-today={day === week.today || undefined}>
                {dateOf(day)}
                {week.off_days.includes(day) && (
                  <Text span size="sm" c="dimmed" className={classes.times}>
                    {t("crews.rosters.offDay")}
                  </Text>
                )}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {week.people.map((person, row) => (
            <Table.Tr key={person.staff_id}>
              <Table.Th scope="row">
                <Person person={person} choose={choosePerson} />
              </Table.Th>
              {person.days.map((day, column) => (
                <Table.Td key={day.day} data-today={day.day === week.today || undefined}>
                  {chooseDay === undefined ? (
                    <DayCell day={day} />
                  ) : (
                    <UnstyledButton
                      className={classes.day}
                      data-row={row}
                      data-column={column}
                      disabled={week.shifts.length === 0}
                      onClick={() => chooseDay(person, day)}
                    >
                      <VisuallyHidden>
                        {t("crews.rosters.changeDay", { name: person.name, day: dateOf(day.day) })}
                      </VisuallyHidden>
                      <DayCell day={day} />
                    </UnstyledButton>
                  )}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Person({ person, choose }: { person: PersonWeek; choose: Shown["choosePerson"] }) {
  const { t } = useTranslation();
  return (
    <>
      <Group gap="xs" wrap="nowrap">
        {choose === undefined ? (
          <Text fw={600}>{person.name}</Text>
        ) : (
          <UnstyledButton
            className={classes.person}
            aria-label={t("crews.rosters.planOf", { name: person.name })}
            onClick={() => choose(person)}
          >
            {person.name}
          </UnstyledButton>
        )}
        {person.duty !== "unset" && (
          <Badge className={classes.duty} size="sm" variant="light" color={DUTY_COLOURS[person.duty]} tt="none">
            {t(`crews.duties.${person.duty}`)}
          </Badge>
        )}
      </Group>
      <Text size="sm" c="dimmed" fw={400}>
        {listed(person.crews)}
      </Text>
    </>
  );
}

function DayCell({ day }: { day: Day }) {
  const { t, i18n } = useTranslation();
  return (
    <>
      {day.leave && (
        <Badge color="orange" variant="light" tt="none">
          {t("crews.duties.leave")}
        </Badge>
      )}
      {day.shifts.map((shift) => (
        <Text key={shift.code} size="sm">
          {inWords(i18n.language, shift)}
          <Text span size="xs" c="dimmed" className={classes.times}>
            {timesOf(shift)}
          </Text>
        </Text>
      ))}
      {day.shifts.length === 0 && (
        <Text size="sm" c="dimmed">
          {t(day.planned ? "crews.rosters.off" : "crews.rosters.unplanned")}
        </Text>
      )}
      {day.single && (
        <Text size="xs" c="dimmed">
          {t("crews.rosters.single")}
        </Text>
      )}
    </>
  );
}

/** `11月23日 周一`, whatever the machine's zone: a day has none. */
export function useDate(): (day: string) => string {
  const { i18n } = useTranslation();
  const language = i18n.language === "en" ? "en-GB" : "zh-CN";
  return (day) =>
    new Date(`${day}T00:00:00Z`).toLocaleDateString(language, {
      timeZone: "UTC",
      month: "short",
      day: "numeric",
      weekday: "short",
    });
}
