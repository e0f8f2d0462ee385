import { TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";

import { answered, keyed, reception } from "@/api/client";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";

/** Somebody more is reported to, who is not in the estate's chain. */
export function AlsoForm({ id, close }: { id: string; close: () => void }) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { title: "", phone: "" } });
  const adding = useCommand(
    "reception",
    (body: typeof form.values, key) =>
      answered(
        reception.POST("/major-events/{major_id}/also", {
          params: { ...keyed(key), path: { major_id: id } },
          body: { ...body, optional: false },
        }),
      ),
    close,
  );
  return (
    <FormModal
      title={t("desk.majors.also")}
      submit={t("desk.majors.also")}
      pending={adding.isPending}
      error={adding.error}
      close={close}
      onSubmit={form.onSubmit((said) => adding.mutate(said))}
    >
      <TextInput label={t("desk.majors.post")} required data-autofocus maxLength={60} {...form.getInputProps("title")} />
      <TextInput label={t("desk.majors.phone")} maxLength={40} {...form.getInputProps("phone")} />
    </FormModal>
  );
}
