import { Alert, Anchor, Badge, Button, Group, Select, Table, Text, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, keyed, reception } from "@/api/client";
import { useSaying } from "@/office/app/saying";
import { Failed } from "@/office/errors/error-pages";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { Wrong } from "@/office/forms/wrong";
import { inOurs } from "@/office/i18n";
import { Page } from "@/office/lists/page";
import { useMoment } from "@/office/lists/times";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";
import { Waiting } from "@/office/session/waiting";
import classes from "@/office/gate/shifts/hand-over.module.css";

import { useColleagues } from "./colleagues";
import { ThingTitle } from "./desk-page";
import { type HandOver, type Line, unanswered } from "./things";

interface Said {
  readonly keys: string[];
  readonly accepted: boolean;
  readonly reason?: string;
  readonly owner_id?: string | null;
}

/** 交接班记录 (F17): the giver's list, gone through by the next shift line by line; as it is printed. */
export function HandOverPage() {
  const { t } = useTranslation();
  const { id } = useParams({ strict: false }) as { readonly id: string };
  const found = useQuery({
    queryKey: ["reception", "desk", "hand-over", id],
    queryFn: () =>
      answered(reception.GET("/desk-hand-overs/{desk_hand_over_id}", { params: { path: { desk_hand_over_id: id } } })),
  });
  return (
    <Page
      title={t("desk.handOver.title")}
      actions={
        <>
          <Anchor component={Link} to="/reception/desk">
            {t("desk.handOver.back")}
          </Anchor>
          <Button variant="default" onClick={() => globalThis.print()}>
            {t("list.print")}
          </Button>
        </>
      }
    >
      {found.error !== null && found.data === undefined && <Failed error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && <Waiting />}
      {found.data !== undefined && <Record record={found.data} />}
    </Page>
  );
}

function Record({ record }: { record: HandOver }) {
  const { t, i18n } = useTranslation();
  const moment = useMoment();
  const taken = record.taken.map((each) => `${inOurs(i18n.language, each.outcome)} ${each.count}`).join("、");
  return (
    <>
      <Group gap="xl">
        <Badge tt="none" variant="light">
          {t(`desk.duty.states.${record.state}`)}
        </Badge>
        <Text>{t("desk.handOver.signFrom", { name: record.from_name })}</Text>
        <Text>{t("desk.handOver.signTo", { name: record.to_name || "–" })}</Text>
        <Text>{t("desk.handOver.when", { from: moment(record.begun_at), to: moment(record.ended_at) })}</Text>
      </Group>
      {record.note && <Alert title={t("desk.duty.noteLabel")}>{record.note}</Alert>}
      {taken && (
        <Text>
          {t("desk.handOver.taken")}：{taken}
        </Text>
      )}
      <Acts record={record} />
      <div className={classes.signatures}>
        <span>{t("desk.handOver.signFrom", { name: record.from_name })}</span>
        <span>{t("desk.handOver.signTo", { name: record.to_name })}</span>
      </div>
    </>
  );
}

function Acts({ record }: { record: HandOver }) {
  const { t } = useTranslation();
  const saying = useSaying();
  const keeps = may(useMe(), ["duty.keep"]) && record.state === "open";
  const path = { desk_hand_over_id: record.id };
  const answering = useCommand("reception", (body: Said, key) =>
    answered(reception.POST("/desk-hand-overs/{desk_hand_over_id}/answer", { params: { ...keyed(key), path }, body })),
  );
  const refreshing = useCommand("reception", (_: null, key) =>
    answered(reception.POST("/desk-hand-overs/{desk_hand_over_id}/refresh", { params: { ...keyed(key), path } })),
  );
  const taking = useCommand(
    "reception",
    (_: null, key) =>
      answered(reception.POST("/desk-hand-overs/{desk_hand_over_id}/take-over", { params: { ...keyed(key), path } })),
    () => saying.done(t("desk.handOver.done")),
  );
  const withdrawing = useCommand("reception", (_: null, key) =>
    answered(reception.POST("/desk-hand-overs/{desk_hand_over_id}/withdraw", { params: { ...keyed(key), path } })),
  );
  const [declining, setDeclining] = useState<Line | null>(null);
  const rest = unanswered(record.items);
  const takes = keeps && !record.mine;
  return (
    <>
      {keeps && <Text data-no-print>{t(record.mine ? "desk.handOver.giver" : "desk.handOver.taker")}</Text>}
      <Wrong error={taking.error ?? answering.error ?? refreshing.error ?? withdrawing.error} />
      <Group data-no-print>
        <Text fw={600}>{t("desk.handOver.progress", { answered: record.answered, lines: record.lines })}</Text>
        {keeps && (
          <Button variant="default" loading={refreshing.isPending} onClick={() => refreshing.mutate(null, { onSuccess: () => taking.reset() })}>
            {t("desk.handOver.refresh")}
          </Button>
        )}
        {takes && rest.length > 0 && (
          <Button
            variant="light"
            loading={answering.isPending}
            onClick={() => answering.mutate({ keys: rest.map((line) => line.key), accepted: true })}
          >
            {t("desk.handOver.acceptAll", { count: rest.length })}
          </Button>
        )}
        {takes && (
          <Button disabled={rest.length > 0} loading={taking.isPending} onClick={() => taking.mutate(null)}>
            {t("desk.handOver.takeOver")}
          </Button>
        )}
        {keeps && record.mine && (
          <Button variant="outline" color="red" loading={withdrawing.isPending} onClick={() => withdrawing.mutate(null)}>
            {t("desk.handOver.withdraw")}
          </Button>
        )}
      </Group>
      <Lines
        lines={record.items}
        takes={takes}
        accept={(line) => answering.mutate({ keys: [line.key], accepted: true })}
        decline={setDeclining}
      />
      {declining !== null && (
        <DeclineForm
          line={declining}
          pending={answering.isPending}
          error={answering.error}
          act={(said) => answering.mutate(said, { onSuccess: () => setDeclining(null) })}
          close={() => setDeclining(null)}
        />
      )}
    </>
  );
}

