import { Anchor, Badge, Button, Group, Select, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, reception } from "@/api/client";
import type { components } from "@/api/types/reception";
import { useWords } from "@/office/dispatch/order/words";
import { Failed } from "@/office/errors/error-pages";
import { Page } from "@/office/lists/page";
import { useMoment, useNow } from "@/office/lists/times";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";
import { Waiting } from "@/office/session/waiting";

import { PromiseForm, SettleForm } from "../promises/promise-forms";
import { PassOnForm } from "../promises/referral-forms";
import { Referrals } from "./referrals";

type Contact = components["schemas"]["ContactView"];
const REASONS = ["call_back", "verify", "emergency", "follow_up"] as const;
const BY_ITSELF = new Set(["repair", "complaint", "question", "message"]);

/** One contact with its whole timeline: what was asked, by when it was promised, where it stands. */
export function ContactPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const { t } = useTranslation();
  const [reason, setReason] = useState<(typeof REASONS)[number] | null>(null);
  const asked = useQuery({
    queryKey: ["reception", "contacts", "one", id, reason],
    queryFn: () =>
      answered(
        reception.GET("/contacts/{contact_id}", {
          params: { path: { contact_id: id }, query: reason === null ? {} : { reveal: true, reason } },
        }),
      ),
  });
  if (asked.error !== null) return <Failed error={asked.error} retry={() => void asked.refetch()} />;
  if (asked.data === undefined) return <Waiting />;
  return (
    <Page title={t("contacts.one", { number: asked.data.number })} actions={<Acts contact={asked.data} />}>
      <Facts contact={asked.data} revealed={reason} reveal={setReason} />
      <Referrals contactId={id} />
      <Timeline contact={asked.data} />
    </Page>
  );
}

function Acts({ contact }: { contact: Contact }) {
  const { t } = useTranslation();
  const me = useMe();
  const [open, setOpen] = useState<"promise" | "settle" | "pass" | null>(null);
  const close = (): void => setOpen(null);
  const mine = contact.receiver_id === null || contact.receiver_id === me.id || may(me, ["follow_ups.assign"]);
  const acts = contact.closed_at === null && mine && may(me, ["contacts.log"]);
  return (
    <>
      {acts && (
        <>
          <Button onClick={() => setOpen("promise")}>{t("promises.promise")}</Button>
          {!BY_ITSELF.has(contact.outcome.code) && (
            <>
              <Button variant="default" onClick={() => setOpen("pass")}>
                {t("promises.passOn")}
              </Button>
              <Button variant="default" onClick={() => setOpen("settle")}>
                {t("promises.settle")}
              </Button>
            </>
          )}
        </>
      )}
      <Button variant="default" onClick={() => globalThis.print()}>
        {t("list.print")}
      </Button>
      {open === "promise" && <PromiseForm id={contact.id} close={close} />}
      {open === "settle" && <SettleForm id={contact.id} close={close} />}
      {open === "pass" && <PassOnForm contactId={contact.id} close={close} />}
    </>
  );
}

interface Revealing {
  readonly contact: Contact;
  readonly revealed: (typeof REASONS)[number] | null;
  readonly reveal: (reason: (typeof REASONS)[number] | null) => void;
}

function Facts({ contact, revealed, reveal }: Revealing) {
  const { t } = useTranslation();
  const me = useMe();
  const moment = useMoment();
  const { named } = useWords();
  const now = useNow();
  const overdue = contact.closed_at === null && contact.promised_until !== null && new Date(contact.promised_until) < now;
  return (
    <Stack gap="xs">
      <Group>
        <Badge variant="outline" tt="none">
          {named(contact.outcome)}
        </Badge>
        <Badge variant="outline" tt="none" color={contact.closed_at === null ? "yellow" : "gray"}>
          {t(contact.closed_at === null ? "contacts.open" : "contacts.closed")}
        </Badge>
        {overdue && (
          <Badge variant="outline" tt="none" color="red">
            {t("promises.overdue")}
          </Badge>
        )}
      </Group>
      <Text size="lg">{contact.matter}</Text>
      <Text>
        {t("contacts.asked", {
          at: moment(contact.requested_at),
          channel: named(contact.channel),
          who: contact.anonymous ? t("intake.anonymousCaller") : contact.who || t("contacts.unnamed"),
          where: contact.where || "–",
        })}
      </Text>
      {contact.phone !== "" && (
        <Group align="end">
          <Text>{t("contacts.phone", { phone: contact.phone })}</Text>
          {may(me, ["directory.phones"]) && (
            <Select
              data-no-print
              size="xs"
              clearable
              placeholder={t("contacts.reveal")}
              aria-label={t("contacts.reveal")}
              data={REASONS.map((value) => ({ value, label: t(`contacts.reasons.${value}`) }))}
              value={revealed}
              onChange={(chosen) => reveal(REASONS.find((each) => each === chosen) ?? null)}
            />
          )}
        </Group>
      )}
      <Text>{t("contacts.taken", { who: contact.receiver || contact.taken_by_name || "–", at: moment(contact.entered_at) })}</Text>
      {contact.promised_until !== null && <Text>{t("contacts.promised", { at: moment(contact.promised_until) })}</Text>}
      {contact.order?.state && (
        <Text>
          <Anchor component={Link} to={`/orders/${contact.id}`} underline="always">
            {contact.order.number}
          </Anchor>{" "}
          {named(contact.order.state)} {contact.order.technician}
        </Text>
      )}
    </Stack>
  );
}

function Timeline({ contact }: { contact: Contact }) {
  const { t } = useTranslation();
  const moment = useMoment();
  const { named } = useWords();
  return (
    <section>
      <Title order={2} size="h4">
        {t("contacts.timeline")}
      </Title>
      <ol>
        {contact.timeline.map((entry) => (
          <li key={entry.id}>
            <Text>
              <time dateTime={entry.at}>{moment(entry.at)}</time>　{named(entry)}　{entry.who}
              {entry.technician !== "" && `　${entry.technician}`}
            </Text>
            {entry.note !== "" && <Text size="sm">{entry.note}</Text>}
          </li>
        ))}
      </ol>
    </section>
  );
}
