import { Group, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { answered, archives, dispatch, keyed } from "@/api/client";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { dayOf, momentOf, useNow } from "@/office/lists/times";

import { proposedVisit, type Visit } from "./plans";

/** 约定上门: the owner agreed to a time, tomorrow unless said; the order is opened with it. */
export function AgreeForm({ visit, close }: { visit: Visit; close: () => void }) {
  const { t } = useTranslation();
  const tomorrow = dayOf(useNow(), 1);
  const form = useForm({ initialValues: { ...proposedVisit(tomorrow), name: "", phone: "", note: "" } });
  const household = useQuery({
    queryKey: ["archives", "unit", visit.unit_id],
    queryFn: () =>
      answered(archives.GET("/directory/units/{unit_id}", { params: { path: { unit_id: visit.unit_id ?? "" } } })),
    enabled: visit.unit_id !== null,
    retry: false,
  });
  const people = household.data?.people ?? [];
  const agreeing = useCommand(
    "dispatch",
    (fields: typeof form.values, key) =>
      answered(
        dispatch.POST("/recurring/visits/{planned_id}/agree", {
          params: { ...keyed(key), path: { planned_id: visit.id } },
          body: {
            starts_at: momentOf(fields.from) ?? "",
            ends_at: momentOf(fields.until) ?? "",
            contact_name: fields.name,
            contact_phone: fields.phone,
            note: fields.note,
          },
        }),
      ),
    close,
  );
  return (
    <FormModal
      title={`${t("planned.recurring.agree")} · ${visit.where}`}
      submit={t("planned.recurring.agree")}
      pending={agreeing.isPending}
      error={agreeing.error}
      close={close}
      onSubmit={form.onSubmit((fields) => agreeing.mutate(fields))}
    >
      <Text c="dimmed">{t("planned.recurring.agreeAbout")}</Text>
      {people.length > 0 && (
        <Text>
          {t("planned.recurring.household", {
            people: people.map((each) => [each.name, ...each.phones].join(" ")).join("；"),
          })}
        </Text>
      )}
      <Group grow align="start">
        <TextInput
          type="datetime-local"
          label={t("planned.recurring.from")}
          required
          data-autofocus
          {...form.getInputProps("from")}
        />
        <TextInput
          type="datetime-local"
          label={t("planned.recurring.until")}
          required
          min={form.values.from}
          {...form.getInputProps("until")}
        />
      </Group>
      <Group grow align="start">
        <TextInput label={t("planned.recurring.contact")} maxLength={100} {...form.getInputProps("name")} />
        <TextInput label={t("planned.recurring.phone")} maxLength={50} type="tel" {...form.getInputProps("phone")} />
      </Group>
      <TextInput label={t("planned.recurring.note")} maxLength={500} {...form.getInputProps("note")} />
    </FormModal>
  );
}