interface Shown {
  readonly lines: readonly Line[];
  readonly takes: boolean;
  readonly accept: (line: Line) => void;
  readonly decline: (line: Line) => void;
}

function Lines({ lines, takes, accept, decline }: Shown) {
  const { t, i18n } = useTranslation();
  const moment = useMoment();
  if (lines.length === 0) return <Text c="dimmed">{t("desk.handOver.empty")}</Text>;
  return (
    <Table.ScrollContainer minWidth={760}>
      <Table className={classes.lines} aria-label={t("desk.handOver.title")}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("desk.what")}</Table.Th>
            <Table.Th>{t("desk.where")}</Table.Th>
            <Table.Th>{t("desk.since")}</Table.Th>
            <Table.Th>{t("desk.due")}</Table.Th>
            <Table.Th>{t("desk.who")}</Table.Th>
            <Table.Th>{t("desk.handOver.answer")}</Table.Th>
            {takes && <Table.Th data-no-print />}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => (
            <Table.Tr key={line.key}>
              <Table.Td>
                <Badge variant="light" tt="none">
                  {inOurs(i18n.language, line.kind)}
                </Badge>{" "}
                <ThingTitle thing={line} />
                {line.carried > 0 && (
                  <Text size="sm" fw={600}>
                    {t("desk.handOver.carried", { count: line.carried })}
                  </Text>
                )}
                {line.before !== null && !line.before.accepted && (
                  <Text size="sm" fw={600}>
                    {t("desk.handOver.before", { reason: line.before.reason, owner: line.before.owner })}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>{line.where}</Table.Td>
              <Table.Td>{moment(line.since)}</Table.Td>
              <Table.Td {...(line.overdue ? { fw: 700 } : {})}>{moment(line.due_at)} {line.overdue && t("desk.overdue")}</Table.Td>
              <Table.Td>{line.owner || t("desk.nobody")}</Table.Td>
              <Table.Td>
                <Answer line={line} />
              </Table.Td>
              {takes && (
                <Table.Td data-no-print>
                  {!line.settled && (
                    <Group gap="xs" wrap="nowrap">
                      {line.answer?.accepted !== true && (
                        <Button size="compact-sm" onClick={() => accept(line)}>
                          {t("desk.handOver.accept")}
                        </Button>
                      )}
                      <Button size="compact-sm" variant="outline" color="red" onClick={() => decline(line)}>
                        {t("desk.handOver.decline")}
                      </Button>
                    </Group>
                  )}
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Answer({ line }: { line: Line }) {
  const { t } = useTranslation();
  if (line.settled) return <Text c="dimmed">{t("desk.handOver.settled")}</Text>;
  if (line.answer === null) return <span>–</span>;
  if (line.answer.accepted) return <Text>{t("desk.handOver.accepted")}</Text>;
  return <Text fw={600}>{t("desk.handOver.declined", { reason: line.answer.reason, owner: line.answer.owner })}</Text>;
}

interface Declining {
  readonly line: Line;
  readonly pending: boolean;
  readonly error: Error | null;
  readonly act: (said: Said) => void;
  readonly close: () => void;
}

function DeclineForm({ line, pending, error, act, close }: Declining) {
  const { t } = useTranslation();
  const colleagues = useColleagues();
  const form = useForm({ initialValues: { reason: "", owner: null as string | null } });
  return (
    <FormModal
      title={t("desk.handOver.decline")}
      submit={t("desk.handOver.decline")}
      danger
      pending={pending}
      error={error}
      close={close}
      onSubmit={form.onSubmit(({ reason, owner }) => act({ keys: [line.key], accepted: false, reason, owner_id: owner }))}
    >
      <Text>{t("desk.handOver.declineAbout", { what: line.title || line.number })}</Text>
      <Textarea label={t("desk.reason")} required data-autofocus maxLength={300} {...form.getInputProps("reason")} />
      <Select
        label={t("desk.handOver.stays")}
        description={t("desk.handOver.staysHint")}
        clearable
        searchable
        data={colleagues}
        {...form.getInputProps("owner")}
      />
    </FormModal>
  );
}
