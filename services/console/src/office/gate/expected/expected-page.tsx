import { Badge, Button, Group, Switch, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, gate, keyed } from "@/api/client";
import type { components } from "@/api/types/gate";
import { useCommand } from "@/office/forms/command";
import { ReasonForm } from "@/office/forms/reason-form";
import { inOurs } from "@/office/i18n";
import { Page } from "@/office/lists/page";
import { Records } from "@/office/lists/records";
import { useMoment } from "@/office/lists/times";
import { from, useRecords } from "@/office/lists/use-records";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

import { ExpectForm } from "./expect-form";
import { ExpectedQr } from "./qr";

type Expected = components["schemas"]["ExpectedView"];
type Open = { readonly form: "add" } | { readonly form: "withdraw" | "qr"; readonly one: Expected } | null;

/** 预约来访: who is expected, so that the gate lets them in without a call. */
export function ExpectedPage() {
  const { t, i18n } = useTranslation();
  const moment = useMoment();
  const mayExpect = may(useMe(), ["gate.expect"]);
  const [over, setOver] = useState(false);
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  const expected = useRecords(["gate", "expected", over], (cursor) =>
    answered(gate.GET("/expected", { params: { query: { over, ...from(cursor) } } })),
  );
  const withdrawing = useCommand(
    "gate",
    ({ id, reason }: { id: string; reason: string }, key) =>
      answered(
        gate.POST("/expected/{expected_id}/withdraw", {
          params: { path: { expected_id: id }, ...keyed(key) },
          body: { reason },
        }),
      ),
    close,
  );
  const acts = (one: Expected) =>
    mayExpect &&
    one.withdrawn_at === null && (
      <Group gap="xs">
        <Button size="compact-sm" variant="default" onClick={() => setOpen({ form: "qr", one })}>
          {t("gate.expected.qr")}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            withdrawing.reset();
            setOpen({ form: "withdraw", one });
          }}
        >
          {t("gate.expected.withdraw")}
        </Button>
      </Group>
    );

  return (
    <Page
      title={t("gate.expected.title")}
      actions={
        <>
          <Switch
            label={t("gate.expected.over")}
            checked={over}
            onChange={(event) => setOver(event.currentTarget.checked)}
          />
          {mayExpect && <Button onClick={() => setOpen({ form: "add" })}>{t("gate.expected.add")}</Button>}
        </>
      }
    >
      <Records
        label={t("gate.expected.title")}
        query={expected}
        keyOf={(one) => one.id}
        columns={[
          { title: t("gate.expected.who"), cell: (one) => <Visitor one={one} /> },
          {
            title: t("gate.expected.host"),
            cell: (one) => (
              <>
                <Text>{one.unit_label || one.place}</Text>
                <Text size="sm" c="dimmed">
                  {one.host}
                </Text>
              </>
            ),
          },
          {
            title: t("gate.expected.window"),
            cell: (one) => (
              <>
                <Badge variant="outline" color="gray" tt="none">
                  {inOurs(i18n.language, one.kind)}
                </Badge>
                <Text size="sm">
                  {moment(one.since)} – {one.until === null ? t("gate.expected.always") : moment(one.until)}
                </Text>
                {one.uses.length > 0 && (
                  <Text size="sm" c="dimmed">
                    {t("gate.expected.uses", { count: one.uses.length })}
                  </Text>
                )}
              </>
            ),
          },
          {
            title: t("gate.expected.code"),
            cell: (one) => (
              <Text ff="monospace" fw={600}>
                {one.code}
              </Text>
            ),
          },
          { title: t("list.actions"), cell: acts, screenOnly: true },
        ]}
      />
      {open?.form === "add" && <ExpectForm close={close} />}
      {open?.form === "qr" && <ExpectedQr one={open.one} close={close} />}
      {open?.form === "withdraw" && (
        <ReasonForm
          title={t("gate.expected.withdraw")}
          about={t("gate.expected.withdrawAbout", { name: open.one.name })}
          submit={t("gate.expected.withdraw")}
          pending={withdrawing.isPending}
          error={withdrawing.error}
          act={(reason) => withdrawing.mutate({ id: open.one.id, reason })}
          close={close}
        />
      )}
    </Page>
  );
}

function Visitor({ one }: { one: Expected }) {
  const { t, i18n } = useTranslation();
  const more = [
    inOurs(i18n.language, one.visit_class),
    one.people > 1 ? `${t("gate.expected.people")} ${one.people}` : "",
    one.company,
    one.plate,
    one.note,
  ];
  return (
    <>
      <Text fw={600}>{one.name}</Text>
      <Text size="sm" c="dimmed">
        {more.filter(Boolean).join(" · ")}
      </Text>
    </>
  );
}
