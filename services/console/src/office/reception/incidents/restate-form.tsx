import { Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";

import { answered, keyed, reception } from "@/api/client";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { momentOf, typed } from "@/office/lists/times";

import type { Incident } from "./incidents";

/** What is told from now on: it begins with what is told already. */
export function RestateForm({ incident, close }: { incident: Incident; close: () => void }) {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: {
      cause: incident.cause,
      tell: incident.tell_callers,
      restore: incident.restore_at && !incident.overdue ? typed(new Date(incident.restore_at)) : "",
    },
  });
  const restating = useCommand(
    "reception",
    ({ cause, tell, restore }: typeof form.values, key) =>
      answered(
        reception.POST("/incidents/{incident_id}/restate", {
          params: { ...keyed(key), path: { incident_id: incident.id } },
          body: { cause, tell_callers: tell, restore_at: momentOf(restore) },
        }),
      ),
    close,
  );
  return (
    <FormModal
      title={t("desk.incidents.restate")}
      submit={t("desk.incidents.restate")}
      pending={restating.isPending}
      error={restating.error}
      close={close}
      onSubmit={form.onSubmit((said) => restating.mutate(said))}
    >
      <Textarea label={t("desk.incidents.tell")} required data-autofocus maxLength={500} {...form.getInputProps("tell")} />
      <TextInput label={t("desk.incidents.cause")} maxLength={500} {...form.getInputProps("cause")} />
      <TextInput
        type="datetime-local"
        label={t("desk.incidents.restore")}
        description={t("desk.incidents.restoreHint")}
        {...form.getInputProps("restore")}
      />
    </FormModal>
  );
}
