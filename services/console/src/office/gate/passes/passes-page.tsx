import { Button, Group, Select, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, gate, keyed } from "@/api/client";
import { useCommand } from "@/office/forms/command";
import { ReasonForm } from "@/office/forms/reason-form";
import { KnownForm } from "@/office/gate/known/known-form";
import { Page } from "@/office/lists/page";
import { SearchField } from "@/office/lists/search-field";
import { from, useRecords } from "@/office/lists/use-records";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

import { IssueForm } from "./issue-form";
import { PassRecords } from "./pass-records";
import { KINDS, type Pass, type PassKind, type Standing, STANDINGS } from "./passes";

interface Filter {
  readonly kind: PassKind | null;
  readonly standing: Standing | null;
  readonly text: string;
}
type Open = { readonly form: "issue" | "known" } | { readonly form: "revoke"; readonly pass: Pass } | null;

/** 车证与出入证: parking cards, worker permits and temporary worker passes, and whose a plate or a pass is. */
export function PassesPage() {
  const { t } = useTranslation();
  const mayManage = may(useMe(), ["gate.passes"]);
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  const revoking = useCommand(
    "gate",
    ({ id, reason }: { id: string; reason: string }, key) =>
      answered(
        gate.POST("/passes/{pass_id}/revoke", { params: { path: { pass_id: id }, ...keyed(key) }, body: { reason } }),
      ),
    close,
  );
  const revoke = (pass: Pass): void => {
    revoking.reset();
    setOpen({ form: "revoke", pass });
  };
  return (
    <Page
      title={t("gate.passes.title")}
      actions={
        <>
          <Button variant="default" onClick={() => setOpen({ form: "known" })}>
            {t("gate.known.ask")}
          </Button>
          {mayManage && <Button onClick={() => setOpen({ form: "issue" })}>{t("gate.passes.issue")}</Button>}
        </>
      }
    >
      <Text c="dimmed">{t(mayManage ? "gate.passes.intro" : "gate.passes.askOnly")}</Text>
      {mayManage && <Passes revoke={revoke} />}
      {open?.form === "known" && <KnownForm close={close} />}
      {open?.form === "issue" && <IssueForm close={close} />}
      {open?.form === "revoke" && (
        <ReasonForm
          title={t("gate.passes.revoke")}
          about={t("gate.passes.revokeAbout", { number: open.pass.number, holder: open.pass.holder })}
          submit={t("gate.passes.revoke")}
          pending={revoking.isPending}
          error={revoking.error}
          act={(reason) => revoking.mutate({ id: open.pass.id, reason })}
          close={close}
        />
      )}
    </Page>
  );
}

function Passes({ revoke }: { revoke: (pass: Pass) => void }) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<Filter>({ kind: null, standing: "valid", text: "" });
  const change = (part: Partial<Filter>): void => setFilter((before) => ({ ...before, ...part }));
  const asked = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null && value !== ""));
  const passes = useRecords(["gate", "passes", asked], (cursor) =>
    answered(gate.GET("/passes", { params: { query: { ...asked, ...from(cursor) } } })),
  );
  return (
    <>
      <Group align="end" data-no-print>
        <SearchField label={t("gate.passes.search")} search={(text) => change({ text })} />
        <Select
          label={t("gate.passes.kind")}
          placeholder={t("procedures.all")}
          clearable
          data={KINDS.map((value) => ({ value, label: t(`gate.passes.kinds.${value}`) }))}
          value={filter.kind}
          onChange={(kind) => change({ kind })}
        />
        <Select
          label={t("gate.passes.standing")}
          placeholder={t("procedures.all")}
          clearable
          data={STANDINGS.map((value) => ({ value, label: t(`gate.passes.standings.${value}`) }))}
          value={filter.standing}
          onChange={(standing) => change({ standing })}
        />
      </Group>
      <PassRecords
        query={passes}
        empty={t("gate.passes.none")}
        acts={(pass) =>
          pass.revoked === null && (
            <Button size="compact-sm" variant="outline" color="red" onClick={() => revoke(pass)}>
              {t("gate.passes.revoke")}
            </Button>
          )
        }
      />
    </>
  );
}
