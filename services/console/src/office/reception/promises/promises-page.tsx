import { Anchor, Badge, Button, SegmentedControl, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, keyed, reception } from "@/api/client";
import type { components } from "@/api/types/reception";
import { useWords } from "@/office/dispatch/order/words";
import { useCommand } from "@/office/forms/command";
import { Page } from "@/office/lists/page";
import { Records } from "@/office/lists/records";
import { useMoment, useNow } from "@/office/lists/times";
import { from, useRecords } from "@/office/lists/use-records";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

import { type Referral, ReferralActs } from "./referral-forms";

type PromiseOf = components["schemas"]["PromiseView"];
type Message = components["schemas"]["MessageView"];
const TABS = ["timed", "untimed", "to_tell", "of_me", "nobodys", "messages", "taken"] as const;
type Tab = (typeof TABS)[number];
const EACH = 50;

/** 我的承诺 (W08): what I took and is not settled, what is asked of me, what is there for me to read. */
export function PromisesPage() {
  const { t } = useTranslation();
  const me = useMe();
  const [tab, setTab] = useState<Tab>("timed");
  const tabs = TABS.filter((each) => each !== "nobodys" || may(me, ["contacts.see"]));
  return (
    <Page
      title={t("promises.title")}
      actions={
        <Button component={Link} to="/reception/intake">
          {t("nav.intake")}
        </Button>
      }
    >
      <Text c="dimmed">{t("promises.intro")}</Text>
      <SegmentedControl
        data-no-print
        aria-label={t("promises.title")}
        data={tabs.map((value) => ({ value, label: t(`promises.tabs.${value}`) }))}
        value={tab}
        onChange={(chosen) => setTab(TABS.find((each) => each === chosen) ?? tab)}
      />
      {(tab === "timed" || tab === "untimed") && <Promises key={tab} kind={tab} />}
      {(tab === "to_tell" || tab === "of_me" || tab === "nobodys") && <ReferralRecords key={tab} wanted={tab} />}
      {(tab === "messages" || tab === "taken") && <Messages key={tab} taken={tab === "taken"} />}
    </Page>
  );
}

function Promises({ kind }: { kind: "timed" | "untimed" }) {
  const { t } = useTranslation();
  const moment = useMoment();
  const now = useNow();
  const { named } = useWords();
  const promises = useRecords<PromiseOf>(["reception", "promises", kind], (cursor) =>
    answered(reception.GET("/promises", { params: { query: { kind, limit: EACH, ...from(cursor) } } })),
  );
  return (
    <Records
      label={t("promises.title")}
      query={promises}
      keyOf={(each) => each.id}
      empty={t(`promises.none.${kind}`)}
      columns={[
        { title: t("contacts.number"), cell: (each) => <ToContact id={each.id} number={each.number} /> },
        {
          title: t("promises.until"),
          cell: (each) => (
            <>
              {moment(each.promised_until)}{" "}
              {each.promised_until !== null && new Date(each.promised_until) < now && (
                <Badge color="red" variant="outline" tt="none">
                  {t("promises.overdue")}
                </Badge>
              )}
            </>
          ),
        },
        { title: t("contacts.who"), cell: (each) => each.who || "–" },
        { title: t("contacts.where"), cell: (each) => each.where || "–" },
        { title: t("intake.matter"), cell: (each) => <Text lineClamp={2}>{each.matter}</Text> },
        {
          title: t("contacts.standing"),
          cell: (each) => (each.order?.state ? named(each.order.state) : named(each.outcome)),
        },
      ]}
    />
  );
}

function ReferralRecords({ wanted }: { wanted: "to_tell" | "of_me" | "nobodys" }) {
  const { t } = useTranslation();
  const moment = useMoment();
  const { named } = useWords();
  const referrals = useRecords<Referral>(["reception", "referrals", wanted], (cursor) =>
    answered(reception.GET("/referrals", { params: { query: { wanted, limit: EACH, ...from(cursor) } } })),
  );
  return (
    <Records
      label={t(`promises.tabs.${wanted}`)}
      query={referrals}
      keyOf={(each) => each.id}
      empty={t(`promises.none.${wanted}`)}
      columns={[
        { title: t("contacts.number"), cell: (each) => <ToContact id={each.contact_id} number={each.number} /> },
        { title: t("promises.kind"), cell: (each) => named(each.kind) },
        { title: t("promises.until"), cell: (each) => moment(each.owed_at) },
        { title: t("contacts.where"), cell: (each) => each.where || "–" },
        {
          title: t("intake.matter"),
          cell: (each) => (
            <>
              <Text>{each.matter}</Text>
              {each.note !== "" && <Text size="sm">{each.note}</Text>}
              {each.answer !== null && (
                <Text>{t("promises.answered", { who: each.answer.who, at: moment(each.answer.at), text: each.answer.text })}</Text>
              )}
            </>
          ),
        },
        { title: t("contacts.receiver"), cell: (each) => each.receiver || "–" },
        { title: t("promises.acts"), cell: (each) => <ReferralActs referral={each} />, screenOnly: true },
      ]}
    />
  );
}

function Messages({ taken }: { taken: boolean }) {
  const { t } = useTranslation();
  const moment = useMoment();
  const messages = useRecords<Message>(["reception", "messages", taken], (cursor) =>
    answered(reception.GET("/messages", { params: { query: { taken, limit: EACH, ...from(cursor) } } })),
  );
  const reading = useCommand("reception", (id: string, key) =>
    answered(reception.POST("/messages/{contact_id}/read", { params: { ...keyed(key), path: { contact_id: id } } })),
  );
  return (
    <Records
      label={t(`promises.tabs.${taken ? "taken" : "messages"}`)}
      query={messages}
      keyOf={(each) => each.id}
      empty={t(`promises.none.${taken ? "taken" : "messages"}`)}
      columns={[
        { title: t("promises.takenAt"), cell: (each) => moment(each.taken_at) },
        {
          title: t(taken ? "intake.forWhom" : "promises.takenBy"),
          cell: (each) => (taken ? each.for_name : each.receiver) || "–",
        },
        { title: t("contacts.who"), cell: (each) => [each.where, each.from_name, each.from_phone].filter(Boolean).join("　") },
        { title: t("promises.text"), cell: (each) => each.text },
        {
          title: t("promises.read"),
          cell: (each) =>
            each.read_at !== null || taken ? (
              moment(each.read_at)
            ) : (
              <Button size="compact-sm" onClick={() => reading.mutate(each.id)}>
                {t("promises.markRead")}
              </Button>
            ),
        },
      ]}
    />
  );
}

/** Whoever may not see the log has the number alone. */
function ToContact({ id, number }: { id: string; number: string }) {
  const me = useMe();
  if (!may(me, ["contacts.see"])) return <Text fw={600}>{number}</Text>;
  return (
    <Anchor component={Link} to={`/reception/contacts/${id}`} fw={600} underline="always">
      {number}
    </Anchor>
  );
}
