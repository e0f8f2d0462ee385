import { Alert, Anchor, Badge, Button, Card, Group, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, keyed, reception } from "@/api/client";
import { Failed } from "@/office/errors/error-pages";
import { useCommand } from "@/office/forms/command";
import { ReasonForm } from "@/office/forms/reason-form";
import { Wrong } from "@/office/forms/wrong";
import { inOurs } from "@/office/i18n";
import { Page } from "@/office/lists/page";
import { useMoment } from "@/office/lists/times";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";
import { Waiting } from "@/office/session/waiting";

import { AlsoForm } from "./also-form";
import type { MajorEvent } from "./majors";
import { Presets } from "./presets";

/** One major event: the chain of calls, the checklist, its end (T41, W30, W35, A15). */
export function MajorPage() {
  const { t } = useTranslation();
  const { id } = useParams({ strict: false }) as { readonly id: string };
  const found = useQuery({
    queryKey: ["reception", "majors", id],
    queryFn: () => answered(reception.GET("/major-events/{major_id}", { params: { path: { major_id: id } } })),
  });
  if (found.error !== null && found.data === undefined) {
    return <Failed error={found.error} retry={() => void found.refetch()} />;
  }
  if (found.data === undefined) return <Waiting />;
  return (
    <Page
      title={`${found.data.number} ${found.data.matter}`}
      actions={
        <>
          <Anchor component={Link} to="/reception/majors">
            {t("desk.back")}
          </Anchor>
          <Button variant="default" onClick={() => globalThis.print()}>
            {t("list.print")}
          </Button>
        </>
      }
    >
      <Body event={found.data} />
    </Page>
  );
}

function Body({ event }: { event: MajorEvent }) {
  const { t, i18n } = useTranslation();
  const moment = useMoment();
  const closes = may(useMe(), ["duty.keep"]);
  const [closing, setClosing] = useState(false);
  const path = { major_id: event.id };
  const ending = useCommand(
    "reception",
    (outcome: string, key) =>
      answered(reception.POST("/major-events/{major_id}/close", { params: { ...keyed(key), path }, body: { outcome } })),
    () => setClosing(false),
  );
  return (
    <Stack>
      <Group gap="xl">
        <Badge variant="light" tt="none">{inOurs(i18n.language, event.kind)}</Badge>
        <Badge tt="none" variant="light">
          {t(event.open ? "desk.majors.open" : "desk.majors.closed")}
        </Badge>
        <Text>{moment(event.happened_at)}</Text>
        <Text>{[event.building, event.place].filter(Boolean).join(" ")}</Text>
        <Text>{t("desk.majors.by", { name: event.reported_by })}</Text>
      </Group>
      <Chain event={event} />
      <Steps event={event} />
      {event.outcome && (
        <Alert color="teal" title={t("desk.majors.outcome")}>
          {event.outcome}
          <Text size="sm">{t("desk.majors.calledBy", { at: moment(event.closed_at), name: event.closed_by })}</Text>
        </Alert>
      )}
      {event.open && closes && (
        <Group data-no-print>
          <Button onClick={() => setClosing(true)}>{t("desk.majors.close")}</Button>
        </Group>
      )}
      {closing && (
        <ReasonForm
          title={t("desk.majors.close")}
          about={t("desk.majors.outcome")}
          submit={t("desk.majors.close")}
          pending={ending.isPending}
          error={ending.error}
          act={(outcome) => ending.mutate(outcome)}
          close={() => setClosing(false)}
        />
      )}
    </Stack>
  );
}

