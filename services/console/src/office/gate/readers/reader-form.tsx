import { SegmentedControl, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";

import { answered, gate, keyed } from "@/api/client";
import type { components } from "@/api/types/gate";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { GateField } from "@/office/gate/gates/gate-pickers";

import type { Registered } from "./secrets-shown";

type Direction = components["schemas"]["Direction"];

const DIRECTIONS: readonly Direction[] = ["in", "out"];

/** A reader at a gate, the direction it watches, and its barrier; what comes of it are secrets. */
export function ReaderForm({ registered, close }: { registered: (told: Registered) => void; close: () => void }) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { name: "", gate: "", direction: "in" as Direction, barrier: "" } });
  const registering = useCommand(
    "gate",
    (body: components["schemas"]["RegisterReader"], key) =>
      answered(gate.POST("/plate-readers", { params: keyed(key), body })),
    registered,
  );
  return (
    <FormModal
      title={t("gate.readers.register")}
      submit={t("gate.readers.register")}
      pending={registering.isPending}
      error={registering.error}
      close={close}
      onSubmit={form.onSubmit(({ name, gate: at, direction, barrier }) =>
        registering.mutate({
          name: name.trim(),
          gate: at.trim(),
          direction,
          barrier: barrier.trim() === "" ? null : { url: barrier.trim() },
        }),
      )}
    >
      <TextInput
        label={t("gate.readers.name")}
        description={t("gate.readers.nameHint")}
        required
        data-autofocus
        maxLength={60}
        {...form.getInputProps("name")}
      />
      <GateField
        value={form.values.gate}
        error={form.errors["gate"]}
        onChange={(code) => form.setFieldValue("gate", code)}
      />
      <SegmentedControl
        aria-label={t("gate.readers.direction")}
        data={DIRECTIONS.map((value) => ({ value, label: t(`gate.readers.directions.${value}`) }))}
        {...form.getInputProps("direction")}
      />
      <TextInput
        label={t("gate.readers.barrierUrl")}
        description={t("gate.readers.barrierHint")}
        type="url"
        maxLength={300}
        {...form.getInputProps("barrier")}
      />
    </FormModal>
  );
}
