import { Table, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { answered, gate } from "@/api/client";
import { Failed } from "@/office/errors/error-pages";
import { useGates } from "@/office/gate/gates/gates";
import classes from "@/office/lists/records.module.css";
import { Waiting } from "@/office/session/waiting";

/** Of each gate's cards, how many are in a box, out and lost. */
export function Counts({ at }: { at: string | null }) {
  const { t } = useTranslation();
  const { nameOf } = useGates();
  const counts = useQuery({
    queryKey: ["gate", "cards", "counts"],
    queryFn: () => answered(gate.GET("/cards/counts")),
  });
  if (counts.error !== null && counts.data === undefined) {
    return <Failed error={counts.error} retry={() => void counts.refetch()} />;
  }
  if (counts.data === undefined) return <Waiting />;
  const rows = counts.data.filter((row) => at === null || row.home === at);
  if (rows.length === 0) return <Text c="dimmed">{t("gate.cards.noStock")}</Text>;
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table className={classes.records} aria-label={t("gate.cards.counts")}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("gate.gates.gate")}</Table.Th>
            <Table.Th>{t("gate.cards.kind")}</Table.Th>
            <Table.Th>{t("gate.cards.size")}</Table.Th>
            <Table.Th>{t("gate.cards.states.stock")}</Table.Th>
            <Table.Th>{t("gate.cards.states.out")}</Table.Th>
            <Table.Th>{t("gate.cards.states.lost")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={`${row.home} ${row.kind}`}>
              <Table.Td>{nameOf(row.home)}</Table.Td>
              <Table.Td>{t(`gate.cards.kinds.${row.kind}`)}</Table.Td>
              <Table.Td fw={600}>{row.size}</Table.Td>
              <Table.Td>{row.stock}</Table.Td>
              <Table.Td>{row.out}</Table.Td>
              <Table.Td c={row.lost > 0 ? "var(--mantine-color-error)" : "inherit"}>{row.lost}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
