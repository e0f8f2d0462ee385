import { Alert, Anchor, Badge, Button, Group, Select, Table, Text, Textarea, TextInput, Title } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, keyed, reception } from "@/api/client";
import type { components } from "@/api/types/reception";
import { Failed } from "@/office/errors/error-pages";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { inOurs } from "@/office/i18n";
import { Page } from "@/office/lists/page";
import { dayOf, momentOf, useMoment, useNow } from "@/office/lists/times";
import { useColleagues } from "@/office/reception/desk/colleagues";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";
import { Waiting } from "@/office/session/waiting";

type Day = components["schemas"]["DayView"];

const KINDS = ["note", "patrol", "check", "visit"] as const;
const PATHS = ["hand-overs", "incidents", "majors"] as const;

/** 值班日志 (F19): one day of it, with what else happened; read by the supervisor every day (T42). */
export function LogPage() {
  const { t } = useTranslation();
  const today = dayOf(useNow());
  const me = useMe();
  const [day, setDay] = useState(today);
  const [form, setForm] = useState<"write" | "review" | null>(null);
  const close = (): void => setForm(null);
  const reviews = may(me, ["duty.review"]);
  const log = useQuery({
    queryKey: ["reception", "log", day],
    queryFn: () => answered(reception.GET("/duty-log", { params: { query: { day } } })),
    enabled: day !== "",
  });
  return (
    <Page
      title={t("desk.log.title")}
      actions={
        <>
          {may(me, ["duty.keep"]) && <Button onClick={() => setForm("write")}>{t("desk.log.write")}</Button>}
          {reviews && (
            <Button variant="default" disabled={day > today} onClick={() => setForm("review")}>
              {t("desk.log.review")}
            </Button>
          )}
          <Button variant="default" onClick={() => globalThis.print()}>
            {t("list.print")}
          </Button>
        </>
      }
    >
      <Group align="end">
        <TextInput
          type="date"
          label={t("desk.log.day")}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        {reviews && <Unread open={setDay} />}
      </Group>
      {log.error !== null && log.data === undefined && <Failed error={log.error} retry={() => void log.refetch()} />}
      {log.isLoading && <Waiting />}
      {log.data !== undefined && <OneDay log={log.data} />}
      {form === "write" && <WriteForm close={close} />}
      {form === "review" && <ReviewForm day={day} close={close} />}
    </Page>
  );
}

/** The days somebody still has to read, each leading there. */
function Unread({ open }: { open: (day: string) => void }) {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ["reception", "log", "unread"],
    queryFn: () => answered(reception.GET("/duty-log/days", { params: { query: { unread: true } } })),
  });
  if (data === undefined || data.items.length === 0) return null;
  return (
    <Group gap="xs" data-no-print>
      <Text size="sm">{t("desk.log.unreadDays")}</Text>
      {data.items.map(({ day }) => (
        <Button key={day} size="compact-sm" variant="light" onClick={() => open(day)}>
          {day}
        </Button>
      ))}
    </Group>
  );
}

function OneDay({ log }: { log: Day }) {
  const { t, i18n } = useTranslation();
  const moment = useMoment();
  return (
    <>
      <Group>
        {log.entries > 0 && (
          <Badge tt="none" variant="light">
            {t(log.read ? "desk.log.read" : "desk.log.unread")}
          </Badge>
        )}
        <Text>
          {t("desk.log.contacts")}：
          {log.contacts.map((each) => `${inOurs(i18n.language, each.outcome)} ${each.count}`).join("、") || 0}
        </Text>
      </Group>
      {log.items.length === 0 ? (
        <Text c="dimmed">{t("desk.log.none")}</Text>
      ) : (
        <Table.ScrollContainer minWidth={600}>
          <Table aria-label={t("desk.log.title")}>
            <Table.Tbody>
              {log.items.map((entry) => (
                <Table.Tr key={entry.id}>
                  <Table.Td>{moment(entry.at)}</Table.Td>
                  <Table.Td>{inOurs(i18n.language, entry.kind)}</Table.Td>
                  <Table.Td>
                    {entry.text}
                    {entry.place && (
                      <Text size="sm" c="dimmed">
                        {entry.place}
                      </Text>
                    )}
                  </Table.Td>
                  <Table.Td>{entry.by}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {log.readings.map((each) => (
        <Alert key={each.at} color="teal" title={t("desk.log.readBy", { at: moment(each.at), name: each.by })}>
          {each.remark}
        </Alert>
      ))}
      {log.beside.length > 0 && (
        <Title order={2} size="h4">
          {t("desk.log.beside")}
        </Title>
      )}
      {log.beside.map((each) => {
        const path = PATHS.find((known) => known === each.path) ?? "incidents";
        return (
          <Text key={each.id}>
            {moment(each.at)} {t(`desk.log.paths.${path}`)}{" "}
            <Anchor renderRoot={(props) => <Link to={`/reception/${path}/${each.id}`} {...props} />}>
              {each.label || t("nav.deskHandOver")}
            </Anchor>
          </Text>
        );
      })}
    </>
  );
}

function WriteForm({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { kind: "note" as (typeof KINDS)[number], text: "", place: "", at: "" } });
  const writing = useCommand(
    "reception",
    ({ kind, text, place, at }: typeof form.values, key) =>
      answered(reception.POST("/duty-log", { params: keyed(key), body: { kind, text, place, at: momentOf(at) } })),
    close,
  );
  return (
    <FormModal
      title={t("desk.log.write")}
      submit={t("desk.log.write")}
      pending={writing.isPending}
      error={writing.error}
      close={close}
      onSubmit={form.onSubmit((said) => writing.mutate(said))}
    >
      <Select
        label={t("desk.log.kind")}
        allowDeselect={false}
        data={KINDS.map((value) => ({ value, label: t(`desk.log.kinds.${value}`) }))}
        {...form.getInputProps("kind")}
      />
      <Textarea label={t("desk.log.text")} required data-autofocus maxLength={2000} {...form.getInputProps("text")} />
      <TextInput label={t("desk.log.place")} maxLength={200} {...form.getInputProps("place")} />
      <TextInput
        type="datetime-local"
        label={t("desk.log.at")}
        description={t("desk.incidents.beganHint")}
        {...form.getInputProps("at")}
      />
    </FormModal>
  );
}

function ReviewForm({ day, close }: { day: string; close: () => void }) {
  const { t } = useTranslation();
  const colleagues = useColleagues();
  const form = useForm({ initialValues: { remark: "", owner: null as string | null } });
  const reading = useCommand(
    "reception",
    ({ remark, owner }: typeof form.values, key) =>
      answered(reception.POST("/duty-log/read", { params: keyed(key), body: { day, remark, owner_id: owner } })),
    close,
  );
  return (
    <FormModal
      title={t("desk.log.review")}
      submit={t("desk.log.review")}
      pending={reading.isPending}
      error={reading.error}
      close={close}
      onSubmit={form.onSubmit((said) => reading.mutate(said))}
    >
      <Text>{t("desk.log.reviewAbout", { day })}</Text>
      <Textarea label={t("desk.log.remark")} data-autofocus maxLength={500} {...form.getInputProps("remark")} />
      <Select
        label={t("desk.log.giveTo")}
        placeholder={t("desk.nobody")}
        clearable
        searchable
        data={colleagues}
        {...form.getInputProps("owner")}
      />
    </FormModal>
  );
}
