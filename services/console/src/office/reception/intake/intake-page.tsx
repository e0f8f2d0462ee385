import { Alert, Anchor, Button, Checkbox, Group, SegmentedControl, Select, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, keyed, reception } from "@/api/client";
import type { operations } from "@/api/types/reception";
import { useCommand } from "@/office/forms/command";
import { useDraft } from "@/office/forms/drafts";
import { Wrong } from "@/office/forms/wrong";
import { Page } from "@/office/lists/page";
import { useMoment } from "@/office/lists/times";

import { CallerFinder } from "./caller-finder";
import { BLANK, CHANNELS, type Intake, type Lack, lackingOf, OUTCOMES, requestOf } from "./intake";
import classes from "./intake.module.css";
import { KnownCard } from "./known-card";
import { OutcomeFields } from "./outcome-fields";

type Taken = operations["intake_take_in"]["responses"][201]["content"]["application/json"];

/** 接待登记 (W01): whoever reaches us, by the keyboard alone; what is begun is there again after the tab was closed. */
export function IntakePage() {
  const { t } = useTranslation();
  const moment = useMoment();
  const { values, change, leftAt, clear } = useDraft("intake", BLANK);
  const [lacking, setLacking] = useState<readonly Lack[]>([]);
  const [last, setLast] = useState<Taken | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const finder = useRef<HTMLInputElement>(null);
  // The telephone is in the other hand: one types as soon as the page is there.
  useEffect(() => finder.current?.focus(), []);
  const begin = (): void => {
    clear();
    setLacking([]);
    finder.current?.focus();
  };
  const taking = useCommand(
    "reception",
    (intake: Intake, key) => answered(reception.POST("/intake", { params: keyed(key), body: requestOf(intake) })),
    (taken) => {
      setLast(taken);
      begin();
    },
  );
  useHotkeys(
    [
      ["mod+Enter", () => form.current?.requestSubmit()],
      ...OUTCOMES.map((outcome, place): [string, () => void] => [
        `alt+${(place + 1) % 10}`,
        () => change({ outcome }),
      ]),
    ],
    [],
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const without = lackingOf(values);
    setLacking(without);
    if (without.length === 0) taking.mutate(values);
  };
  const typing = (name: "place" | "building" | "matter" | "name" | "phone" | "requested") => ({
    value: values[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }): void =>
      change({ [name]: event.currentTarget.value }),
  });
  return (
    <Page
      title={t("intake.title")}
      actions={
        <Button component={Link} to="/reception/contacts" variant="default">
          {t("nav.contacts")}
        </Button>
      }
    >
      <Text c="dimmed">{t("intake.intro")}</Text>
      {last !== null && (
        <Alert color="teal" role="status">
          {t("intake.done", { number: last.number, outcome: t(`intake.outcomes.${outcomeOf(last)}`), where: last.where })}{" "}
          <Anchor component={Link} to={`/reception/contacts/${last.id}`} underline="always">
            {t("intake.look")}
          </Anchor>
        </Alert>
      )}
      {leftAt !== null && (
        <Alert color="teal">
          <Group justify="space-between">
            {t("intake.restored", { at: moment(leftAt) })}
            <Button size="compact-sm" variant="default" onClick={begin}>
              {t("intake.discard")}
            </Button>
          </Group>
        </Alert>
      )}
      <div className={classes["beside"]}>
        <form ref={form} onSubmit={submit} className={classes["form"]} noValidate>
          <Stack>
            <Wrong error={taking.error} />
            <CallerFinder
              field={finder}
              value={values.caller}
              error={lacking.includes("where") ? t("intake.lacks.where") : undefined}
              choose={(caller) => change({ caller, incident: null })}
            />
            <Textarea
              label={t("intake.matter")}
              required
              autosize
              minRows={2}
              maxLength={2_000}
              error={lacking.includes("what") && values.matter.trim() === "" ? t("intake.lacks.what") : undefined}
              {...typing("matter")}
            />
            <div>
              <Text size="sm" fw={500} id="outcome">
                {t("intake.outcome")}
              </Text>
              <SegmentedControl
                className={classes["outcomes"] ?? ""}
                aria-labelledby="outcome"
                data={OUTCOMES.map((value, place) => ({
                  value,
                  label: `${(place + 1) % 10} ${t(`intake.outcomes.${value}`)}`,
                }))}
                value={values.outcome}
                onChange={(chosen) => change({ outcome: OUTCOMES.find((each) => each === chosen) ?? "repair" })}
              />
            </div>
            <OutcomeFields intake={values} change={change} lacking={lacking} />
            {!values.caller?.unitId && (
              <Group align="start" grow>
                <TextInput label={t("intake.place")} description={t("intake.placeHint")} maxLength={200} {...typing("place")} />
                <TextInput label={t("intake.building")} maxLength={50} {...typing("building")} description={t("intake.buildingHint")} />
              </Group>
            )}
            {!values.anonymous && (
              <Group align="start" grow>
                <TextInput label={t("intake.name")} description={t("intake.nameHint")} maxLength={100} {...typing("name")} />
                <TextInput label={t("intake.phone")} description={t("intake.phoneHint")} type="tel" maxLength={50} {...typing("phone")} />
              </Group>
            )}
            <Group align="end" grow>
              <Select
                label={t("intake.channel")}
                allowDeselect={false}
                data={CHANNELS.map((each) => ({ value: each, label: t(`intake.channels.${each}`) }))}
                value={values.channel}
                onChange={(channel) => change({ channel: CHANNELS.find((each) => each === channel) ?? "call" })}
              />
              <TextInput type="datetime-local" label={t("intake.requested")} {...typing("requested")} />
            </Group>
            <Group justify="space-between">
              <Checkbox
                label={t("intake.anonymous")}
                checked={values.anonymous}
                onChange={(event) => change({ anonymous: event.currentTarget.checked })}
              />
              <Button type="submit" loading={taking.isPending}>
                {t("intake.submit")}
              </Button>
            </Group>
          </Stack>
        </form>
        {values.caller !== null && (
          <aside className={classes["known"]}>
            <KnownCard
              caller={values.caller}
              incident={values.incident}
              attach={(incident) => change({ incident })}
            />
          </aside>
        )}
      </div>
    </Page>
  );
}

function outcomeOf(taken: Taken): Intake["outcome"] {
  return OUTCOMES.find((each) => each === taken.outcome.code) ?? "other";
}
