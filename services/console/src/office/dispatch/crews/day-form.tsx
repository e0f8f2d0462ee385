import { Button, MultiSelect, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import { useSaying } from "@/office/app/saying";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";

import { inWords } from "./staff";
import { useDate } from "./week-table";
import { type Day, type PersonWeek, timesOf, type Week } from "./weeks";

interface Asked {
  readonly week: Week;
  readonly person: PersonWeek;
  readonly day: Day;
  readonly close: () => void;
}

/** One day of somebody: other shifts, a day off, or again as the week says. */
export function DayForm({ week, person, day, close }: Asked) {
  const { t, i18n } = useTranslation();
  const saying = useSaying();
  const dateOf = useDate();
  const [codes, setCodes] = useState(() => day.shifts.map(({ code }) => code));
  const planning = useCommand(
    "dispatch",
    (shifts: string[] | null, key) =>
      answered(
        dispatch.POST("/rosters/days", {
          params: keyed(key),
          body: { staff_ids: [person.staff_id], days: [day.day], shifts },
        }),
      ),
    () => {
      saying.done(t("crews.rosters.planned"));
      close();
    },
  );
  return (
    <FormModal
      title={`${person.name}　${dateOf(day.day)}`}
      submit={t("crews.save")}
      pending={planning.isPending}
      error={planning.error}
      close={close}
      onSubmit={(event) => {
        event.preventDefault();
        planning.mutate(codes);
      }}
    >
      <Text size="sm">{t("crews.rosters.dayHint")}</Text>
      <MultiSelect
        label={t("crews.rosters.shifts")}
        data-autofocus
        clearable
        maxValues={4}
        placeholder={codes.length === 0 ? t("crews.rosters.off") : ""}
        data={week.shifts.map((shift) => ({
          value: shift.code,
          label: `${inWords(i18n.language, shift)} ${timesOf(shift)}`,
        }))}
        value={codes}
        onChange={setCodes}
      />
      {day.single && (
        <Button variant="default" onClick={() => planning.mutate(null)}>
          {t("crews.rosters.asTheWeek")}
        </Button>
      )}
    </FormModal>
  );
}
