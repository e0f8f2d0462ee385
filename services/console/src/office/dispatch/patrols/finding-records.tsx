import { Anchor, Badge, Button, Group, Radio, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import { Picture } from "@/office/files/picture";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { inOurs } from "@/office/i18n";
import { Records } from "@/office/lists/records";
import { useMoment } from "@/office/lists/times";
import { from, useRecords } from "@/office/lists/use-records";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

import type { Finding } from "./patrols";

/** What was found, how its order stands, and who looked again; of one round where it is named. */
export function FindingRecords({ round }: { round?: string }) {
  const { t, i18n } = useTranslation();
  const moment = useMoment();
  const walks = may(useMe(), ["patrols.walk"]);
  const [again, setAgain] = useState<Finding | null>(null);
  const findings = useRecords(["dispatch", "patrols", "findings", round ?? ""], (cursor) =>
    answered(
      dispatch.GET("/patrols/findings", {
        params: { query: { ...(round === undefined ? {} : { round_id: round }), ...from(cursor) } },
      }),
    ),
  );
  return (
    <>
      <Records
        label={t("planned.patrols.tabs.findings")}
        query={findings}
        keyOf={(finding) => finding.id}
        empty={t("planned.patrols.noFindings")}
        columns={[
          {
            title: t("planned.patrols.found"),
            cell: (finding) => (
              <>
                {moment(finding.found_at)}
                <Text size="sm">{finding.found_by}</Text>
              </>
            ),
          },
          {
            title: t("planned.patrols.matter"),
            cell: (finding) => (
              <>
                <Text fw={600}>{finding.matter}</Text>
                <Text size="sm">{[finding.building, finding.place].filter(Boolean).join(" · ")}</Text>
                {finding.file_ids.map((id) => (
                  <Picture key={id} id={id} label={finding.matter} of="dispatch" />
                ))}
              </>
            ),
          },
          {
            title: t("planned.patrols.order"),
            cell: (finding) => (
              <>
                <Anchor renderRoot={(props) => <Link to={`/orders/${finding.order_id}`} {...props} />}>
                  {finding.order_number}
                </Anchor>
                {finding.order_state && <Text size="sm">{inOurs(i18n.language, finding.order_state)}</Text>}
              </>
            ),
          },
          {
            title: t("planned.patrols.state"),
            cell: (finding) => (
              <>
                <Badge variant="light" color={finding.state.code === "followed_up" ? "teal" : "orange"}>
                  {inOurs(i18n.language, finding.state)}
                </Badge>
                {finding.looks.map((look) => (
                  <Text key={look.at} size="sm">
                    {moment(look.at)} {t("planned.patrols.looked", { by: look.by })} {look.note}
                  </Text>
                ))}
              </>
            ),
          },
          {
            title: "",
            screenOnly: true,
            cell: (finding) =>
              walks &&
              finding.state.code === "repaired" && (
                <Button size="xs" onClick={() => setAgain(finding)}>
                  {t("planned.patrols.followUp")}
                </Button>
              ),
          },
        ]}
      />
      {again !== null && <LookAgain finding={again} close={() => setAgain(null)} />}
    </>
  );
}

function LookAgain({ finding, close }: { finding: Finding; close: () => void }) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { satisfied: "yes", note: "" } });
  const looking = useCommand(
    "dispatch",
    ({ satisfied, note }: typeof form.values, key) =>
      answered(
        dispatch.POST("/patrols/findings/{finding_id}/follow-up", {
          params: { ...keyed(key), path: { finding_id: finding.id } },
          body: { satisfied: satisfied === "yes", note },
        }),
      ),
    close,
  );
  const right = form.values.satisfied === "yes";
  return (
    <FormModal
      title={t("planned.patrols.followUp")}
      submit={t(right ? "planned.patrols.satisfied" : "planned.patrols.notSatisfied")}
      danger={!right}
      pending={looking.isPending}
      error={looking.error}
      close={close}
      onSubmit={form.onSubmit((fields) => looking.mutate(fields))}
    >
      <Text>{t("planned.patrols.followAbout", { where: finding.place, matter: finding.matter })}</Text>
      <Radio.Group aria-label={t("planned.patrols.followUp")} {...form.getInputProps("satisfied")}>
        <Group>
          <Radio value="yes" label={t("planned.patrols.satisfied")} />
          <Radio value="no" label={t("planned.patrols.notSatisfied")} />
        </Group>
      </Radio.Group>
      <TextInput label={t("planned.patrols.note")} required={!right} maxLength={500} {...form.getInputProps("note")} />
    </FormModal>
  );
}
