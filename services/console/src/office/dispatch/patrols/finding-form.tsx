import { Group, Select, Text, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import { PictureField } from "@/office/files/picture";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { momentOf } from "@/office/lists/times";

import type { Round } from "./patrols";

const ALBUM = { service: "dispatch", purpose: "finding" } as const;

/** Something is wrong: where, what, with a photo. Its work order is opened at once. */
export function FindingForm({ round, close }: { round: Round; close: () => void }) {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: { matter: "", point: null as string | null, place: "", at: "", photo: null as string | null },
  });
  const recording = useCommand(
    "dispatch",
    ({ matter, point, place, at, photo }: typeof form.values, key) =>
      answered(
        dispatch.POST("/patrols/rounds/{round_id}/findings", {
          params: { ...keyed(key), path: { round_id: round.id } },
          body: { matter, point_id: point ?? "", place, at: momentOf(at), file_ids: photo === null ? [] : [photo] },
        }),
      ),
    close,
  );
  return (
    <FormModal
      title={t("planned.patrols.finding")}
      submit={t("planned.patrols.finding")}
      pending={recording.isPending}
      error={recording.error}
      close={close}
      onSubmit={form.onSubmit((fields) => recording.mutate(fields))}
    >
      <Text c="dimmed">{t("planned.patrols.findingAbout")}</Text>
      <Textarea
        label={t("planned.patrols.matter")}
        required
        data-autofocus
        maxLength={2000}
        {...form.getInputProps("matter")}
      />
      <Select
        label={t("planned.patrols.point")}
        placeholder={t("planned.patrols.elsewhere")}
        clearable
        data={round.points.map((point) => ({ value: point.id, label: point.name }))}
        {...form.getInputProps("point")}
      />
      <TextInput
        label={t("planned.patrols.place")}
        required={form.values.point === null}
        maxLength={200}
        {...form.getInputProps("place")}
      />
      <Group align="end">
        <TextInput
          type="datetime-local"
          label={t("planned.patrols.found")}
          description={t("planned.patrols.atHint")}
          {...form.getInputProps("at")}
        />
        <PictureField
          label={t("planned.patrols.photo")}
          album={ALBUM}
          value={form.values.photo}
          change={(id) => form.setFieldValue("photo", id)}
        />
      </Group>
    </FormModal>
  );
}
