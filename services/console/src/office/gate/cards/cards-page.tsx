import { Badge, Button, Group, Select, Text, TextInput, Title } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, gate } from "@/api/client";
import { GateFilter } from "@/office/gate/gates/gate-pickers";
import { useGates } from "@/office/gate/gates/gates";
import { inOurs } from "@/office/i18n";
import { Page } from "@/office/lists/page";
import { Records } from "@/office/lists/records";
import { useMoment } from "@/office/lists/times";
import { from, useRecords } from "@/office/lists/use-records";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

import { Box } from "./box";
import { CardHistory } from "./card-history";
import { COLOURS, type CardKind, type CardState, type CardView, KINDS, STATES } from "./cards";
import { Counts } from "./counts";
import { StockForm } from "./stock-form";

type Open = { readonly form: "stock" } | { readonly form: "card"; readonly number: string } | null;

/** 卡与押物: how many cards are where (F36, F41), what happened to one, and what lies in the boxes. */
export function CardsPage() {
  const { t } = useTranslation();
  const mayManage = may(useMe(), ["gate.cards"]);
  const [at, setAt] = useState<string | null>(null);
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  return (
    <Page
      title={t("gate.cards.title")}
      actions={
        <>
          <GateFilter value={at} change={setAt} />
          {mayManage && <Button onClick={() => setOpen({ form: "stock" })}>{t("gate.cards.stock")}</Button>}
        </>
      }
    >
      <Text c="dimmed">{t("gate.cards.intro")}</Text>
      <Counts at={at} />
      <Title order={2} size="h3">
        {t("gate.cards.each")}
      </Title>
      <Cards at={at} show={(number) => setOpen({ form: "card", number })} />
      <Title order={2} size="h3">
        {t("gate.box.title")}
      </Title>
      <Box at={at} />
      {open?.form === "stock" && <StockForm close={close} />}
      {open?.form === "card" && <CardHistory number={open.number} close={close} />}
    </Page>
  );
}

function Cards({ at, show }: { at: string | null; show: (number: string) => void }) {
  const { t, i18n } = useTranslation();
  const { nameOf } = useGates();
  const moment = useMoment();
  const [kind, setKind] = useState<CardKind | null>(null);
  const [state, setState] = useState<CardState | null>("out");
  const asked = {
    ...(kind === null ? {} : { kind }),
    ...(state === null ? {} : { state }),
    // Only what lies in a box lies at a gate.
    ...(at === null || state !== "stock" ? {} : { place: at }),
  };
  const cards = useRecords(["gate", "cards", asked], (cursor) =>
    answered(gate.GET("/cards", { params: { query: { ...asked, limit: 30, ...from(cursor) } } })),
  );
  const where = (card: CardView): string => (card.place === "" ? "–" : t("gate.cards.inBox", { gate: nameOf(card.place) }));
  return (
    <>
      <Group align="end" data-no-print>
        <LookUp show={show} />
        <Select
          label={t("gate.cards.state")}
          placeholder={t("procedures.all")}
          clearable
          data={STATES.map((value) => ({ value, label: t(`gate.cards.states.${value}`) }))}
          value={state}
          onChange={setState}
        />
        <Select
          label={t("gate.cards.kind")}
          placeholder={t("procedures.all")}
          clearable
          data={KINDS.map((value) => ({ value, label: t(`gate.cards.kinds.${value}`) }))}
          value={kind}
          onChange={setKind}
        />
      </Group>
      <Records
        label={t("gate.cards.each")}
        query={cards}
        keyOf={(card) => card.number}
        empty={t("gate.cards.none")}
        columns={[
          {
            title: t("gate.cards.number"),
            cell: (card) => (
              <>
                <Text fw={600}>{card.number}</Text>
                {!card.in_stock_list && <Text size="sm">{t("gate.cards.notStocked")}</Text>}
              </>
            ),
          },
          { title: t("gate.cards.kind"), cell: (card) => (card.kind === null ? "–" : inOurs(i18n.language, card.kind)) },
          {
            title: t("gate.cards.state"),
            cell: (card) => (
              <Badge color={COLOURS[card.state.code] ?? "gray"} variant="outline" tt="none">
                {inOurs(i18n.language, card.state)}
              </Badge>
            ),
          },
          { title: t("gate.cards.where"), cell: where },
          { title: t("gate.cards.since"), cell: (card) => moment(card.since) },
          {
            title: t("list.actions"),
            screenOnly: true,
            cell: (card) => (
              <Button size="compact-sm" variant="default" onClick={() => show(card.number)}>
                {t("gate.cards.history")}
              </Button>
            ),
          },
        ]}
      />
    </>
  );
}

/** A card by its number, wherever it is. */
function LookUp({ show }: { show: (number: string) => void }) {
  const { t } = useTranslation();
  const [number, setNumber] = useState("");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (number.trim() !== "") show(number.trim());
      }}
    >
      <Group align="end" gap="xs">
        <TextInput
          type="search"
          label={t("gate.cards.lookUp")}
          data-search
          maxLength={40}
          value={number}
          onChange={(event) => setNumber(event.currentTarget.value)}
        />
        <Button type="submit" variant="default">
          {t("gate.cards.history")}
        </Button>
      </Group>
    </form>
  );
}
