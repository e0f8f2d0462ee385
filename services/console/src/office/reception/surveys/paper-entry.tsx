import { Alert, Button, Group, Paper, SegmentedControl, Stack, Text, Textarea, TextInput, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, keyed, reception } from "@/api/client";
import { useCommand } from "@/office/forms/command";
import { Wrong } from "@/office/forms/wrong";

import { answersSomething, type Ballot, type Marks, marked, markTyped, type Question, SCALE, type Survey, type Words } from "./surveys";
import { useTick } from "./tick";

interface Sheet {
  readonly unit: Ballot | null;
  readonly marks: Marks;
  readonly words: Words;
}

/** 录入纸质答卷, by keyboard alone: a room, a digit for each question, Enter; then the next. */
export function PaperEntry({ survey }: { survey: Survey }) {
  const { t } = useTranslation();
  const [saved, setSaved] = useState("");
  return (
    <Paper withBorder p="md">
      <Title order={2} size="h4">
        {t("surveys.paper")}
      </Title>
      <Text size="sm" c="dimmed">
        {t(survey.anonymous ? "surveys.anonymousSteps" : "surveys.paperHint")}
      </Text>
      {saved !== "" && (
        <Text c="teal" role="status">
          {saved}
        </Text>
      )}
      {survey.anonymous ? <Nameless survey={survey} say={setSaved} /> : <Named survey={survey} say={setSaved} />}
    </Paper>
  );
}

interface Part {
  readonly survey: Survey;
  readonly say: (what: string) => void;
}

function Named({ survey, say }: Part) {
  const { t } = useTranslation();
  const [unit, setUnit] = useState<Ballot | null>(null);
  if (unit === null) return <RoomField survey={survey} found={setUnit} />;
  const byLink = unit.how?.code === "link";
  return (
    <Stack mt="sm">
      <Title order={3} size="h5">
        {unit.unit_label}
      </Title>
      {byLink && <Alert color="orange">{t("surveys.hasLink", { label: unit.unit_label })}</Alert>}
      {!byLink && unit.returned && <Alert color="blue">{t("surveys.hasPaper", { label: unit.unit_label })}</Alert>}
      {byLink ? (
        <Group>
          <Button variant="default" onClick={() => setUnit(null)}>
            {t("list.cancel")}
          </Button>
        </Group>
      ) : (
        <SheetForm
          survey={survey}
          start={{ unit, marks: unit.marks, words: unit.texts }}
          done={() => {
            say(t("surveys.saved", { label: unit.unit_label }));
            setUnit(null);
          }}
          cancel={() => setUnit(null)}
        />
      )}
    </Stack>
  );
}

/** Without names: envelopes are ticked, sheets typed, and neither act knows of the other. */
function Nameless({ survey, say }: Part) {
  const { t } = useTranslation();
  const [unit, setUnit] = useState<Ballot | null>(null);
  const [sheets, setSheets] = useState(0);
  const ticking = useTick(survey, () => {
    say(t("surveys.ticked", { label: unit?.unit_label ?? "" }));
    setUnit(null);
  });
  return (
    <Stack mt="sm">
      {unit === null ? (
        <RoomField survey={survey} found={setUnit} />
      ) : (
        <Group>
          <Text fw={600}>{unit.unit_label}</Text>
          <Button loading={ticking.isPending} onClick={() => ticking.mutate(unit.unit_id)}>
            {t("surveys.tick")}
          </Button>
          <Button variant="default" onClick={() => setUnit(null)}>
            {t("list.cancel")}
          </Button>
        </Group>
      )}
      <Wrong error={ticking.error} />
      <Text>{t("surveys.waiting", { count: survey.papers_waiting })}</Text>
      {survey.papers_waiting > 0 && (
        <SheetForm
          key={sheets}
          survey={survey}
          start={{ unit: null, marks: {}, words: {} }}
          done={() => {
            say(t("surveys.saved", { label: t("surveys.anonymous") }));
            setSheets(sheets + 1);
          }}
        />
      )}
    </Stack>
  );
}

