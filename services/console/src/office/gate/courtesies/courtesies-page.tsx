import { Badge, Button, Switch, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, gate, keyed } from "@/api/client";
import { useCommand } from "@/office/forms/command";
import { ReasonForm } from "@/office/forms/reason-form";
import { useGates } from "@/office/gate/gates/gates";
import { inOurs, listed } from "@/office/i18n";
import { Page } from "@/office/lists/page";
import { Records } from "@/office/lists/records";
import { useMoment, useNow } from "@/office/lists/times";
import { from, useRecords } from "@/office/lists/use-records";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

import { type Courtesy, COLOURS, standingOf } from "./courtesies";
import { CourtesyForm } from "./courtesy-form";

type Open = { readonly form: "make" } | { readonly form: "withdraw"; readonly one: Courtesy } | null;

/** 礼遇: what the gates are asked to do for some for a time (H): an ambulance, a funeral, a wedding, the elderly. */
export function CourtesiesPage() {
  const { t, i18n } = useTranslation();
  const { nameOf } = useGates();
  const moment = useMoment();
  const mayChange = may(useMe(), ["gate.watch"]);
  const [over, setOver] = useState(false);
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  const courtesies = useRecords(["gate", "courtesies", over], (cursor) =>
    answered(gate.GET("/courtesies", { params: { query: { over, ...from(cursor) } } })),
  );
  const withdrawing = useCommand(
    "gate",
    ({ id, reason }: { id: string; reason: string }, key) =>
      answered(
        gate.POST("/courtesies/{courtesy_id}/withdraw", {
          params: { path: { courtesy_id: id }, ...keyed(key) },
          body: { reason },
        }),
      ),
    close,
  );
  const withdraw = (one: Courtesy) =>
    mayChange &&
    !one.over && (
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => {
          withdrawing.reset();
          setOpen({ form: "withdraw", one });
        }}
      >
        {t("gate.courtesies.withdraw")}
      </Button>
    );
  return (
    <Page
      title={t("gate.courtesies.title")}
      actions={
        <>
          <Switch
            label={t("gate.courtesies.over")}
            checked={over}
            onChange={(event) => setOver(event.currentTarget.checked)}
          />
          {mayChange && <Button onClick={() => setOpen({ form: "make" })}>{t("gate.courtesies.make")}</Button>}
        </>
      }
    >
      <Text c="dimmed">{t("gate.courtesies.intro")}</Text>
      <Records
        label={t("gate.courtesies.title")}
        query={courtesies}
        keyOf={(one) => one.id}
        empty={t(over ? "list.empty" : "gate.courtesies.none")}
        columns={[
          { title: t("gate.courtesies.kind"), cell: (one) => <Kind one={one} /> },
          {
            title: t("gate.courtesies.text"),
            cell: (one) => (
              <>
                <Text fw={600}>{one.text}</Text>
                <Text size="sm" c="dimmed">
                  {[one.unit_label, one.plate, one.about].filter(Boolean).join(" · ")}
                </Text>
              </>
            ),
          },
          {
            title: t("gate.gates.gate"),
            cell: (one) => (one.gates.length === 0 ? t("gate.gates.all") : listed(one.gates.map(nameOf))),
          },
          { title: t("gate.courtesies.when"), cell: (one) => `${moment(one.since)} – ${moment(one.until)}` },
          { title: t("list.actions"), cell: withdraw, screenOnly: true },
        ]}
      />
      {open?.form === "make" && <CourtesyForm close={close} />}
      {open?.form === "withdraw" && (
        <ReasonForm
          title={t("gate.courtesies.withdraw")}
          about={t("gate.courtesies.withdrawAbout", { kind: inOurs(i18n.language, open.one.kind), text: open.one.text })}
          submit={t("gate.courtesies.withdraw")}
          pending={withdrawing.isPending}
          error={withdrawing.error}
          act={(reason) => withdrawing.mutate({ id: open.one.id, reason })}
          close={close}
        />
      )}
    </Page>
  );
}

function Kind({ one }: { one: Courtesy }) {
  const { t, i18n } = useTranslation();
  const standing = standingOf(one, useNow());
  return (
    <>
      <Text>{inOurs(i18n.language, one.kind)}</Text>
      <Badge color={COLOURS[standing]} variant="outline" tt="none">
        {t(`gate.courtesies.standings.${standing}`)}
      </Badge>
    </>
  );
}
