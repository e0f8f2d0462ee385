import { Button, Checkbox, Fieldset, Group, Radio, Select, Stack, Textarea, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, reception } from "@/api/client";
import { PictureField } from "@/office/files/picture";
import { dayOf, useNow } from "@/office/lists/times";

import type { Complaint, Field, PlannedAction, Value } from "./acts";
import { CAUSES, DEPARTMENTS, HOWS, LEVELS } from "./words";

interface Shown {
  readonly field: Field;
  readonly complaint: Complaint;
  readonly value: Value | undefined;
  readonly change: (value: Value) => void;
}

/** Who works here, to choose from. */
export function useColleagues(): { value: string; label: string }[] {
  const found = useQuery({
    queryKey: ["reception", "colleagues"],
    queryFn: () => answered(reception.GET("/colleagues")),
    staleTime: 60_000,
  });
  return (found.data ?? []).map((each) => ({ value: each.id, label: each.name }));
}

/** One field of an act's form, by its kind. */
export function ActField({ field, complaint, value, change }: Shown) {
  const { t } = useTranslation();
  const label = t(`complaints.fields.${field.name}` as "complaints.fields.note");
  const required = field.optional !== true;
  const colleagues = useColleagues();
  const text = typeof value === "string" ? value : "";
  const select = (data: readonly { value: string; label: string }[]) => (
    <Select label={label} required={required} searchable clearable={!required} data={[...data]} value={text || null} onChange={(next) => change(next ?? "")} />
  );
  switch (field.kind) {
    case "words":
      return <Textarea label={label} required={required} autosize={false} rows={3} maxLength={2000} value={text} onChange={(event) => change(event.currentTarget.value)} />;
    case "text":
      return <TextInput label={label} required={required} maxLength={100} value={text} onChange={(event) => change(event.currentTarget.value)} />;
    case "tick":
      return <Checkbox label={label} checked={value === true} onChange={(event) => change(event.currentTarget.checked)} />;
    case "yes":
    case "reached":
      return (
        <Radio.Group label={label} required={required} value={value === true ? "yes" : value === false ? "no" : value === "" ? "away" : null} onChange={(next) => change(next === "yes" ? true : next === "no" ? false : "")}>
          <Group mt="xs">
            <Radio value="yes" label={t(field.kind === "yes" ? "complaints.valid" : "complaints.satisfied")} />
            <Radio value="no" label={t(field.kind === "yes" ? "complaints.notValid" : "complaints.notSatisfied")} />
            {field.kind === "reached" && <Radio value="away" label={t("complaints.notReached")} />}
          </Group>
        </Radio.Group>
      );
    case "staff":
      return select(colleagues);
    case "household":
      return complaint.group.length < 2 ? null : (
        <Select label={label} data={complaint.group.map((each) => ({ value: each.id || "lead", label: [each.label, each.who].filter(Boolean).join(" ") || t("complaints.lead") }))} value={text || "lead"} onChange={(next) => change(next === "lead" || next === null ? "" : next)} />
      );
    case "action":
      return select(complaint.actions.filter((each) => each.in_force && each.done_at === null).map((each) => ({ value: each.code, label: each.what })));
    case "complaint":
      return <LeadField label={label} self={complaint.id} value={text} change={change} />;
    case "file":
      return <PictureField label={label} value={text || null} change={(id) => change(id ?? "")} album={{ service: "reception", purpose: "complaint" }} />;
    case "actions":
      return <ActionsField value={Array.isArray(value) ? (value as readonly PlannedAction[]) : []} change={change} first={complaint.actions.length === 0} />;
    case "how":
      return select(HOWS.map((each) => ({ value: each, label: t(`complaints.hows.${each}`) })));
    case "departments":
      return select(DEPARTMENTS.map((each) => ({ value: each, label: t(`complaints.departments.${each}`) })));
    case "causes":
      return select(CAUSES.map((each) => ({ value: each, label: t(`complaints.causes.${each}`) })));
    case "levels":
      return select(LEVELS.map((each) => ({ value: each, label: t(`complaints.levels.${each}`) })));
  }
}

/** Another open complaint, found by its number, its room or its words. */
function LeadField({ label, self, value, change }: { label: string; self: string; value: string; change: (id: string) => void }) {
  const [asked, ask] = useState("");
  const found = useQuery({
    queryKey: ["reception", "complaints", "lead", asked],
    queryFn: () => answered(reception.GET("/complaints", { params: { query: { text: asked, limit: 20 } } })),
  });
  const data = (found.data?.items ?? []).filter((each) => each.id !== self).map((each) => ({ value: each.id, label: `${each.number} ${each.where} ${each.matter}`.slice(0, 60) }));
  return <Select label={label} required searchable filter={({ options }) => options} data={data} value={value || null} onSearchChange={ask} onChange={(next) => change(next ?? "")} />;
}

/** Remedial and corrective actions, each with who and until when. */
function ActionsField({ value, change, first }: { value: readonly PlannedAction[]; change: (value: Value) => void; first: boolean }) {
  const { t } = useTranslation();
  const colleagues = useColleagues();
  const tomorrow = dayOf(useNow(), 1);
  const empty = (kind: PlannedAction["kind"]): PlannedAction => ({ kind, what: "", owner_id: "", due: tomorrow });
  const rows = value.length > 0 ? value : first ? [empty("remedial"), empty("corrective")] : [empty("remedial")];
  const put = (place: number, part: Partial<PlannedAction>): void => change(rows.map((row, at) => (at === place ? { ...row, ...part } : row)));
  return (
    <Stack>
      {rows.map((row, place) => (
        // The rows have no other name than where they stand, and are never put in another order.
        <Fieldset key={`${row.kind}-${String(place)}`} legend={t(`complaints.actionKinds.${row.kind}`)}>
          <Textarea label={t("complaints.fields.what")} required rows={2} maxLength={2000} value={row.what} onChange={(event) => put(place, { what: event.currentTarget.value })} />
          <Group align="end">
            <Select label={t("complaints.fields.owner_id")} required searchable data={colleagues} value={row.owner_id || null} onChange={(next) => put(place, { owner_id: next ?? "" })} />
            <TextInput type="date" label={t("complaints.fields.due")} required value={row.due} onChange={(event) => put(place, { due: event.currentTarget.value })} />
            {rows.length > 1 && (
              <Button variant="default" onClick={() => change(rows.filter((_, at) => at !== place))}>
                {t("complaints.removeAction")}
              </Button>
            )}
          </Group>
        </Fieldset>
      ))}
      <Group>
        <Button variant="default" onClick={() => change([...rows, empty("remedial")])}>{t("complaints.addRemedial")}</Button>
        <Button variant="default" onClick={() => change([...rows, empty("corrective")])}>{t("complaints.addCorrective")}</Button>
      </Group>
    </Stack>
  );
}
