import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, gate } from "@/api/client";
import type { components } from "@/api/types/gate";

export type Unit = components["schemas"]["UnitFound"];

interface Picker {
  readonly label: string;
  readonly value: Unit | null;
  readonly choose: (unit: Unit | null) => void;
  readonly required?: boolean;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
}

const TYPING_MS = 250;

/** Finds a unit by its room as it is typed, also one in which nobody lives. */
export function UnitPicker({ label, value, choose, required, description, error }: Picker) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const [asked] = useDebouncedValue(text.trim(), TYPING_MS);
  const found = useQuery({
    queryKey: ["gate", "units", asked],
    queryFn: () => answered(gate.GET("/units", { params: { query: { q: asked } } })),
    enabled: asked !== "" && asked !== value?.label,
    placeholderData: (before) => before,
  });
  const units = found.data ?? [];
  const options = value === null ? units : [value, ...units.filter((unit) => unit.unit_id !== value.unit_id)];
  return (
    <Select
      label={label}
      description={description}
      placeholder={t("gate.units.hint")}
      required={required === true}
      error={error}
      searchable
      clearable
      nothingFoundMessage={asked === "" || found.isFetching ? null : t("gate.units.none")}
      // What was found is what was typed, however it is written: 8栋2单元101 is 8-2-0101.
      filter={({ options: all }) => all}
      data={options.map((unit) => ({ value: unit.unit_id, label: unit.label }))}
      value={value?.unit_id ?? null}
      onChange={(id) => choose(options.find((unit) => unit.unit_id === id) ?? null)}
      searchValue={text}
      onSearchChange={setText}
    />
  );
}
