import { Button, SegmentedControl, Select, Text, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, gate, identity, keyed } from "@/api/client";
import type { components } from "@/api/types/gate";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { inOurs } from "@/office/i18n";
import { Page } from "@/office/lists/page";
import { Records } from "@/office/lists/records";
import { useMoment } from "@/office/lists/times";
import { from, useRecords } from "@/office/lists/use-records";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

type Discrepancy = components["schemas"]["DiscrepancyView"];
type How = components["schemas"]["How"];

const HOWS: readonly How[] = ["explained", "corrected", "made_good", "written_off"];

/** 门岗差异: what was reported and does not fit, until somebody has settled it. */
export function DiscrepanciesPage() {
  const { t, i18n } = useTranslation();
  const moment = useMoment();
  const maySettle = may(useMe(), ["gate.settle"]);
  const [which, setWhich] = useState("open");
  const [settling, setSettling] = useState<Discrepancy | null>(null);
  const settled = which === "settled";
  const discrepancies = useRecords(["gate", "discrepancies", which], (cursor) =>
    answered(gate.GET("/discrepancies", { params: { query: { settled, ...from(cursor) } } })),
  );
  const roles = useQuery({
    queryKey: ["identity", "roles"],
    queryFn: () => answered(identity.GET("/roles")),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const roleOf = (id: string): string => {
    const role = roles.data?.find((each) => each.id === id);
    return role === undefined ? id : inOurs(i18n.language, role);
  };

  const outcome = (one: Discrepancy) =>
    one.settled === null ? (
      maySettle && <Button onClick={() => setSettling(one)}>{t("gate.discrepancies.settle")}</Button>
    ) : (
      <>
        <Text fw={600}>{inOurs(i18n.language, one.settled.how)}</Text>
        <Text size="sm">{one.settled.why}</Text>
        <Text size="sm" c="dimmed">
          {moment(one.settled.at)}
        </Text>
      </>
    );

  return (
    <Page
      title={t("gate.discrepancies.title")}
      actions={
        <SegmentedControl
          value={which}
          onChange={setWhich}
          data={[
            { value: "open", label: t("gate.discrepancies.open") },
            { value: "settled", label: t("gate.discrepancies.settled") },
          ]}
        />
      }
    >
      <Text c="dimmed">{t("gate.discrepancies.intro")}</Text>
      <Records
        label={t("gate.discrepancies.title")}
        query={discrepancies}
        keyOf={(one) => one.id}
        columns={[
          { title: t("gate.discrepancies.at"), cell: (one) => moment(one.at) },
          { title: t("gate.discrepancies.what"), cell: (one) => inOurs(i18n.language, one) },
          { title: t("gate.discrepancies.where"), cell: (one) => one.gate || "–" },
          { title: t("gate.discrepancies.owner"), cell: (one) => roleOf(one.owner) },
          { title: t("gate.discrepancies.how"), cell: outcome },
        ]}
      />
      {settling !== null && <SettleForm key={settling.id} one={settling} close={() => setSettling(null)} />}
    </Page>
  );
}

function SettleForm({ one, close }: { one: Discrepancy; close: () => void }) {
  const { t, i18n } = useTranslation();
  const form = useForm<{ how: How | null; why: string }>({
    initialValues: { how: null, why: "" },
    validate: { how: (how) => how === null },
  });
  const settling = useCommand(
    "gate",
    (body: { how: How; why: string }, key) =>
      answered(
        gate.POST("/discrepancies/{discrepancy_id}/settle", {
          params: { path: { discrepancy_id: one.id }, ...keyed(key) },
          body,
        }),
      ),
    close,
  );
  return (
    <FormModal
      title={t("gate.discrepancies.settle")}
      submit={t("gate.discrepancies.settle")}
      pending={settling.isPending}
      error={settling.error}
      close={close}
      onSubmit={form.onSubmit(({ how, why }) => {
        if (how !== null) settling.mutate({ how, why: why.trim() });
      })}
    >
      <Text>{inOurs(i18n.language, one)}</Text>
      <Select
        label={t("gate.discrepancies.how")}
        required
        data={HOWS.map((value) => ({ value, label: t(`gate.discrepancies.hows.${value}`) }))}
        {...form.getInputProps("how")}
      />
      <Textarea label={t("gate.discrepancies.why")} required maxLength={500} {...form.getInputProps("why")} />
    </FormModal>
  );
}
