import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { useMoment } from "@/office/lists/times";

import { type Order, roundOf } from "./order";
import { Part } from "./parts";
import { useTechnicians } from "./technicians";

/** One is responsible; others help beside them, each with their times and share (E19). */
export function People({ order }: { order: Order }) {
  const { t } = useTranslation();
  const moment = useMoment();
  const { nameOf } = useTechnicians();
  const { assistants } = roundOf(order);
  const proposed = order.proposed_technician_id;
  return (
    <Part title={t("order.people.title")}>
      <Text>
        {order.technician_id === null ? (
          t("order.people.nobody")
        ) : (
          <>
            <b>{order.technician}</b> {t("order.people.responsible")}
          </>
        )}
        {proposed !== null && ` · ${t("order.people.proposed", { name: nameOf(proposed) })}`}
      </Text>
      {assistants.map((each) => (
        <Text key={`${each.staff_id} ${each.since}`} size="sm">
          {[
            `${t("order.people.helper")} ${each.name}`,
            t(each.until === null ? "order.people.since" : "order.people.sinceUntil", {
              since: moment(each.since),
              until: moment(each.until),
            }),
            t("order.people.share", { share: each.share_percent }),
          ].join(" · ")}
        </Text>
      ))}
    </Part>
  );
}