function RoomField({ survey, found }: { survey: Survey; found: (unit: Ballot) => void }) {
  const { t } = useTranslation();
  const [room, setRoom] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const finding = useMutation({
    mutationFn: (q: string) =>
      answered(reception.GET("/surveys/{survey_id}/units", { params: { path: { survey_id: survey.id }, query: { q } } })),
    onSuccess: ({ items: [first, ...others] }) => {
      if (first !== undefined && others.length === 0) found(first);
    },
  });
  const several = finding.data !== undefined && finding.data.items.length > 1 ? finding.data.items : [];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        finding.mutate(room);
      }}
    >
      <TextInput
        mt="sm"
        w={260}
        label={t("surveys.room")}
        placeholder={t("surveys.oneHint")}
        ref={field}
        required
        maxLength={30}
        value={room}
        error={finding.data?.items.length === 0 ? t("surveys.noRoom") : null}
        onChange={(event) => setRoom(event.currentTarget.value)}
      />
      <Wrong error={finding.error} />
      <Group mt="xs" gap="xs">
        {several.map((each) => (
          <Button key={each.unit_id} size="xs" variant="default" onClick={() => found(each)}>
            {each.unit_label}
          </Button>
        ))}
      </Group>
    </form>
  );
}

function SheetForm(asked: { survey: Survey; start: Sheet; done: () => void; cancel?: () => void }) {
  const { survey, start, done, cancel } = asked;
  const { t } = useTranslation();
  const [marks, setMarks] = useState<Marks>(start.marks);
  const [words, setWords] = useState<Words>(start.words);
  const rows = useRef<HTMLFormElement>(null);
  useEffect(() => rows.current?.querySelector<HTMLElement>('[data-question="0"]')?.focus(), []);
  const saving = useCommand(
    "reception",
    (body: { marks: Marks; texts: Words; unit_id: string | null }, key) =>
      answered(
        reception.POST("/surveys/{survey_id}/papers", {
          params: { path: { survey_id: survey.id }, ...keyed(key) },
          body,
        }),
      ),
    done,
  );
  const typed = (question: Question, place: number, event: KeyboardEvent): void => {
    const mark = markTyped(question, event.key);
    if (mark === undefined) return;
    event.preventDefault();
    const { [question.key]: _, ...rest } = marks;
    setMarks(mark === null ? rest : { ...rest, [question.key]: mark });
    rows.current?.querySelector<HTMLElement>(`[data-question="${place + 1}"]`)?.focus();
  };
  return (
    <form
      ref={rows}
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate({ marks, texts: words, unit_id: start.unit?.unit_id ?? null });
      }}
    >
      <Stack gap="xs">
        {survey.questions.map((question, place) => (
          <QuestionRow
            key={question.key}
            question={question}
            place={place}
            mark={marks[question.key]}
            words={words[question.key] ?? ""}
            say={(text) => setWords({ ...words, [question.key]: text })}
            pick={(mark) => setMarks(marked(marks, question.key, mark))}
            typed={(event) => typed(question, place, event)}
          />
        ))}
        <Wrong error={saving.error} />
        <Group>
          {cancel !== undefined && (
            <Button variant="default" onClick={cancel}>
              {t("list.cancel")}
            </Button>
          )}
          <Button type="submit" loading={saving.isPending} disabled={!answersSomething(marks, words)}>
            {t("surveys.save")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface Row {
  readonly question: Question;
  readonly place: number;
  readonly mark: number | undefined;
  readonly words: string;
  readonly say: (text: string) => void;
  readonly pick: (mark: number | null) => void;
  readonly typed: (event: KeyboardEvent) => void;
}

function QuestionRow({ question, place, mark, words, say, pick, typed }: Row) {
  const { t, i18n } = useTranslation();
  const label = `${place + 1}. ${i18n.language === "en" && question.en ? question.en : question.zh}`;
  if (question.kind === "text") {
    return (
      <Textarea
        data-question={place}
        label={label}
        maxLength={1000}
        autosize
        minRows={1}
        value={words}
        onChange={(event) => say(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
    );
  }
  const choices =
    question.kind === "scale"
      ? SCALE.map((each) => ({ value: String(each), label: `${each} ${t(`surveys.marks.m${each}`)}` }))
      : (question.options ?? []).map((each, index) => ({ value: String(index), label: `${index + 1} ${each}` }));
  return (
    <Group gap="sm">
      <Text w={180}>{label}</Text>
      <TextInput
        data-question={place}
        w={60}
        aria-label={label}
        inputMode="numeric"
        value={mark === undefined ? "" : String(question.kind === "scale" ? mark : mark + 1)}
        onChange={() => undefined}
        onKeyDown={typed}
      />
      <SegmentedControl
        size="xs"
        aria-label={label}
        data={[{ value: "", label: t("surveys.skip") }, ...choices]}
        value={mark === undefined ? "" : String(mark)}
        onChange={(value) => pick(value === "" ? null : Number(value))}
      />
    </Group>
  );
}
