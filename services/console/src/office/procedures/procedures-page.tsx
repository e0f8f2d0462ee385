import { Badge, Button, Group, Select, Stack, Table, Text, TextInput, Title } from "@mantine/core";
import { useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";

import classes from "./procedures.module.css";
import { type Filter, matching, type Place, type Rule, rulesFrom, SECTIONS, type State, STATES } from "./rules";
import written from "./rules.json";

const RULES = rulesFrom(written);
const EVERYTHING: Filter = { text: "", section: null, state: null };
const COLOURS: Record<State, string> = { shown: "teal", kept: "blue", tested: "blue", missing: "gray" };

/** 规程对照: rule → what the product does → test. */
export function ProceduresPage() {
  const { t } = useTranslation();
  const [filter, setFilter] = useState(EVERYTHING);
  const asked = useDeferredValue(filter);
  const found = useMemo(() => matching(RULES, asked), [asked]);
  const change = (part: Partial<Filter>): void => setFilter((before) => ({ ...before, ...part }));
  return (
    <Stack>
      <Title order={1} size="h2">
        {t("procedures.title")}
      </Title>
      <Text c="dimmed">{t("procedures.intro")}</Text>
      <Group align="end" data-no-print>
        <TextInput
          className={classes.search}
          type="search"
          label={t("procedures.search")}
          data-search
          value={filter.text}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
        <Select
          label={t("procedures.section")}
          placeholder={t("procedures.all")}
          clearable
          data={SECTIONS.map((value) => ({ value, label: sectionLabel(value, t(`procedures.sections.${value}`)) }))}
          value={filter.section}
          onChange={(section) => change({ section: SECTIONS.find((each) => each === section) ?? null })}
        />
        <Select
          label={t("procedures.state")}
          placeholder={t("procedures.all")}
          clearable
          data={STATES.map((value) => ({ value, label: t(`procedures.states.${value}`) }))}
          value={filter.state}
          onChange={(state) => change({ state: STATES.find((each) => each === state) ?? null })}
        />
        <Button variant="default" onClick={() => globalThis.print()}>
          {t("list.print")}
        </Button>
      </Group>
      <Text role="status">{t("procedures.count", { total: RULES.length, shown: found.length })}</Text>
      {found.length === 0 ? (
        <Group>
          <Text>{t("procedures.none")}</Text>
          <Button variant="default" onClick={() => setFilter(EVERYTHING)}>
            {t("procedures.clear")}
          </Button>
        </Group>
      ) : (
        <RuleTable rules={found} />
      )}
    </Stack>
  );
}

function RuleTable({ rules }: { rules: readonly Rule[] }) {
  const { t } = useTranslation();
  return (
    <Table className={classes.rules} verticalSpacing="sm" layout="fixed">
      <Table.Thead>
        <Table.Tr>
          <Table.Th className={classes.id}>{t("procedures.rule")}</Table.Th>
          <Table.Th>{t("procedures.says")}</Table.Th>
          <Table.Th>{t("procedures.does")}</Table.Th>
          <Table.Th>{t("procedures.tests")}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rules.map((rule) => (
          <Table.Tr key={rule.id} className={classes.rule}>
            <Table.Td>
              <Text fw={600}>{rule.id}</Text>
              <Badge color={COLOURS[rule.state]} variant="outline" tt="none">
                {t(`procedures.states.${rule.state}`)}
              </Badge>
            </Table.Td>
            <Table.Td>{rule.says}</Table.Td>
            <Table.Td>
              <Places places={rule.code} />
            </Table.Td>
            <Table.Td>
              <Places places={rule.tests} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** A few of them, the rest on demand. */
function Places({ places }: { places: readonly Place[] }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  if (places.length === 0) return "–";
  const shown = all ? places : places.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul className={classes.places}>
        {shown.map(({ file, words }) => (
          <li key={file + words}>
            {words !== "" && <span lang="en">{words}</span>}
            <code>{file}</code>
          </li>
        ))}
      </ul>
      {shown.length < places.length && (
        <Button size="compact-sm" variant="subtle" data-no-print onClick={() => setAll(true)}>
          {t("list.more")} +{places.length - shown.length}
        </Button>
      )}
    </>
  );
}

const SHOWN_AT_FIRST = 3;

function sectionLabel(letter: string, words: string): string {
  return letter.length === 1 ? `${letter} ${words}` : words;
}
