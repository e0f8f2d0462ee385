import { ActionIcon, Button, Checkbox, Group, NativeSelect, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { answered, keyed, reception } from "@/api/client";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { dayOf, useNow } from "@/office/lists/times";
import { Waiting } from "@/office/session/waiting";

import { freshKey, partsOf, type Question, type Survey } from "./surveys";

const DAYS_OPEN = 14;
const MOST = 40;

interface Typed {
  readonly title: string;
  readonly intro: string;
  readonly last_day: string;
  readonly buildings: string;
  readonly anonymous: boolean;
  readonly questions: Row[];
}

interface Row extends Omit<Question, "options" | "en"> {
  readonly typedOptions: string;
  readonly en: string;
}

function rowOf({ key, kind, zh, en, dimension, options }: Question): Row {
  return { key, kind, zh, en: en ?? "", dimension: dimension ?? null, typedOptions: (options ?? []).join("、") };
}

function questionOf({ key, kind, zh, en, dimension, typedOptions }: Row): Question {
  return { key, kind, zh, en, dimension: dimension ?? null, options: kind === "choice" ? partsOf(typedOptions) : [] };
}

/** 拟定: a new survey with the usual questions, or a draft that is changed. */
export function DraftForm({ survey, close }: { survey: Survey | null; close: () => void }) {
  const usual = useQuery({
    queryKey: ["survey-questions"],
    queryFn: () => answered(reception.GET("/surveys/questions")),
    enabled: survey === null,
  });
  const questions = survey?.questions ?? usual.data?.items;
  if (questions === undefined) return <Waiting />;
  return <Draft survey={survey} questions={questions} close={close} />;
}

function Draft(known: { survey: Survey | null; questions: readonly Question[]; close: () => void }) {
  const { survey, questions, close } = known;
  const { t } = useTranslation();
  const now = useNow();
  const form = useForm<Typed>({
    initialValues: {
      title: survey?.title ?? "",
      intro: survey?.intro ?? "",
      last_day: survey?.last_day ?? dayOf(now, DAYS_OPEN),
      buildings: survey?.buildings.join("、") ?? "",
      anonymous: survey?.anonymous ?? false,
      questions: questions.map(rowOf),
    },
  });
  const saving = useCommand(
    "reception",
    (typed: Typed, key) => {
      const body = {
        ...typed,
        buildings: partsOf(typed.buildings),
        questions: typed.questions.map(questionOf),
      };
      return answered(
        survey === null
          ? reception.POST("/surveys", { params: keyed(key), body })
          : reception.POST("/surveys/{survey_id}/change", {
              params: { path: { survey_id: survey.id }, ...keyed(key) },
              body,
            }),
      );
    },
    close,
  );
  const rows = form.values.questions;
  const add = (): void =>
    form.insertListItem("questions", {
      key: freshKey(rows),
      kind: "scale",
      zh: "",
      en: "",
      dimension: null,
      typedOptions: "",
    });
  return (
    <FormModal
      wide
      title={t(survey === null ? "surveys.add" : "surveys.edit")}
      submit={t("surveys.save")}
      pending={saving.isPending}
      error={saving.error}
      close={close}
      onSubmit={form.onSubmit((typed) => saving.mutate(typed))}
    >
      <Group grow align="start">
        <TextInput label={t("surveys.name")} required data-autofocus maxLength={100} {...form.getInputProps("title")} />
        <TextInput type="date" label={t("surveys.lastDay")} required {...form.getInputProps("last_day")} />
      </Group>
      <Textarea label={t("surveys.introLabel")} maxLength={1000} autosize minRows={2} {...form.getInputProps("intro")} />
      <TextInput
        label={t("surveys.buildings")}
        description={t("surveys.buildingsHint")}
        {...form.getInputProps("buildings")}
      />
      <Checkbox
        label={t("surveys.anonymous")}
        description={t("surveys.anonymousHint")}
        {...form.getInputProps("anonymous", { type: "checkbox" })}
      />
      <Stack gap="xs" role="group" aria-label={t("surveys.questions")}>
        <Text fw={600}>{t("surveys.questions")}</Text>
        {rows.map((row, place) => (
          <Group key={row.key} align="end" wrap="nowrap">
            <TextInput
              flex={1}
              aria-label={`${t("surveys.question")} ${place + 1}`}
              required
              maxLength={200}
              {...form.getInputProps(`questions.${place}.zh`)}
            />
            {row.kind === "choice" && (
              <TextInput
                flex={1}
                aria-label={`${t("surveys.options")} ${place + 1}`}
                placeholder={t("surveys.optionsHint")}
                required
                {...form.getInputProps(`questions.${place}.typedOptions`)}
              />
            )}
            <NativeSelect
              aria-label={`${t("surveys.kind")} ${place + 1}`}
              disabled={row.dimension !== null}
              data={(["scale", "choice", "text"] as const).map((value) => ({ value, label: t(`surveys.kinds.${value}`) }))}
              {...form.getInputProps(`questions.${place}.kind`)}
            />
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={t("surveys.removeQuestion", { name: row.zh || place + 1 })}
              disabled={rows.length === 1}
              onClick={() => form.removeListItem("questions", place)}
            >
              ×
            </ActionIcon>
          </Group>
        ))}
        <Group>
          <Button variant="default" disabled={rows.length >= MOST} onClick={add}>
            {t("surveys.addQuestion")}
          </Button>
        </Group>
      </Stack>
    </FormModal>
  );
}
