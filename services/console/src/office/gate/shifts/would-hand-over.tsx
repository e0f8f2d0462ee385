import { List, Modal, Stack, Table, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { answered, gate } from "@/api/client";
import { Wrong } from "@/office/forms/wrong";
import { useGates } from "@/office/gate/gates/gates";
import { inOurs } from "@/office/i18n";
import { useMoment } from "@/office/lists/times";
import { Waiting } from "@/office/session/waiting";

import { counted, lineName } from "./shifts";

/** What a gate would hand over now, line by line: the next guard finds the same on the tablet. */
export function WouldHandOver({ of, close }: { of: string; close: () => void }) {
  const { t, i18n } = useTranslation();
  const { nameOf } = useGates();
  const moment = useMoment();
  const listed = useQuery({
    queryKey: ["gate", "hand-over-list", of],
    queryFn: () => answered(gate.GET("/hand-overs/list", { params: { query: { gate: of } } })),
  });
  return (
    <Modal
      opened
      onClose={close}
      size="xl"
      title={t("gate.shifts.wouldHandOverAt", { gate: nameOf(of) })}
      closeButtonProps={{ "aria-label": t("keys.close") }}
    >
      <Stack>
        <Text c="dimmed">{t("gate.shifts.wouldHandOverHint")}</Text>
        <Wrong error={listed.error} />
        {listed.data === undefined && listed.error === null && <Waiting />}
        <Table aria-label={t("gate.shifts.wouldHandOver")}>
          <Table.Tbody>
            {(listed.data?.lines ?? []).map((line) => (
              <Table.Tr key={line.key}>
                <Table.Th scope="row">{lineName(line.key, inOurs(i18n.language, line), t("gate.handOver.deposits"))}</Table.Th>
                <Table.Td fw={600}>{counted(line.key, line.expected)}</Table.Td>
                <Table.Td>
                  {line.things.length > 0 && (
                    <details>
                      <summary>{t("gate.shifts.show")}</summary>
                      <List size="sm">
                        {line.things.map((thing) => (
                          <List.Item key={thing.id}>{[thing.title, moment(thing.since)].join("　")}</List.Item>
                        ))}
                      </List>
                    </details>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Stack>
    </Modal>
  );
}
