import { Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";

import { answered, keyed, reception } from "@/api/client";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { momentOf } from "@/office/lists/times";

interface Asked {
  readonly id: string;
  readonly close: () => void;
}

/** By when the owner hears (T21). */
export function PromiseForm({ id, close }: Asked) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { until: "", note: "" } });
  const promising = useCommand(
    "reception",
    ({ until, note }: typeof form.values, key) =>
      answered(
        reception.POST("/promises/{contact_id}/promise", {
          params: { ...keyed(key), path: { contact_id: id } },
          body: { promised_until: momentOf(until) ?? "", note },
        }),
      ),
    close,
  );
  return (
    <FormModal
      title={t("promises.promise")}
      submit={t("promises.promise")}
      pending={promising.isPending}
      error={promising.error}
      close={close}
      onSubmit={form.onSubmit((values) => promising.mutate(values))}
    >
      <TextInput type="datetime-local" label={t("promises.until")} required data-autofocus {...form.getInputProps("until")} />
      <TextInput label={t("promises.note")} maxLength={500} {...form.getInputProps("note")} />
    </FormModal>
  );
}

/** It is done, and the owner knows. */
export function SettleForm({ id, close }: Asked) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { result: "" } });
  const settling = useCommand(
    "reception",
    (body: typeof form.values, key) =>
      answered(reception.POST("/promises/{contact_id}/settle", { params: { ...keyed(key), path: { contact_id: id } }, body })),
    close,
  );
  return (
    <FormModal
      title={t("promises.settle")}
      submit={t("promises.settle")}
      pending={settling.isPending}
      error={settling.error}
      close={close}
      onSubmit={form.onSubmit((values) => settling.mutate(values))}
    >
      <Textarea label={t("promises.result")} required data-autofocus maxLength={500} {...form.getInputProps("result")} />
    </FormModal>
  );
}
