import { TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";

import { answered, identity, keyed } from "@/api/client";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";

import type { NewCode } from "./code-shown";

/** A tablet by its name and its gate; what comes of it is a code. */
export function RegisterForm({ registered, close }: { registered: (code: NewCode) => void; close: () => void }) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { name: "", gate: "" } });
  const registering = useCommand(
    "identity",
    (body: { name: string; gate: string }, key) =>
      answered(identity.POST("/devices", { params: keyed(key), body })),
    registered,
  );
  return (
    <FormModal
      title={t("gate.tablets.register")}
      submit={t("gate.tablets.register")}
      pending={registering.isPending}
      error={registering.error}
      close={close}
      onSubmit={form.onSubmit(({ name, gate }) => registering.mutate({ name: name.trim(), gate: gate.trim() }))}
    >
      <TextInput
        label={t("gate.tablets.name")}
        description={t("gate.tablets.nameHint")}
        required
        maxLength={40}
        data-autofocus
        {...form.getInputProps("name")}
      />
      <TextInput
        label={t("gate.tablets.gate")}
        description={t("gate.tablets.gateHint")}
        required
        maxLength={40}
        {...form.getInputProps("gate")}
      />
    </FormModal>
  );
}
