import { Alert, Anchor, Button, Divider, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { standIn } from "@/core/zone";
import { inOurs, otherLanguage } from "@/office/i18n";
import { yuan } from "@/office/lists/money";
import { useMoment } from "@/office/lists/times";

import { type LinkView, tokenOf } from "../vendors";
import { Answering } from "./answering";
import { lookAt } from "./link";
import classes from "./link.module.css";

/** What a vendor sees who has a link and no account: one piece of work, and how to answer. */
export function LinkPage() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [token] = useState(() => tokenOf(location.hash));
  const [sent, setSent] = useState(false);
  const key = ["vendor-link"];
  const { data, error } = useQuery({ queryKey: key, queryFn: () => lookAt(token), retry: false });
  if (data !== undefined) standIn(data.zone);

  return (
    <main className={classes["page"]}>
      <Paper className={classes["panel"]} withBorder p="md">
        <Group justify="space-between" mb="sm" wrap="nowrap">
          <div>
            <Text size="sm" c="dimmed">
              {data?.estate}
            </Text>
            <Title order={1} size="h3">
              {t("outside.link.title")} {data?.label}
            </Title>
          </div>
          <Button className={classes["language"]} variant="subtle" px="xs" onClick={otherLanguage}>
            {t("header.language")}
          </Button>
        </Group>
        {error !== null && data === undefined && (
          <Alert color="red" title={t("outside.link.bad")}>
            {t("outside.link.badHint")}
          </Alert>
        )}
        {error === null && data === undefined && <Text>{t("outside.link.opening")}</Text>}
        {data !== undefined && (
          <Stack>
            {sent && (
              <Alert color="teal" role="status">
                {t("outside.link.sent")}
              </Alert>
            )}
            <Asked view={data} />
            <Answering
              view={data}
              token={token}
              answered={(view, told) => {
                queries.setQueryData(key, view);
                if (told) setSent(true);
              }}
            />
            <SaidSoFar view={data} />
          </Stack>
        )}
      </Paper>
    </main>
  );
}

/** Where, what, by when, for how much, and whom to call. */
function Asked({ view }: { view: LinkView }) {
  const { t, i18n } = useTranslation();
  const moment = useMoment();
  const rule = i18n.language === "en" ? view.contact_rule_en : view.contact_rule_zh;
  const fields: ReadonlyArray<readonly [string, string]> = [
    [t("outside.link.where"), view.where],
    [t("outside.link.what"), view.what],
    [t("outside.link.finishBy"), moment(view.finish_by)],
    [t("outside.link.price"), view.price_fen === null ? "" : yuan(view.price_fen)],
    [t("outside.link.when"), view.planned_at === null ? "" : moment(view.planned_at)],
  ];
  const phones: ReadonlyArray<readonly [string, string, string]> = [
    [t("outside.link.contact"), view.contact_name, view.contact_phone],
    [t("outside.link.desk"), "", view.desk_phone],
  ];
  if (view.over) {
    return (
      <Alert color="gray" title={inOurs(i18n.language, view.state)}>
        {t("outside.link.over")}
      </Alert>
    );
  }
  return (
    <>
      <Text fw={600}>{inOurs(i18n.language, view.state)}</Text>
      <dl className={classes["facts"]}>
        {fields
          .filter(([, value]) => value !== "")
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        {phones
          .filter(([, , phone]) => phone !== "")
          .map(([label, name, phone]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {name} <Anchor href={`tel:${phone}`}>{phone}</Anchor>
              </dd>
            </div>
          ))}
        <div>
          <dt>{t("outside.link.rule")}</dt>
          <dd>{rule || t(view.contact_phone === "" ? "outside.link.ruleUnset" : "outside.link.ruleMayCall")}</dd>
        </div>
      </dl>
    </>
  );
}

function SaidSoFar({ view }: { view: LinkView }) {
  const { t, i18n } = useTranslation();
  const moment = useMoment();
  return (
    <>
      {view.told.length > 0 && (
        <>
          <Divider label={t("outside.link.said")} />
          {view.told.map((each) => (
            <Text key={`${each.at} ${each.kind.code}`} size="sm">
              {t("outside.link.saidWhen", { kind: inOurs(i18n.language, each.kind), at: moment(each.at) })} {each.note}
            </Text>
          ))}
        </>
      )}
      <Text size="sm" c="dimmed">
        {t("outside.link.until", { at: moment(view.link_until) })}
      </Text>
    </>
  );
}
