import { Badge, Button, Group, SegmentedControl, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, keyed, reception } from "@/api/client";
import { useCommand } from "@/office/forms/command";
import { ReasonForm } from "@/office/forms/reason-form";
import { inOurs } from "@/office/i18n";
import { Page } from "@/office/lists/page";
import { Records } from "@/office/lists/records";
import { useMoment } from "@/office/lists/times";
import { from, useRecords } from "@/office/lists/use-records";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

import type { Care } from "./care";
import { CallForm, CareForm } from "./care-forms";

const VIEWS = ["title", "onlyDue", "ended"] as const;
type View = (typeof VIEWS)[number];

/** 关怀名单 (E25): who is minded and called, and whom to call today. */
export function CarePage() {
  const { t, i18n } = useTranslation();
  const moment = useMoment();
  const keeps = may(useMe(), ["care.keep"]);
  const [view, setView] = useState<View>("title");
  const [adding, setAdding] = useState(false);
  const [calling, setCalling] = useState<Care | null>(null);
  const [ending, setEnding] = useState<Care | null>(null);
  const people = useRecords(["reception", "care", view], (cursor) =>
    answered(
      reception.GET("/care", {
        params: { query: { only_due: view === "onlyDue", active: view !== "ended", ...from(cursor) } },
      }),
    ),
  );
  const end = useCommand(
    "reception",
    ({ id, why }: { id: string; why: string }, key) =>
      answered(reception.POST("/care/{care_id}/end", { params: { ...keyed(key), path: { care_id: id } }, body: { why } })),
    () => setEnding(null),
  );
  return (
    <Page
      title={t("desk.care.title")}
      actions={keeps && <Button onClick={() => setAdding(true)}>{t("desk.care.add")}</Button>}
    >
      <Text c="dimmed">{t("desk.care.intro")}</Text>
      <SegmentedControl
        data-no-print
        aria-label={t("desk.care.title")}
        data={VIEWS.map((value) => ({ value, label: t(`desk.care.${value}`) }))}
        value={view}
        onChange={(chosen) => setView(VIEWS.find((each) => each === chosen) ?? view)}
      />
      <Records
        label={t("desk.care.title")}
        query={people}
        keyOf={(each) => each.id}
        empty={t(view === "onlyDue" ? "desk.care.noneDue" : "desk.care.none")}
        columns={[
          { title: t("desk.care.room"), cell: (each) => <Text fw={600}>{each.where}</Text> },
          { title: t("desk.care.name"), cell: (each) => each.name || t("desk.care.whole") },
          {
            title: t("desk.care.need"),
            cell: (each) => (
              <>
                <Badge tt="none" variant="light">
                  {inOurs(i18n.language, each.need)}
                </Badge>
                <Text size="sm">{each.mind}</Text>
              </>
            ),
          },
          {
            title: t("desk.care.next"),
            cell: (each) => (
              <>
                {each.next_on ?? "–"}{" "}
                {each.due && (
                  <Badge tt="none" variant="light">
                    {t("desk.care.due")}
                  </Badge>
                )}
                <Text size="sm">{each.every_days !== null && (each.caller || t("desk.nobody"))}</Text>
              </>
            ),
          },
          {
            title: t("desk.care.last"),
            cell: (each) => {
              const last = each.calls[0];
              if (last === undefined) return each.ended_why || "–";
              return (
                <>
                  {moment(last.at)} {inOurs(i18n.language, last.outcome)}
                  <Text size="sm">{[last.by, last.note].filter(Boolean).join(" · ")}</Text>
                </>
              );
            },
          },
          {
            title: "",
            screenOnly: true,
            cell: (each) =>
              each.active && (
                <Group gap="xs" wrap="nowrap">
                  <Button size="compact-sm" onClick={() => setCalling(each)}>
                    {t("desk.care.call")}
                  </Button>
                  {keeps && (
                    <Button size="compact-sm" variant="subtle" color="red" onClick={() => setEnding(each)}>
                      {t("desk.care.end")}
                    </Button>
                  )}
                </Group>
              ),
          },
        ]}
      />
      {adding && <CareForm close={() => setAdding(false)} />}
      {calling !== null && <CallForm care={calling} close={() => setCalling(null)} />}
      {ending !== null && (
        <ReasonForm
          title={t("desk.care.end")}
          about={t("desk.care.endAbout", { name: `${ending.where} ${ending.name}` })}
          submit={t("desk.care.end")}
          pending={end.isPending}
          error={end.error}
          act={(why) => end.mutate({ id: ending.id, why })}
          close={() => setEnding(null)}
        />
      )}
    </Page>
  );
}
