import { Group, SegmentedControl, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";

import { answered, gate, keyed } from "@/api/client";
import type { components } from "@/api/types/gate";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { type Unit, UnitPicker } from "@/office/gate/units/unit-picker";
import { dayOf, useNow } from "@/office/lists/times";

import { called, type Site } from "./sites";

const USUAL_DAYS = 30;

/** Works begin in a unit or at a place, under a head who signs for their goods (P22). */
export function OpenForm({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const now = useNow();
  const form = useForm({
    initialValues: {
      at: "unit",
      unit: null as Unit | null,
      place: "",
      company: "",
      head_name: "",
      head_phone: "",
      begins_on: dayOf(now),
      ends_on: dayOf(now, USUAL_DAYS - 1),
    },
    validate: { unit: (unit, { at }) => (at === "unit" && unit === null ? t("list.chooseOne") : null) },
  });
  const opening = useCommand(
    "gate",
    (body: components["schemas"]["OpenSite"], key) => answered(gate.POST("/sites", { params: keyed(key), body })),
    close,
  );
  const inUnit = form.values.at === "unit";
  return (
    <FormModal
      wide
      title={t("gate.sites.open")}
      submit={t("gate.sites.open")}
      pending={opening.isPending}
      error={opening.error}
      close={close}
      onSubmit={form.onSubmit(({ at, unit, place, ...rest }) =>
        opening.mutate({
          ...rest,
          unit_id: at === "unit" ? (unit?.unit_id ?? null) : null,
          place: at === "unit" ? "" : place,
        }),
      )}
    >
      <SegmentedControl
        aria-label={t("gate.sites.where")}
        data={[
          { value: "unit", label: t("gate.sites.inUnit") },
          { value: "place", label: t("gate.sites.atPlace") },
        ]}
        {...form.getInputProps("at")}
      />
      {inUnit ? (
        <UnitPicker
          label={t("gate.passes.unit")}
          required
          value={form.values.unit}
          error={form.errors["unit"]}
          choose={(unit) => form.setFieldValue("unit", unit)}
        />
      ) : (
        <TextInput
          label={t("gate.sites.place")}
          description={t("gate.sites.placeHint")}
          required
          maxLength={100}
          {...form.getInputProps("place")}
        />
      )}
      <TextInput label={t("gate.sites.company")} maxLength={100} {...form.getInputProps("company")} />
      <Group grow align="start">
        <TextInput
          label={t("gate.sites.headName")}
          description={t("gate.sites.headHint")}
          required
          maxLength={100}
          {...form.getInputProps("head_name")}
        />
        <TextInput
          type="tel"
          label={t("gate.sites.headPhone")}
          description={t("gate.sites.phoneHint")}
          required
          minLength={5}
          maxLength={40}
          {...form.getInputProps("head_phone")}
        />
      </Group>
      <Group grow align="start">
        <TextInput type="date" label={t("gate.sites.begins")} required {...form.getInputProps("begins_on")} />
        <TextInput
          type="date"
          label={t("gate.sites.ends")}
          required
          min={form.values.begins_on}
          {...form.getInputProps("ends_on")}
        />
      </Group>
    </FormModal>
  );
}

/** Another last day of the works. */
export function ExtendForm({ site, close }: { site: Site; close: () => void }) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { ends_on: site.ends_on } });
  const extending = useCommand(
    "gate",
    (body: { ends_on: string }, key) =>
      answered(gate.POST("/sites/{site_id}/extend", { params: { path: { site_id: site.id }, ...keyed(key) }, body })),
    close,
  );
  return (
    <FormModal
      title={t("gate.sites.extend")}
      submit={t("gate.sites.extend")}
      pending={extending.isPending}
      error={extending.error}
      close={close}
      onSubmit={form.onSubmit((body) => extending.mutate(body))}
    >
      <Text>{t("gate.sites.extendAbout", { site: called(site) })}</Text>
      <TextInput
        type="date"
        label={t("gate.sites.ends")}
        required
        data-autofocus
        min={site.begins_on}
        {...form.getInputProps("ends_on")}
      />
    </FormModal>
  );
}
