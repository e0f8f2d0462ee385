import { Anchor, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { answered, reception } from "@/api/client";
import { Records } from "@/office/lists/records";
import { useMoment } from "@/office/lists/times";
import { from, useRecords } from "@/office/lists/use-records";

/** The hand-overs of the desk, the last first. */
export function PastHandOvers() {
  const { t } = useTranslation();
  const moment = useMoment();
  const past = useRecords(["reception", "desk", "hand-overs"], (cursor) =>
    answered(reception.GET("/desk-hand-overs", { params: { query: { ...from(cursor), limit: 20 } } })),
  );
  return (
    <>
      <Title order={2} size="h4">
        {t("desk.duty.past")}
      </Title>
      <Records
        label={t("desk.duty.past")}
        query={past}
        keyOf={(each) => each.id}
        empty={t("desk.duty.noPast")}
        columns={[
          {
            title: t("desk.since"),
            cell: (each) => (
              <Anchor renderRoot={(props) => <Link to={`/reception/hand-overs/${each.id}`} {...props} />}>
                {moment(each.begun_at)}
              </Anchor>
            ),
          },
          { title: t("desk.duty.from"), cell: (each) => each.from_name },
          { title: t("desk.duty.to"), cell: (each) => each.to_name || "–" },
          { title: t("desk.duty.lines"), cell: (each) => each.lines },
          { title: t("desk.duty.left"), cell: (each) => each.left },
          { title: t("desk.state"), cell: (each) => t(`desk.duty.states.${each.state}`) },
        ]}
      />
    </>
  );
}
