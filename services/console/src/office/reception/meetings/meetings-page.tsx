import { Alert, Anchor, Badge, Button, Group, MultiSelect, Select, Text, TextInput, Title } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, keyed, reception } from "@/api/client";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { inOurs } from "@/office/i18n";
import { Page } from "@/office/lists/page";
import { Records } from "@/office/lists/records";
import { momentOf, typed, useMoment } from "@/office/lists/times";
import { from, useRecords } from "@/office/lists/use-records";
import { useColleagues } from "@/office/reception/desk/colleagues";
import { Presets } from "@/office/reception/majors/presets";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

const KINDS = ["weekly", "monthly", "special"] as const;
type Kind = (typeof KINDS)[number];

interface Begin {
  readonly kind: Kind;
  readonly begins: string;
}

/** 会议 (T26, F44): which are to be held, and the records of those that were. */
export function MeetingsPage() {
  const { t, i18n } = useTranslation();
  const moment = useMoment();
  const holds = may(useMe(), ["meetings.hold"]);
  const [calling, setCalling] = useState<Begin | null>(null);
  const meetings = useRecords(["reception", "meetings"], (cursor) =>
    answered(reception.GET("/meetings", { params: { query: from(cursor) } })),
  );
  return (
    <Page
      title={t("desk.meetings.title")}
      actions={
        holds && (
          <Button onClick={() => setCalling({ kind: "weekly", begins: typed(new Date()) })}>{t("desk.meetings.call")}</Button>
        )
      }
    >
      <Text c="dimmed">{t("desk.meetings.intro")}</Text>
      <Plan call={holds ? setCalling : null} />
      <Records
        label={t("desk.meetings.title")}
        query={meetings}
        keyOf={(each) => each.id}
        empty={t("desk.meetings.none")}
        columns={[
          {
            title: t("desk.number"),
            cell: (each) => (
              <Anchor renderRoot={(props) => <Link to={`/reception/meetings/${each.id}`} {...props} />}>{each.number}</Anchor>
            ),
          },
          { title: t("desk.meetings.begins"), cell: (each) => moment(each.begins_at) },
          { title: t("desk.meetings.kind"), cell: (each) => inOurs(i18n.language, each.kind) },
          { title: t("desk.meetings.subject"), cell: (each) => each.subject },
          {
            title: t("desk.meetings.signIn"),
            cell: (each) => t("desk.meetings.present", { present: each.present, invited: each.invited }),
          },
          { title: t("desk.meetings.decisions"), cell: (each) => each.decisions },
          { title: t("desk.state"), cell: (each) => t(`desk.meetings.states.${each.state}`) },
        ]}
      />
      {calling !== null && <CallForm begin={calling} close={() => setCalling(null)} />}
    </Page>
  );
}

/** The weeks and months around today, and what was missed. */
function Plan({ call }: { call: ((begin: Begin) => void) | null }) {
  const { t, i18n } = useTranslation();
  const moment = useMoment();
  const { data: plan } = useQuery({
    queryKey: ["reception", "meetings", "plan"],
    queryFn: () => answered(reception.GET("/meetings/plan")),
  });
  if (plan === undefined) return null;
  if (plan.unset) {
    return (
      <Alert color="yellow" title={t("desk.unset")}>
        {t("desk.meetings.planUnset")}
        <Presets kind="meeting_policy" />
      </Alert>
    );
  }
  return (
    <section aria-label={t("desk.meetings.plan")}>
      <Title order={2} size="h4">
        {t("desk.meetings.plan")}
      </Title>
      {plan.items.map((each) => {
        const kind = KINDS.find((known) => known === each.kind.code) ?? "special";
        return (
          <Group key={`${each.kind.code}${each.begins_at}`} gap="xs">
            <Text>
              {moment(each.begins_at)} {inOurs(i18n.language, each.kind)}
            </Text>
            {each.meeting_id !== null && (
              <Anchor renderRoot={(props) => <Link to={`/reception/meetings/${each.meeting_id ?? ""}`} {...props} />}>
                {t("desk.meetings.planned")}
              </Anchor>
            )}
            {each.missed && (
              <Badge tt="none" variant="light">
                {t("desk.meetings.missed")}
              </Badge>
            )}
            {each.meeting_id === null && !each.missed && call !== null && (
              <Button
                data-no-print
                size="compact-sm"
                variant="light"
                onClick={() => call({ kind, begins: typed(new Date(each.begins_at)) })}
              >
                {t("desk.meetings.toCall")}
              </Button>
            )}
          </Group>
        );
      })}
    </section>
  );
}

function CallForm({ begin, close }: { begin: Begin; close: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const colleagues = useColleagues();
  const form = useForm({
    initialValues: { kind: begin.kind, begins: begin.begins, subject: "", place: "", invited: [] as string[] },
  });
  const calling = useCommand(
    "reception",
    ({ kind, begins, subject, place, invited }: typeof form.values, key) =>
      answered(
        reception.POST("/meetings", {
          params: keyed(key),
          body: { kind, begins_at: momentOf(begins) ?? new Date().toISOString(), subject, place, invited },
        }),
      ),
    (meeting) => void navigate({ to: `/reception/meetings/${meeting.id}` }),
  );
  return (
    <FormModal
      title={t("desk.meetings.call")}
      submit={t("desk.meetings.call")}
      wide
      pending={calling.isPending}
      error={calling.error}
      close={close}
      onSubmit={form.onSubmit((said) => calling.mutate(said))}
    >
      <Select
        label={t("desk.meetings.kind")}
        allowDeselect={false}
        data={KINDS.map((value) => ({ value, label: t(`desk.meetings.kinds.${value}`) }))}
        {...form.getInputProps("kind")}
      />
      <TextInput label={t("desk.meetings.subject")} required data-autofocus maxLength={200} {...form.getInputProps("subject")} />
      <TextInput type="datetime-local" label={t("desk.meetings.begins")} required {...form.getInputProps("begins")} />
      <TextInput label={t("desk.meetings.place")} maxLength={200} {...form.getInputProps("place")} />
      <MultiSelect label={t("desk.meetings.invited")} searchable data={colleagues} {...form.getInputProps("invited")} />
    </FormModal>
  );
}
