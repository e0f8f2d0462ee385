import { Checkbox, Group, Select, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { answered, keyed, reception } from "@/api/client";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { PictureField } from "@/office/files/picture";
import { momentOf, typed, useNow } from "@/office/lists/times";

import { type Resident, ResidentField } from "./resident-field";
import { CHANNELS, KINDS } from "./words";

const EMPTY = {
  channel: "letter" as (typeof CHANNELS)[number],
  kind: null as (typeof KINDS)[number] | null,
  matter: "",
  client_name: "",
  client_phone: "",
  anonymous: false,
  hidden: false,
  place: "",
  resident: null as Resident | null,
  against: null as Resident | null,
  requested_at: "",
  file: null as string | null,
};

/** 登记投诉: by letter, fax, box, hotline or from the company; the number is the notice's and the original's too. */
export function RegisterForm({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const go = useNavigate();
  const now = useNow();
  const form = useForm({ initialValues: { ...EMPTY, requested_at: typed(now) } });
  const registering = useCommand(
    "reception",
    (values: typeof EMPTY, key: string) => {
      const chosen = values.anonymous ? null : values.resident;
      return answered(
        reception.POST("/complaints", {
          params: keyed(key),
          body: {
            channel: values.channel,
            kind: values.kind ?? "other",
            matter: values.matter,
            anonymous: values.anonymous,
            hidden: values.hidden,
            client_name: values.anonymous ? "" : values.client_name,
            client_phone: values.anonymous ? "" : values.client_phone,
            place: values.place,
            building: "",
            files: values.file === null ? [] : [values.file],
            ...(chosen === null ? {} : { unit_id: chosen.unit_id, person_id: chosen.person_id }),
            ...(values.against === null ? {} : { against_unit_id: values.against.unit_id }),
            requested_at: momentOf(values.requested_at),
          },
        }),
      );
    },
    (complaint) => void go({ to: "/reception/complaints/$id" as "/", params: { id: complaint.id } as never }),
  );
  return (
    <FormModal
      title={t("complaints.register")}
      submit={t("complaints.register")}
      pending={registering.isPending}
      error={registering.error}
      wide
      close={close}
      onSubmit={form.onSubmit((values) => registering.mutate(values))}
    >
      <Group grow align="start">
        <Select label={t("complaints.channel")} required allowDeselect={false} data={CHANNELS.map((value) => ({ value, label: t(`complaints.channels.${value}`) }))} {...form.getInputProps("channel")} />
        <Select label={t("complaints.kind")} required data={KINDS.map((value) => ({ value, label: t(`complaints.kinds.${value}`) }))} {...form.getInputProps("kind")} />
        <TextInput type="datetime-local" label={t("complaints.requested")} required {...form.getInputProps("requested_at")} />
      </Group>
      <Textarea label={t("complaints.matter")} required rows={3} maxLength={2000} {...form.getInputProps("matter")} />
      <Checkbox label={t("complaints.anonymous")} {...form.getInputProps("anonymous", { type: "checkbox" })} />
      {!form.values.anonymous && (
        <>
          <ResidentField label={t("complaints.resident")} value={form.values.resident} change={(resident) => form.setFieldValue("resident", resident)} />
          <Group grow>
            <TextInput label={t("complaints.client")} required={form.values.resident === null} maxLength={100} {...form.getInputProps("client_name")} />
            <TextInput label={t("complaints.phone")} maxLength={50} {...form.getInputProps("client_phone")} />
          </Group>
        </>
      )}
      <TextInput label={t("complaints.place")} maxLength={200} {...form.getInputProps("place")} />
      <ResidentField label={t("complaints.against")} value={form.values.against} change={(against) => form.setFieldValue("against", against)} />
      <Checkbox label={t("complaints.hide")} {...form.getInputProps("hidden", { type: "checkbox" })} />
      <PictureField label={t("complaints.original")} value={form.values.file} change={(id) => form.setFieldValue("file", id)} album={{ service: "reception", purpose: "complaint" }} />
    </FormModal>
  );
}
