import { Anchor, Badge, Button, Select, Text, Textarea, TextInput } from "@mantine/core";
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

import { type Kind, KINDS } from "./majors";

/** 重大事件 (T41): reported at once, by any employee. */
export function MajorsPage() {
  const { t, i18n } = useTranslation();
  const moment = useMoment();
  const [reporting, setReporting] = useState(false);
  const majors = useRecords(["reception", "majors"], (cursor) =>
    answered(reception.GET("/major-events", { params: { query: from(cursor) } })),
  );
  return (
    <Page
      title={t("desk.majors.title")}
      actions={
        <>
          <Anchor component={Link} to="/reception/plans">
            {t("nav.plans")}
          </Anchor>
          <Button color="red" onClick={() => setReporting(true)}>
            {t("desk.majors.report")}
          </Button>
        </>
      }
    >
      <Text c="dimmed">{t("desk.majors.intro")}</Text>
      <Records
        label={t("desk.majors.title")}
        query={majors}
        keyOf={(each) => each.id}
        empty={t("desk.majors.none")}
        columns={[
          {
            title: t("desk.number"),
            cell: (each) => (
              <Anchor renderRoot={(props) => <Link to={`/reception/majors/${each.id}`} {...props} />}>{each.number}</Anchor>
            ),
          },
          { title: t("desk.majors.kind"), cell: (each) => inOurs(i18n.language, each.kind) },
          { title: t("desk.majors.matter"), cell: (each) => each.matter },
          { title: t("desk.majors.place"), cell: (each) => [each.building, each.place].filter(Boolean).join(" ") },
          { title: t("desk.majors.happened"), cell: (each) => moment(each.happened_at) },
          {
            title: t("desk.state"),
            cell: (each) => (
              <>
                <Badge tt="none" variant="light">
                  {t(each.open ? "desk.majors.open" : "desk.majors.closed")}
                </Badge>
                {each.open && each.owed.length > 0 && (
                  <Text size="sm">{t("desk.majors.owed", { who: each.owed.join("、") })}</Text>
                )}
              </>
            ),
          },
        ]}
      />
      {reporting && <ReportForm close={() => setReporting(false)} />}
    </Page>
  );
}

function ReportForm({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useForm({ initialValues: { kind: "fire" as Kind, matter: "", building: "", place: "", happened: "" } });
  const reporting = useCommand(
    "reception",
    ({ kind, matter, building, place, happened }: typeof form.values, key) =>
      answered(
        reception.POST("/major-events", {
          params: keyed(key),
          body: { kind, matter, building, place, happened_at: momentOf(happened) },
        }),
      ),
    (event) => void navigate({ to: `/reception/majors/${event.id}` }),
  );
  return (
    <FormModal
      title={t("desk.majors.report")}
      submit={t("desk.majors.report")}
      danger
      pending={reporting.isPending}
      error={reporting.error}
      close={close}
      onSubmit={form.onSubmit((said) => reporting.mutate(said))}
    >
      <Select
        label={t("desk.majors.kind")}
        allowDeselect={false}
        data={KINDS.map((value) => ({ value, label: t(`desk.majors.kinds.${value}`) }))}
        {...form.getInputProps("kind")}
      />
      <Textarea label={t("desk.majors.matter")} required data-autofocus maxLength={1000} {...form.getInputProps("matter")} />
      <TextInput label={t("desk.building")} maxLength={50} {...form.getInputProps("building")} />
      <TextInput label={t("desk.majors.place")} maxLength={200} {...form.getInputProps("place")} />
      <TextInput
        type="datetime-local"
        label={t("desk.majors.happened")}
        description={t("desk.incidents.beganHint")}
        {...form.getInputProps("happened")}
      />
    </FormModal>
  );
}
