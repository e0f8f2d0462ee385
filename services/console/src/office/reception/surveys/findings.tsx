import { Badge, Button, Group, NativeSelect, Stack, Table, Text, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, keyed, reception } from "@/api/client";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { inOurs } from "@/office/i18n";
import { dayOf, useMoment, useNow } from "@/office/lists/times";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

import type { Finding, Survey } from "./surveys";

const DAYS_GIVEN = 30;

/** What is put right, by whom, until when; and what was only misunderstood. */
export function Findings({ survey }: { survey: Survey }) {
  const { t } = useTranslation();
  const runs = may(useMe(), ["surveys.run"]);
  const [adding, setAdding] = useState(false);
  const over = survey.state.code !== "draft" && survey.state.code !== "issued";
  return (
    <Stack>
      {runs && over && (
        <Group>
          <Button onClick={() => setAdding(true)}>{t("surveys.addFinding")}</Button>
        </Group>
      )}
      <FindingTable findings={survey.findings} />
      {adding && <AddForm survey={survey} close={() => setAdding(false)} />}
    </Stack>
  );
}

/** The same for the committee, who only read. */
export function FindingTable({ findings }: { findings: readonly Finding[] }) {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const moment = useMoment();
  const [done, setDone] = useState<Finding | null>(null);
  if (findings.length === 0) return <Text c="dimmed">{t("surveys.noFindings")}</Text>;
  const finishes = (each: Finding): boolean =>
    each.done_at === null && (may(me, ["surveys.run"]) || each.responsible_id === me.id);
  return (
    <>
      <Table.ScrollContainer minWidth={720}>
        <Table aria-label={t("surveys.findings")} verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t("surveys.matter")}</Table.Th>
              <Table.Th>{t("surveys.responsible")}</Table.Th>
              <Table.Th>{t("surveys.finishBy")}</Table.Th>
              <Table.Th>{t("surveys.state")}</Table.Th>
              <Table.Th>{t("surveys.answer")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {findings.map((each) => (
              <Table.Tr key={each.id}>
                <Table.Td>
                  <Text size="sm" c="dimmed">
                    {inOurs(i18n.language, each.kind)}
                  </Text>
                  {each.matter}
                </Table.Td>
                <Table.Td>{each.responsible || "–"}</Table.Td>
                <Table.Td>{each.finish_by ?? "–"}</Table.Td>
                <Table.Td>
                  <State finding={each} />
                </Table.Td>
                <Table.Td>
                  {each.answer}
                  {each.done_at !== null && (
                    <Text size="sm" c="dimmed">
                      {moment(each.done_at)}
                    </Text>
                  )}
                  {finishes(each) && (
                    <Button size="xs" variant="default" data-no-print onClick={() => setDone(each)}>
                      {t("surveys.finish")}
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {done !== null && <DoneForm finding={done} close={() => setDone(null)} />}
    </>
  );
}

function State({ finding }: { finding: Finding }) {
  const { t } = useTranslation();
  if (finding.done_at !== null) return <Badge color="teal">{t("surveys.done")}</Badge>;
  return <Badge color={finding.overdue ? "red" : "blue"}>{t(finding.overdue ? "surveys.overdue" : "surveys.open")}</Badge>;
}

function DoneForm({ finding, close }: { finding: Finding; close: () => void }) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { answer: "" } });
  const finishing = useCommand(
    "reception",
    (body: { answer: string }, key) =>
      answered(
        reception.POST("/survey-findings/{survey_finding_id}/done", {
          params: { path: { survey_finding_id: finding.id }, ...keyed(key) },
          body,
        }),
      ),
    close,
  );
  return (
    <FormModal
      title={t("surveys.finish")}
      submit={t("surveys.finish")}
      pending={finishing.isPending}
      error={finishing.error}
      close={close}
      onSubmit={form.onSubmit((body) => finishing.mutate(body))}
    >
      <Text>{finding.matter}</Text>
      <Textarea
        label={t("surveys.answer")}
        description={t("surveys.finishHint")}
        required
        data-autofocus
        maxLength={2000}
        autosize
        minRows={3}
        {...form.getInputProps("answer")}
      />
    </FormModal>
  );
}

function AddForm({ survey, close }: { survey: Survey; close: () => void }) {
  const { t } = useTranslation();
  const now = useNow();
  const colleagues = useQuery({
    queryKey: ["reception", "colleagues"],
    queryFn: () => answered(reception.GET("/colleagues")),
  });
  const form = useForm({
    initialValues: {
      kind: "rectify" as "rectify" | "explain",
      matter: "",
      responsible_id: "",
      finish_by: dayOf(now, DAYS_GIVEN),
      answer: "",
    },
  });
  const rectify = form.values.kind === "rectify";
  const adding = useCommand(
    "reception",
    ({ kind, matter, responsible_id, finish_by, answer }: typeof form.values, key) =>
      answered(
        reception.POST("/surveys/{survey_id}/findings", {
          params: { path: { survey_id: survey.id }, ...keyed(key) },
          body: kind === "rectify" ? { kind, matter, responsible_id, finish_by } : { kind, matter, answer },
        }),
      ),
    close,
  );
  return (
    <FormModal
      title={t("surveys.addFinding")}
      submit={t("surveys.addFinding")}
      pending={adding.isPending}
      error={adding.error}
      close={close}
      onSubmit={form.onSubmit((values) => adding.mutate(values))}
    >
      <NativeSelect
        label={t("surveys.findingKind")}
        data={[
          { value: "rectify", label: t("surveys.rectify") },
          { value: "explain", label: t("surveys.explain") },
        ]}
        {...form.getInputProps("kind")}
      />
      <Textarea label={t("surveys.matter")} required data-autofocus maxLength={1000} {...form.getInputProps("matter")} />
      {rectify ? (
        <Group grow align="start">
          <NativeSelect
            label={t("surveys.responsible")}
            required
            data={["", ...(colleagues.data ?? []).map((each) => ({ value: each.id, label: each.name }))]}
            {...form.getInputProps("responsible_id")}
          />
          <TextInput type="date" label={t("surveys.finishBy")} required {...form.getInputProps("finish_by")} />
        </Group>
      ) : (
        <Textarea label={t("surveys.explanation")} required maxLength={2000} {...form.getInputProps("answer")} />
      )}
    </FormModal>
  );
}
