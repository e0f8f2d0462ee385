import { Group, Select, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import type { components } from "@/api/types/dispatch";
import { useSaying } from "@/office/app/saying";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { dayOf, momentOf, useNow } from "@/office/lists/times";

import { useColleagues } from "./staff";

type Leave = components["schemas"]["GoOnLeave"];

export const LEAVE_KINDS: readonly Leave["kind"][] = ["annual", "sick", "personal", "compensatory", "other"];

/** 请假: who is away, from when to when. */
export function LeaveForm({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const saying = useSaying();
  const now = useNow();
  const { all } = useColleagues();
  const form = useForm({
    initialValues: {
      staff_id: null as string | null,
      kind: "annual" as Leave["kind"],
      starts: `${dayOf(now, 1)}T00:00`,
      ends: `${dayOf(now, 2)}T00:00`,
      note: "",
    },
    validate: {
      staff_id: (id) => (id === null ? t("crews.missing") : null),
      ends: (ends, { starts }) => (ends > starts ? null : t("crews.leave.endsFirst")),
    },
  });
  const leaving = useCommand(
    "dispatch",
    (body: Leave, key) => answered(dispatch.POST("/rosters/leave", { params: keyed(key), body })),
    () => {
      saying.done(t("crews.leave.done"));
      close();
    },
  );
  return (
    <FormModal
      title={t("crews.leave.make")}
      submit={t("crews.leave.make")}
      pending={leaving.isPending}
      error={leaving.error}
      close={close}
      onSubmit={form.onSubmit(({ staff_id, kind, starts, ends, note }) =>
        leaving.mutate({
          staff_id: staff_id ?? "",
          kind,
          starts_at: momentOf(starts) ?? "",
          ends_at: momentOf(ends) ?? "",
          note,
        }),
      )}
    >
      <Select
        label={t("crews.person")}
        required
        searchable
        data-autofocus
        data={all.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.getInputProps("staff_id")}
      />
      <Select
        label={t("crews.leave.kind")}
        allowDeselect={false}
        data={LEAVE_KINDS.map((value) => ({ value, label: t(`crews.leave.kinds.${value}`) }))}
        {...form.getInputProps("kind")}
      />
      <Group grow align="start">
        <TextInput type="datetime-local" label={t("crews.leave.from")} required {...form.getInputProps("starts")} />
        <TextInput type="datetime-local" label={t("crews.leave.until")} required {...form.getInputProps("ends")} />
      </Group>
      <TextInput label={t("crews.leave.note")} maxLength={200} {...form.getInputProps("note")} />
    </FormModal>
  );
}
