import { Alert, Anchor, Badge, Button, Group, Select, Stack, Table, Text, Textarea, TextInput, Title } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, keyed, reception } from "@/api/client";
import { Failed } from "@/office/errors/error-pages";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { inOurs } from "@/office/i18n";
import { Page } from "@/office/lists/page";
import { momentOf, useMoment } from "@/office/lists/times";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";
import { Waiting } from "@/office/session/waiting";

import { useColleagues } from "./colleagues";
import { PastHandOvers } from "./past-hand-overs";
import { pageOf, type Thing } from "./things";

/** 值班与交接班: who is on duty, everything that is open at the desk, and handing it over (W28, F17). */
export function DeskPage() {
  const { t } = useTranslation();
  const moment = useMoment();
  const keeps = may(useMe(), ["duty.keep"]);
  const [adding, setAdding] = useState(false);
  const [handing, setHanding] = useState(false);
  const now = useQuery({
    queryKey: ["reception", "desk", "now"],
    queryFn: () => answered(reception.GET("/desk-hand-overs/now")),
  });
  if (now.error !== null && now.data === undefined) return <Failed error={now.error} retry={() => void now.refetch()} />;
  if (now.data === undefined) return <Waiting />;
  const { current, things, on_duty: name, since } = now.data;
  return (
    <Page
      title={t("desk.duty.title")}
      actions={
        keeps && (
          <>
            <Button variant="default" onClick={() => setAdding(true)}>
              {t("desk.duty.add")}
            </Button>
            {current === null && <Button onClick={() => setHanding(true)}>{t("desk.duty.begin")}</Button>}
          </>
        )
      }
    >
      <Text>{name ? t("desk.duty.onDuty", { name, at: moment(since) }) : t("desk.duty.nobodyYet")}</Text>
      <Text c="dimmed" size="sm">
        {t("desk.duty.roster")}{" "}
        <Anchor component={Link} to="/orders/rosters" underline="always">
          {t("nav.rosters")}
        </Anchor>
      </Text>
      {current !== null && (
        <Alert color="yellow" title={t("desk.duty.under")}>
          <Anchor renderRoot={(props) => <Link to={`/reception/hand-overs/${current}`} {...props} />}>{t("desk.duty.go")}</Anchor>
        </Alert>
      )}
      <Title order={2} size="h4">
        {t("desk.duty.open")} ({things.length})
      </Title>
      {things.length === 0 ? <Text c="dimmed">{t("desk.duty.none")}</Text> : <Things things={things} keeps={keeps} />}
      <PastHandOvers />
      {adding && <TaskForm close={() => setAdding(false)} />}
      {handing && <BeginForm close={() => setHanding(false)} />}
    </Page>
  );
}

