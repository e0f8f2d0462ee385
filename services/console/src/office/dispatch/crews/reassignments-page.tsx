import { Badge, Button, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import type { components } from "@/api/types/dispatch";
import { useSaying } from "@/office/app/saying";
import { useCommand } from "@/office/forms/command";
import { Page } from "@/office/lists/page";
import { Records } from "@/office/lists/records";
import { useMoment } from "@/office/lists/times";
import { from, useRecords } from "@/office/lists/use-records";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

import { ReassignForm } from "./reassign-form";
import type { Department } from "./staff";

type Entry = components["schemas"]["ReassignmentView"];

/** 夜值调配: who was sent to another department in an emergency, why, by whom, until when. */
export function ReassignmentsPage() {
  const { t } = useTranslation();
  const saying = useSaying();
  const moment = useMoment();
  const mayReassign = may(useMe(), ["staff.reassign"]);
  const [open, setOpen] = useState(false);
  const entries = useRecords(["dispatch", "reassignments"], (cursor) =>
    answered(dispatch.GET("/reassignments", { params: { query: from(cursor) } })),
  );
  const releasing = useCommand(
    "dispatch",
    (id: string, key) =>
      answered(dispatch.POST("/reassignments/release", { params: keyed(key), body: { reassignment_id: id } })),
    (entry) => saying.done(t("crews.night.released", { name: entry.name })),
  );
  const departmentOf = (code: Department | null): string => (code === null ? "–" : t(`crews.departments.${code}`));
  const release = (entry: Entry) =>
    mayReassign &&
    entry.stands && (
      <Button
        size="compact-sm"
        variant="default"
        loading={releasing.isPending}
        onClick={() => releasing.mutate(entry.id, { onError: saying.failed })}
      >
        {t("crews.night.release")}
      </Button>
    );
  return (
    <Page
      title={t("crews.night.title")}
      actions={mayReassign && <Button onClick={() => setOpen(true)}>{t("crews.night.make")}</Button>}
    >
      <Text c="dimmed">{t("crews.night.intro")}</Text>
      <Records
        label={t("crews.night.title")}
        query={entries}
        keyOf={(entry) => entry.id}
        empty={t("crews.night.none")}
        columns={[
          { title: t("crews.person"), cell: (entry) => <Text fw={600}>{entry.name}</Text> },
          {
            title: t("crews.night.where"),
            cell: (entry) => `${departmentOf(entry.from_department)} → ${departmentOf(entry.to_department)}`,
          },
          {
            title: t("crews.night.why"),
            cell: (entry) => (
              <>
                <Text>{entry.reason}</Text>
                <Text size="sm" c="dimmed">
                  {entry.order_number ?? ""}
                </Text>
              </>
            ),
          },
          {
            title: t("crews.night.when"),
            cell: (entry) => (
              <>
                {moment(entry.at)} – {moment(entry.released_at ?? entry.until)}{" "}
                {entry.stands && (
                  <Badge color="orange" variant="light" tt="none">
                    {t("crews.night.now")}
                  </Badge>
                )}
              </>
            ),
          },
          { title: t("crews.night.by"), cell: (entry) => entry.by_name },
          { title: t("list.actions"), cell: release, screenOnly: true },
        ]}
      />
      {open && <ReassignForm close={() => setOpen(false)} />}
    </Page>
  );
}
