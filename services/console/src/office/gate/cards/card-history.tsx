import { Badge, Button, Group, Modal, Stack, Text, Timeline } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, gate, keyed } from "@/api/client";
import { Refused } from "@/api/problem";
import { useCommand } from "@/office/forms/command";
import { Wrong } from "@/office/forms/wrong";
import { useGates } from "@/office/gate/gates/gates";
import { inOurs } from "@/office/i18n";
import { useMoment } from "@/office/lists/times";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";
import { Waiting } from "@/office/session/waiting";

import { actsOn, type CardKind, type CardView, COLOURS } from "./cards";
import { LostForm } from "./lost-form";

/** One card: where it is and what has happened to it; it can be given up as lost, or be found. */
export function CardHistory({ number, close }: { number: string; close: () => void }) {
  const { t } = useTranslation();
  const [losing, setLosing] = useState<CardView | null>(null);
  const found = useQuery({
    queryKey: ["gate", "cards", "one", number],
    queryFn: () => answered(gate.GET("/cards/{number}", { params: { path: { number } } })),
    retry: (failures, error) => failures < 2 && !(error instanceof Refused),
  });
  if (losing !== null) return <LostForm card={losing} close={() => setLosing(null)} />;
  const unknown = found.error instanceof Refused && found.error.problem.status === 404;
  return (
    <Modal
      opened
      onClose={close}
      title={t("gate.cards.cardNumber", { number: found.data?.number ?? number })}
      closeButtonProps={{ "aria-label": t("keys.close") }}
    >
      <Stack>
        {unknown ? <Text>{t("gate.cards.unknown", { number })}</Text> : <Wrong error={found.error} />}
        {found.isPending && <Waiting />}
        {found.data !== undefined && <History card={found.data} lose={() => setLosing(found.data)} />}
      </Stack>
    </Modal>
  );
}

function History({ card, lose }: { card: CardView; lose: () => void }) {
  const { t, i18n } = useTranslation();
  const { nameOf } = useGates();
  const moment = useMoment();
  const mayManage = may(useMe(), ["gate.cards"]);
  const finding = useCommand("gate", (kind: CardKind, key) =>
    answered(gate.POST("/cards/found", { params: keyed(key), body: { card_number: card.number, kind } })),
  );
  const acts = mayManage ? actsOn(card) : [];
  return (
    <>
      <Group>
        <Badge size="lg" color={COLOURS[card.state.code] ?? "gray"} variant="outline" tt="none">
          {inOurs(i18n.language, card.state)}
        </Badge>
        <Text>
          {[card.kind === null ? "" : inOurs(i18n.language, card.kind), card.place && nameOf(card.place)]
            .filter(Boolean)
            .join(" · ")}
        </Text>
      </Group>
      <Wrong error={finding.error} />
      <Group>
        {acts.includes("lost") && (
          <Button variant="outline" color="red" onClick={lose}>
            {t("gate.cards.lost")}
          </Button>
        )}
        {acts.includes("found") && (
          <Button
            variant="default"
            loading={finding.isPending}
            onClick={() => finding.mutate(card.kind?.code === "vehicle" ? "vehicle" : "visitor")}
          >
            {t("gate.cards.found")}
          </Button>
        )}
      </Group>
      {card.facts.length === 0 && <Text c="dimmed">{t("gate.cards.neverOut")}</Text>}
      <Timeline bulletSize={14} lineWidth={2}>
        {card.facts.map((fact) => (
          <Timeline.Item key={`${fact.what} ${fact.at}`} title={t(`gate.cards.acts.${fact.what}`)}>
            <Text size="sm">
              {[moment(fact.at), fact.gate && nameOf(fact.gate), fact.by_name].filter(Boolean).join(" · ")}
            </Text>
            {fact.approver && <Text size="sm">{t("gate.cards.approvedBy", { name: fact.approver })}</Text>}
            {fact.note && <Text size="sm">{fact.note}</Text>}
          </Timeline.Item>
        ))}
      </Timeline>
    </>
  );
}
