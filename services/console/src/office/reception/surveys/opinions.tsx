import { Alert, Badge, Button, Checkbox, Group, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, keyed, reception } from "@/api/client";
import { useSaying } from "@/office/app/saying";
import { useCommand } from "@/office/forms/command";
import { Wrong } from "@/office/forms/wrong";
import { Records } from "@/office/lists/records";
import { from, useRecords } from "@/office/lists/use-records";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

import type { Opinion, Survey } from "./surveys";

const keyOf = (each: Opinion): string => `${each.sheet_id} ${each.question}`;

/** 归类 (N05): what means the same is picked and put under one heading. */
export function Opinions({ survey }: { survey: Survey }) {
  const { t } = useTranslation();
  if (survey.hidden) return <Alert color="gray">{t("surveys.hidden", { count: survey.shown_from })}</Alert>;
  return <Sorting survey={survey} />;
}

function Sorting({ survey }: { survey: Survey }) {
  const { t } = useTranslation();
  const runs = may(useMe(), ["surveys.run"]);
  const saying = useSaying();
  const [picked, setPicked] = useState<ReadonlyMap<string, Opinion>>(new Map());
  const [heading, setHeading] = useState("");
  const opinions = useRecords<Opinion>(["reception", "surveys", survey.id, "opinions"], (cursor) =>
    answered(
      reception.GET("/surveys/{survey_id}/opinions", {
        params: { path: { survey_id: survey.id }, query: from(cursor) },
      }),
    ),
  );
  const sorting = useCommand(
    "reception",
    (body: { heading: string; picked: Array<{ sheet_id: string; question: string }> }, key) =>
      answered(
        reception.POST("/surveys/{survey_id}/headings", {
          params: { path: { survey_id: survey.id }, ...keyed(key) },
          body,
        }),
      ),
    () => {
      saying.done(t("surveys.sorted", { count: picked.size }));
      setPicked(new Map());
      setHeading("");
    },
  );
  const toggle = (each: Opinion): void => {
    const next = new Map(picked);
    if (!next.delete(keyOf(each))) next.set(keyOf(each), each);
    setPicked(next);
  };
  return (
    <>
      <Text c="dimmed">{t("surveys.opinionsIntro")}</Text>
      {runs && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const rows = [...picked.values()].map(({ sheet_id, question }) => ({ sheet_id, question }));
            sorting.mutate({ heading, picked: rows });
          }}
        >
          <Group align="end">
            <TextInput
              label={t("surveys.heading")}
              placeholder={t("surveys.headingHint")}
              required
              maxLength={60}
              list="headings"
              value={heading}
              onChange={(event) => setHeading(event.currentTarget.value)}
            />
            <datalist id="headings">
              {survey.groups.filter((each) => each.heading !== "").map((each) => <option key={each.heading}>{each.heading}</option>)}
            </datalist>
            <Button type="submit" disabled={picked.size === 0} loading={sorting.isPending}>
              {t("surveys.sort")} {picked.size > 0 && `(${picked.size})`}
            </Button>
          </Group>
          <Wrong error={sorting.error} />
        </form>
      )}
      <Records
        label={t("surveys.tabs.opinions")}
        query={opinions}
        keyOf={keyOf}
        empty={t("surveys.noOpinions")}
        columns={[
          {
            title: t("surveys.opinion"),
            cell: (each) => (
              <Checkbox
                disabled={!runs}
                aria-label={t("surveys.pick", { text: each.text })}
                label={each.text}
                checked={picked.has(keyOf(each))}
                onChange={() => toggle(each)}
              />
            ),
          },
          { title: t("surveys.heading"), cell: (each) => each.heading && <Badge variant="light">{each.heading}</Badge> },
          { title: t("surveys.unit"), cell: (each) => each.unit_label || "–" },
        ]}
      />
    </>
  );
}
