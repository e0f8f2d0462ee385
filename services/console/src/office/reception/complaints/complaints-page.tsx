import { Anchor, Badge, Button, Checkbox, Group, Select, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, reception } from "@/api/client";
import { inOurs } from "@/office/i18n";
import { Page } from "@/office/lists/page";
import { Records } from "@/office/lists/records";
import { SearchField } from "@/office/lists/search-field";
import { useMoment } from "@/office/lists/times";
import { from, useRecords } from "@/office/lists/use-records";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

import { RegisterForm } from "./register-form";
import { WANTED } from "./words";

/** 投诉登记表: the complaints, the first to run out in front; as it is printed, the register. */
export function ComplaintsPage() {
  const { t, i18n } = useTranslation();
  const moment = useMoment();
  const takes = may(useMe(), ["complaints.take"]);
  const [text, search] = useState("");
  const [wanted, setWanted] = useState<(typeof WANTED)[number]>("open");
  const [mine, setMine] = useState(false);
  const [registering, setRegistering] = useState(false);
  const found = useRecords(["reception", "complaints", text, wanted, mine], (cursor) =>
    answered(reception.GET("/complaints", { params: { query: { text, wanted, mine, ...from(cursor) } } })),
  );
  return (
    <Page
      title={t("complaints.title")}
      actions={
        <>
          <Button variant="default" onClick={() => globalThis.print()}>{t("list.print")}</Button>
          {takes && <Button onClick={() => setRegistering(true)}>{t("complaints.register")}</Button>}
        </>
      }
    >
      <Group align="end" data-no-print>
        <SearchField label={t("complaints.search")} search={search} />
        <Select
          label={t("complaints.wanted")}
          allowDeselect={false}
          w={160}
          data={WANTED.map((value) => ({ value, label: t(`complaints.wants.${value}`) }))}
          value={wanted}
          onChange={(value) => setWanted(WANTED.find((each) => each === value) ?? "open")}
        />
        <Checkbox label={t("complaints.mine")} checked={mine} onChange={(event) => setMine(event.currentTarget.checked)} />
      </Group>
      <Records
        label={t("complaints.title")}
        query={found}
        keyOf={(each) => each.id}
        empty={t(text || mine || wanted !== "open" ? "list.empty" : "complaints.none")}
        columns={[
          {
            title: t("complaints.number"),
            cell: (each) => (
              <>
                <Anchor fw={600} renderRoot={(props) => <Link to={"/reception/complaints/$id" as "/"} params={{ id: each.id } as never} {...props} />}>
                  {each.number}
                </Anchor>
                <Text size="sm" c="dimmed">{moment(each.requested_at)}</Text>
              </>
            ),
          },
          {
            title: t("complaints.client"),
            cell: (each) => (
              <>
                <Text>{each.anonymous ? t("complaints.anonymous") : each.who}</Text>
                <Text size="sm" c="dimmed">{each.where}{each.households > 1 ? ` · ${t("complaints.households", { count: each.households })}` : ""}</Text>
              </>
            ),
          },
          {
            title: t("complaints.matter"),
            cell: (each) => (
              <>
                <Text size="sm" c="dimmed">{[inOurs(i18n.language, each.kind), inOurs(i18n.language, each.channel), each.against && t("complaints.againstUnit", { unit: each.against })].filter(Boolean).join(" · ")}</Text>
                <Text lineClamp={2}>{each.matter}</Text>
              </>
            ),
          },
          {
            title: t("complaints.state"),
            cell: (each) => (
              <Group gap="xs">
                <Badge tt="none" color={each.over ? "gray" : each.overdue ? "red" : "teal"} variant={each.over ? "outline" : "light"}>{inOurs(i18n.language, each.ending ?? each.state)}</Badge>
                {each.round > 1 && <Badge tt="none" color="red" variant="outline">{t("complaints.round", { round: each.round })}</Badge>}
              </Group>
            ),
          },
          { title: t("complaints.owner"), cell: (each) => each.owner },
          { title: t("complaints.due"), cell: (each) => <Text c={each.overdue ? "red" : "inherit"}>{each.over ? "–" : each.due_at ? moment(each.due_at) : t("complaints.unset")}</Text> },
        ]}
      />
      {registering && <RegisterForm close={() => setRegistering(false)} />}
    </Page>
  );
}
