import { Anchor, Badge, Button, Group, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { inOurs } from "@/office/i18n";
import { Records } from "@/office/lists/records";
import { useMoment } from "@/office/lists/times";
import type { RecordsQuery } from "@/office/lists/use-records";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

import { AgreeForm } from "./agree-form";
import type { Visit } from "./plans";
import { DeclineForm, TryForm } from "./try-forms";

type Doing = { readonly visit: Visit; readonly what: "agree" | "not-reached" | "not-at-home" | "decline" };
const COLOURS: Record<string, string> = { agreed: "blue", done: "teal", declined: "gray", waiting: "yellow" };

/** Visits to units, and what the call to the owner may come to. */
export function VisitRecords({ label, query, empty }: { label: string; query: RecordsQuery<Visit>; empty: string }) {
  const { t, i18n } = useTranslation();
  const moment = useMoment();
  const calls = may(useMe(), ["orders.assign"]);
  const [doing, setDoing] = useState<Doing | null>(null);
  const close = (): void => setDoing(null);
  return (
    <>
      <Records
        label={label}
        query={query}
        keyOf={(visit) => visit.id}
        empty={empty}
        columns={[
          { title: t("planned.recurring.where"), cell: (visit) => <Text fw={600}>{visit.where}</Text> },
          {
            title: t("planned.recurring.what"),
            cell: (visit) => (
              <>
                {visit.name}
                <Text size="sm">{visit.day}</Text>
              </>
            ),
          },
          {
            title: t("planned.recurring.state"),
            cell: (visit) => (
              <>
                <Badge variant="light" color={COLOURS[visit.state.code] ?? "orange"}>
                  {inOurs(i18n.language, visit.state)}
                </Badge>
                {visit.agreed_from && (
                  <Text size="sm">
                    {moment(visit.agreed_from)} – {moment(visit.agreed_until)}
                  </Text>
                )}
                {visit.done_at && <Text size="sm">{moment(visit.done_at)}</Text>}
              </>
            ),
          },
          { title: t("planned.recurring.tried"), cell: (visit) => <Tried visit={visit} /> },
          {
            title: t("planned.recurring.order"),
            cell: (visit) =>
              visit.order_id ? (
                <>
                  <Anchor renderRoot={(props) => <Link to={`/orders/${visit.order_id}`} {...props} />}>
                    {visit.order_number}
                  </Anchor>
                  {visit.order_state && <Text size="sm">{inOurs(i18n.language, visit.order_state)}</Text>}
                </>
              ) : (
                "–"
              ),
          },
          {
            title: "",
            screenOnly: true,
            cell: (visit) => calls && <Acts visit={visit} act={(what) => setDoing({ visit, what })} />,
          },
        ]}
      />
      {doing?.what === "agree" && <AgreeForm visit={doing.visit} close={close} />}
      {doing?.what === "decline" && <DeclineForm visit={doing.visit} close={close} />}
      {(doing?.what === "not-reached" || doing?.what === "not-at-home") && (
        <TryForm visit={doing.visit} outcome={doing.what} close={close} />
      )}
    </>
  );
}

function Tried({ visit }: { visit: Visit }) {
  const { t } = useTranslation();
  const moment = useMoment();
  const last = visit.tries.at(-1);
  if (last === undefined) return "–";
  return (
    <>
      <Text size="sm">
        {visit.tries.length} × · {moment(last.at)}
      </Text>
      <Text size="sm">{last.reason}</Text>
      {last.next_on && (
        <Text size="sm">
          {t("planned.recurring.nextOn")} {last.next_on}
        </Text>
      )}
    </>
  );
}

function Acts({ visit, act }: { visit: Visit; act: (what: Doing["what"]) => void }) {
  const { t } = useTranslation();
  if (visit.unit_id === null || visit.state.code === "done") return null;
  const agreed = visit.state.code === "agreed";
  return (
    <Group gap="xs" justify="end" wrap="nowrap">
      <Button size="xs" variant={agreed ? "default" : "filled"} onClick={() => act("agree")}>
        {t(agreed ? "planned.recurring.again" : "planned.recurring.agree")}
      </Button>
      <Button size="xs" variant="default" onClick={() => act(agreed ? "not-at-home" : "not-reached")}>
        {t(agreed ? "planned.recurring.notAtHome" : "planned.recurring.notReached")}
      </Button>
      {visit.state.code !== "declined" && (
        <Button size="xs" variant="default" onClick={() => act("decline")}>
          {t("planned.recurring.decline")}
        </Button>
      )}
    </Group>
  );
}
