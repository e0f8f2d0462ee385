import { Button, Group, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { ReasonForm } from "@/office/forms/reason-form";
import { Records } from "@/office/lists/records";
import { dayOf, useNow } from "@/office/lists/times";
import type { RecordsQuery } from "@/office/lists/use-records";

import type { Period } from "./plans";

type Choice = { readonly period: Period; readonly how: "make-up" | "pass-over" };

/** Dates that had passed before anybody looked: somebody chooses for each. */
export function MissedRecords({ query, manages }: { query: RecordsQuery<Period>; manages: boolean }) {
  const { t } = useTranslation();
  const [choice, setChoice] = useState<Choice | null>(null);
  const close = (): void => setChoice(null);
  return (
    <>
      <Records
        label={t("planned.recurring.tabs.missed")}
        query={query}
        keyOf={(period) => period.id}
        empty={t("planned.recurring.noMissed")}
        columns={[
          { title: t("planned.recurring.day"), cell: (period) => period.day },
          { title: t("planned.recurring.what"), cell: (period) => period.name },
          {
            title: "",
            screenOnly: true,
            cell: (period) =>
              manages && (
                <Group gap="xs" justify="end" wrap="nowrap">
                  <Button size="xs" onClick={() => setChoice({ period, how: "make-up" })}>
                    {t("planned.recurring.makeUp")}
                  </Button>
                  <Button size="xs" variant="default" onClick={() => setChoice({ period, how: "pass-over" })}>
                    {t("planned.recurring.passOver")}
                  </Button>
                </Group>
              ),
          },
        ]}
      />
      {choice?.how === "make-up" && <MakeUp period={choice.period} close={close} />}
      {choice?.how === "pass-over" && <PassOver period={choice.period} close={close} />}
    </>
  );
}

function MakeUp({ period, close }: { period: Period; close: () => void }) {
  const { t } = useTranslation();
  const today = dayOf(useNow());
  const [day, setDay] = useState(today);
  const making = useCommand(
    "dispatch",
    (on: string, key) =>
      answered(
        dispatch.POST("/recurring/periods/{period_id}/make-up", {
          params: { ...keyed(key), path: { period_id: period.id } },
          body: { day: on },
        }),
      ),
    close,
  );
  return (
    <FormModal
      title={t("planned.recurring.makeUp")}
      submit={t("planned.recurring.makeUp")}
      pending={making.isPending}
      error={making.error}
      close={close}
      onSubmit={(event) => {
        event.preventDefault();
        making.mutate(day);
      }}
    >
      <Text>{t("planned.recurring.makeUpAbout", { name: period.name, day: period.day })}</Text>
      <TextInput
        type="date"
        label={t("planned.recurring.makeUpOn")}
        required
        data-autofocus
        min={today}
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
    </FormModal>
  );
}

function PassOver({ period, close }: { period: Period; close: () => void }) {
  const { t } = useTranslation();
  const passing = useCommand(
    "dispatch",
    (reason: string, key) =>
      answered(
        dispatch.POST("/recurring/periods/{period_id}/pass-over", {
          params: { ...keyed(key), path: { period_id: period.id } },
          body: { reason },
        }),
      ),
    close,
  );
  return (
    <ReasonForm
      title={t("planned.recurring.passOver")}
      about={t("planned.recurring.passOverAbout", { name: period.name, day: period.day })}
      submit={t("planned.recurring.passOver")}
      pending={passing.isPending}
      error={passing.error}
      act={passing.mutate}
      close={close}
    />
  );
}
