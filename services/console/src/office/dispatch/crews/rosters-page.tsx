import { Alert, Anchor, Button, Group, Select, Text, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch } from "@/api/client";
import { Failed } from "@/office/errors/error-pages";
import { Page } from "@/office/lists/page";
import { usePaper } from "@/office/lists/paper";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";
import { Waiting } from "@/office/session/waiting";

import { DayForm } from "./day-form";
import { LeaveForm } from "./leave-form";
import { LeaveList } from "./leave-list";
import { useCrews } from "./staff";
import { WeekForm } from "./week-form";
import { WeekTable } from "./week-table";
import { type Day, type PersonWeek, weekLater } from "./weeks";

type Open =
  | { readonly form: "week"; readonly person?: PersonWeek }
  | { readonly form: "day"; readonly person: PersonWeek; readonly day: Day }
  | { readonly form: "leave" }
  | null;

/** 排班: who works when in a week, and who is away; 值班表 on paper. */
export function RostersPage() {
  const { t } = useTranslation();
  const mayChange = may(useMe(), ["crews.manage"]);
  const crews = useCrews();
  const paper = usePaper();
  const [day, setDay] = useState("");
  const [crew, setCrew] = useState("");
  const [open, setOpen] = useState<Open>(null);
  const asked = { ...(day === "" ? {} : { day }), ...(crew === "" ? {} : { crew_id: crew }) };
  const week = useQuery({
    queryKey: ["dispatch", "rosters", day, crew],
    queryFn: () => answered(dispatch.GET("/rosters", { params: { query: asked } })),
    placeholderData: (before) => before,
  });
  const close = (): void => setOpen(null);
  const shown = week.data;
  const print = (): void =>
    paper.mutate({
      name: `${t("crews.rosters.paper")} ${shown?.first ?? ""}.pdf`,
      fetch: () => answered(dispatch.GET("/rosters/week.pdf", { params: { query: asked }, parseAs: "blob" })),
    });
  return (
    <Page
      title={t("crews.rosters.title")}
      actions={
        <>
          <Button variant="default" loading={paper.isPending} onClick={print}>
            {t("crews.rosters.print")}
          </Button>
          {mayChange && (
            <>
              <Button variant="default" onClick={() => setOpen({ form: "leave" })}>
                {t("crews.leave.make")}
              </Button>
              <Button disabled={!shown?.shifts.length} onClick={() => setOpen({ form: "week" })}>
                {t("crews.rosters.plan")}
              </Button>
            </>
          )}
        </>
      }
    >
      <Group align="end" data-no-print>
        <Button.Group>
          <Button variant="default" disabled={!shown} onClick={() => setDay(weekLater(shown?.first ?? "", -1))}>
            {t("crews.rosters.before")}
          </Button>
          <Button variant="default" onClick={() => setDay("")}>
            {t("crews.rosters.thisWeek")}
          </Button>
          <Button variant="default" disabled={!shown} onClick={() => setDay(weekLater(shown?.first ?? "", 1))}>
            {t("crews.rosters.after")}
          </Button>
        </Button.Group>
        <TextInput
          type="date"
          label={t("crews.rosters.day")}
          value={day === "" ? (shown?.today ?? "") : day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <Select
          label={t("crews.crew")}
          placeholder={t("crews.everybody")}
          clearable
          data={crews.map(({ id, name }) => ({ value: id, label: name }))}
          value={crew === "" ? null : crew}
          onChange={(id) => setCrew(id ?? "")}
        />
      </Group>
      {shown !== undefined && shown.shifts.length === 0 && (
        <Alert color="yellow" title={t("crews.rosters.unset")}>
          {t("crews.rosters.unsetHint")}{" "}
          <Anchor underline="always" component={Link} to="/orders/modes">
            {t("crews.modes.title")}
          </Anchor>
        </Alert>
      )}
      {week.error !== null && shown === undefined && (
        <Failed error={week.error} retry={() => void week.refetch()} />
      )}
      {week.error === null && shown === undefined && <Waiting />}
      {shown !== undefined && (
        <>
          {mayChange && shown.shifts.length > 0 && <Text c="dimmed">{t("crews.rosters.hint")}</Text>}
          <WeekTable
            week={shown}
            choosePerson={mayChange ? (person) => setOpen({ form: "week", person }) : undefined}
            chooseDay={mayChange ? (person, on) => setOpen({ form: "day", person, day: on }) : undefined}
          />
          <LeaveList week={shown} mayChange={mayChange} />
        </>
      )}
      {open?.form === "week" && shown !== undefined && (
        <WeekForm week={shown} {...(open.person === undefined ? {} : { person: open.person })} close={close} />
      )}
      {open?.form === "day" && shown !== undefined && (
        <DayForm week={shown} person={open.person} day={open.day} close={close} />
      )}
      {open?.form === "leave" && <LeaveForm close={close} />}
    </Page>
  );
}
