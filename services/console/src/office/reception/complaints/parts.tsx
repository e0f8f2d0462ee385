import { Badge, Group, Stack, Table, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { Picture } from "@/office/files/picture";
import { inOurs } from "@/office/i18n";
import { useMoment } from "@/office/lists/times";

import type { Complaint } from "./acts";

interface Shown {
  readonly complaint: Complaint;
}

/** Each clock by itself: by when, or 未设定, and how it stands. */
export function Clocks({ complaint }: Shown) {
  const { t, i18n } = useTranslation();
  const moment = useMoment();
  return (
    <>
      <Title order={2} size="h4">{t("complaints.clocks")}</Title>
      <Table aria-label={t("complaints.clocks")} verticalSpacing="xs">
        <Table.Tbody>
          {complaint.clocks.map((each) => (
            <Table.Tr key={`${each.clock.code} ${each.which}`}>
              <Table.Th scope="row">
                {inOurs(i18n.language, each.clock)}
                {each.clock.code === "action" ? ` ${each.which}` : ""}
              </Table.Th>
              <Table.Td>{each.limit ? inOurs(i18n.language, each.limit) : moment(each.deadline)}</Table.Td>
              <Table.Td>
                <Badge tt="none" variant="light" color={each.overdue ? "red" : each.stopped_at || each.limit ? "gray" : "teal"}>
                  {t(each.overdue ? "complaints.late" : each.stopped_at ? "complaints.met" : each.limit ? "complaints.unset" : "complaints.running")}
                </Badge>
                {each.stopped_at && <Text span size="sm" c="dimmed" ml="xs">{moment(each.stopped_at)}</Text>}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}

/** The actions of all rounds, those in force marked, each with its proof. */
export function Plan({ complaint }: Shown) {
  const { t, i18n } = useTranslation();
  const moment = useMoment();
  if (complaint.actions.length === 0) return null;
  return (
    <>
      <Title order={2} size="h4">{t("complaints.plan")}</Title>
      <Table aria-label={t("complaints.plan")} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("complaints.fields.what")}</Table.Th>
            <Table.Th>{t("complaints.fields.owner_id")}</Table.Th>
            <Table.Th>{t("complaints.fields.due")}</Table.Th>
            <Table.Th>{t("complaints.fields.proof")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {complaint.actions.map((each) => (
            <Table.Tr key={each.code}>
              <Table.Td>
                <Text size="sm" c="dimmed">{each.code} · {inOurs(i18n.language, each.kind)}{each.in_force ? "" : ` · ${t("complaints.before")}`}</Text>
                {each.what}
              </Table.Td>
              <Table.Td>{each.owner}</Table.Td>
              <Table.Td>{each.due}</Table.Td>
              <Table.Td>
                {each.done_at ? `${each.proof} · ${moment(each.done_at)}` : "–"}
                {each.files.map((file) => <Picture key={file} id={file} label={each.what} of="reception" />)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}

/** Who complains of the same: each with their own answer and call-back. */
export function Households({ complaint }: Shown) {
  const { t } = useTranslation();
  const moment = useMoment();
  if (complaint.group.length < 2) return null;
  return (
    <>
      <Title order={2} size="h4">{t("complaints.households", { count: complaint.group.length })}</Title>
      <Table aria-label={t("complaints.group")} verticalSpacing="xs">
        <Table.Tbody>
          {complaint.group.map((each) => (
            <Table.Tr key={each.id}>
              <Table.Th scope="row">{[each.label, each.who].filter(Boolean).join(" ")}</Table.Th>
              <Table.Td>{each.answered_at ? t("complaints.answeredAt", { when: moment(each.answered_at) }) : t("complaints.unanswered")}</Table.Td>
              <Table.Td>{each.satisfied ? t("complaints.satisfied") : t("complaints.uncalled")}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}

/** All that was done, the newest first. */
export function History({ complaint }: Shown) {
  const { t, i18n } = useTranslation();
  const moment = useMoment();
  return (
    <Stack gap="sm">
      {complaint.history.toReversed().map((each) => (
        <Stack key={`${each.entered_at} ${each.act.code} ${each.at}`} gap={0}>
          <Group gap="xs">
            <Text fw={600}>{inOurs(i18n.language, each.act)}</Text>
            <Text size="sm" c="dimmed">{[moment(each.at), each.who, each.household, each.how && inOurs(i18n.language, each.how)].filter(Boolean).join(" · ")}</Text>
            {each.valid !== null && <Badge tt="none" variant="outline">{t(each.valid ? "complaints.valid" : "complaints.notValid")}</Badge>}
            {each.satisfied !== null && <Badge tt="none" variant="outline" color={each.satisfied ? "teal" : "red"}>{t(each.satisfied ? "complaints.satisfied" : "complaints.notSatisfied")}</Badge>}
          </Group>
          <Text size="sm">{[each.note, each.proposal && `${t("complaints.fields.proposal")}：${each.proposal}`, each.meeting && `${t("complaints.fields.meeting")}：${each.meeting}`, each.other_number].filter(Boolean).join(" · ")}</Text>
        </Stack>
      ))}
    </Stack>
  );
}