function Things({ things, keeps }: { things: readonly Thing[]; keeps: boolean }) {
  const { t, i18n } = useTranslation();
  const moment = useMoment();
  const [done, setDone] = useState<Thing | null>(null);
  return (
    <Table.ScrollContainer minWidth={720}>
      <Table aria-label={t("desk.duty.open")}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("desk.what")}</Table.Th>
            <Table.Th>{t("desk.where")}</Table.Th>
            <Table.Th>{t("desk.since")}</Table.Th>
            <Table.Th>{t("desk.due")}</Table.Th>
            <Table.Th>{t("desk.who")}</Table.Th>
            <Table.Th data-no-print />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {things.map((thing) => (
            <Table.Tr key={thing.key}>
              <Table.Td>
                <Badge variant="light" tt="none">
                  {inOurs(i18n.language, thing.kind)}
                </Badge>{" "}
                <ThingTitle thing={thing} />
              </Table.Td>
              <Table.Td>{thing.where}</Table.Td>
              <Table.Td>{moment(thing.since)}</Table.Td>
              <Table.Td {...(thing.overdue ? { fw: 700 } : {})}>{moment(thing.due_at)} {thing.overdue && t("desk.overdue")}</Table.Td>
              <Table.Td>{thing.owner || t("desk.nobody")}</Table.Td>
              <Table.Td data-no-print>
                {keeps && thing.kind.code === "task" && (
                  <Button size="compact-sm" variant="light" onClick={() => setDone(thing)}>
                    {t("desk.duty.done")}
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {done !== null && <DoneForm thing={done} close={() => setDone(null)} />}
    </Table.ScrollContainer>
  );
}

/** What it is called, with the way to its page. */
export function ThingTitle({ thing }: { thing: Thing }) {
  const { i18n } = useTranslation();
  const text = [thing.number, thing.title].filter(Boolean).join(" ") || inOurs(i18n.language, thing.kind);
  const page = pageOf(thing);
  if (page === null) return <span>{text}</span>;
  return <Anchor renderRoot={(props) => <Link to={page} {...props} />}>{text}</Anchor>;
}

function TaskForm({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const colleagues = useColleagues();
  const form = useForm({ initialValues: { text: "", owner: null as string | null, until: "" } });
  const entering = useCommand(
    "reception",
    ({ text, owner, until }: typeof form.values, key) =>
      answered(
        reception.POST("/desk-tasks", {
          params: keyed(key),
          body: { text, owner_id: owner, due_at: momentOf(until) },
        }),
      ),
    close,
  );
  return (
    <FormModal
      title={t("desk.duty.add")}
      submit={t("desk.duty.add")}
      pending={entering.isPending}
      error={entering.error}
      close={close}
      onSubmit={form.onSubmit((fields) => entering.mutate(fields))}
    >
      <Textarea
        label={t("desk.duty.task")}
        description={t("desk.duty.taskHint")}
        required
        data-autofocus
        maxLength={500}
        {...form.getInputProps("text")}
      />
      <Select
        label={t("desk.who")}
        placeholder={t("desk.nobody")}
        clearable
        searchable
        data={colleagues}
        {...form.getInputProps("owner")}
      />
      <TextInput type="datetime-local" label={t("desk.duty.until")} {...form.getInputProps("until")} />
    </FormModal>
  );
}

function DoneForm({ thing, close }: { thing: Thing; close: () => void }) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { note: "" } });
  const finishing = useCommand(
    "reception",
    ({ note }: typeof form.values, key) =>
      answered(
        reception.POST("/desk-tasks/{task_id}/done", {
          params: { ...keyed(key), path: { task_id: thing.id } },
          body: { note },
        }),
      ),
    close,
  );
  return (
    <FormModal
      title={t("desk.duty.done")}
      submit={t("desk.duty.done")}
      pending={finishing.isPending}
      error={finishing.error}
      close={close}
      onSubmit={form.onSubmit((fields) => finishing.mutate(fields))}
    >
      <Text>{thing.title}</Text>
      <TextInput label={t("desk.duty.doneNote")} data-autofocus maxLength={300} {...form.getInputProps("note")} />
    </FormModal>
  );
}

function BeginForm({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useForm({ initialValues: { note: "" } });
  const beginning = useCommand(
    "reception",
    ({ note }: typeof form.values, key) =>
      answered(reception.POST("/desk-hand-overs", { params: keyed(key), body: { note } })),
    (begun) => void navigate({ to: `/reception/hand-overs/${begun.id}` }),
  );
  return (
    <FormModal
      title={t("desk.duty.begin")}
      submit={t("desk.duty.begin")}
      pending={beginning.isPending}
      error={beginning.error}
      close={close}
      onSubmit={form.onSubmit((fields) => beginning.mutate(fields))}
    >
      <Stack>
        <Text>{t("desk.duty.beginAbout")}</Text>
        <Group grow>
          <Textarea label={t("desk.duty.noteLabel")} data-autofocus maxLength={1000} {...form.getInputProps("note")} />
        </Group>
      </Stack>
    </FormModal>
  );
}
