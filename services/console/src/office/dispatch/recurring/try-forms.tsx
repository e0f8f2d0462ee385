import { Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { ReasonForm } from "@/office/forms/reason-form";
import { dayOf, useNow } from "@/office/lists/times";

import type { Visit } from "./plans";

/** Nobody answered, or nobody was at home; when it is tried again. */
export function TryForm({
  visit,
  outcome,
  close,
}: {
  visit: Visit;
  outcome: "not-reached" | "not-at-home";
  close: () => void;
}) {
  const { t } = useTranslation();
  const tomorrow = dayOf(useNow(), 1);
  const form = useForm({ initialValues: { reason: "", next: tomorrow } });
  const trying = useCommand(
    "dispatch",
    ({ reason, next }: typeof form.values, key) =>
      answered(
        dispatch.POST(`/recurring/visits/{planned_id}/${outcome}`, {
          params: { ...keyed(key), path: { planned_id: visit.id } },
          body: { reason, next_on: next === "" ? null : next },
        }),
      ),
    close,
  );
  const title = t(outcome === "not-reached" ? "planned.recurring.notReached" : "planned.recurring.notAtHome");
  return (
    <FormModal
      title={title}
      submit={title}
      pending={trying.isPending}
      error={trying.error}
      close={close}
      onSubmit={form.onSubmit((fields) => trying.mutate(fields))}
    >
      <Text>{t("planned.recurring.tryAbout", { where: visit.where })}</Text>
      <TextInput
        type="date"
        label={t("planned.recurring.nextOn")}
        min={tomorrow}
        data-autofocus
        {...form.getInputProps("next")}
      />
      <TextInput label={t("planned.recurring.reason")} maxLength={500} {...form.getInputProps("reason")} />
    </FormModal>
  );
}

/** The owner does not want it. */
export function DeclineForm({ visit, close }: { visit: Visit; close: () => void }) {
  const { t } = useTranslation();
  const declining = useCommand(
    "dispatch",
    (reason: string, key) =>
      answered(
        dispatch.POST("/recurring/visits/{planned_id}/decline", {
          params: { ...keyed(key), path: { planned_id: visit.id } },
          body: { reason },
        }),
      ),
    close,
  );
  return (
    <ReasonForm
      title={t("planned.recurring.decline")}
      about={t("planned.recurring.declineAbout", { where: visit.where })}
      submit={t("planned.recurring.decline")}
      pending={declining.isPending}
      error={declining.error}
      act={declining.mutate}
      close={close}
    />
  );
}
