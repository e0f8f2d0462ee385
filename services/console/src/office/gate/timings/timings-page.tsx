import { Group, Table, Text, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";

import { answered, gate } from "@/api/client";
import type { components } from "@/api/types/gate";
import { Failed } from "@/office/errors/error-pages";
import { Page } from "@/office/lists/page";
import classes from "@/office/lists/records.module.css";
import { Waiting } from "@/office/session/waiting";

import { flowOf, seconds } from "./timings";

type Line = components["schemas"]["TimingLine"];

/** 门岗用时: how long a document was in the guard's hand (T30), and how long an act took (N17). */
export function TimingsPage() {
  const { t } = useTranslation();
  const [days, setDays] = useState({ since: "", until: "" });
  const asked = Object.fromEntries(Object.entries(days).filter(([, day]) => day !== ""));
  const timings = useQuery({
    queryKey: ["gate", "timings", asked],
    queryFn: () => answered(gate.GET("/timings", { params: { query: asked } })),
    placeholderData: (before) => before,
  });
  return (
    <Page
      title={t("gate.timings.title")}
      actions={
        <Group align="end">
          <Day label={t("gate.timings.since")} value={days.since} change={(since) => setDays({ ...days, since })} />
          <Day label={t("gate.timings.until")} value={days.until} change={(until) => setDays({ ...days, until })} />
        </Group>
      }
    >
      <Text c="dimmed">{t("gate.timings.intro")}</Text>
      {timings.error !== null && <Failed error={timings.error} retry={() => void timings.refetch()} />}
      {timings.data === undefined && timings.error === null && <Waiting />}
      {timings.data !== undefined && timings.error === null && (
        <>
          <Text role="status">{t("gate.timings.days", { since: timings.data.since, until: timings.data.until })}</Text>
          {timings.data.lines.length === 0 ? <Text>{t("list.empty")}</Text> : <Lines lines={timings.data.lines} />}
        </>
      )}
    </Page>
  );
}

function Day({ label, value, change }: { label: string; value: string; change: (day: string) => void }) {
  return <TextInput type="date" label={label} value={value} onChange={(event) => change(event.currentTarget.value)} />;
}

function Lines({ lines }: { lines: readonly Line[] }) {
  const { t } = useTranslation();
  return (
    <Table.ScrollContainer minWidth={720}>
      <Table className={classes.records} aria-label={t("gate.timings.title")}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th rowSpan={2}>{t("gate.timings.gate")}</Table.Th>
            <Table.Th rowSpan={2}>{t("gate.timings.flow")}</Table.Th>
            <Table.Th rowSpan={2}>{t("gate.timings.acts")}</Table.Th>
            <Table.Th colSpan={3}>{t("gate.timings.document")}</Table.Th>
            <Table.Th colSpan={2}>{t("gate.timings.handling")}</Table.Th>
          </Table.Tr>
          <Table.Tr>
            <Table.Th>{t("gate.timings.median")}</Table.Th>
            <Table.Th>{t("gate.timings.p95")}</Table.Th>
            <Table.Th>{t("gate.timings.over")}</Table.Th>
            <Table.Th>{t("gate.timings.median")}</Table.Th>
            <Table.Th>{t("gate.timings.p95")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map(({ gate: at, flow, acts, document, handling }) => (
            <Table.Tr key={`${at} ${flow}`} fw={flow === "" ? 600 : 400}>
              <Table.Td>{at || t("gate.timings.all")}</Table.Td>
              <Table.Td>{flow === "" ? t("gate.timings.all") : told(flow, t)}</Table.Td>
              <Table.Td>{acts}</Table.Td>
              <Table.Td>{seconds(document.median_ms)}</Table.Td>
              <Table.Td>{seconds(document.p95_ms)}</Table.Td>
              <Table.Td>
                <Text c={document.over_25_s > 0 ? "var(--mantine-color-error)" : "inherit"} inherit>
                  {document.over_25_s}
                </Text>
              </Table.Td>
              <Table.Td>{seconds(handling.median_ms)}</Table.Td>
              <Table.Td>{seconds(handling.p95_ms)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function told(flow: string, t: TFunction): string {
  const { kind, sort } = flowOf(flow);
  if (kind === null) return flow;
  return [t(`gate.timings.kinds.${kind}`), sort === null ? "" : t(`gate.timings.sorts.${sort}`)].filter(Boolean).join(" · ");
}
