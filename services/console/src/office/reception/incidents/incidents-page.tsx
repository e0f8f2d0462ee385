import { Anchor, Badge, Button, Select, Switch, Text, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, keyed, reception } from "@/api/client";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { inOurs } from "@/office/i18n";
import { Page } from "@/office/lists/page";
import { Records } from "@/office/lists/records";
import { momentOf, useMoment } from "@/office/lists/times";
import { from, useRecords } from "@/office/lists/use-records";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

import { buildingsOf, type IncidentCard, type Kind, KINDS } from "./incidents";

/** 事件 (E08): what has failed for whole buildings. */
export function IncidentsPage() {
  const { t, i18n } = useTranslation();
  const moment = useMoment();
  const keeps = may(useMe(), ["incidents.keep"]);
  const [onlyOpen, setOnlyOpen] = useState(false);
  const [declaring, setDeclaring] = useState(false);
  const incidents = useRecords(["reception", "incidents", onlyOpen], (cursor) =>
    answered(reception.GET("/incidents", { params: { query: { ...(onlyOpen ? { only_open: true } : {}), ...from(cursor) } } })),
  );
  return (
    <Page
      title={t("desk.incidents.title")}
      actions={keeps && <Button onClick={() => setDeclaring(true)}>{t("desk.incidents.declare")}</Button>}
    >
      <Text c="dimmed">{t("desk.incidents.intro")}</Text>
      <Switch
        data-no-print
        label={t("desk.incidents.onlyOpen")}
        checked={onlyOpen}
        onChange={(event) => setOnlyOpen(event.currentTarget.checked)}
      />
      <Records
        label={t("desk.incidents.title")}
        query={incidents}
        keyOf={(each) => each.id}
        empty={t(onlyOpen ? "desk.incidents.noneOpen" : "desk.incidents.none")}
        columns={[
          {
            title: t("desk.number"),
            cell: (each) => (
              <Anchor renderRoot={(props) => <Link to={`/reception/incidents/${each.id}`} {...props} />}>{each.number}</Anchor>
            ),
          },
          {
            title: t("desk.incidents.matter"),
            cell: (each) => (
              <>
                <Badge variant="light" tt="none">
                  {inOurs(i18n.language, each.kind)}
                </Badge>{" "}
                {each.matter}
                <Text size="sm" c="dimmed">
                  {each.tell_callers}
                </Text>
              </>
            ),
          },
          { title: t("desk.incidents.buildings"), cell: (each) => each.buildings.join("、") },
          { title: t("desk.incidents.began"), cell: (each) => moment(each.began_at) },
          { title: t("desk.incidents.restore"), cell: (each) => <Expected incident={each} /> },
          { title: t("desk.incidents.contacts"), cell: (each) => t("desk.incidents.callers", { count: each.callers }) },
        ]}
      />
      {declaring && <DeclareForm close={() => setDeclaring(false)} />}
    </Page>
  );
}

/** When it should be over, or has been since. */
export function Expected({ incident }: { incident: IncidentCard }) {
  const { t } = useTranslation();
  const moment = useMoment();
  if (!incident.open) {
    return (
      <Badge variant="light" tt="none">
        {t("desk.incidents.over", { at: moment(incident.restored_at) })}
      </Badge>
    );
  }
  return (
    <>
      {incident.restore_at ? moment(incident.restore_at) : t("desk.incidents.unknown")}
      {incident.overdue && (
        <Badge variant="light" tt="none">
          {t("desk.incidents.late")}
        </Badge>
      )}
    </>
  );
}

function DeclareForm({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useForm({
    initialValues: { kind: "water" as Kind, matter: "", buildings: "", began: "", cause: "", tell: "", restore: "" },
  });
  const declaring = useCommand(
    "reception",
    (said: typeof form.values, key) =>
      answered(
        reception.POST("/incidents", {
          params: keyed(key),
          body: {
            kind: said.kind,
            matter: said.matter,
            buildings: buildingsOf(said.buildings),
            began_at: momentOf(said.began),
            cause: said.cause,
            tell_callers: said.tell,
            restore_at: momentOf(said.restore),
          },
        }),
      ),
    (incident) => void navigate({ to: `/reception/incidents/${incident.id}` }),
  );
  return (
    <FormModal
      title={t("desk.incidents.declare")}
      submit={t("desk.incidents.declare")}
      wide
      pending={declaring.isPending}
      error={declaring.error}
      close={close}
      onSubmit={form.onSubmit((said) => declaring.mutate(said))}
    >
      <Select
        label={t("desk.incidents.kind")}
        allowDeselect={false}
        data={KINDS.map((value) => ({ value, label: t(`desk.incidents.kinds.${value}`) }))}
        {...form.getInputProps("kind")}
      />
      <TextInput
        label={t("desk.incidents.buildings")}
        description={t("desk.incidents.buildingsHint")}
        required
        data-autofocus
        {...form.getInputProps("buildings")}
      />
      <TextInput label={t("desk.incidents.matter")} required maxLength={500} {...form.getInputProps("matter")} />
      <TextInput label={t("desk.incidents.cause")} maxLength={500} {...form.getInputProps("cause")} />
      <Textarea label={t("desk.incidents.tell")} required maxLength={500} {...form.getInputProps("tell")} />
      <TextInput
        type="datetime-local"
        label={t("desk.incidents.restore")}
        description={t("desk.incidents.restoreHint")}
        {...form.getInputProps("restore")}
      />
      <TextInput
        type="datetime-local"
        label={t("desk.incidents.began")}
        description={t("desk.incidents.beganHint")}
        {...form.getInputProps("began")}
      />
    </FormModal>
  );
}
