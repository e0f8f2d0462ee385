import { Anchor, Badge, Button, Group, MultiSelect, Table, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import { useSaying } from "@/office/app/saying";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import classes from "@/office/lists/records.module.css";

import { type Colleague, inWords, useColleagues, useSkills } from "./staff";

/** 人员与技能: what each of the staff can do, by the estate's catalogue. */
export function SkillsTable({ mayChange }: { mayChange: boolean }) {
  const { t, i18n } = useTranslation();
  const { all } = useColleagues();
  const { data } = useSkills();
  const [chosen, setChosen] = useState<Colleague | null>(null);
  const skills = data?.skills ?? [];
  const codesOf = (id: string): readonly string[] => data?.sheets.find(({ staff_id }) => staff_id === id)?.skills ?? [];
  return (
    <>
      <Title order={2} size="h3">
        {t("crews.skills.title")}
      </Title>
      {data?.unset === true && (
        <Text c="dimmed">
          {t("crews.skills.unset")}{" "}
          <Anchor underline="always" component={Link} to="/orders/modes">
            {t("crews.modes.title")}
          </Anchor>
        </Text>
      )}
      <Table.ScrollContainer minWidth={560}>
        <Table className={classes.records} aria-label={t("crews.skills.title")} verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t("crews.person")}</Table.Th>
              <Table.Th>{t("crews.department")}</Table.Th>
              <Table.Th>{t("crews.skills.has")}</Table.Th>
              <Table.Th data-no-print>{t("list.actions")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {all.map((person) => (
              <Table.Tr key={person.id}>
                <Table.Td>{person.name}</Table.Td>
                <Table.Td>{person.department === null ? "–" : t(`crews.departments.${person.department}`)}</Table.Td>
                <Table.Td>
                  <Group gap="xs">
                    {skills
                      .filter(({ code }) => codesOf(person.id).includes(code))
                      .map((skill) => (
                        <Badge key={skill.code} variant="light" tt="none">
                          {inWords(i18n.language, skill)}
                        </Badge>
                      ))}
                  </Group>
                </Table.Td>
                <Table.Td data-no-print>
                  {mayChange && skills.length > 0 && (
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={t("crews.skills.setOf", { name: person.name })}
                      onClick={() => setChosen(person)}
                    >
                      {t("crews.skills.set")}
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {chosen !== null && (
        <SkillsForm
          person={chosen}
          has={codesOf(chosen.id)}
          offered={skills.map((skill) => ({ value: skill.code, label: inWords(i18n.language, skill) }))}
          close={() => setChosen(null)}
        />
      )}
    </>
  );
}

interface Asked {
  readonly person: Colleague;
  readonly has: readonly string[];
  readonly offered: Array<{ readonly value: string; readonly label: string }>;
  readonly close: () => void;
}

function SkillsForm({ person, has, offered, close }: Asked) {
  const { t } = useTranslation();
  const saying = useSaying();
  const [codes, setCodes] = useState<string[]>([...has]);
  const setting = useCommand(
    "dispatch",
    (skills: string[], key) =>
      answered(
        dispatch.POST("/skills/of/{staff_id}", {
          params: { path: { staff_id: person.id }, ...keyed(key) },
          body: { skills },
        }),
      ),
    () => {
      saying.done(t("crews.skills.done", { name: person.name }));
      close();
    },
  );
  return (
    <FormModal
      title={t("crews.skills.setOf", { name: person.name })}
      submit={t("crews.save")}
      pending={setting.isPending}
      error={setting.error}
      close={close}
      onSubmit={(event) => {
        event.preventDefault();
        setting.mutate(codes);
      }}
    >
      <MultiSelect
        label={t("crews.skills.has")}
        data-autofocus
        searchable
        clearable
        data={offered}
        value={codes}
        onChange={setCodes}
      />
    </FormModal>
  );
}
