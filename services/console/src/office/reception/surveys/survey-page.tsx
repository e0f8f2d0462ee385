import { Anchor, Badge, Button, Group, SegmentedControl, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, keyed, reception } from "@/api/client";
import { Failed } from "@/office/errors/error-pages";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { inOurs } from "@/office/i18n";
import { Page } from "@/office/lists/page";
import { usePaper } from "@/office/lists/paper";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";
import { Waiting } from "@/office/session/waiting";

import { DraftForm } from "./draft-form";
import { Entry } from "./entry";
import { Findings } from "./findings";
import { Opinions } from "./opinions";
import { Results } from "./results";
import { colourOf, nextOf, type Step, type Survey } from "./surveys";

const TABS = ["results", "entry", "opinions", "findings"] as const;
type Tab = (typeof TABS)[number];
/** Votes are told by no event: who looks sees them come in. */
const LOOK_MS = 10_000;

/** One survey: what came back, codes and papers, opinions sorted, what is done about them. */
export function SurveyPage() {
  const { t } = useTranslation();
  const { id } = useParams({ strict: false }) as { readonly id: string };
  const survey = useQuery({
    queryKey: ["reception", "surveys", id],
    queryFn: () => answered(reception.GET("/surveys/{survey_id}", { params: { path: { survey_id: id } } })),
    refetchInterval: (query) => (query.state.data?.state.code === "issued" ? LOOK_MS : false),
  });
  if (survey.error !== null && survey.data === undefined) {
    return <Failed error={survey.error} retry={() => void survey.refetch()} />;
  }
  if (survey.data === undefined) return <Waiting />;
  return (
    <Page title={survey.data.title} actions={<Acts survey={survey.data} />}>
      <Anchor data-no-print renderRoot={(props) => <Link to="/reception/surveys" {...props} />}>
        {t("surveys.back")}
      </Anchor>
      <Whole survey={survey.data} />
    </Page>
  );
}

function Whole({ survey }: { survey: Survey }) {
  const { t, i18n } = useTranslation();
  const enters = may(useMe(), ["surveys.enter"]);
  const [tab, setTab] = useState<Tab>("results");
  const open = survey.state.code === "issued";
  const tabs = TABS.filter((each) => each !== "entry" || (open && enters));
  const shown = tabs.includes(tab) ? tab : "results";
  return (
    <>
      <Group gap="xs">
        <Badge color={colourOf(survey.state.code)}>{inOurs(i18n.language, survey.state)}</Badge>
        {survey.ended && <Badge color="orange">{t("surveys.ended")}</Badge>}
        <Text size="sm" c="dimmed">
          {survey.number} · {survey.buildings.join("、") || t("surveys.everywhere")} ·{" "}
          {t(survey.anonymous ? "surveys.anonymous" : "surveys.named")} · {t("surveys.lastDay")} {survey.last_day}
        </Text>
      </Group>
      <SegmentedControl
        data-no-print
        aria-label={survey.title}
        data={tabs.map((value) => ({ value, label: t(`surveys.tabs.${value}`) }))}
        value={shown}
        onChange={(chosen) => setTab(TABS.find((each) => each === chosen) ?? tab)}
      />
      {shown === "results" && <Results survey={survey} />}
      {shown === "entry" && <Entry survey={survey} />}
      {shown === "opinions" && <Opinions survey={survey} />}
      {shown === "findings" && <Findings survey={survey} />}
    </>
  );
}

function Acts({ survey }: { survey: Survey }) {
  const { t } = useTranslation();
  const runs = may(useMe(), ["surveys.run"]);
  const paper = usePaper();
  const [open, setOpen] = useState<"step" | "edit" | null>(null);
  const next = nextOf(survey.state.code);
  const path = { params: { path: { survey_id: survey.id } }, parseAs: "blob" } as const;
  const over = survey.state.code !== "draft" && survey.state.code !== "issued";
  return (
    <>
      {over && (
        <>
          <Button
            variant="default"
            onClick={() =>
              paper.mutate({
                name: `${survey.number}.pdf`,
                fetch: () => answered(reception.GET("/surveys/{survey_id}/report.pdf", path)),
              })
            }
          >
            {t("surveys.pdf")}
          </Button>
          <Button
            variant="default"
            onClick={() =>
              paper.mutate({
                name: `${survey.number}.xlsx`,
                fetch: () => answered(reception.GET("/surveys/{survey_id}/report.xlsx", path)),
              })
            }
          >
            {t("surveys.xlsx")}
          </Button>
        </>
      )}
      {runs && survey.state.code === "draft" && (
        <Button variant="default" onClick={() => setOpen("edit")}>
          {t("surveys.edit")}
        </Button>
      )}
      {runs && next !== null && <Button onClick={() => setOpen("step")}>{t(`surveys.steps.${next}`)}</Button>}
      {open === "edit" && <DraftForm survey={survey} close={() => setOpen(null)} />}
      {open === "step" && next !== null && <StepForm survey={survey} step={next} close={() => setOpen(null)} />}
    </>
  );
}

/** What happens next is said before it is done: none of it can be taken back. */
function StepForm({ survey, step, close }: { survey: Survey; step: Step; close: () => void }) {
  const { t } = useTranslation();
  const going = useCommand(
    "reception",
    (which: Step, key) =>
      answered(
        reception.POST(`/surveys/{survey_id}/${which}`, {
          params: { path: { survey_id: survey.id }, ...keyed(key) },
        }),
      ),
    close,
  );
  return (
    <FormModal
      title={t(`surveys.steps.${step}`)}
      submit={t(`surveys.steps.${step}`)}
      pending={going.isPending}
      error={going.error}
      close={close}
      onSubmit={(event) => {
        event.preventDefault();
        going.mutate(step);
      }}
    >
      <Text>{t(`surveys.steps.${step}About`)}</Text>
    </FormModal>
  );
}
