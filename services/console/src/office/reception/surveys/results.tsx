import { Alert, Badge, Group, Paper, Table, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { colourOf, type Figures, type Item, type Standing, type Survey } from "./surveys";

/** Returned and satisfied (N03, N04), each item, and what most said (N05). */
export function Results({ survey }: { survey: Survey }) {
  const { t } = useTranslation();
  const { figures } = survey;
  return (
    <>
      <Heads figures={figures} hidden={survey.hidden} />
      {survey.hidden ? (
        <Alert color="gray">{t("surveys.hidden", { count: survey.shown_from })}</Alert>
      ) : (
        <>
          <Items items={figures.items} />
          <Text size="sm" c="dimmed">
            {t("surveys.formula")}
          </Text>
          <Title order={2} size="h4">
            {t("surveys.groups")}
          </Title>
          {survey.groups.length === 0 && <Text c="dimmed">{t("surveys.noGroups")}</Text>}
          {survey.groups.map((each) => (
            <Group key={each.heading} gap="xs">
              <Badge variant="light">{t("surveys.times", { count: each.count })}</Badge>
              <Text>{each.heading || t("surveys.unsorted")}</Text>
            </Group>
          ))}
        </>
      )}
    </>
  );
}

function Heads({ figures, hidden }: { figures: Figures; hidden: boolean }) {
  const { t } = useTranslation();
  const heads = [
    [t("surveys.returned"), t("surveys.returnedOf", { returned: figures.returned, asked: figures.asked })],
    [t("surveys.rate"), percent(figures.rate_percent)],
    ...(hidden ? [] : [[t("surveys.overall"), percent(figures.percent)]]),
  ];
  return (
    <Group>
      {heads.map(([label, value]) => (
        <Paper key={label} withBorder p="sm" miw={140}>
          <Text size="sm" c="dimmed">
            {label}
          </Text>
          <Text size="xl" fw={700}>
            {value}
          </Text>
        </Paper>
      ))}
      {!hidden && figures.percent !== null && <Standing standing={figures.standing} />}
    </Group>
  );
}

function Items({ items }: { items: readonly Item[] }) {
  const { t, i18n } = useTranslation();
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table aria-label={t("surveys.tabs.results")}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("surveys.item")}</Table.Th>
            <Table.Th>{t("surveys.answered")}</Table.Th>
            <Table.Th>{t("surveys.satisfied")}</Table.Th>
            <Table.Th>{t("surveys.percent")}</Table.Th>
            <Table.Th>{t("surveys.spread")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items
            .filter((each) => each.kind !== "text")
            .map((each) => (
              <Table.Tr key={each.key}>
                <Table.Td>{i18n.language === "en" ? each.en : each.zh}</Table.Td>
                <Table.Td>{each.answered}</Table.Td>
                <Table.Td>{each.satisfied ?? "–"}</Table.Td>
                <Table.Td>
                  <Group gap="xs" wrap="nowrap">
                    {percent(each.percent)}
                    {each.percent !== null && each.standing !== "unset" && <Standing standing={each.standing} />}
                  </Group>
                </Table.Td>
                <Table.Td>{spread(each)}</Table.Td>
              </Table.Tr>
            ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Standing({ standing }: { standing: Standing }) {
  const { t } = useTranslation();
  return (
    <Badge variant="light" color={colourOf(standing)}>
      {t(`surveys.standing.${standing}`)}
    </Badge>
  );
}

function spread(item: Item): string {
  if (item.kind === "scale") return item.counts.toReversed().join(" / ");
  return item.options.map((each, place) => `${each} ${item.counts[place] ?? 0}`).join(" / ");
}

function percent(value: number | null): string {
  return value === null ? "–" : `${value}%`;
}
