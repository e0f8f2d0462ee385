import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, archives } from "@/api/client";

import type { Caller } from "./call";

interface Picker {
  readonly value: Caller | null;
  readonly choose: (caller: Caller | null) => void;
  readonly error?: ReactNode;
}

interface Found {
  readonly caller: Caller;
  readonly key: string;
  readonly label: string;
}

const TYPING_MS = 250;
const MOST_ROOMS = 20;

/** Who calls, and from where: by room, name, pinyin, initials or the end of a phone; also a room where nobody lives. */
export function CallerPicker({ value, choose, error }: Picker) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [asked] = useDebouncedValue(text.trim(), TYPING_MS);
  // The telephone is in the other hand: one types as soon as the page is there.
  useEffect(() => field.current?.focus(), []);
  const chosen = value === null ? null : keyOf(value);
  const searched = useQuery({
    queryKey: ["archives", "callers", asked],
    queryFn: async (): Promise<Found[]> => {
      const [people, rooms] = await Promise.all([
        answered(archives.GET("/directory/people", { params: { query: { q: asked } } })),
        answered(archives.GET("/directory/units", { params: { query: { q: asked, limit: MOST_ROOMS } } })),
      ]);
      const ofPeople = people.items.flatMap(({ name, ties }) =>
        ties
          .filter((tie) => tie.current)
          .map((tie) => {
            const told = { room: tie.label, name, relation: t(`gate.relations.${tie.relation}`) };
            return found({ unitId: tie.unit_id, room: tie.label, name }, t("orders.call.found", told));
          }),
      );
      const ofRooms = rooms.items.map((unit) => found({ unitId: unit.id, room: unit.label, name: "" }, unit.label));
      return [...ofRooms, ...ofPeople];
    },
    enabled: asked !== "" && asked !== labelOf(value),
    placeholderData: (before) => before,
  });
  const options = searched.data ?? [];
  const kept = value !== null && !options.some(({ key }) => key === chosen);
  const offered = kept ? [found(value, labelOf(value)), ...options] : options;
  return (
    <Select
      label={t("orders.call.who")}
      description={t("orders.call.whoHint")}
      error={error}
      searchable
      clearable
      ref={field}
      nothingFoundMessage={asked === "" || searched.isFetching ? null : t("orders.call.nobody")}
      filter={({ options: all }) => all}
      data={unique(offered).map(({ key, label }) => ({ value: key, label }))}
      value={chosen}
      onChange={(key) => choose(offered.find((each) => each.key === key)?.caller ?? null)}
      onKeyDown={(event) => {
        const [first] = offered;
        if (event.key !== "Enter" || value !== null) return;
        // By itself Enter would send the form; the first that was found is who was meant.
        event.preventDefault();
        if (first !== undefined && !event.currentTarget.hasAttribute("aria-activedescendant")) choose(first.caller);
      }}
      searchValue={text}
      onSearchChange={setText}
    />
  );
}

function found(caller: Caller, label: string): Found {
  return { caller, key: keyOf(caller), label };
}

function keyOf({ unitId, name }: Caller): string {
  return `${unitId} ${name}`;
}

function labelOf(caller: Caller | null): string {
  return caller === null ? "" : [caller.room, caller.name].filter(Boolean).join("　");
}

/** Somebody with two ties to one unit is offered once. */
function unique(all: readonly Found[]): Found[] {
  return [...new Map(all.map((each) => [each.key, each])).values()];
}
