import { Button, Group, SegmentedControl, Switch, Table, Text, Title } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, keyed, reception } from "@/api/client";
import { useSaying } from "@/office/app/saying";
import { Failed } from "@/office/errors/error-pages";
import { useCommand } from "@/office/forms/command";
import { useMoment } from "@/office/lists/times";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";
import { Waiting } from "@/office/session/waiting";

import type { Household, Incident } from "./incidents";

const LINES = 100;

/** 通知名单: a building's households, ticked as they are told; printed with who is to be called. */
export function CallList({ incident, keeps }: { incident: Incident; keeps: boolean }) {
  const { t } = useTranslation();
  const [building, setBuilding] = useState(incident.calls[0]?.building ?? "");
  const [onlyOwed, setOnlyOwed] = useState(false);
  const [reveal, setReveal] = useState(false);
  const seesPhones = may(useMe(), ["directory.phones"]);
  const calls = useInfiniteQuery({
    queryKey: ["reception", "incidents", "calls", incident.id, building, onlyOwed, reveal],
    queryFn: ({ pageParam }) =>
      answered(
        reception.GET("/incidents/{incident_id}/calls", {
          params: {
            path: { incident_id: incident.id },
            query: {
              building,
              only_owed: onlyOwed,
              start: pageParam,
              limit: LINES,
              ...(reveal ? { reveal: true, reason: "call_back" as const } : {}),
            },
          },
        }),
      ),
    initialPageParam: 0,
    getNextPageParam: (last) => last.next ?? undefined,
    enabled: building !== "",
  });
  const left = incident.calls.find((each) => each.building === building)?.left ?? 0;
  const lines = calls.data?.pages.flatMap((page) => page.items) ?? [];
  if (building === "") return null;
  return (
    <>
      <Title order={2} size="h4">
        {t("desk.incidents.list")}
      </Title>
      <Group data-no-print>
        {incident.calls.length > 1 && (
          <SegmentedControl
            aria-label={t("desk.building")}
            data={incident.calls.map((each) => ({ value: each.building, label: `${each.building} (${each.left})` }))}
            value={building}
            onChange={setBuilding}
          />
        )}
        <Switch
          label={t("desk.incidents.onlyOwed")}
          checked={onlyOwed}
          onChange={(event) => setOnlyOwed(event.currentTarget.checked)}
        />
        {seesPhones && (
          <Switch
            label={t("desk.incidents.phones")}
            checked={reveal}
            onChange={(event) => setReveal(event.currentTarget.checked)}
          />
        )}
      </Group>
      <Text fw={600}>{t("desk.incidents.listOf", { building, left })}</Text>
      {calls.error !== null && <Failed error={calls.error} retry={() => void calls.refetch()} />}
      {calls.isPending && <Waiting />}
      {calls.data !== undefined && lines.length === 0 && <Text c="dimmed">{t("desk.incidents.allTold")}</Text>}
      {lines.length > 0 && <Lines incident={incident} lines={lines} keeps={keeps} />}
      {calls.hasNextPage && (
        <Button variant="default" loading={calls.isFetchingNextPage} onClick={() => void calls.fetchNextPage()}>
          {t("list.more")}
        </Button>
      )}
    </>
  );
}

function Lines({ incident, lines, keeps }: { incident: Incident; lines: readonly Household[]; keeps: boolean }) {
  const { t } = useTranslation();
  const saying = useSaying();
  const path = { incident_id: incident.id };
  const ticking = useCommand("reception", ({ unit_id, tick }: { unit_id: string; tick: boolean }, key) =>
    answered(
      tick
        ? reception.POST("/incidents/{incident_id}/tick", { params: { ...keyed(key), path }, body: { unit_id } })
        : reception.POST("/incidents/{incident_id}/untick", { params: { ...keyed(key), path }, body: { unit_id } }),
    ),
  );
  const press = (line: Household, tick: boolean): void =>
    ticking.mutate({ unit_id: line.unit_id, tick }, { onError: saying.failed });
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table aria-label={t("desk.incidents.list")}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("desk.incidents.household")}</Table.Th>
            <Table.Th>{t("desk.incidents.residents")}</Table.Th>
            <Table.Th>{t("desk.incidents.told")}</Table.Th>
            {!incident.open && <Table.Th>{t("desk.incidents.toldOver")}</Table.Th>}
            {keeps && <Table.Th data-no-print />}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => {
            const now = incident.open ? line.told : line.told_restored;
            return (
              <Table.Tr key={line.unit_id}>
                <Table.Td fw={600}>{line.label}</Table.Td>
                <Table.Td>
                  {line.residents.map((each) => (
                    <div key={each.name}>
                      {each.name} {each.phones.join("、")}
                    </div>
                  ))}
                </Table.Td>
                <Table.Td>
                  <Told told={line.told} />
                </Table.Td>
                {!incident.open && (
                  <Table.Td>
                    <Told told={line.told_restored} />
                  </Table.Td>
                )}
                {keeps && (
                  <Table.Td data-no-print>
                    {now === null ? (
                      <Button
                        size="compact-sm"
                        variant={line.owed ? "filled" : "default"}
                        aria-label={`${t("desk.incidents.tick")} ${line.label}`}
                        onClick={() => press(line, true)}
                      >
                        {t("desk.incidents.tick")}
                      </Button>
                    ) : (
                      <Button size="compact-sm" variant="subtle" onClick={() => press(line, false)}>
                        {t("desk.undo")}
                      </Button>
                    )}
                  </Table.Td>
                )}
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Told({ told }: { told: Household["told"] }) {
  const { t } = useTranslation();
  const moment = useMoment();
  if (told === null) return <span>☐</span>;
  return (
    <Text size="sm">
      ☑ {moment(told.at)} {told.by} {told.called_in ? t("desk.incidents.calledIn") : told.note}
    </Text>
  );
}
