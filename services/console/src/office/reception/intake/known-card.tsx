import { Alert, Anchor, Badge, Button, Group, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { answered, reception } from "@/api/client";
import type { components } from "@/api/types/reception";
import { useWords } from "@/office/dispatch/order/words";
import { useMoment } from "@/office/lists/times";

import type { Caller } from "./intake";

type Contact = components["schemas"]["ContactCard"];

interface Known {
  readonly caller: Caller;
  readonly incident: string | null;
  readonly attach: (incident: string | null) => void;
}

/** What is known of who calls, beside the form: the known incident with what to tell, open matters, the last ones. */
export function KnownCard({ caller, incident, attach }: Known) {
  const { t } = useTranslation();
  const known = useQuery({
    queryKey: ["reception", "known", caller.unitId, caller.personId],
    queryFn: () =>
      answered(
        reception.GET("/known-of-caller", {
          params: { query: caller.unitId ? { unit_id: caller.unitId } : { person_id: caller.personId ?? "" } },
        }),
      ),
  });
  const incidents = useQuery({
    queryKey: ["reception", "incidents", "of", caller.unitId],
    queryFn: () => answered(reception.GET("/incidents/known", { params: { query: { unit_id: caller.unitId ?? "" } } })),
    enabled: caller.unitId !== null,
  });
  return (
    <Stack component="section" aria-label={t("intake.known.title")} gap="sm">
      <Title order={2} size="h4">
        {[caller.room, caller.name].filter(Boolean).join("　")}
      </Title>
      {(incidents.data ?? []).map((each) => (
        <Alert key={each.id} color="red" title={`${each.matter}（${each.number}）`}>
          <Stack gap="xs">
            <Text>{each.tell_callers || each.cause || t("intake.known.nothingToTell")}</Text>
            <Group>
              <Button
                size="compact-sm"
                variant={incident === each.id ? "filled" : "default"}
                aria-pressed={incident === each.id}
                onClick={() => attach(incident === each.id ? null : each.id)}
              >
                {t(incident === each.id ? "intake.known.attached" : "intake.known.attach")}
              </Button>
            </Group>
          </Stack>
        </Alert>
      ))}
      <Matters title={t("intake.known.open")} none={t("intake.known.noneOpen")} contacts={known.data?.open} />
      <Matters title={t("intake.known.earlier")} none={t("intake.known.noneEarlier")} contacts={known.data?.earlier} />
    </Stack>
  );
}

function Matters({ title, none, contacts }: { title: string; none: string; contacts: readonly Contact[] | undefined }) {
  const { t } = useTranslation();
  const moment = useMoment();
  const { named } = useWords();
  if (contacts === undefined) return null;
  return (
    <div>
      <Title order={3} size="h5">
        {title}
      </Title>
      {contacts.length === 0 && <Text c="dimmed">{none}</Text>}
      {contacts.map((contact) => (
        <div key={contact.id}>
          <Group gap="xs">
            <Anchor component={Link} to={`/reception/contacts/${contact.id}`} underline="always">
              {contact.number}
            </Anchor>
            <Badge variant="outline" tt="none" color="gray">
              {contact.order?.state ? named(contact.order.state) : named(contact.outcome)}
            </Badge>
            {contact.promised_until !== null && contact.closed_at === null && (
              <Text size="sm">{t("intake.known.promised", { at: moment(contact.promised_until) })}</Text>
            )}
          </Group>
          <Text size="sm" lineClamp={2}>
            {moment(contact.requested_at)}　{contact.matter}
          </Text>
        </div>
      ))}
    </div>
  );
}
