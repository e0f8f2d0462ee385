import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, type Ref, useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, reception } from "@/api/client";
import type { components } from "@/api/types/reception";
import { inOurs } from "@/office/i18n";

import type { Caller } from "./intake";

type Card = components["schemas"]["CallerCard"];

interface Finder {
  readonly value: Caller | null;
  readonly choose: (caller: Caller | null) => void;
  readonly error?: ReactNode;
  readonly field: Ref<HTMLInputElement>;
}

interface Found {
  readonly caller: Caller;
  readonly key: string;
  readonly label: string;
}

const TYPING_MS = 150;

/** Who calls, while the telephone rings: by the end of a phone, a room, a name, pinyin or initials. Somebody with
 * several units is offered once for each: the desk asks which (E15).
 */
export function CallerFinder({ value, choose, error, field }: Finder) {
  const { t, i18n } = useTranslation();
  const [text, setText] = useState("");
  const [asked] = useDebouncedValue(text.trim(), TYPING_MS);
  const searched = useQuery({
    queryKey: ["reception", "callers", asked],
    queryFn: () => answered(reception.GET("/callers", { params: { query: { q: asked } } })),
    enabled: asked !== "" && asked !== labelOf(value),
    placeholderData: (before) => before,
  });
  const several = t("intake.caller.several");
  const options = (searched.data?.items ?? []).flatMap((card) => foundIn(card, i18n.language, several));
  const chosen = value === null ? null : keyOf(value);
  const kept = value !== null && !options.some(({ key }) => key === chosen);
  const offered = kept ? [{ caller: value, key: keyOf(value), label: labelOf(value) }, ...options] : options;
  const pick = (caller: Caller): void => {
    choose(caller);
    setText(labelOf(caller));
  };
  return (
    <Select
      label={t("intake.caller.label")}
      description={t("intake.caller.hint")}
      error={error}
      searchable
      clearable
      ref={field}
      nothingFoundMessage={asked === "" || searched.isFetching ? null : t("intake.caller.nobody")}
      filter={({ options: all }) => all}
      data={unique(offered).map(({ key, label }) => ({ value: key, label }))}
      value={chosen}
      onChange={(key) => choose(offered.find((each) => each.key === key)?.caller ?? null)}
      onKeyDown={(event) => {
        const [first] = offered;
        if (event.key !== "Enter" || value !== null || event.ctrlKey || event.metaKey) return;
        // By itself Enter would send the form; the first that was found is who was meant.
        event.preventDefault();
        if (first !== undefined && !event.currentTarget.hasAttribute("aria-activedescendant")) pick(first.caller);
      }}
      searchValue={text}
      onSearchChange={setText}
    />
  );
}

/** A card as options: one for each unit that is theirs now, or the person alone. */
export function foundIn(card: Card, language: string, several: string): Found[] {
  const units = card.units.filter((unit) => unit.current !== false);
  const ofUnits = units.map((unit): Found => {
    const caller = { personId: card.person_id, name: card.name, unitId: unit.unit_id, room: unit.label };
    const parts = [unit.label, card.name, unit.relation ? inOurs(language, unit.relation) : "", ...card.phones.slice(0, 1)];
    const asks = units.length > 1 ? [several] : [];
    return { caller, key: keyOf(caller), label: [...parts, ...asks].filter(Boolean).join("　") };
  });
  if (ofUnits.length > 0 || card.person_id === null) return ofUnits;
  const caller = { personId: card.person_id, name: card.name, unitId: null, room: "" };
  return [{ caller, key: keyOf(caller), label: [card.name, ...card.phones.slice(0, 1)].join("　") }];
}

function keyOf({ personId, unitId }: Caller): string {
  return `${unitId ?? ""} ${personId ?? ""}`;
}

function labelOf(caller: Caller | null): string {
  return caller === null ? "" : [caller.room, caller.name].filter(Boolean).join("　");
}

function unique(all: readonly Found[]): Found[] {
  return [...new Map(all.map((each) => [each.key, each])).values()];
}
