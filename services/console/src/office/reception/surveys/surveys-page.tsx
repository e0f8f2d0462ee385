import { Anchor, Badge, Button, Group, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, reception } from "@/api/client";
import { inOurs } from "@/office/i18n";
import { Page } from "@/office/lists/page";
import { Records } from "@/office/lists/records";
import { from, useRecords } from "@/office/lists/use-records";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

import { DraftForm } from "./draft-form";
import { colourOf, type SurveyCard } from "./surveys";

/** 业主意见调查: all of them, and whether each year had its own (T24). */
export function SurveysPage() {
  const { t, i18n } = useTranslation();
  const runs = may(useMe(), ["surveys.run"]);
  const [drafting, setDrafting] = useState(false);
  const surveys = useRecords<SurveyCard>(["reception", "surveys"], (cursor) =>
    answered(reception.GET("/surveys", { params: { query: from(cursor) } })),
  );
  return (
    <Page
      title={t("surveys.title")}
      actions={runs && <Button onClick={() => setDrafting(true)}>{t("surveys.add")}</Button>}
    >
      <Text c="dimmed">{t("surveys.intro")}</Text>
      <Years />
      <Records
        label={t("surveys.title")}
        query={surveys}
        keyOf={(each) => each.id}
        empty={t("surveys.none")}
        columns={[
          {
            title: t("surveys.name"),
            cell: (each) => (
              <>
                <Anchor renderRoot={(props) => <Link to="/reception/surveys/$id" params={{ id: each.id }} {...props} />}>
                  {each.title}
                </Anchor>
                <Text size="sm" c="dimmed">
                  {each.number}
                </Text>
              </>
            ),
          },
          {
            title: t("surveys.state"),
            cell: (each) => (
              <Group gap="xs">
                <Badge color={colourOf(each.state.code)}>{inOurs(i18n.language, each.state)}</Badge>
                {each.ended && (
                  <Badge color="orange" variant="light">
                    {t("surveys.ended")}
                  </Badge>
                )}
              </Group>
            ),
          },
          {
            title: t("surveys.scope"),
            cell: (each) =>
              `${each.buildings.join("、") || t("surveys.everywhere")} · ${t(each.anonymous ? "surveys.anonymous" : "surveys.named")}`,
          },
          { title: t("surveys.lastDay"), cell: (each) => each.last_day },
          {
            title: t("surveys.returned"),
            cell: (each) =>
              each.returned === null ? "–" : t("surveys.returnedOf", { returned: each.returned, asked: each.asked }),
          },
        ]}
      />
      {drafting && <DraftForm survey={null} close={() => setDrafting(false)} />}
    </Page>
  );
}

function Years() {
  const { t } = useTranslation();
  const years = useQuery({
    queryKey: ["reception", "surveys", "years"],
    queryFn: () => answered(reception.GET("/surveys/years")),
  });
  return (
    <Group gap="xs" role="group" aria-label={t("surveys.yearsHint")}>
      <Text size="sm">{t("surveys.yearsHint")}</Text>
      {(years.data?.items ?? []).map((each) => (
        <Badge key={each.year} variant="light" color={each.kept === true ? "teal" : each.kept === false ? "red" : "gray"}>
          {t("surveys.year", { year: each.year, issued: each.issued })}{" "}
          {t(each.kept === true ? "surveys.kept" : each.kept === false ? "surveys.notKept" : "surveys.stillTime")}
        </Badge>
      ))}
    </Group>
  );
}
