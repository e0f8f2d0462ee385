import { Anchor, Badge, Group, Text, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch } from "@/api/client";
import { inOurs, listed } from "@/office/i18n";
import { Records } from "@/office/lists/records";
import { dayOf, useMoment, useNow } from "@/office/lists/times";
import { from, useRecords } from "@/office/lists/use-records";

const COLOURS: Record<string, string> = { done: "teal", missed: "red", under_way: "blue" };

/** The rounds of a day: who walks them, how far they are, which were missed or late. */
export function RoundRecords() {
  const { t, i18n } = useTranslation();
  const moment = useMoment();
  const today = dayOf(useNow());
  const [day, setDay] = useState(today);
  const rounds = useRecords(["dispatch", "patrols", "rounds", day], (cursor) =>
    answered(
      dispatch.GET("/patrols/rounds", { params: { query: { ...(day === "" ? {} : { day }), ...from(cursor) } } }),
    ),
  );
  return (
    <>
      <TextInput
        type="date"
        w={200}
        label={t("planned.patrols.day")}
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <Records
        label={t("planned.patrols.tabs.rounds")}
        query={rounds}
        keyOf={(round) => round.id}
        empty={t("planned.patrols.noRounds")}
        columns={[
          { title: t("planned.patrols.planned"), cell: (round) => moment(round.planned_at) },
          {
            title: t("planned.patrols.route"),
            cell: (round) => (
              <Anchor fw={600} renderRoot={(props) => <Link to={`/orders/patrols/${round.id}`} {...props} />}>
                {round.route_name}
              </Anchor>
            ),
          },
          {
            title: t("planned.patrols.who"),
            cell: (round) => round.walked_by || listed(round.staff) || t("planned.patrols.onDuty"),
          },
          {
            title: t("planned.patrols.state"),
            cell: (round) => (
              <Group gap="xs">
                <Badge variant="light" color={COLOURS[round.state.code] ?? "gray"}>
                  {inOurs(i18n.language, round.state)}
                </Badge>
                {round.late && <Badge variant="light" color="orange">{t("planned.patrols.late")}</Badge>}
              </Group>
            ),
          },
          {
            title: t("planned.patrols.reached"),
            cell: (round) => (
              <>
                {round.reached} / {round.points.length}
                {round.left_out_reason !== "" && <Text size="sm">{round.left_out_reason}</Text>}
              </>
            ),
          },
        ]}
      />
    </>
  );
}
