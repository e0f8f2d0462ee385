import { Anchor, Badge, Button, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, gate, keyed } from "@/api/client";
import { useCommand } from "@/office/forms/command";
import { ReasonForm } from "@/office/forms/reason-form";
import { useGates } from "@/office/gate/gates/gates";
import { Records } from "@/office/lists/records";
import { useMoment } from "@/office/lists/times";
import { from, useRecords } from "@/office/lists/use-records";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

import { isWaiting, type Journal, missing } from "./shifts";

/** How far each tablet's acts have come; acts that wait for others can be taken in without them. */
export function Journals() {
  const { t } = useTranslation();
  const { nameOf } = useGates();
  const moment = useMoment();
  const mayPassOver = may(useMe(), ["devices.manage"]);
  const [open, setOpen] = useState<Journal | null>(null);
  const close = (): void => setOpen(null);
  const journals = useRecords(["gate", "journals"], (cursor) =>
    answered(gate.GET("/journals", { params: { query: from(cursor) } })),
  );
  const passing = useCommand(
    "gate",
    ({ id, why }: { id: string; why: string }, key) =>
      answered(
        gate.POST("/journals/{journal_id}/pass-over", {
          params: { path: { journal_id: id }, ...keyed(key) },
          body: { why },
        }),
      ),
    close,
  );
  const passOver = (journal: Journal) =>
    mayPassOver &&
    isWaiting(journal) && (
      <Button
        size="compact-sm"
        variant="outline"
        color="red"
        onClick={() => {
          passing.reset();
          setOpen(journal);
        }}
      >
        {t("gate.journals.passOver")}
      </Button>
    );
  return (
    <>
      <Text c="dimmed">
        {t("gate.journals.intro")}
        {mayPassOver && (
          <>
            {" "}
            {t("gate.journals.kept")}{" "}
            <Anchor component={Link} to="/at-the-gate/kept" underline="always">
              {t("nav.kept")}
            </Anchor>
          </>
        )}
      </Text>
      <Records
        label={t("gate.shifts.tablets")}
        query={journals}
        keyOf={(journal) => journal.journal}
        empty={t("gate.journals.none")}
        columns={[
          { title: t("gate.tablets.name"), cell: (journal) => <Text fw={600}>{journal.tablet || "–"}</Text> },
          { title: t("gate.gates.gate"), cell: (journal) => nameOf(journal.gate) },
          { title: t("gate.journals.heard"), cell: (journal) => moment(journal.heard_at) },
          { title: t("gate.journals.state"), cell: (journal) => <State journal={journal} /> },
          { title: t("list.actions"), cell: passOver, screenOnly: true },
        ]}
      />
      {open !== null && (
        <ReasonForm
          title={t("gate.journals.passOver")}
          about={t("gate.journals.passOverAbout", { tablet: open.tablet, missing: missing(open) })}
          submit={t("gate.journals.passOver")}
          pending={passing.isPending}
          error={passing.error}
          act={(why) => passing.mutate({ id: open.journal, why })}
          close={close}
        />
      )}
    </>
  );
}

function State({ journal }: { journal: Journal }) {
  const { t } = useTranslation();
  const moment = useMoment();
  return (
    <>
      {journal.revoked && (
        <Badge color="red" variant="outline" tt="none">
          {t("gate.tablets.states.revoked")}
        </Badge>
      )}
      {isWaiting(journal) ? (
        <Text c="var(--mantine-color-error)">
          {t("gate.journals.waiting", { missing: missing(journal), since: moment(journal.beyond_since) })}
        </Text>
      ) : (
        <Text>{t("gate.journals.complete")}</Text>
      )}
      {journal.skewed && (
        <Text size="sm">
          {t("gate.journals.skewed", { minutes: Math.round(Math.abs(journal.clock_offset_ms ?? 0) / 60_000) })}
        </Text>
      )}
    </>
  );
}
