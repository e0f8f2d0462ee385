import { Anchor, Button, Group, Select, Text, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, reception } from "@/api/client";
import type { components } from "@/api/types/reception";
import { useWords } from "@/office/dispatch/order/words";
import { Page } from "@/office/lists/page";
import { Records } from "@/office/lists/records";
import { SearchField } from "@/office/lists/search-field";
import { dayOf, useMoment } from "@/office/lists/times";
import { from, useRecords } from "@/office/lists/use-records";

import { CHANNELS, OUTCOMES } from "../intake/intake";

type Contact = components["schemas"]["ContactCard"];
const EACH = 50;

/** 接待记录 (F01–F03): today's first; by day, channel, outcome, and by whatever one remembers of it. */
export function ContactsPage() {
  const { t } = useTranslation();
  const moment = useMoment();
  const { named } = useWords();
  const [text, setText] = useState("");
  const [day, setDay] = useState(() => dayOf(new Date()));
  const [channel, setChannel] = useState<(typeof CHANNELS)[number] | null>(null);
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number] | null>(null);
  const contacts = useRecords<Contact>(["reception", "contacts", text, day, channel, outcome], (cursor) =>
    answered(
      reception.GET("/contacts", {
        params: {
          query: {
            text,
            // What is searched for may be of any day.
            ...(day !== "" && text === "" && { day }),
            ...(channel !== null && { channel }),
            ...(outcome !== null && { outcome }),
            limit: EACH,
            ...from(cursor),
          },
        },
      }),
    ),
  );
  return (
    <Page
      title={t("contacts.title")}
      actions={
        <>
          <Button component={Link} to="/reception/intake">
            {t("nav.intake")}
          </Button>
          <Button variant="default" onClick={() => globalThis.print()}>
            {t("list.print")}
          </Button>
        </>
      }
    >
      <Group align="end" data-no-print>
        <SearchField label={t("contacts.search")} search={setText} />
        <TextInput
          type="date"
          label={t("contacts.day")}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <Select
          label={t("intake.channel")}
          clearable
          data={CHANNELS.map((each) => ({ value: each, label: t(`intake.channels.${each}`) }))}
          value={channel}
          onChange={(chosen) => setChannel(CHANNELS.find((each) => each === chosen) ?? null)}
        />
        <Select
          label={t("intake.outcome")}
          clearable
          data={OUTCOMES.map((each) => ({ value: each, label: t(`intake.outcomes.${each}`) }))}
          value={outcome}
          onChange={(chosen) => setOutcome(OUTCOMES.find((each) => each === chosen) ?? null)}
        />
      </Group>
      <Text size="sm" c="dimmed">
        {text === "" ? t("contacts.ofDay", { day }) : t("contacts.ofAllDays")}
      </Text>
      <Records
        label={t("contacts.title")}
        query={contacts}
        keyOf={(contact) => contact.id}
        empty={t("contacts.none")}
        columns={[
          {
            title: t("contacts.number"),
            cell: (contact) => (
              <Anchor component={Link} to={`/reception/contacts/${contact.id}`} fw={600} underline="always">
                {contact.number}
              </Anchor>
            ),
          },
          { title: t("intake.requested"), cell: (contact) => moment(contact.requested_at) },
          { title: t("intake.channel"), cell: (contact) => named(contact.channel) },
          { title: t("contacts.who"), cell: (contact) => contact.who || "–" },
          { title: t("contacts.where"), cell: (contact) => contact.where || "–" },
          { title: t("intake.matter"), cell: (contact) => <Text lineClamp={2}>{contact.matter}</Text> },
          {
            title: t("intake.outcome"),
            cell: (contact) => (contact.order?.state ? named(contact.order.state) : named(contact.outcome)),
          },
          {
            title: t("contacts.standing"),
            cell: (contact) => (contact.closed_at === null ? t("contacts.open") : t("contacts.closed")),
          },
          { title: t("contacts.receiver"), cell: (contact) => contact.receiver || "–" },
        ]}
      />
    </Page>
  );
}
