import { Alert, Button, Divider, Group, Paper, Radio, Stack, Text, Textarea, Title } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, keyed, reception } from "@/api/client";
import { standIn } from "@/core/zone";
import { tokenOf } from "@/office/dispatch/vendors/vendors";
import { useCommand } from "@/office/forms/command";
import { Wrong } from "@/office/forms/wrong";
import { otherLanguage } from "@/office/i18n";

import { answersSomething, type Marks, marked, type Question, SCALE, type SurveyLink, type Words } from "../surveys";
import classes from "./link.module.css";

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

/** What a household sees that has a code and no account: the questions, and one vote. */
export function SurveyLinkPage() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [token] = useState(() => tokenOf(location.hash));
  const [sent, setSent] = useState(false);
  const key = ["survey-link"];
  const { data, error } = useQuery({
    queryKey: key,
    queryFn: () => answered(reception.GET("/survey-link", { headers: bearer(token) })),
    retry: false,
    refetchOnWindowFocus: false,
  });
  if (data !== undefined) standIn(data.zone);
  return (
    <main className={classes["page"]}>
      <Paper className={classes["panel"]} withBorder p="md">
        <Group justify="space-between" mb="sm" wrap="nowrap" align="start">
          <div>
            <Text size="sm" c="dimmed">
              {data?.estate}
            </Text>
            <Title order={1} size="h3">
              {data?.title ?? t("surveys.link.title")}
            </Title>
          </div>
          <Button className={classes["language"]} variant="subtle" px="xs" onClick={otherLanguage}>
            {t("header.language")}
          </Button>
        </Group>
        {error !== null && data === undefined && (
          <Alert color="red" title={t("surveys.link.bad")}>
            {t("surveys.link.badHint")}
          </Alert>
        )}
        {error === null && data === undefined && <Text>{t("surveys.link.opening")}</Text>}
        {data !== undefined && (
          <Stack>
            <About view={data} />
            {sent && (
              <Alert color="teal" role="status">
                {t("surveys.link.thanks")}
              </Alert>
            )}
            {data.changeable ? (
              <Answering
                view={data}
                token={token}
                answered={(view) => {
                  queries.setQueryData(key, view);
                  setSent(true);
                }}
              />
            ) : (
              <Alert color="gray">{t(data.over ? "surveys.link.over" : "surveys.link.paperIn")}</Alert>
            )}
          </Stack>
        )}
      </Paper>
    </main>
  );
}

function About({ view }: { view: SurveyLink }) {
  const { t } = useTranslation();
  return (
    <>
      <Text fw={600}>{t("surveys.link.unit", { label: view.unit_label })}</Text>
      {view.intro !== "" && <Text className={classes["intro"] ?? ""}>{view.intro}</Text>}
      <Text size="sm" c="dimmed">
        {!view.over && t("surveys.link.until", { day: view.last_day })}{" "}
        {t(view.anonymous ? "surveys.link.nameless" : "surveys.link.named")}
      </Text>
      {view.answered && view.changeable && <Alert color="blue">{t("surveys.link.answered")}</Alert>}
      <Divider />
    </>
  );
}

interface Asked {
  readonly view: SurveyLink;
  readonly token: string;
  readonly answered: (view: SurveyLink) => void;
}

function Answering({ view, token, answered: told }: Asked) {
  const { t, i18n } = useTranslation();
  const [marks, setMarks] = useState<Marks>(view.marks);
  const [words, setWords] = useState<Words>(view.texts);
  const [empty, setEmpty] = useState(false);
  const sending = useCommand(
    "survey-link-sent",
    (body: { marks: Marks; texts: Words }, key) =>
      answered(reception.POST("/survey-link/answer", { headers: bearer(token), params: keyed(key), body })),
    (after) => {
      window.scrollTo(0, 0);
      told(after);
    },
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setEmpty(!answersSomething(marks, words));
        if (answersSomething(marks, words)) sending.mutate({ marks, texts: words });
      }}
    >
      <Stack gap="lg">
        {view.questions.map((question, place) => (
          <QuestionField
            key={question.key}
            label={`${place + 1}. ${i18n.language === "en" && question.en ? question.en : question.zh}`}
            question={question}
            mark={marks[question.key]}
            words={words[question.key] ?? ""}
            pick={(mark) => setMarks(mark === null ? marked(marks, question.key, null) : { ...marks, [question.key]: mark })}
            say={(text) => setWords({ ...words, [question.key]: text })}
          />
        ))}
        {empty && (
          <Text c="red" role="alert">
            {t("surveys.link.least")}
          </Text>
        )}
        <Wrong error={sending.error} />
        <Button type="submit" size="md" loading={sending.isPending}>
          {t(view.answered ? "surveys.link.change" : "surveys.link.submit")}
        </Button>
      </Stack>
    </form>
  );
}

interface Field {
  readonly label: string;
  readonly question: Question;
  readonly mark: number | undefined;
  readonly words: string;
  readonly pick: (mark: number | null) => void;
  readonly say: (text: string) => void;
}

function QuestionField({ label, question, mark, words, pick, say }: Field) {
  const { t } = useTranslation();
  if (question.kind === "text") {
    return (
      <Textarea
        size="md"
        label={label}
        maxLength={1000}
        autosize
        minRows={3}
        value={words}
        onChange={(event) => say(event.currentTarget.value)}
      />
    );
  }
  const choices =
    question.kind === "scale"
      ? SCALE.map((each) => ({ value: String(each), label: t(`surveys.marks.m${each}`) }))
      : (question.options ?? []).map((each, place) => ({ value: String(place), label: each }));
  return (
    <Radio.Group
      label={label}
      size="md"
      value={mark === undefined ? "" : String(mark)}
      onChange={(value) => pick(value === "" ? null : Number(value))}
    >
      <Group gap="md" mt="xs">
        {[...choices, { value: "", label: t("surveys.link.none") }].map((each) => (
          <Radio key={each.value} value={each.value} label={each.label} />
        ))}
      </Group>
    </Radio.Group>
  );
}
