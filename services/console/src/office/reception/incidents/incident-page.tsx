import { Alert, Anchor, Badge, Button, Group, Stack, Table, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, keyed, reception } from "@/api/client";
import { useSaying } from "@/office/app/saying";
import { Failed } from "@/office/errors/error-pages";
import { useCommand } from "@/office/forms/command";
import { ReasonForm } from "@/office/forms/reason-form";
import { inOurs } from "@/office/i18n";
import { Page } from "@/office/lists/page";
import { useMoment } from "@/office/lists/times";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";
import { Waiting } from "@/office/session/waiting";

import { CallList } from "./call-list";
import type { Incident } from "./incidents";
import { Expected } from "./incidents-page";
import { RestateForm } from "./restate-form";

/** One incident (E08): what callers are told, who has been told, the calls that count for it. */
export function IncidentPage() {
  const { t } = useTranslation();
  const { id } = useParams({ strict: false }) as { readonly id: string };
  const found = useQuery({
    queryKey: ["reception", "incidents", "one", id],
    queryFn: () => answered(reception.GET("/incidents/{incident_id}", { params: { path: { incident_id: id } } })),
  });
  if (found.error !== null && found.data === undefined) {
    return <Failed error={found.error} retry={() => void found.refetch()} />;
  }
  if (found.data === undefined) return <Waiting />;
  return (
    <Page
      title={`${found.data.number} ${found.data.matter}`}
      actions={
        <>
          <Anchor component={Link} to="/reception/incidents">
            {t("desk.back")}
          </Anchor>
          <Button variant="default" onClick={() => globalThis.print()}>
            {t("list.print")}
          </Button>
        </>
      }
    >
      <Body incident={found.data} />
    </Page>
  );
}

function Body({ incident }: { incident: Incident }) {
  const { t, i18n } = useTranslation();
  const moment = useMoment();
  const saying = useSaying();
  const keeps = may(useMe(), ["incidents.keep"]);
  const [form, setForm] = useState<"restate" | "restore" | "reopen" | null>(null);
  const close = (): void => setForm(null);
  const path = { incident_id: incident.id };
  const turning = useCommand(
    "reception",
    ({ note, act }: { note: string; act: "restore" | "reopen" }, key) =>
      answered(
        act === "restore"
          ? reception.POST("/incidents/{incident_id}/restore", { params: { ...keyed(key), path }, body: { note } })
          : reception.POST("/incidents/{incident_id}/reopen", { params: { ...keyed(key), path }, body: { note } }),
      ),
    close,
  );
  const unlinking = useCommand("reception", (contact_id: string, key) =>
    answered(reception.POST("/incidents/{incident_id}/unlink", { params: { ...keyed(key), path }, body: { contact_id } })),
  );
  return (
    <Stack>
      <Group gap="xl">
        <Badge variant="light" tt="none">{inOurs(i18n.language, incident.kind)}</Badge>
        <Text>
          {t("desk.incidents.buildings")}：{incident.buildings.join("、")}
        </Text>
        <Text>
          {t("desk.incidents.began")}：{moment(incident.began_at)}
        </Text>
        <Text>
          {t("desk.incidents.restore")}：<Expected incident={incident} />
        </Text>
        <Text>{t("desk.incidents.callers", { count: incident.callers })}</Text>
        <Text>{t("desk.incidents.households", { count: incident.households })}</Text>
      </Group>
      <Alert title={t("desk.incidents.tell")} color={incident.open ? "yellow" : "teal"}>
        {incident.tell_callers}
        {incident.cause && (
          <Text size="sm">
            {t("desk.incidents.cause")}：{incident.cause}
          </Text>
        )}
      </Alert>
      {keeps && (
        <Group data-no-print>
          {incident.open ? (
            <>
              <Button variant="default" onClick={() => setForm("restate")}>
                {t("desk.incidents.restate")}
              </Button>
              <Button onClick={() => setForm("restore")}>{t("desk.incidents.restored")}</Button>
            </>
          ) : (
            <Button variant="outline" color="red" onClick={() => setForm("reopen")}>
              {t("desk.incidents.reopen")}
            </Button>
          )}
        </Group>
      )}
      <CallList incident={incident} keeps={keeps} />
      <Title order={2} size="h4">
        {t("desk.incidents.contacts")}
      </Title>
      {incident.contacts.length === 0 && <Text c="dimmed">{t("desk.incidents.noContacts")}</Text>}
      {incident.contacts.map((each) => (
        <Group key={each.contact_id}>
          <Text>
            {moment(each.at)} {each.number} {each.where} {each.who}
          </Text>
          {keeps && (
            <Button
              data-no-print
              size="compact-sm"
              variant="subtle"
              onClick={() => unlinking.mutate(each.contact_id, { onError: saying.failed })}
            >
              {t("desk.incidents.unlink")}
            </Button>
          )}
        </Group>
      ))}
      <History incident={incident} />
      {form === "restate" && <RestateForm incident={incident} close={close} />}
      {(form === "restore" || form === "reopen") && (
        <ReasonForm
          title={t(form === "restore" ? "desk.incidents.restored" : "desk.incidents.reopen")}
          about={t(form === "restore" ? "desk.incidents.restoredAbout" : "desk.incidents.reopenAbout")}
          submit={t(form === "restore" ? "desk.incidents.restored" : "desk.incidents.reopen")}
          pending={turning.isPending}
          error={turning.error}
          act={(note) => turning.mutate({ note, act: form })}
          close={close}
        />
      )}
    </Stack>
  );
}

function History({ incident }: { incident: Incident }) {
  const { t } = useTranslation();
  const moment = useMoment();
  if (incident.statements.length < 2 && incident.turns.length === 0) return null;
  return (
    <>
      <Title order={2} size="h4">
        {t("desk.incidents.history")}
      </Title>
      <Table aria-label={t("desk.incidents.history")}>
        <Table.Tbody>
          {incident.turns.map((turn) => (
            <Table.Tr key={`${turn.at}${turn.restored}`}>
              <Table.Td>{moment(turn.at)}</Table.Td>
              <Table.Td>{turn.by}</Table.Td>
              <Table.Td>{t(turn.restored ? "desk.incidents.restored" : "desk.incidents.reopen")}</Table.Td>
              <Table.Td>{turn.note}</Table.Td>
            </Table.Tr>
          ))}
          {incident.statements.map((each) => (
            <Table.Tr key={each.at}>
              <Table.Td>{moment(each.at)}</Table.Td>
              <Table.Td>{each.by}</Table.Td>
              <Table.Td>{each.restore_at ? moment(each.restore_at) : t("desk.incidents.unknown")}</Table.Td>
              <Table.Td>{[each.tell_callers, each.cause].filter(Boolean).join(" · ")}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}
