import { Group, SegmentedControl, Select, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { answered, gate, keyed } from "@/api/client";
import type { components } from "@/api/types/gate";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { type Unit, UnitPicker } from "@/office/gate/units/unit-picker";
import { dayOf, useNow } from "@/office/lists/times";

import { KINDS, latestEnd, type PassKind, usualEnd } from "./passes";

interface Fields {
  readonly kind: PassKind;
  readonly number: string;
  readonly holder: string;
  readonly unit: Unit | null;
  readonly company: string;
  readonly plate: string;
  readonly site: string | null;
  readonly since: string;
  readonly until: string;
}

/** A pass as it is handed over: a parking card with its plate (F40), a worker's for days (F37, F38). */
export function IssueForm({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const today = dayOf(useNow());
  const form = useForm<Fields>({
    initialValues: {
      kind: "parking_card",
      number: "",
      holder: "",
      unit: null,
      company: "",
      plate: "",
      site: null,
      since: today,
      until: usualEnd("parking_card", today),
    },
    validate: {
      unit: (unit, { company, site }) =>
        unit === null && company.trim() === "" && site === null ? t("gate.passes.forWhom") : null,
    },
  });
  const issuing = useCommand(
    "gate",
    (body: components["schemas"]["IssuePass"], key) => answered(gate.POST("/passes", { params: keyed(key), body })),
    close,
  );
  const { kind, since } = form.values;
  const ofWorker = kind !== "parking_card";
  const begin = (part: Partial<Pick<Fields, "kind" | "since">>): void => {
    const next = { kind, since, ...part };
    form.setValues({ ...part, until: usualEnd(next.kind, next.since) });
  };
  return (
    <FormModal
      wide
      title={t("gate.passes.issue")}
      submit={t("gate.passes.issue")}
      pending={issuing.isPending}
      error={issuing.error}
      close={close}
      onSubmit={form.onSubmit(({ unit, plate, site, since: valid_from, until: valid_until, ...rest }) =>
        issuing.mutate({
          ...rest,
          unit_id: unit?.unit_id ?? null,
          plate: ofWorker ? "" : plate,
          site_id: ofWorker ? site : null,
          valid_from,
          valid_until,
        }),
      )}
    >
      <SegmentedControl
        aria-label={t("gate.passes.kind")}
        data={KINDS.map((value) => ({ value, label: t(`gate.passes.kinds.${value}`) }))}
        value={kind}
        onChange={(chosen) => begin({ kind: KINDS.find((each) => each === chosen) ?? kind })}
      />
      <Group grow align="start">
        <TextInput
          label={t("gate.passes.number")}
          description={t("gate.passes.numberHint")}
          required
          data-autofocus
          maxLength={40}
          {...form.getInputProps("number")}
        />
        <TextInput
          label={t("gate.passes.holder")}
          description={ofWorker ? t("gate.passes.holderHint") : null}
          required
          maxLength={100}
          {...form.getInputProps("holder")}
        />
      </Group>
      {ofWorker ? (
        <SiteSelect value={form.values.site} choose={(site) => form.setFieldValue("site", site)} />
      ) : (
        <TextInput label={t("gate.passes.plate")} required maxLength={20} {...form.getInputProps("plate")} />
      )}
      <Group grow align="start">
        <UnitPicker
          label={t("gate.passes.unit")}
          value={form.values.unit}
          error={form.errors["unit"]}
          choose={(unit) => form.setFieldValue("unit", unit)}
        />
        <TextInput label={t("gate.passes.company")} maxLength={100} {...form.getInputProps("company")} />
      </Group>
      <Group grow align="start">
        <TextInput
          type="date"
          label={t("gate.passes.since")}
          required
          {...form.getInputProps("since")}
          onChange={(event) => begin({ since: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t("gate.passes.until")}
          description={kind === "worker_pass" ? t("gate.passes.threeDays") : null}
          required
          min={since}
          max={latestEnd(kind, since)}
          {...form.getInputProps("until")}
        />
      </Group>
    </FormModal>
  );
}

/** Where the worker works; their pass then counts there (W21). */
function SiteSelect({ value, choose }: { value: string | null; choose: (site: string | null) => void }) {
  const { t } = useTranslation();
  const live = useQuery({
    queryKey: ["gate", "live-sites"],
    queryFn: () => answered(gate.GET("/sites", { params: { query: { live: true, limit: 500 } } })),
  });
  const sites = live.data?.items ?? [];
  return (
    <Select
      label={t("gate.passes.site")}
      description={t("gate.passes.siteHint")}
      searchable
      clearable
      nothingFoundMessage={t("gate.sites.noneLive")}
      data={sites.map((site) => ({
        value: site.id,
        label: [site.unit_label || site.place, site.company, site.head_name].filter(Boolean).join(" · "),
      }))}
      value={value}
      onChange={choose}
    />
  );
}
