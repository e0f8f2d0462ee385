import { Button, Group, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, gate } from "@/api/client";
import type { components } from "@/api/types/gate";
import { useGates } from "@/office/gate/gates/gates";
import { inOurs } from "@/office/i18n";
import { Page } from "@/office/lists/page";
import { Records } from "@/office/lists/records";
import { SearchField } from "@/office/lists/search-field";
import { dayOf, useMoment, useNow } from "@/office/lists/times";
import { from, useRecords } from "@/office/lists/use-records";

type Note = components["schemas"]["PhoneNoteView"];

/** 电话记录 (F52): what was asked of the guard-post by phone, and to whom it was passed on; printed as it stands. */
export function PhoneNotesPage() {
  const { t } = useTranslation();
  const { nameOf } = useGates();
  const moment = useMoment();
  const today = dayOf(useNow());
  const [text, setText] = useState("");
  const [day, setDay] = useState("");
  const asked = { ...(text === "" ? {} : { text }), ...(day === "" ? {} : { day }) };
  const notes = useRecords(["gate", "phone-notes", asked], (cursor) =>
    answered(gate.GET("/phone-notes", { params: { query: { ...asked, limit: 50, ...from(cursor) } } })),
  );
  return (
    <Page
      title={t("gate.phoneNotes.title")}
      actions={
        <Button variant="default" onClick={() => globalThis.print()}>
          {t("list.print")}
        </Button>
      }
    >
      <Text c="dimmed">{t("gate.phoneNotes.intro")}</Text>
      <Group align="end" data-no-print>
        <SearchField label={t("gate.phoneNotes.search")} search={setText} />
        <TextInput
          type="date"
          label={t("gate.phoneNotes.day")}
          max={today}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
      </Group>
      <Records
        label={t("gate.phoneNotes.title")}
        query={notes}
        keyOf={(note) => note.id}
        empty={t("gate.phoneNotes.none")}
        columns={[
          { title: t("gate.phoneNotes.when"), cell: (note) => moment(note.at) },
          { title: t("gate.phoneNotes.caller"), cell: (note) => <Caller note={note} /> },
          { title: t("gate.phoneNotes.asked"), cell: (note) => note.asked || "–" },
          { title: t("gate.phoneNotes.to"), cell: (note) => <PassedOn note={note} /> },
          {
            title: t("gate.phoneNotes.by"),
            cell: (note) => [note.gate === "" ? "" : nameOf(note.gate), note.noted_by].filter(Boolean).join(" · "),
          },
        ]}
      />
    </Page>
  );
}

function Caller({ note }: { note: Note }) {
  return (
    <>
      <Text fw={600}>{note.caller_name || "–"}</Text>
      <Text size="sm">{[note.caller_phone, note.unit_label].filter(Boolean).join(" · ")}</Text>
    </>
  );
}

function PassedOn({ note }: { note: Note }) {
  const { i18n } = useTranslation();
  const how = note.passed_by === null ? "" : inOurs(i18n.language, note.passed_by);
  return (
    <>
      <Text>{inOurs(i18n.language, note.passed_to)}</Text>
      <Text size="sm">{[how, note.whom].filter(Boolean).join(" · ")}</Text>
    </>
  );
}
