import { Button, MultiSelect, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import type { components } from "@/api/types/dispatch";
import { useSaying } from "@/office/app/saying";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";

import { inWords, useColleagues } from "./staff";
import { useDate } from "./week-table";
import { asOnMonday, patternOf, type PersonWeek, timesOf, type Week } from "./weeks";

type Repeated = components["schemas"]["RepeatWeek"];

interface Asked {
  readonly week: Week;
  /** Whose week it begins with; none for several at once. */
  readonly person?: PersonWeek;
  readonly close: () => void;
}

/** The same week for some people from a day on. */
export function WeekForm({ week, person, close }: Asked) {
  const { t, i18n } = useTranslation();
  const saying = useSaying();
  const { all } = useColleagues();
  const dateOf = useDate();
  const form = useForm({
    initialValues: {
      people: person === undefined ? [] : [person.staff_id],
      from: week.first < week.today ? week.today : week.first,
      week: patternOf(person),
    },
  });
  const planning = useCommand(
    "dispatch",
    (body: Repeated, key) => answered(dispatch.POST("/rosters/weeks", { params: keyed(key), body })),
    () => {
      saying.done(t("crews.rosters.planned"));
      close();
    },
  );
  const shifts = week.shifts.map((shift) => ({
    value: shift.code,
    label: `${inWords(i18n.language, shift)} ${timesOf(shift)}`,
  }));
  return (
    <FormModal
      wide
      title={person === undefined ? t("crews.rosters.plan") : t("crews.rosters.planOf", { name: person.name })}
      submit={t("crews.save")}
      pending={planning.isPending}
      error={planning.error}
      close={close}
      onSubmit={form.onSubmit((values) =>
        planning.mutate({
          staff_ids: values.people,
          from_day: values.from,
          week: values.week as Repeated["week"],
        }),
      )}
    >
      <MultiSelect
        label={t("crews.rosters.people")}
        required
        searchable
        data-autofocus={person === undefined || undefined}
        data={all.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.getInputProps("people")}
      />
      <TextInput
        type="date"
        label={t("crews.rosters.from")}
        description={t("crews.rosters.fromHint")}
        required
        {...form.getInputProps("from")}
      />
      <Text size="sm" c="dimmed">
        {t("crews.rosters.singleStays")}
      </Text>
      {week.days.map((day, nth) => (
        <MultiSelect
          key={day}
          label={dateOf(day).replace(/^.*?(?=周|星期)/, "").replace(/,.*$/, "")}
          placeholder={(form.values.week[nth] ?? []).length === 0 ? t("crews.rosters.off") : ""}
          clearable
          maxValues={4}
          data={shifts}
          {...form.getInputProps(`week.${nth}`)}
        />
      ))}
      <Button variant="default" onClick={() => form.setFieldValue("week", asOnMonday(form.values.week))}>
        {t("crews.rosters.asOnMonday")}
      </Button>
    </FormModal>
  );
}
