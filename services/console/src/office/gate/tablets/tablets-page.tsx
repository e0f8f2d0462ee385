import { Badge, Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, identity, keyed } from "@/api/client";
import { useCommand } from "@/office/forms/command";
import { ReasonForm } from "@/office/forms/reason-form";
import { Page } from "@/office/lists/page";
import { Records } from "@/office/lists/records";
import { useMoment, useNow } from "@/office/lists/times";
import { from, useRecords } from "@/office/lists/use-records";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

import { CodeShown, type NewCode } from "./code-shown";
import { RegisterForm } from "./register-form";
import { stateOf, type Tablet, type TabletState } from "./tablets";

const COLOURS: Record<TabletState, string> = {
  waiting: "yellow",
  lapsed: "gray",
  trusted: "teal",
  over: "gray",
  revoked: "red",
};
type Open = { readonly form: "register" } | { readonly form: "revoke"; readonly tablet: Tablet } | null;

/** 平板登记: which tablets act at the gates, and which do no more. */
export function TabletsPage() {
  const { t } = useTranslation();
  const moment = useMoment();
  const mayRegister = may(useMe(), ["devices.manage"]);
  const [open, setOpen] = useState<Open>(null);
  const [code, setCode] = useState<NewCode | null>(null);
  const close = (): void => setOpen(null);
  const tablets = useRecords(["identity", "tablets"], (cursor) =>
    answered(identity.GET("/devices", { params: { query: from(cursor) } })),
  );
  const told = (answer: NewCode): void => {
    close();
    setCode(answer);
  };
  const renewing = useCommand(
    "identity",
    (id: string, key) =>
      answered(identity.POST("/devices/{device_id}/code", { params: { path: { device_id: id }, ...keyed(key) } })),
    told,
  );
  const revoking = useCommand(
    "identity",
    ({ id, reason }: { id: string; reason: string }, key) =>
      answered(
        identity.POST("/devices/{device_id}/revoke", {
          params: { path: { device_id: id }, ...keyed(key) },
          body: { reason },
        }),
      ),
    close,
  );

  const acts = (tablet: Tablet) =>
    tablet.revoked_at === null && (
      <Group gap="xs">
        {mayRegister && (
          <Button size="compact-sm" variant="default" onClick={() => renewing.mutate(tablet.id)}>
            {t("gate.tablets.newCode")}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="outline"
          color="red"
          onClick={() => {
            revoking.reset();
            setOpen({ form: "revoke", tablet });
          }}
        >
          {t("gate.tablets.revoke")}
        </Button>
      </Group>
    );

  return (
    <Page
      title={t("gate.tablets.title")}
      actions={mayRegister && <Button onClick={() => setOpen({ form: "register" })}>{t("gate.tablets.register")}</Button>}
    >
      <Records
        label={t("gate.tablets.title")}
        query={tablets}
        keyOf={(tablet) => tablet.id}
        columns={[
          { title: t("gate.tablets.name"), cell: (tablet) => <Text fw={600}>{tablet.name}</Text> },
          { title: t("gate.tablets.gate"), cell: (tablet) => tablet.gate },
          { title: t("gate.tablets.state"), cell: (tablet) => <State tablet={tablet} /> },
          { title: t("gate.tablets.seen"), cell: (tablet) => moment(tablet.seen_at) },
          { title: t("list.actions"), cell: acts, screenOnly: true },
        ]}
      />
      {open?.form === "register" && <RegisterForm registered={told} close={close} />}
      {open?.form === "revoke" && (
        <ReasonForm
          title={t("gate.tablets.revoke")}
          about={t("gate.tablets.revokeAbout", { name: open.tablet.name })}
          submit={t("gate.tablets.revoke")}
          pending={revoking.isPending}
          error={revoking.error}
          act={(reason) => revoking.mutate({ id: open.tablet.id, reason })}
          close={close}
        />
      )}
      {code !== null && <CodeShown code={code} close={() => setCode(null)} />}
    </Page>
  );
}

function State({ tablet }: { tablet: Tablet }) {
  const { t } = useTranslation();
  const moment = useMoment();
  const state = stateOf(tablet, useNow());
  const until = state === "waiting" ? tablet.code_until : state === "trusted" ? tablet.trusted_until : null;
  return (
    <>
      <Badge color={COLOURS[state]} variant="outline" size="lg" tt="none">
        {t(`gate.tablets.states.${state}`)}
      </Badge>
      {until !== null && (
        <Text size="sm" c="dimmed">
          {t("gate.tablets.until", { until: moment(until) })}
        </Text>
      )}
      {state === "revoked" && <Text size="sm">{tablet.revoked_because}</Text>}
    </>
  );
}
