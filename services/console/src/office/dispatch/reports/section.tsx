import { Stack, Table, Text, Title } from "@mantine/core";
import type { EChartsCoreOption } from "echarts/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Chart } from "./chart";
import classes from "./reports.module.css";

interface SectionProps {
  readonly title: string;
  readonly hint: string;
  readonly actions?: ReactNode;
  /** None while there is nothing to draw. */
  readonly option: EChartsCoreOption | null;
  readonly columns: readonly string[];
  /** The first of each is its name. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** One report: what it counts, a chart, and the same in figures beside it. */
export function Section({ title, hint, actions, option, columns, rows }: SectionProps) {
  const { t } = useTranslation();
  return (
    <section className={classes.section} aria-label={title}>
      <Stack gap="xs">
        <Title order={2} size="h4">
          {title}
        </Title>
        <Text c="dimmed" size="sm">
          {hint}
        </Text>
        {actions}
        {rows.length === 0 ? (
          <Text>{t("reports.none")}</Text>
        ) : (
          <div className={option === null ? undefined : classes.pair}>
            {option !== null && <Chart label={title} option={option} />}
            <Figures title={title} columns={columns} rows={rows} />
          </div>
        )}
      </Stack>
    </section>
  );
}

function Figures({ title, columns, rows }: Pick<SectionProps, "title" | "columns" | "rows">) {
  return (
    <Table.ScrollContainer minWidth={360}>
      <Table aria-label={title} striped>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column, place) => (
              <Table.Th key={column} className={place > 0 ? classes.number : undefined}>
                {column}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(([name, ...figures]) => (
            <Table.Tr key={name}>
              <Table.Th scope="row">{name}</Table.Th>
              {figures.map((figure, place) => (
                <Table.Td key={columns[place + 1]} className={classes.number}>
                  {figure}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
