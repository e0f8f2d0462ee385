import { Button, Group, Select, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, gate } from "@/api/client";
import { type Unit, UnitPicker } from "@/office/gate/units/unit-picker";
import { Page } from "@/office/lists/page";
import { usePaper } from "@/office/lists/paper";
import { SearchField } from "@/office/lists/search-field";
import { dayOf, useNow } from "@/office/lists/times";
import { from, useRecords } from "@/office/lists/use-records";

import { VisitRecords } from "./visit-records";
import { askedBy, CLASSES, EVERYTHING, type Filter, STATES } from "./visits";

/** 来访登记 (F36, F39): who came to whom, when; found by name, plate, room and day, and printed for a day. */
export function RegisterPage() {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<Filter>(EVERYTHING);
  const [unit, setUnit] = useState<Unit | null>(null);
  const today = dayOf(useNow());
  const paper = usePaper();
  const change = (part: Partial<Filter>): void => setFilter((before) => ({ ...before, ...part }));
  const asked = askedBy(filter);
  const visits = useRecords(["gate", "visits", asked], (cursor) =>
    answered(gate.GET("/visits", { params: { query: { ...asked, limit: 50, ...from(cursor) } } })),
  );
  const day = filter.day || today;
  const print = (): void =>
    paper.mutate({
      name: `${t("gate.visits.title")} ${day}.pdf`,
      fetch: () =>
        answered<unknown>(gate.GET("/visits/register.pdf", { params: { query: { day } }, parseAs: "blob" })),
    });
  return (
    <Page
      title={t("gate.visits.title")}
      actions={
        <Button variant="default" loading={paper.isPending} onClick={print}>
          {t("gate.visits.printDay", { day })}
        </Button>
      }
    >
      <Text c="dimmed">{t("gate.visits.intro")}</Text>
      <Group align="end" data-no-print>
        <SearchField label={t("gate.visits.search")} search={(text) => change({ text })} />
        <UnitPicker
          label={t("gate.visits.toUnit")}
          value={unit}
          choose={(chosen) => {
            setUnit(chosen);
            change({ unit: chosen?.label ?? "" });
          }}
        />
        <TextInput
          type="date"
          label={t("gate.visits.day")}
          max={today}
          value={filter.day}
          onChange={(event) => change({ day: event.currentTarget.value })}
        />
        <Select
          label={t("gate.expected.class")}
          placeholder={t("procedures.all")}
          clearable
          data={CLASSES.map((value) => ({ value, label: t(`gate.expected.classes.${value}`) }))}
          value={filter.visit_class}
          onChange={(visit_class) => change({ visit_class })}
        />
        <Select
          label={t("gate.visits.state")}
          placeholder={t("procedures.all")}
          clearable
          data={STATES.map((value) => ({ value, label: t(`gate.visits.states.${value}`) }))}
          value={filter.state}
          onChange={(state) => change({ state })}
        />
      </Group>
      <VisitRecords label={t("gate.visits.title")} query={visits} empty={t("gate.visits.none")} />
    </Page>
  );
}
