import { Anchor, Button, Group, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, reception } from "@/api/client";
import { Failed } from "@/office/errors/error-pages";
import { Page } from "@/office/lists/page";
import { usePaper } from "@/office/lists/paper";
import { Records } from "@/office/lists/records";
import { useMoment } from "@/office/lists/times";
import { from, useRecords } from "@/office/lists/use-records";
import { Waiting } from "@/office/session/waiting";

import { FindingTable } from "./findings";
import { Results } from "./results";
import type { SurveyCard } from "./surveys";

/** 调查结果: what was published, for the owners' committee (P19, E22). */
export function PublishedPage() {
  const { t } = useTranslation();
  const moment = useMoment();
  const [open, setOpen] = useState<string | null>(null);
  const surveys = useRecords<SurveyCard>(["reception", "published-surveys"], (cursor) =>
    answered(reception.GET("/published-surveys", { params: { query: from(cursor) } })),
  );
  return (
    <Page title={t("surveys.published.title")}>
      <Text c="dimmed">{t("surveys.published.intro")}</Text>
      <Records
        label={t("surveys.published.title")}
        query={surveys}
        keyOf={(each) => each.id}
        empty={t("surveys.published.none")}
        columns={[
          {
            title: t("surveys.name"),
            cell: (each) => (
              <Anchor component="button" type="button" onClick={() => setOpen(each.id)}>
                {each.title}
              </Anchor>
            ),
          },
          { title: t("surveys.number"), cell: (each) => each.number },
          { title: t("surveys.published.at"), cell: (each) => moment(each.published_at) },
        ]}
      />
      {open !== null && <Published id={open} />}
    </Page>
  );
}

function Published({ id }: { id: string }) {
  const { t } = useTranslation();
  const paper = usePaper();
  const path = { params: { path: { survey_id: id } }, parseAs: "blob" } as const;
  const survey = useQuery({
    queryKey: ["reception", "published-surveys", id],
    queryFn: () => answered(reception.GET("/published-surveys/{survey_id}", { params: { path: { survey_id: id } } })),
  });
  if (survey.error !== null) return <Failed error={survey.error} retry={() => void survey.refetch()} />;
  if (survey.data === undefined) return <Waiting />;
  const { number } = survey.data;
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={2} size="h3">
          {survey.data.title}
        </Title>
        <Group data-no-print>
          <Button
            variant="default"
            onClick={() =>
              paper.mutate({
                name: `${number}.pdf`,
                fetch: () => answered(reception.GET("/published-surveys/{survey_id}/report.pdf", path)),
              })
            }
          >
            {t("surveys.pdf")}
          </Button>
          <Button
            variant="default"
            onClick={() =>
              paper.mutate({
                name: `${number}.xlsx`,
                fetch: () => answered(reception.GET("/published-surveys/{survey_id}/report.xlsx", path)),
              })
            }
          >
            {t("surveys.xlsx")}
          </Button>
        </Group>
      </Group>
      <Results survey={survey.data} />
      <Title order={2} size="h4">
        {t("surveys.findings")}
      </Title>
      <FindingTable findings={survey.data.findings} />
    </Stack>
  );
}
