import { Button, Group, SegmentedControl, Table, Text, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch } from "@/api/client";
import { Failed } from "@/office/errors/error-pages";
import { usePaper } from "@/office/lists/paper";
import { dayOf, useNow } from "@/office/lists/times";
import { Waiting } from "@/office/session/waiting";

import { type Count, rateOf } from "./patrols";

const NUMBERS = ["planned", "done", "late", "missed", "open", "unplanned"] as const;
const PERS = ["day", "month"] as const;

/** Rounds done against those planned, by day or month and route; printed, or as a workbook. */
export function DoneAndPlanned() {
  const { t } = useTranslation();
  const now = useNow();
  const [since, setSince] = useState(() => dayOf(now, -6));
  const [until, setUntil] = useState(() => dayOf(now));
  const [by, setBy] = useState<(typeof PERS)[number]>("day");
  const paper = usePaper();
  const query = { from: since, until, by };
  const report = useQuery({
    queryKey: ["dispatch", "patrols", "report", query],
    queryFn: () => answered(dispatch.GET("/patrols/report", { params: { query } })),
    enabled: since !== "" && until !== "",
  });
  const exported = (): void =>
    paper.mutate({
      name: `patrols-${since}-${until}.xlsx`,
      fetch: () => answered(dispatch.GET("/patrols/report.xlsx", { params: { query }, parseAs: "blob" })),
    });
  return (
    <>
      <Group align="end" data-no-print>
        <TextInput
          type="date"
          label={t("planned.patrols.from")}
          value={since}
          onChange={(event) => setSince(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t("planned.patrols.until")}
          value={until}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
        <SegmentedControl
          aria-label={t("planned.patrols.per")}
          data={PERS.map((value) => ({ value, label: t(`planned.patrols.pers.${value}`) }))}
          value={by}
          onChange={(chosen) => setBy(PERS.find((each) => each === chosen) ?? by)}
        />
        <Button variant="default" loading={paper.isPending} onClick={exported}>
          {t("planned.patrols.export")}
        </Button>
        <Button variant="default" onClick={() => globalThis.print()}>
          {t("list.print")}
        </Button>
      </Group>
      {report.error !== null && <Failed error={report.error} retry={() => void report.refetch()} />}
      {report.isPending && <Waiting />}
      {report.data && report.data.rows.length === 0 && <Text c="dimmed">{t("planned.patrols.noReport")}</Text>}
      {report.data && report.data.rows.length > 0 && (
        <Table.ScrollContainer minWidth={720}>
          <Table aria-label={t("planned.patrols.tabs.report")}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t("planned.patrols.count.when")}</Table.Th>
                <Table.Th>{t("planned.patrols.route")}</Table.Th>
                {NUMBERS.map((each) => (
                  <Table.Th key={each}>{t(`planned.patrols.count.${each}`)}</Table.Th>
                ))}
                <Table.Th>{t("planned.patrols.count.points")}</Table.Th>
                <Table.Th>{t("planned.patrols.count.rate")}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {report.data.rows.map((row) => (
                <Row key={`${row.when} ${row.route_id}`} row={row} when={row.when} />
              ))}
              <Row row={report.data.total} when={t("planned.patrols.total")} />
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </>
  );
}

function Row({ row, when }: { row: Count; when: string }) {
  return (
    <Table.Tr>
      <Table.Td>{when}</Table.Td>
      <Table.Td>{row.route_name}</Table.Td>
      {NUMBERS.map((each) => (
        <Table.Td key={each}>{row[each]}</Table.Td>
      ))}
      <Table.Td>
        {row.reached} / {row.points}
      </Table.Td>
      <Table.Td>{rateOf(row)}</Table.Td>
    </Table.Tr>
  );
}
