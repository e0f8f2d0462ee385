import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, gate } from "@/api/client";
import type { components } from "@/api/types/gate";

type Relation = components["schemas"]["Relation"];

/** Somebody, in one of their units: whom a visit is for, or who signs. */
export interface Host {
  readonly personId: string;
  readonly unitId: string;
  readonly unitLabel: string;
  /** Masked: 王** */
  readonly name: string;
  readonly relation: Relation;
}

interface Picker {
  readonly label: string;
  readonly value: Host | null;
  readonly choose: (host: Host | null) => void;
  readonly required?: boolean;
  readonly error?: ReactNode;
  /** Only these relations may be chosen. */
  readonly relations?: readonly Relation[];
}

const TYPING_MS = 250;

/** Finds somebody by room, name, pinyin or initials; names stay masked. */
export function HostPicker({ label, value, choose, required, error, relations }: Picker) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const [asked] = useDebouncedValue(text.trim(), TYPING_MS);
  const told = (host: Host): string => `${host.unitLabel}　${host.name}　${t(`gate.relations.${host.relation}`)}`;
  const found = useQuery({
    queryKey: ["gate", "hosts", asked],
    queryFn: () => answered(gate.GET("/hosts", { params: { query: { q: asked } } })),
    enabled: asked !== "" && (value === null || asked !== told(value)),
    placeholderData: (before) => before,
  });
  const hosts = (found.data ?? [])
    .flatMap(({ person_id, name, units }) =>
      units.map(({ unit_id, label: unitLabel, relation }) => ({
        personId: person_id,
        unitId: unit_id,
        unitLabel,
        name,
        relation,
      })),
    )
    .filter((host) => relations === undefined || relations.includes(host.relation));
  const options = value === null ? hosts : [value, ...hosts.filter((host) => keyOf(host) !== keyOf(value))];
  return (
    <Select
      label={label}
      required={required === true}
      error={error}
      searchable
      clearable
      nothingFoundMessage={asked === "" || found.isFetching ? null : t("list.empty")}
      // What was found is what was asked for: rooms first, the exact one before all.
      filter={({ options: all }) => all}
      data={options.map((host) => ({ value: keyOf(host), label: told(host) }))}
      value={value === null ? null : keyOf(value)}
      onChange={(key) => choose(options.find((host) => keyOf(host) === key) ?? null)}
      searchValue={text}
      onSearchChange={setText}
    />
  );
}

function keyOf({ personId, unitId }: Host): string {
  return `${personId} ${unitId}`;
}
