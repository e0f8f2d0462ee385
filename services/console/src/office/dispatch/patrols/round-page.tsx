import { Anchor, Badge, Button, Card, Group, Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { Wrong } from "@/office/forms/wrong";
import { inOurs, listed } from "@/office/i18n";
import { Page } from "@/office/lists/page";
import { momentOf, useMoment } from "@/office/lists/times";
import { Failed } from "@/office/errors/error-pages";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";
import { Waiting } from "@/office/session/waiting";

import { FindingForm } from "./finding-form";
import { FindingRecords } from "./finding-records";
import type { Round } from "./patrols";

/** One round, on a phone as well: its points are ticked by their codes, and what is found is recorded. */
export function RoundPage() {
  const { t } = useTranslation();
  const { id } = useParams({ strict: false }) as { readonly id: string };
  const round = useQuery({
    queryKey: ["dispatch", "patrols", "round", id],
    queryFn: () => answered(dispatch.GET("/patrols/rounds/{round_id}", { params: { path: { round_id: id } } })),
  });
  if (round.error !== null) return <Failed error={round.error} retry={() => void round.refetch()} />;
  if (round.data === undefined) return <Waiting />;
  return (
    <Page
      title={round.data.route_name}
      actions={
        <Anchor renderRoot={(props) => <Link to="/orders/patrols" {...props} />}>{t("planned.patrols.back")}</Anchor>
      }
    >
      <Walk round={round.data} />
      <FindingRecords round={id} />
    </Page>
  );
}

function Walk({ round }: { round: Round }) {
  const { t, i18n } = useTranslation();
  const moment = useMoment();
  const [finding, setFinding] = useState(false);
  const [finishing, setFinishing] = useState(false);
  const walks = may(useMe(), ["patrols.walk"]) && round.finished_at === null;
  return (
    <Stack>
      <Group>
        <Badge>{inOurs(i18n.language, round.state)}</Badge>
        {round.late && <Badge variant="light" color="orange">{t("planned.patrols.late")}</Badge>}
        <Text>{moment(round.planned_at)}</Text>
        <Text>{round.walked_by || listed(round.staff) || t("planned.patrols.onDuty")}</Text>
        <Text>
          {round.reached} / {round.points.length}
        </Text>
      </Group>
      {walks && <TickForm round={round} />}
      <Stack gap="xs">
        {round.points.map((point, place) => (
          <Card key={point.id} withBorder padding="sm">
            <Group justify="space-between" wrap="nowrap">
              <div>
                <Text fw={600}>
                  {place + 1}. {point.name}
                </Text>
                <Text size="sm" c="dimmed">
                  {[point.building, point.look_at, point.note].filter(Boolean).join(" · ")}
                </Text>
              </div>
              {point.reached_at ? (
                <Badge color="teal" variant="light">
                  {moment(point.reached_at)} {point.entered_later && t("planned.patrols.entered")}
                </Badge>
              ) : (
                <Badge color="gray" variant="light">
                  {t("planned.patrols.notYet")}
                </Badge>
              )}
            </Group>
          </Card>
        ))}
      </Stack>
      {walks && (
        <Group>
          <Button onClick={() => setFinding(true)}>
            {t("planned.patrols.finding")}
          </Button>
          <Button variant="default" onClick={() => setFinishing(true)}>
            {t("planned.patrols.finish")}
          </Button>
        </Group>
      )}
      {finding && <FindingForm round={round} close={() => setFinding(false)} />}
      {finishing && <FinishForm round={round} close={() => setFinishing(false)} />}
    </Stack>
  );
}

/** A scanner types the code and presses Enter; the field is empty again for the next point. */
function TickForm({ round }: { round: Round }) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { code: "", at: "" } });
  const ticking = useCommand(
    "dispatch",
    ({ code, at }: typeof form.values, key) =>
      answered(
        dispatch.POST("/patrols/rounds/{round_id}/tick", {
          params: { ...keyed(key), path: { round_id: round.id } },
          body: { code, at: momentOf(at) },
        }),
      ),
    () => form.reset(),
  );
  return (
    <form onSubmit={form.onSubmit((fields) => ticking.mutate(fields))}>
      <Stack gap="xs">
        <Wrong error={ticking.error} />
        <Group align="end">
          <TextInput
            label={t("planned.patrols.code")}
            description={t("planned.patrols.codeHint")}
            required
            maxLength={20}
            autoComplete="off"
            autoCapitalize="characters"
            {...form.getInputProps("code")}
          />
          <TextInput
            type="datetime-local"
            label={t("planned.patrols.at")}
            description={t("planned.patrols.atHint")}
            {...form.getInputProps("at")}
          />
          <Button type="submit" loading={ticking.isPending}>
            {t("planned.patrols.tick")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function FinishForm({ round, close }: { round: Round; close: () => void }) {
  const { t } = useTranslation();
  const left = round.points.filter((point) => !point.reached_at);
  const form = useForm({ initialValues: { reason: "" } });
  const finishing = useCommand(
    "dispatch",
    ({ reason }: typeof form.values, key) =>
      answered(
        dispatch.POST("/patrols/rounds/{round_id}/finish", {
          params: { ...keyed(key), path: { round_id: round.id } },
          body: { left_out_reason: reason },
        }),
      ),
    close,
  );
  return (
    <FormModal
      title={t("planned.patrols.finish")}
      submit={t("planned.patrols.finish")}
      pending={finishing.isPending}
      error={finishing.error}
      close={close}
      onSubmit={form.onSubmit((fields) => finishing.mutate(fields))}
    >
      {left.length === 0 ? (
        <Text>{t("planned.patrols.finishAll")}</Text>
      ) : (
        <>
          <Text>
            {t("planned.patrols.finishAbout", {
              count: left.length,
              points: listed(left.map((point) => point.name)),
            })}
          </Text>
          <TextInput
            label={t("planned.patrols.leftOut")}
            required
            data-autofocus
            maxLength={500}
            {...form.getInputProps("reason")}
          />
        </>
      )}
    </FormModal>
  );
}
