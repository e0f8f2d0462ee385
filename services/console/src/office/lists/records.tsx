import { Button, Center, Table, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Failed } from "@/office/errors/error-pages";
import { Waiting } from "@/office/session/waiting";

import classes from "./records.module.css";
import type { RecordsQuery } from "./use-records";

export interface Column<T> {
  readonly title: string;
  readonly cell: (record: T) => ReactNode;
  /** Left out on paper: what can only be pressed. */
  readonly screenOnly?: boolean;
}

interface Shown<T> {
  /** What the table is of, for readers of screens. */
  readonly label: string;
  readonly query: RecordsQuery<T>;
  readonly columns: ReadonlyArray<Column<T>>;
  readonly keyOf: (record: T) => string;
  /** What it means that there are none, or what to do about it. */
  readonly empty?: string;
}

/** Records as a table, whatever state they are in: on their way, failed, none, some, more. */
export function Records<T>({ label, query, columns, keyOf, empty }: Shown<T>) {
  const { t } = useTranslation();
  if (query.error !== null && query.data === undefined) {
    return <Failed error={query.error} retry={() => void query.refetch()} />;
  }
  if (query.data === undefined) return <Waiting />;
  const records = query.data.pages.flatMap((part) => part.items);
  if (records.length === 0) {
    return (
      <Center mih={160}>
        <Text c="dimmed">{empty ?? t("list.empty")}</Text>
      </Center>
    );
  }
  return (
    <>
      <Table.ScrollContainer minWidth={720}>
        <Table className={classes.records} aria-label={label} verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              {columns.map((column) => (
                <Table.Th key={column.title} data-no-print={column.screenOnly || undefined}>
                  {column.title}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {records.map((record) => (
              <Table.Tr key={keyOf(record)}>
                {columns.map((column) => (
                  <Table.Td key={column.title} data-no-print={column.screenOnly || undefined}>
                    {column.cell(record)}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {query.hasNextPage && (
        <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t("list.more")}
        </Button>
      )}
    </>
  );
}
