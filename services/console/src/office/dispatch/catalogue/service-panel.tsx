import { Badge, Button, Group, Modal, Stack, Table, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { answered, dispatch } from "@/api/client";
import { inOurs } from "@/office/i18n";
import { yuan } from "@/office/lists/money";
import { useMoment } from "@/office/lists/times";

import { COLOURS, type Service, type ServiceHistory, type Version } from "./services";

interface Shown {
  readonly service: Service;
  readonly decide: ((service: Service) => void) | null;
  readonly close: () => void;
}

/** A service with everything it ever cost, who proposed it and who let it hold, newest first. */
export function ServicePanel({ service: known, decide, close }: Shown) {
  const { t, i18n } = useTranslation();
  const { data } = useQuery({
    queryKey: ["dispatch", "services", "one", known.code],
    queryFn: () =>
      answered(dispatch.GET("/services/{service_code}", { params: { path: { service_code: known.code } } })),
  });
  const service = data ?? known;
  return (
    <Modal
      opened
      size="xl"
      title={`${service.code} ${inOurs(i18n.language, service.terms)}`}
      onClose={close}
      closeButtonProps={{ "aria-label": t("keys.close") }}
    >
      <Stack>
        <Group>
          <Badge color={COLOURS[service.standing.code] ?? "gray"} variant="outline" tt="none">
            {inOurs(i18n.language, service.standing)}
          </Badge>
          {service.last_day && <Text size="sm">{t("catalogue.until", { day: service.last_day })}</Text>}
        </Group>
        {service.waiting && decide !== null && service.may_approve && (
          <Group>
            <Text>{t("catalogue.waitsForYou")}</Text>
            <Button size="compact-sm" onClick={() => decide(service)}>
              {t("catalogue.approve")}
            </Button>
          </Group>
        )}
        <Title order={2} size="h5">
          {t("catalogue.history")}
        </Title>
        {data?.versions.map((version) => (
          <Terms key={version.number} version={version} />
        ))}
        <Endings endings={data?.endings ?? []} />
      </Stack>
    </Modal>
  );
}

/** Terms as proposed: prices, days, and whose they are. */
export function Terms({ version }: { version: Version }) {
  const { t, i18n } = useTranslation();
  const moment = useMoment();
  return (
    <Stack gap={4}>
      <Group gap="xs">
        <Text fw={600}>{t("catalogue.version", { number: version.number })}</Text>
        <Badge variant="default" tt="none">
          {inOurs(i18n.language, version.kind)}
        </Badge>
        {version.in_force && (
          <Badge color="teal" variant="outline" tt="none">
            {t("catalogue.inForce")}
          </Badge>
        )}
        <Text size="sm">
          {t("catalogue.validity", { from: version.valid_from, to: version.valid_to ?? t("catalogue.openEnded") })}
        </Text>
      </Group>
      <Table verticalSpacing={4} aria-label={t("catalogue.version", { number: version.number })}>
        <Table.Tbody>
          {version.lines.map((line) => (
            <Table.Tr key={line.code}>
              <Table.Td>{line.code}</Table.Td>
              <Table.Td>{inOurs(i18n.language, line.part)}</Table.Td>
              <Table.Td>{inOurs(i18n.language, line.zh === "" ? version : line)}</Table.Td>
              <Table.Td>{line.measure}</Table.Td>
              <Table.Td ta="right">{yuan(line.price_fen)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {(version.free_reason || version.remark) && (
        <Text size="sm">{[version.free_reason, version.remark].filter(Boolean).join(" · ")}</Text>
      )}
      <Text size="sm" c="dimmed">
        {t("catalogue.drafted", { who: version.drafted_by, when: moment(version.drafted_at) })}
        {version.approved !== null &&
          ` · ${t(version.approved ? "catalogue.approvedBy" : "catalogue.rejectedBy", {
            who: version.decided_by,
            when: moment(version.decided_at),
          })}`}
        {version.approved === null && ` · ${t("catalogue.waits")}`}
        {version.reason && ` · ${version.reason}`}
      </Text>
    </Stack>
  );
}

function Endings({ endings }: { endings: ServiceHistory["endings"] }) {
  const { t } = useTranslation();
  const moment = useMoment();
  return endings.map((each) => (
    <Text key={each.at} size="sm">
      {t("catalogue.endedBy", { day: each.last_day, who: each.by, when: moment(each.at), why: each.reason })}
    </Text>
  ));
}
