import { Button, Group, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Wrong } from "@/office/forms/wrong";

import type { InForce } from "./modes-form";
import { freshCode, useChoosing } from "./settings";
import type { Shift } from "./weeks";

/** The estate's shifts; one that ends no later than it begins ends on the next day. */
export function ShiftsForm({ inForce, mayChange }: InForce) {
  const { t } = useTranslation();
  const [shifts, setShifts] = useState<readonly Shift[]>(() => (inForce?.["shifts"] ?? []) as readonly Shift[]);
  const choosing = useChoosing(
    "shift_plan",
    t("crews.modes.saved", { title: t("crews.modes.kinds.shift_plan.title") }),
  );
  const change = (nth: number, changed: Partial<Shift>): void =>
    setShifts((before) => before.map((each, place) => (place === nth ? { ...each, ...changed } : each)));
  const add = (): void => {
    const code = freshCode("shift", shifts.map((each) => each.code));
    setShifts((before) => [...before, { code, zh: "", en: "", starts: "08:00", ends: "16:00" }]);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        choosing.mutate({ values: { shifts } });
      }}
    >
      <Stack>
        <Wrong error={choosing.error} />
        {shifts.map((shift, nth) => (
          <Group key={shift.code} align="end">
            <TextInput
              label={t("crews.modes.nameZh")}
              required
              maxLength={20}
              readOnly={!mayChange}
              value={shift.zh}
              onChange={(event) => change(nth, { zh: event.currentTarget.value })}
            />
            <TextInput
              label={t("crews.modes.nameEn")}
              maxLength={40}
              readOnly={!mayChange}
              value={shift.en ?? ""}
              onChange={(event) => change(nth, { en: event.currentTarget.value })}
            />
            <TextInput
              type="time"
              label={t("crews.modes.starts")}
              required
              readOnly={!mayChange}
              value={shift.starts.slice(0, 5)}
              onChange={(event) => change(nth, { starts: event.currentTarget.value })}
            />
            <TextInput
              type="time"
              label={t("crews.modes.ends")}
              required
              readOnly={!mayChange}
              value={shift.ends.slice(0, 5)}
              onChange={(event) => change(nth, { ends: event.currentTarget.value })}
            />
            {mayChange && (
              <Button
                variant="default"
                aria-label={t("crews.modes.removeOf", { name: shift.zh })}
                onClick={() => setShifts((before) => before.filter((_, place) => place !== nth))}
              >
                {t("crews.modes.remove")}
              </Button>
            )}
          </Group>
        ))}
        {mayChange && (
          <Group>
            <Button variant="default" onClick={add}>
              {t("crews.modes.addShift")}
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
