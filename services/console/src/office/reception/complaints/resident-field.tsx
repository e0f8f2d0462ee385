import { Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, reception } from "@/api/client";

export interface Resident {
  readonly unit_id: string;
  readonly person_id: string;
  readonly label: string;
}

interface Shown {
  readonly label: string;
  readonly value: Resident | null;
  readonly change: (resident: Resident | null) => void;
}

/** Somebody of the roster in one of their units, found by room, name or phone. */
export function ResidentField({ label, value, change }: Shown) {
  const { t } = useTranslation();
  const [asked, ask] = useState("");
  const found = useQuery({
    queryKey: ["reception", "callers", asked],
    queryFn: () => answered(reception.GET("/callers", { params: { query: { q: asked } } })),
    enabled: asked.trim().length > 1,
  });
  const residents = new Map<string, Resident>(value === null ? [] : [[keyOf(value), value]]);
  for (const person of found.data?.items ?? []) {
    for (const unit of person.units) {
      if (person.person_id === null) continue;
      const resident = { unit_id: unit.unit_id, person_id: person.person_id, label: `${unit.label} ${person.name}` };
      residents.set(keyOf(resident), resident);
    }
  }
  return (
    <Select
      label={label}
      placeholder={t("complaints.residentHint")}
      searchable
      clearable
      filter={({ options }) => options}
      data={[...residents].map(([key, each]) => ({ value: key, label: each.label }))}
      value={value === null ? null : keyOf(value)}
      onSearchChange={ask}
      onChange={(key) => change(key === null ? null : (residents.get(key) ?? null))}
    />
  );
}

function keyOf(resident: Resident): string {
  return `${resident.person_id} ${resident.unit_id}`;
}
