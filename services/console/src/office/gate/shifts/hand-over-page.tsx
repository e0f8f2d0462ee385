import { Alert, Anchor, Button, Group, Table, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { answered, gate } from "@/api/client";
import type { components } from "@/api/types/gate";
import { Failed } from "@/office/errors/error-pages";
import { useGates } from "@/office/gate/gates/gates";
import { inOurs } from "@/office/i18n";
import { Page } from "@/office/lists/page";
import { typed } from "@/office/lists/times";
import { Waiting } from "@/office/session/waiting";

import classes from "./hand-over.module.css";
import { counted, type HandOver, lineName, offBy } from "./shifts";

/** 交接班记录表 (F17): what one shift handed to the next, and what did not tally (E02); as it is printed. */
export function HandOverPage() {
  const { t } = useTranslation();
  const { id } = useParams({ strict: false });
  const found = useQuery({
    queryKey: ["gate", "hand-overs", id],
    queryFn: () => answered(gate.GET("/hand-overs/{hand_over_id}", { params: { path: { hand_over_id: id ?? "" } } })),
  });
  return (
    <Page
      title={t("gate.handOver.title")}
      actions={
        <>
          <Anchor component={Link} to="/at-the-gate/shifts">
            {t("gate.handOver.back")}
          </Anchor>
          {found.data !== undefined && <Button onClick={() => globalThis.print()}>{t("list.print")}</Button>}
        </>
      }
    >
      {found.error !== null && found.data === undefined && (
        <Failed error={found.error} retry={() => void found.refetch()} />
      )}
      {found.isPending && <Waiting />}
      {found.data !== undefined && <Record record={found.data} />}
    </Page>
  );
}

function Record({ record }: { record: HandOver }) {
  const { t } = useTranslation();
  const { nameOf } = useGates();
  const off = record.lines.filter((line) => !line.tallies).length;
  return (
    <>
      <Group gap="xl">
        <Text>{t("gate.handOver.at", { gate: nameOf(record.gate), at: dated(record.at) })}</Text>
        <Text>{t("gate.handOver.who", { from: record.from_guard.name, to: record.to_guard.name })}</Text>
      </Group>
      <Alert color={off === 0 ? "teal" : "yellow"} title={t(off === 0 ? "gate.handOver.tallies" : "gate.handOver.off", { off })}>
        {off > 0 && (
          <Text>
            {t("gate.handOver.offHint")}{" "}
            <Anchor component={Link} to="/at-the-gate/discrepancies" underline="always" data-no-print>
              {t("nav.discrepancies")}
            </Anchor>
          </Text>
        )}
      </Alert>
      <Lines lines={record.lines} />
      {record.drafts.length > 0 && <Text>{t("gate.handOver.drafts", { count: record.drafts.length })}</Text>}
      {record.note && <Text>{t("gate.handOver.note", { note: record.note })}</Text>}
      <div className={classes.signatures}>
        <span>{t("gate.handOver.signFrom", { name: record.from_guard.name })}</span>
        <span>{t("gate.handOver.signTo", { name: record.to_guard.name })}</span>
      </div>
    </>
  );
}

/** A paper is read years later: with its year. */
function dated(at: string): string {
  return typed(new Date(at)).replace("T", " ");
}

function Lines({ lines }: { lines: ReadonlyArray<components["schemas"]["LineView"]> }) {
  const { t, i18n } = useTranslation();
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table className={classes.lines} aria-label={t("gate.handOver.title")}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("gate.handOver.item")}</Table.Th>
            <Table.Th>{t("gate.handOver.expected")}</Table.Th>
            <Table.Th>{t("gate.handOver.counted")}</Table.Th>
            <Table.Th>{t("gate.handOver.difference")}</Table.Th>
            <Table.Th>{t("gate.handOver.remark")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => (
            <Table.Tr key={line.key} data-off={!line.tallies || undefined}>
              <Table.Th scope="row">{lineName(line.key, inOurs(i18n.language, line), t("gate.handOver.deposits"))}</Table.Th>
              <Table.Td>{counted(line.key, line.expected)}</Table.Td>
              <Table.Td>{counted(line.key, line.counted)}</Table.Td>
              <Table.Td>{line.tallies ? t("gate.handOver.same") : offBy(line) || t("gate.handOver.notSame")}</Table.Td>
              <Table.Td>{line.note}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
