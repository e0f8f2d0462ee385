import { Alert, Anchor, Badge, Button, Group, Menu, Stack, Table, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, reception } from "@/api/client";
import { Failed } from "@/office/errors/error-pages";
import { Picture } from "@/office/files/picture";
import { inOurs } from "@/office/i18n";
import { Page } from "@/office/lists/page";
import { useMoment } from "@/office/lists/times";
import { Waiting } from "@/office/session/waiting";

import { ActForm } from "./act-form";
import { type Act, type Complaint, offered } from "./acts";
import { Clocks, Households, History, Plan } from "./parts";

/** One complaint: where it stands, what may be done, its clocks, its plan, all that was done; and as the notice. */
export function ComplaintPage() {
  const { t } = useTranslation();
  const { id } = useParams({ strict: false }) as { readonly id: string };
  const found = useQuery({
    queryKey: ["reception", "complaints", "one", id],
    queryFn: () => answered(reception.GET("/complaints/{complaint_id}", { params: { path: { complaint_id: id } } })),
  });
  if (found.error !== null) return <Failed error={found.error} retry={() => void found.refetch()} />;
  if (found.data === undefined) return <Waiting />;
  return (
    <Page
      title={`${t("complaints.notice")} ${found.data.number}`}
      actions={
        <>
          <Anchor renderRoot={(props) => <Link to={"/reception/complaints" as "/"} {...props} />}>{t("complaints.back")}</Anchor>
          <Button variant="default" onClick={() => globalThis.print()}>
            {t("list.print")}
          </Button>
        </>
      }
    >
      <Body complaint={found.data} />
    </Page>
  );
}

function Body({ complaint }: { complaint: Complaint }) {
  const { t, i18n } = useTranslation();
  const moment = useMoment();
  const [act, setAct] = useState<Act | null>(null);
  const { next, beside } = offered(complaint.possible);
  const facts: readonly (readonly [string, string])[] = [
    [t("complaints.client"), complaint.anonymous ? t("complaints.anonymous") : [complaint.who, complaint.phone].filter(Boolean).join(" ")],
    [t("complaints.where"), [complaint.where, complaint.place === complaint.where ? "" : complaint.place].filter(Boolean).join(" ")],
    [t("complaints.against"), complaint.against],
    [t("complaints.channel"), inOurs(i18n.language, complaint.channel)],
    [t("complaints.kind"), inOurs(i18n.language, complaint.kind)],
    [t("complaints.requested"), moment(complaint.requested_at)],
    [t("complaints.takenBy"), complaint.taken_by],
    [t("complaints.responsible"), [complaint.department && inOurs(i18n.language, complaint.department), complaint.responsible].filter(Boolean).join(" · ")],
    [t("complaints.cause"), complaint.cause ? inOurs(i18n.language, complaint.cause) : ""],
  ];
  return (
    <Stack>
      <Group>
        <Badge size="lg" tt="none" variant={complaint.over ? "outline" : "filled"} color={complaint.over ? "gray" : complaint.overdue ? "red" : "teal"}>
          {inOurs(i18n.language, complaint.state)}
        </Badge>
        {complaint.ending && <Badge tt="none" variant="outline">{inOurs(i18n.language, complaint.ending)}</Badge>}
        {complaint.round > 1 && <Badge tt="none" variant="outline" color="red">{t("complaints.round", { round: complaint.round })}</Badge>}
        {complaint.level.code !== "department" && <Badge tt="none" variant="outline" color="grape">{inOurs(i18n.language, complaint.level)}</Badge>}
        {complaint.hidden && <Badge tt="none" color="red" variant="outline">{t("complaints.hidden")}</Badge>}
      </Group>
      <Text>{complaint.matter}</Text>
      {complaint.repeats.length > 0 && (
        <Alert color="orange" title={t("complaints.repeats")}>
          {complaint.repeats.map((each) => (
            <Anchor key={each.id} mr="md" renderRoot={(props) => <Link to={"/reception/complaints/$id" as "/"} params={{ id: each.id } as never} {...props} />}>
              {each.number} · {moment(each.requested_at)} · {inOurs(i18n.language, each.state)}
            </Anchor>
          ))}
        </Alert>
      )}
      <Group data-no-print>
        {next.map((each, place) => (
          <Button key={each} variant={place === 0 ? "filled" : "default"} onClick={() => setAct(each)}>
            {t(`complaints.acts.${each}`)}
          </Button>
        ))}
        {beside.length > 0 && (
          <Menu position="bottom-start">
            <Menu.Target>
              <Button variant="default">{t("complaints.more")} ▾</Button>
            </Menu.Target>
            <Menu.Dropdown>
              {beside.map((each) => (
                <Menu.Item key={each} onClick={() => setAct(each)}>
                  {t(`complaints.acts.${each}`)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </Group>
      <Table withRowBorders={false} aria-label={t("complaints.one")}>
        <Table.Tbody>
          {facts.filter(([, text]) => text !== "").map(([name, text]) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" w={140}>{name}</Table.Th>
              <Table.Td>{text}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group>{complaint.files.map((file) => <Picture key={file} id={file} label={t("complaints.original")} of="reception" />)}</Group>
      <Clocks complaint={complaint} />
      <Plan complaint={complaint} />
      <Households complaint={complaint} />
      <Title order={2} size="h4">{t("complaints.history")}</Title>
      <History complaint={complaint} />
      {act !== null && <ActForm complaint={complaint} act={act} close={() => setAct(null)} />}
    </Stack>
  );
}
