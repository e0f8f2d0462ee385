import { Button, Code, Group, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, gate, keyed } from "@/api/client";
import type { components } from "@/api/types/gate";
import { useCommand } from "@/office/forms/command";
import { ReasonForm } from "@/office/forms/reason-form";
import { flowOf } from "@/office/gate/timings/timings";
import { inOurs } from "@/office/i18n";
import { Page } from "@/office/lists/page";
import { Records } from "@/office/lists/records";
import { useMoment } from "@/office/lists/times";
import { from, useRecords } from "@/office/lists/use-records";

type KeptAct = components["schemas"]["KeptAct"];
type Decision = "apply" | "dismiss";

/** 待处理登记: what a tablet sent and could not be taken in, until somebody decides about it. */
export function KeptPage() {
  const { t } = useTranslation();
  const moment = useMoment();
  const [open, setOpen] = useState<{ readonly decision: Decision; readonly act: KeptAct } | null>(null);
  const kept = useRecords(["gate", "kept"], (cursor) =>
    answered(gate.GET("/acts/kept", { params: { query: from(cursor) } })),
  );
  const kindOf = ({ kind }: KeptAct): string => {
    const known = flowOf(kind).kind;
    return known === null ? kind : t(`gate.timings.kinds.${known}`);
  };
  const acts = (act: KeptAct) =>
    act.decided === null && (
      <Group gap="xs">
        {DECISIONS.map((decision) => (
          <Button key={decision} size="compact-sm" variant="default" onClick={() => setOpen({ decision, act })}>
            {t(`gate.kept.${decision}`)}
          </Button>
        ))}
      </Group>
    );
  return (
    <Page title={t("gate.kept.title")}>
      <Text c="dimmed">{t("gate.kept.intro")}</Text>
      <Records
        label={t("gate.kept.title")}
        query={kept}
        keyOf={(act) => act.id}
        columns={[
          { title: t("gate.kept.at"), cell: (act) => moment(act.at) },
          { title: t("gate.kept.kind"), cell: kindOf },
          { title: t("gate.discrepancies.where"), cell: (act) => act.gate || "–" },
          { title: t("gate.kept.why"), cell: (act) => <Why act={act} /> },
          { title: t("gate.kept.sent"), cell: (act) => <Sent act={act} /> },
          { title: t("list.actions"), cell: acts, screenOnly: true },
        ]}
      />
      {open !== null && (
        <DecideForm
          decision={open.decision}
          act={open.act}
          about={t(`gate.kept.${open.decision}About`, { kind: kindOf(open.act) })}
          close={() => setOpen(null)}
        />
      )}
    </Page>
  );
}

const DECISIONS: readonly Decision[] = ["apply", "dismiss"];

function Why({ act }: { act: KeptAct }) {
  const { t, i18n } = useTranslation();
  if (act.outcome === "quarantined") return t("gate.kept.quarantined");
  return act.differences.map((difference) => (
    <Text size="sm" key={difference.code}>
      {inOurs(i18n.language, difference)}
    </Text>
  ));
}

/** The act as the tablet sent it, for who has to decide about it. */
function Sent({ act }: { act: KeptAct }) {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{t("gate.kept.show")}</summary>
      <Code block>{JSON.stringify(act.sent, null, 2)}</Code>
    </details>
  );
}

interface Deciding {
  readonly decision: Decision;
  readonly act: KeptAct;
  readonly about: string;
  readonly close: () => void;
}

function DecideForm({ decision, act, about, close }: Deciding) {
  const { t } = useTranslation();
  const deciding = useCommand(
    "gate",
    (why: string, key) => {
      const params = { path: { act_id: act.id }, ...keyed(key) };
      return answered(
        decision === "apply"
          ? gate.POST("/acts/kept/{act_id}/apply", { params, body: { why } })
          : gate.POST("/acts/kept/{act_id}/dismiss", { params, body: { why } }),
      );
    },
    close,
  );
  return (
    <ReasonForm
      title={t(`gate.kept.${decision}`)}
      about={about}
      submit={t(`gate.kept.${decision}`)}
      pending={deciding.isPending}
      error={deciding.error}
      act={(why) => deciding.mutate(why)}
      close={close}
    />
  );
}
