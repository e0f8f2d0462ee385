import { Anchor, Badge, Button, Card, Group, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, gate } from "@/api/client";
import { Failed } from "@/office/errors/error-pages";
import { GateFilter } from "@/office/gate/gates/gate-pickers";
import { useGates } from "@/office/gate/gates/gates";
import { listed } from "@/office/i18n";
import { Page } from "@/office/lists/page";
import { Records } from "@/office/lists/records";
import { useMoment } from "@/office/lists/times";
import { from, useRecords } from "@/office/lists/use-records";
import { Waiting } from "@/office/session/waiting";

import { Journals } from "./journals";
import { COLOURS, type Shift } from "./shifts";
import { WouldHandOver } from "./would-hand-over";

/** 班次与交接: who is on at each gate, who was, what was handed over, and which tablet is behind. */
export function ShiftsPage() {
  const { t } = useTranslation();
  const [of, setOf] = useState<string | null>(null);
  return (
    <Page title={t("gate.shifts.title")} actions={<GateFilter value={of} change={setOf} />}>
      <OnNow of={of} />
      <Title order={2} size="h3">
        {t("gate.shifts.before")}
      </Title>
      <Shifts of={of} />
      <Title order={2} size="h3">
        {t("gate.shifts.tablets")}
      </Title>
      <Journals />
    </Page>
  );
}

/** The shifts that are on, gate by gate. */
function OnNow({ of }: { of: string | null }) {
  const { t } = useTranslation();
  const { nameOf } = useGates();
  const moment = useMoment();
  const [listing, setListing] = useState<string | null>(null);
  const now = useQuery({
    queryKey: ["gate", "shifts", "current", of],
    queryFn: () =>
      answered(gate.GET("/shifts/current", { params: { query: of === null ? {} : { gate: of } } })),
  });
  if (now.error !== null && now.data === undefined) {
    return <Failed error={now.error} retry={() => void now.refetch()} />;
  }
  if (now.data === undefined) return <Waiting />;
  if (now.data.shifts.length === 0) return <Text c="dimmed">{t("gate.shifts.nobody")}</Text>;
  return (
    <>
      <Group align="stretch">
        {now.data.shifts.map((shift) => (
          <Card key={shift.id} withBorder padding="md" miw={260}>
            <Text fw={600}>{nameOf(shift.gate)}</Text>
            {shift.guards.map((guard) => (
              <Text key={guard.id}>{t("gate.shifts.since", { name: guard.name, since: moment(guard.since) })}</Text>
            ))}
            <Button mt="sm" size="compact-sm" variant="default" onClick={() => setListing(shift.gate)}>
              {t("gate.shifts.wouldHandOver")}
            </Button>
          </Card>
        ))}
      </Group>
      {listing !== null && <WouldHandOver of={listing} close={() => setListing(null)} />}
    </>
  );
}

function Shifts({ of }: { of: string | null }) {
  const { t } = useTranslation();
  const { nameOf } = useGates();
  const moment = useMoment();
  const shifts = useRecords(["gate", "shifts", of], (cursor) =>
    answered(
      gate.GET("/shifts", { params: { query: { ...(of === null ? {} : { gate: of }), limit: 30, ...from(cursor) } } }),
    ),
  );
  return (
    <Records
      label={t("gate.shifts.before")}
      query={shifts}
      keyOf={(shift) => shift.id}
      empty={t("gate.shifts.none")}
      columns={[
        { title: t("gate.gates.gate"), cell: (shift) => nameOf(shift.gate) },
        { title: t("gate.shifts.guards"), cell: (shift) => listed(shift.guards.map(({ name }) => name)) || "–" },
        { title: t("gate.shifts.began"), cell: (shift) => moment(shift.began_at) },
        { title: t("gate.shifts.ended"), cell: (shift) => moment(shift.ended_at) },
        { title: t("gate.shifts.state"), cell: (shift) => <State shift={shift} /> },
      ]}
    />
  );
}

function State({ shift }: { shift: Shift }) {
  const { t } = useTranslation();
  if (shift.hand_over_id === null) {
    return (
      <Badge color={COLOURS[shift.state]} variant="outline" tt="none">
        {t(`gate.shifts.states.${shift.state}`)}
      </Badge>
    );
  }
  return (
    <Anchor component={Link} to={`/at-the-gate/hand-overs/${shift.hand_over_id}`}>
      {t("gate.shifts.record")}
    </Anchor>
  );
}
