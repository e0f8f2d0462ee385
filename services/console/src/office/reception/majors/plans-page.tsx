import { Alert, Button, Card, Group, List, Text, Textarea, Title } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, keyed, reception } from "@/api/client";
import { Failed } from "@/office/errors/error-pages";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { inOurs } from "@/office/i18n";
import { Page } from "@/office/lists/page";
import { useMoment } from "@/office/lists/times";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";
import { Waiting } from "@/office/session/waiting";

import { keepCards, keptCards, linesOf, numbersOf, type PlanCard, type PlanCards } from "./majors";
import { Presets } from "./presets";

/** 应急预案卡: what to do and whom to call, also when there is no network. */
export function PlansPage() {
  const { t } = useTranslation();
  const moment = useMoment();
  const me = useMe();
  const [editing, setEditing] = useState<PlanCard | null>(null);
  const cards = useQuery({
    queryKey: ["reception", "plans"],
    queryFn: async () => {
      const fetched = await answered(reception.GET("/emergency-plans"));
      keepCards(me.estate.id, fetched);
      return fetched;
    },
  });
  const kept = cards.data === undefined && cards.error !== null ? keptCards(me.estate.id) : null;
  const shown = cards.data ?? kept;
  if (shown === null || shown === undefined) {
    return cards.error === null ? <Waiting /> : <Failed error={cards.error} retry={() => void cards.refetch()} />;
  }
  return (
    <Page
      title={t("desk.plans.title")}
      actions={
        <Button variant="default" onClick={() => globalThis.print()}>
          {t("list.print")}
        </Button>
      }
    >
      <Text c="dimmed" data-no-print>
        {t("desk.plans.intro")}
      </Text>
      {kept !== null && <Alert color="yellow">{t("desk.plans.kept")}</Alert>}
      <Text size="sm">{t("desk.plans.asOf", { at: moment(shown.as_of) })}</Text>
      {shown.cards.some((card) => card.unset) && (
        <Alert color="yellow" title={t("desk.unset")}>
          {t("desk.unsetHint")}
          <Presets kind="emergency_plans" />
        </Alert>
      )}
      {shown.cards.map((card) => (
        <OneCard key={card.kind.code} card={card} edit={() => setEditing(card)} />
      ))}
      {editing !== null && <EditForm cards={shown} card={editing} close={() => setEditing(null)} />}
    </Page>
  );
}

function OneCard({ card, edit }: { card: PlanCard; edit: () => void }) {
  const { t, i18n } = useTranslation();
  const sets = may(useMe(), ["settings.manage"]);
  return (
    <Card withBorder component="section" aria-label={inOurs(i18n.language, card.kind)}>
      <Group justify="space-between">
        <Title order={2} size="h4">
          {inOurs(i18n.language, card.kind)}
        </Title>
        {sets && (
          <Button data-no-print size="compact-sm" variant="default" onClick={edit}>
            {t("desk.plans.edit")}
          </Button>
        )}
      </Group>
      {card.unset ? (
        <Text c="dimmed">{t("desk.unset")}</Text>
      ) : (
        <>
          <List type="ordered">
            {card.steps.map((step) => (
              <List.Item key={step}>{step}</List.Item>
            ))}
          </List>
          <Text mt="xs">
            <b>{t("desk.plans.calls")}</b>：{card.calls.map((each) => `${each.who} ${each.phone}`.trim()).join("；")}
          </Text>
        </>
      )}
    </Card>
  );
}

function EditForm({ cards, card, close }: { cards: PlanCards; card: PlanCard; close: () => void }) {
  const { t, i18n } = useTranslation();
  const form = useForm({
    initialValues: {
      steps: card.steps.join("\n"),
      calls: card.calls.map((each) => `${each.who} ${each.phone}`.trim()).join("\n"),
    },
  });
  const setting = useCommand(
    "reception",
    ({ steps, calls }: typeof form.values, key) => {
      const changed = { kind: card.kind.code, steps: linesOf(steps), calls: numbersOf(calls) };
      const others = cards.cards
        .filter((each) => !each.unset && each.kind.code !== card.kind.code)
        .map((each) => ({ kind: each.kind.code, steps: each.steps, calls: each.calls }));
      return answered(
        reception.POST("/settings/{kind}", {
          params: { path: { kind: "emergency_plans" }, ...keyed(key) },
          body: { values: { cards: [...others, changed] } },
        }),
      );
    },
    close,
  );
  return (
    <FormModal
      title={t("desk.plans.edit")}
      submit={t("desk.plans.edit")}
      wide
      pending={setting.isPending}
      error={setting.error}
      close={close}
      onSubmit={form.onSubmit((said) => setting.mutate(said))}
    >
      <Text>{t("desk.plans.editAbout", { kind: inOurs(i18n.language, card.kind) })}</Text>
      <Textarea label={t("desk.plans.steps")} rows={8} data-autofocus {...form.getInputProps("steps")} />
      <Textarea label={t("desk.plans.calls")} rows={4} {...form.getInputProps("calls")} />
    </FormModal>
  );
}
