import { Badge, Button, CopyButton, Group, Paper, Stack, Text, TextInput, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { v7 } from "uuid";

import { answered, keyed, reception } from "@/api/client";
import { Wrong } from "@/office/forms/wrong";
import { usePaper } from "@/office/lists/paper";
import { Records } from "@/office/lists/records";
import { from, useRecords } from "@/office/lists/use-records";

import { PaperEntry } from "./paper-entry";
import type { Ballot, Survey } from "./surveys";

/** Codes out, papers in, and who has not answered yet. */
export function Entry({ survey }: { survey: Survey }) {
  return (
    <Stack>
      <PaperEntry survey={survey} />
      <Codes survey={survey} />
      <NotYet survey={survey} />
    </Stack>
  );
}

function Codes({ survey }: { survey: Survey }) {
  const { t } = useTranslation();
  const paper = usePaper();
  const [building, setBuilding] = useState(survey.buildings[0] ?? "");
  const print = (): void =>
    paper.mutate({
      name: `${survey.number}-${building}.pdf`,
      fetch: () =>
        answered(
          reception.POST("/surveys/{survey_id}/codes.pdf", {
            params: { path: { survey_id: survey.id }, query: { building }, ...keyed(v7()) },
            parseAs: "blob",
          }),
        ),
    });
  return (
    <Paper withBorder p="md">
      <Title order={2} size="h4">
        {t("surveys.codes")}
      </Title>
      <Text size="sm" c="dimmed">
        {t("surveys.codesAbout")}
      </Text>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          print();
        }}
      >
        <Group align="end">
          <TextInput
            label={t("surveys.building")}
            required
            maxLength={50}
            w={120}
            value={building}
            onChange={(event) => setBuilding(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={paper.isPending}>
            {t("surveys.print")}
          </Button>
        </Group>
      </form>
      <OneCode survey={survey} />
    </Paper>
  );
}

/** A fresh link for one unit, to be passed on; shown this once. */
function OneCode({ survey }: { survey: Survey }) {
  const { t } = useTranslation();
  const [room, setRoom] = useState("");
  const making = useMutation({
    mutationFn: async (typed: string) => {
      const path = { survey_id: survey.id };
      const found = await answered(reception.GET("/surveys/{survey_id}/units", { params: { path, query: { q: typed } } }));
      const [unit] = found.items;
      if (unit === undefined) return null;
      const code = await answered(
        reception.POST("/surveys/{survey_id}/code", { params: { path, query: { unit_id: unit.unit_id }, ...keyed(v7()) } }),
      );
      return { label: unit.unit_label, link: code.link };
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        making.mutate(room);
      }}
    >
      <Group align="end">
        <TextInput
          label={t("surveys.one")}
          placeholder={t("surveys.oneHint")}
          required
          maxLength={30}
          value={room}
          error={making.data === null ? t("surveys.noRoom") : null}
          onChange={(event) => setRoom(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={making.isPending}>
          {t("surveys.one")}
        </Button>
      </Group>
      <Wrong error={making.error} />
      {making.data && (
        <Group align="end">
          <TextInput
            flex={1}
            readOnly
            label={t("surveys.oneDone", { label: making.data.label })}
            value={making.data.link}
            onFocus={(event) => event.currentTarget.select()}
          />
          <CopyButton value={making.data.link}>
            {({ copied, copy }) => <Button onClick={copy}>{t(copied ? "surveys.copied" : "surveys.copy")}</Button>}
          </CopyButton>
        </Group>
      )}
    </form>
  );
}

function NotYet({ survey }: { survey: Survey }) {
  const { t } = useTranslation();
  const waiting = useRecords<Ballot>(["reception", "surveys", survey.id, "ballots"], (cursor) =>
    answered(
      reception.GET("/surveys/{survey_id}/ballots", {
        params: { path: { survey_id: survey.id }, query: { returned: false, ...from(cursor) } },
      }),
    ),
  );
  return (
    <>
      <Title order={2} size="h4">
        {t("surveys.notYet")}
      </Title>
      <Records
        label={t("surveys.notYet")}
        query={waiting}
        keyOf={(each) => each.unit_id}
        empty={t("surveys.allIn")}
        columns={[{ title: t("surveys.unit"), cell: (each) => <Badge variant="default">{each.unit_label}</Badge> }]}
      />
    </>
  );
}
