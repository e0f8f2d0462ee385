import { Checkbox, Group, Select, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, keyed, reception } from "@/api/client";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { PictureField } from "@/office/files/picture";
import { momentOf, typed, useNow } from "@/office/lists/times";

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
  unit: null as string | null,
  requested_at: "",
  file: null as string | null,
};

/** 登记投诉: by letter, fax, box, hotline or from the company; the number is the notice's and the original's too. */
export function RegisterForm({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const go = useNavigate();
  const now = useNow();
  const form = useForm({ initialValues: { ...EMPTY, requested_at: typed(now) } });
  const [asked, ask] = useState("");
  const units = useQuery({
    queryKey: ["reception", "callers", asked],
    queryFn: () => answered(reception.GET("/callers", { params: { query: { q: asked } } })),
    enabled: asked.trim().length > 1,
  });
  const choices = new Map<string, { label: string; person: string; name: string; unit: string }>();
  for (const person of units.data?.items ?? []) {
    const id = person.person_id;
    if (id === null) continue;
    for (const unit of person.units) {
      choices.set(`${id} ${unit.unit_id}`, { label: `${unit.label} ${person.name}`, person: id, name: person.name, unit: unit.unit_id });
    }
  }
  const registering = useCommand(
    "reception",
    (values: typeof EMPTY, key: string) => {
      const chosen = values.unit === null || values.anonymous ? undefined : choices.get(values.unit);
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
            ...(chosen === undefined ? {} : { unit_id: chosen.unit, person_id: chosen.person }),
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
          <Select
            label={t("complaints.resident")}
            placeholder={t("complaints.residentHint")}
            searchable
            clearable
            filter={({ options }) => options}
            data={[...choices].map(([value, each]) => ({ value, label: each.label }))}
            onSearchChange={ask}
            {...form.getInputProps("unit")}
          />
          <Group grow>
            <TextInput label={t("complaints.client")} required={form.values.unit === null} maxLength={100} {...form.getInputProps("client_name")} />
            <TextInput label={t("complaints.phone")} maxLength={50} {...form.getInputProps("client_phone")} />
          </Group>
        </>
      )}
      <TextInput label={t("complaints.place")} maxLength={200} {...form.getInputProps("place")} />
      <Checkbox label={t("complaints.hide")} {...form.getInputProps("hidden", { type: "checkbox" })} />
      <PictureField label={t("complaints.original")} value={form.values.file} change={(id) => form.setFieldValue("file", id)} album={{ service: "reception", purpose: "complaint" }} />
    </FormModal>
  );
}