function Chain({ event }: { event: MajorEvent }) {
  const { t } = useTranslation();
  const moment = useMoment();
  const [skipping, setSkipping] = useState<number | null>(null);
  const [adding, setAdding] = useState(false);
  const path = { major_id: event.id };
  const calling = useCommand("reception", ({ level, reached }: { level: number; reached: boolean }, key) =>
    answered(reception.POST("/major-events/{major_id}/call", { params: { ...keyed(key), path }, body: { level, reached } })),
  );
  const skipped = useCommand(
    "reception",
    ({ level, reason }: { level: number; reason: string }, key) =>
      answered(reception.POST("/major-events/{major_id}/skip", { params: { ...keyed(key), path }, body: { level, reason } })),
    () => setSkipping(null),
  );
  return (
    <>
      <Title order={2} size="h4">
        {t("desk.majors.chain")}
      </Title>
      <Wrong error={calling.error} />
      {event.chain.length === 0 && (
        <Alert color="yellow">
          {t("desk.majors.chainUnset")}
          <Presets kind="reporting_chain" />
        </Alert>
      )}
      {event.chain.map((rung, level) => (
        <Card key={`${rung.title} ${rung.phone}`} withBorder padding="sm">
          <Group justify="space-between">
            <div>
              <Group gap="xs">
                <Text fw={600}>
                  {level + 1}. {rung.title} {rung.phone}
                </Text>
                {rung.optional && (
                  <Badge tt="none" variant="light">
                    {t("desk.majors.optional")}
                  </Badge>
                )}
                {rung.next && event.open && (
                  <Badge variant="light" tt="none">
                    {t("desk.majors.now")}
                  </Badge>
                )}
              </Group>
              {rung.calls.map((call) => (
                <Text key={call.at} size="sm">
                  {t("desk.majors.calledBy", { at: moment(call.at), name: call.by })}{" "}
                  {t(call.reached ? "desk.majors.call" : "desk.majors.notReached")} {call.note}
                </Text>
              ))}
              {rung.skipped && (
                <Text size="sm" fw={600}>
                  {t("desk.majors.skipped", { reason: rung.skipped })}
                </Text>
              )}
            </div>
            {event.open && !rung.reached && (
              <Group gap="xs" data-no-print>
                <Button size="compact-sm" onClick={() => calling.mutate({ level, reached: true })}>
                  {t("desk.majors.call")}
                </Button>
                <Button size="compact-sm" variant="default" onClick={() => calling.mutate({ level, reached: false })}>
                  {t("desk.majors.notReached")}
                </Button>
                <Button size="compact-sm" variant="outline" onClick={() => setSkipping(level)}>
                  {t("desk.majors.skip")}
                </Button>
              </Group>
            )}
          </Group>
        </Card>
      ))}
      {event.open && (
        <Group data-no-print>
          <Button variant="default" onClick={() => setAdding(true)}>
            {t("desk.majors.also")}
          </Button>
        </Group>
      )}
      {skipping !== null && (
        <ReasonForm
          title={t("desk.majors.skip")}
          about={t("desk.majors.skipAbout", { title: event.chain[skipping]?.title ?? "" })}
          submit={t("desk.majors.skip")}
          pending={skipped.isPending}
          error={skipped.error}
          act={(reason) => skipped.mutate({ level: skipping, reason })}
          close={() => setSkipping(null)}
        />
      )}
      {adding && <AlsoForm id={event.id} close={() => setAdding(false)} />}
    </>
  );
}

function Steps({ event }: { event: MajorEvent }) {
  const { t } = useTranslation();
  const moment = useMoment();
  const ticking = useCommand("reception", (step: number, key) =>
    answered(
      reception.POST("/major-events/{major_id}/step", {
        params: { ...keyed(key), path: { major_id: event.id } },
        body: { step },
      }),
    ),
  );
  return (
    <>
      <Title order={2} size="h4">
        {t("desk.majors.steps")}
      </Title>
      <Wrong error={ticking.error} />
      {event.steps.length === 0 && <Text c="dimmed">{t("desk.majors.noSteps")}</Text>}
      {event.steps.map((step, place) => (
        <Group key={step.text}>
          <Text>
            {step.done_at ? "☑" : "☐"} {step.text}
          </Text>
          {step.done_at ? (
            <Text size="sm" c="dimmed">
              {t("desk.majors.calledBy", { at: moment(step.done_at), name: step.done_by })}
            </Text>
          ) : (
            event.open && (
              <Button data-no-print size="compact-sm" variant="light" onClick={() => ticking.mutate(place)}>
                {t("desk.majors.done")}
              </Button>
            )
          )}
        </Group>
      ))}
    </>
  );
}
