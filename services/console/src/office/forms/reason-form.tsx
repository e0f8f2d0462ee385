import { Text, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";

import { FormModal } from "./form-modal";

interface Asked {
  readonly title: string;
  /** What will happen, and to what. */
  readonly about: string;
  readonly submit: string;
  readonly pending: boolean;
  readonly error: Error | null;
  readonly act: (reason: string) => void;
  readonly close: () => void;
}

/** What can only be done with a reason: it is asked, and the act is named again before it is done. */
export function ReasonForm({ title, about, submit, pending, error, act, close }: Asked) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { reason: "" } });
  return (
    <FormModal
      title={title}
      submit={submit}
      pending={pending}
      error={error}
      close={close}
      danger
      onSubmit={form.onSubmit(({ reason }) => act(reason.trim()))}
    >
      <Text>{about}</Text>
      <Textarea label={t("list.reason")} required data-autofocus maxLength={200} {...form.getInputProps("reason")} />
    </FormModal>
  );
}
