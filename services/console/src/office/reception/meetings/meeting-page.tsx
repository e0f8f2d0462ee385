import { Anchor, Badge, Button, Group, Stack, Table, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, keyed, reception } from "@/api/client";
import type { components } from "@/api/types/reception";
import { Failed } from "@/office/errors/error-pages";
import { useCommand } from "@/office/forms/command";
import { ReasonForm } from "@/office/forms/reason-form";
import { Wrong } from "@/office/forms/wrong";
import { inOurs } from "@/office/i18n";
import { Page } from "@/office/lists/page";
import { useMoment } from "@/office/lists/times";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";
import { Waiting } from "@/office/session/waiting";

import classes from "./meeting.module.css";
import { DecideForm, EndForm } from "./meeting-forms";

type Meeting = components["schemas"]["MeetingView"];
type Signed = components["schemas"]["SignInView"];

/** One meeting: who is there, what was decided, the minutes; as it is printed. */
export function MeetingPage() {
  const { t } = useTranslation();
  const { id } = useParams({ strict: false }) as { readonly id: string };
  const found = useQuery({
    queryKey: ["reception", "meetings", "one", id],
    queryFn: () => answered(reception.GET("/meetings/{meeting_id}", { params: { path: { meeting_id: id } } })),
  });
  if (found.error !== null && found.data === undefined) {
    return <Failed error={found.error} retry={() => void found.refetch()} />;
  }
  if (found.data === undefined) return <Waiting />;
  return (
    <Page
      title={`${found.data.number} ${found.data.subject}`}
      actions={
        <>
          <Anchor component={Link} to="/reception/meetings">
            {t("desk.back")}
          </Anchor>
          <Button variant="default" onClick={() => globalThis.print()}>
            {t("list.print")}
          </Button>
        </>
      }
    >
      <Body meeting={found.data} />
    </Page>
  );
}

function Body({ meeting }: { meeting: Meeting }) {
  const { t, i18n } = useTranslation();
  const moment = useMoment();
  const holds = may(useMe(), ["meetings.hold"]) && meeting.state === "called";
  const [form, setForm] = useState<"decide" | "end" | "drop" | null>(null);
  const close = (): void => setForm(null);
  return (
    <Stack>
      <Group gap="xl">
        <Badge variant="light" tt="none">{inOurs(i18n.language, meeting.kind)}</Badge>
        <Badge tt="none" variant="light">
          {t(`desk.meetings.states.${meeting.state}`)}
        </Badge>
        <Text>{moment(meeting.begins_at)}</Text>
        <Text>{meeting.place}</Text>
      </Group>
      <SignIn meeting={meeting} holds={holds} />
      <Title order={2} size="h4">
        {t("desk.meetings.decisions")}
      </Title>
      {meeting.decided.length === 0 && <Text c="dimmed">{t("desk.meetings.noDecisions")}</Text>}
      {meeting.decided.map((each, place) => (
        <Text key={each.id}>
          {place + 1}. {each.text} {each.case_number && <b>{each.case_number}</b>}{" "}
          {each.owner && `${t("desk.meetings.owner")}：${each.owner}`} {each.due_at && moment(each.due_at)}
        </Text>
      ))}
      {meeting.minutes && (
        <>
          <Title order={2} size="h4">
            {t(meeting.state === "held" ? "desk.meetings.minutes" : "desk.meetings.notHeld")}
          </Title>
          <Text className={classes.minutes}>{meeting.minutes}</Text>
        </>
      )}
      {holds && (
        <Group data-no-print>
          <Button variant="default" onClick={() => setForm("decide")}>
            {t("desk.meetings.decide")}
          </Button>
          <Button onClick={() => setForm("end")}>{t("desk.meetings.end")}</Button>
          <Button variant="outline" color="red" onClick={() => setForm("drop")}>
            {t("desk.meetings.notHeld")}
          </Button>
        </Group>
      )}
      {form === "decide" && <DecideForm id={meeting.id} close={close} />}
      {(form === "end" || form === "drop") && <EndForm id={meeting.id} held={form === "end"} close={close} />}
    </Stack>
  );
}

function SignIn({ meeting, holds }: { meeting: Meeting; holds: boolean }) {
  const { t } = useTranslation();
  const moment = useMoment();
  const [excusing, setExcusing] = useState<Signed | null>(null);
  const signing = useCommand(
    "reception",
    (body: { staff_id?: string; present: boolean; reason?: string }, key) =>
      answered(
        reception.POST("/meetings/{meeting_id}/sign", {
          params: { ...keyed(key), path: { meeting_id: meeting.id } },
          body,
        }),
      ),
    () => setExcusing(null),
  );
  return (
    <>
      <Title order={2} size="h4">
        {t("desk.meetings.signIn")} ({t("desk.meetings.present", { present: meeting.present, invited: meeting.invited })})
      </Title>
      <Wrong error={excusing === null ? signing.error : null} />
      {meeting.state === "called" && !meeting.signed && (
        <Group data-no-print>
          <Button onClick={() => signing.mutate({ present: true })}>{t("desk.meetings.sign")}</Button>
        </Group>
      )}
      <Table aria-label={t("desk.meetings.signIn")}>
        <Table.Tbody>
          {meeting.people.map((each) => (
            <Table.Tr key={each.staff_id}>
              <Table.Td>{each.name}</Table.Td>
              <Table.Td>
                {each.present === true && `${t("desk.meetings.signed")} ${moment(each.at)}`}
                {each.present === false && t("desk.meetings.excused", { reason: each.reason })}
              </Table.Td>
              {holds && (
                <Table.Td data-no-print>
                  <Group gap="xs">
                    {each.present !== true && (
                      <Button size="compact-sm" variant="light" onClick={() => signing.mutate({ staff_id: each.staff_id, present: true })}>
                        {t("desk.meetings.signFor")}
                      </Button>
                    )}
                    {each.invited && each.present === null && (
                      <Button size="compact-sm" variant="subtle" onClick={() => setExcusing(each)}>
                        {t("desk.meetings.excuse")}
                      </Button>
                    )}
                  </Group>
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {excusing !== null && (
        <ReasonForm
          title={t("desk.meetings.excuse")}
          about={t("desk.meetings.excuseAbout", { name: excusing.name })}
          submit={t("desk.meetings.excuse")}
          pending={signing.isPending}
          error={signing.error}
          act={(reason) => signing.mutate({ staff_id: excusing.staff_id, present: false, reason })}
          close={() => setExcusing(null)}
        />
      )}
    </>
  );
}
