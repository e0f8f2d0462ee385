import { Badge, Button, Group, Switch, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import { useSaying } from "@/office/app/saying";
import { useCommand } from "@/office/forms/command";
import { listed } from "@/office/i18n";
import { Page } from "@/office/lists/page";
import { Records } from "@/office/lists/records";
import { from, useRecords } from "@/office/lists/use-records";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

import { CrewForm } from "./crew-form";
import { SkillsTable } from "./skills-table";
import type { Crew } from "./staff";

type Open = { readonly crew: Crew | null } | null;

/** 班组: who works together and looks after which buildings; and what everybody can do. */
export function CrewsPage() {
  const { t } = useTranslation();
  const mayChange = may(useMe(), ["crews.manage"]);
  const saying = useSaying();
  const [dissolved, setDissolved] = useState(false);
  const [open, setOpen] = useState<Open>(null);
  const crews = useRecords(["dispatch", "crews", dissolved], (cursor) =>
    answered(dispatch.GET("/crews", { params: { query: { dissolved, ...from(cursor) } } })),
  );
  const turning = useCommand(
    "dispatch",
    (crew: Crew, key) =>
      answered(
        dispatch.POST("/crews/{crew_id}/standing", {
          params: { path: { crew_id: crew.id }, ...keyed(key) },
          body: { dissolved: !crew.dissolved },
        }),
      ),
    (crew) => saying.done(t(crew.dissolved ? "crews.dissolved" : "crews.back", { name: crew.name })),
  );
  const turn = (crew: Crew): void => turning.mutate(crew, { onError: saying.failed });
  const acts = (crew: Crew) =>
    mayChange && (
      <Group gap="xs" wrap="nowrap">
        {!crew.dissolved && (
          <Button size="compact-sm" variant="default" onClick={() => setOpen({ crew })}>
            {t("crews.change")}
          </Button>
        )}
        <Button size="compact-sm" variant="default" loading={turning.isPending} onClick={() => turn(crew)}>
          {t(crew.dissolved ? "crews.bringBack" : "crews.dissolve")}
        </Button>
      </Group>
    );
  return (
    <Page
      title={t("crews.title")}
      actions={
        <>
          <Switch
            label={t("crews.showDissolved")}
            checked={dissolved}
            onChange={(event) => setDissolved(event.currentTarget.checked)}
          />
          {mayChange && <Button onClick={() => setOpen({ crew: null })}>{t("crews.make")}</Button>}
        </>
      }
    >
      <Text c="dimmed">{t("crews.intro")}</Text>
      <Records
        label={t("crews.title")}
        query={crews}
        keyOf={(crew) => crew.id}
        empty={t(dissolved ? "crews.noneDissolved" : "crews.none")}
        columns={[
          { title: t("crews.name"), cell: (crew) => <Text fw={600}>{crew.name}</Text> },
          { title: t("crews.members"), cell: (crew) => <Members crew={crew} /> },
          {
            title: t("crews.buildings"),
            cell: (crew) => (crew.buildings.length === 0 ? t("crews.allBuildings") : listed(crew.buildings)),
          },
          { title: t("list.actions"), cell: acts, screenOnly: true },
        ]}
      />
      <SkillsTable mayChange={mayChange} />
      {open !== null && <CrewForm crew={open.crew} close={() => setOpen(null)} />}
    </Page>
  );
}

function Members({ crew }: { crew: Crew }) {
  const { t } = useTranslation();
  if (crew.members.length === 0) return <Text c="dimmed">{t("crews.nobody")}</Text>;
  return (
    <Group gap="xs">
      {crew.members.map((member) => (
        <Badge key={member.id} variant="light" color={member.active ? "teal" : "gray"} tt="none" size="lg">
          {member.active ? member.name : t("crews.left", { name: member.name })}
        </Badge>
      ))}
    </Group>
  );
}
