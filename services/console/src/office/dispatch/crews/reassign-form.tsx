import { Select, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import type { components } from "@/api/types/dispatch";
import { useSaying } from "@/office/app/saying";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { momentOf, typed, useNow } from "@/office/lists/times";

import { type Department, DEPARTMENTS, useColleagues } from "./staff";

type Reassigned = components["schemas"]["ReassignStaff"];

const USUAL_MS = 8 * 3_600_000;

/** 紧急调配: who goes to which department, why, and until when. */
export function ReassignForm({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const saying = useSaying();
  const now = useNow();
  const { all } = useColleagues();
  const form = useForm({
    initialValues: {
      staff_id: null as string | null,
      to: "engineering" as Department,
      reason: "",
      until: typed(new Date(now.getTime() + USUAL_MS)),
    },
    validate: { staff_id: (id) => (id === null ? t("crews.missing") : null) },
  });
  const reassigning = useCommand(
    "dispatch",
    (body: Reassigned, key) => answered(dispatch.POST("/reassignments", { params: keyed(key), body })),
    (entry) => {
      saying.done(t("crews.night.done", { name: entry.name }));
      close();
    },
  );
  const people = all.map(({ id, name, department }) => ({
    value: id,
    label: department === null ? name : `${name}（${t(`crews.departments.${department}`)}）`,
  }));
  return (
    <FormModal
      title={t("crews.night.make")}
      submit={t("crews.night.make")}
      pending={reassigning.isPending}
      error={reassigning.error}
      close={close}
      onSubmit={form.onSubmit(({ staff_id, to, reason, until }) =>
        reassigning.mutate({
          staff_id: staff_id ?? "",
          to_department: to,
          reason: reason.trim(),
          until: momentOf(until) ?? "",
        }),
      )}
    >
      <Select
        label={t("crews.person")}
        required
        searchable
        data-autofocus
        data={people}
        {...form.getInputProps("staff_id")}
      />
      <Select
        label={t("crews.night.to")}
        allowDeselect={false}
        data={DEPARTMENTS.map((value) => ({ value, label: t(`crews.departments.${value}`) }))}
        {...form.getInputProps("to")}
      />
      <Textarea label={t("crews.night.why")} required maxLength={500} {...form.getInputProps("reason")} />
      <TextInput
        type="datetime-local"
        label={t("crews.night.until")}
        description={t("crews.night.untilHint")}
        required
        {...form.getInputProps("until")}
      />
    </FormModal>
  );
}
