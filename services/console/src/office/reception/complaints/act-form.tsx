import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";

import { type Act, ACTS, bodyOf, type Complaint, doTo, type Value, type Values } from "./acts";
import { ActField } from "./fields";

interface Shown {
  readonly complaint: Complaint;
  readonly act: Act;
  readonly close: () => void;
}

/** The form of one act, made of its row in the table. */
export function ActForm({ complaint, act, close }: Shown) {
  const { t } = useTranslation();
  const fields = ACTS[act]?.fields ?? [];
  const [values, setValues] = useState<Values>(() => beginning(act));
  const doing = useCommand(
    "reception",
    (body: Record<string, unknown>, key: string) => doTo(complaint.id, act, body, key),
    close,
  );
  return (
    <FormModal
      title={`${t(`complaints.acts.${act}`)} · ${complaint.number}`}
      submit={t(`complaints.acts.${act}`)}
      pending={doing.isPending}
      error={doing.error}
      wide={act === "plan"}
      close={close}
      onSubmit={(event) => {
        event.preventDefault();
        doing.mutate(bodyOf(act, values, new Date().toISOString()));
      }}
    >
      {fields.map((field) => (
        <ActField
          key={field.name}
          field={field}
          complaint={complaint}
          value={values[field.name]}
          change={(value: Value) => setValues((before) => ({ ...before, [field.name]: value }))}
        />
      ))}
    </FormModal>
  );
}

function beginning(act: Act): Values {
  const fields = ACTS[act]?.fields ?? [];
  return fields.some((field) => field.kind === "how") ? { how: "phone" } : {};
}
