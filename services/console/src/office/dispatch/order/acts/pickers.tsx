import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch } from "@/api/client";
import { listed } from "@/office/i18n";

import type { Order } from "../order";
import { useWords } from "../words";
import { ALL_STATES } from "../states";

interface Picked {
  readonly label: string;
  readonly value: string | null;
  readonly choose: (id: string | null) => void;
  readonly error?: ReactNode;
}

const TYPING_MS = 250;
const MOST = 20;
const MATTER_CHARACTERS = 24;

/** Another order, by its number or room; `settled`: also one that is over. */
export function OrderPicker({ order, settled, label, value, choose, error }: Picked & { order: Order; settled: boolean }) {
  const { t } = useTranslation();
  const { named } = useWords();
  // Duplicates are of the same place, mostly: these are offered before anything is typed.
  const [text, setText] = useState(order.where);
  const [chosen, setChosen] = useState<string | null>(null);
  const [asked] = useDebouncedValue(text.trim(), TYPING_MS);
  const state = settled ? { state: [...ALL_STATES] } : {};
  const found = useQuery({
    queryKey: ["dispatch", "orders", "pick", settled, asked],
    queryFn: () => answered(dispatch.GET("/orders", { params: { query: { ...state, text: asked, limit: MOST } } })),
    enabled: asked !== "" && asked !== chosen,
    placeholderData: (before) => before,
  });
  const options = (found.data?.items ?? [])
    .filter((card) => card.id !== order.id)
    .map((card) => ({
      value: card.id,
      label: t("acts.orders.found", {
        number: card.number,
        where: card.where,
        state: named(card.state),
        matter: card.matter.slice(0, MATTER_CHARACTERS),
      }),
    }));
  return (
    <Select
      label={label}
      description={t("acts.hints.order")}
      required
      searchable
      clearable
      error={error}
      nothingFoundMessage={asked === "" || found.isFetching ? null : t("acts.orders.none")}
      filter={({ options: all }) => all}
      data={options}
      value={value}
      onChange={(id) => {
        setChosen(options.find((each) => each.value === id)?.label ?? null);
        choose(id);
      }}
      searchValue={text}
      onSearchChange={setText}
    />
  );
}

/** Somebody of the household; who may not agree to the quote cannot be chosen for that. */
export function MemberPicker({
  order,
  consenting,
  label,
  value,
  choose,
  error,
}: Picked & { order: Order; consenting: boolean }) {
  const { t } = useTranslation();
  const { named } = useWords();
  const data = order.household.map((each) => {
    const disabled = consenting && !each.may_consent;
    const told = { name: each.name, relation: listed(each.relations.map(named)) };
    return { value: each.person_id, disabled, label: t(disabled ? "acts.members.mayNot" : "acts.members.may", told) };
  });
  return (
    <Select
      label={label}
      required
      data={data}
      error={error}
      description={data.length === 0 ? t("acts.members.none") : undefined}
      value={value}
      onChange={choose}
    />
  );
}
