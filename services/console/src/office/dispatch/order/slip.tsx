import { Anchor, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { useMoment } from "@/office/lists/times";

import { SkillName } from "./lists";
import { isWhole, type Order, roundOf } from "./order";
import classes from "./order.module.css";
import { Facts, Part } from "./parts";
import { useWords } from "./words";

/** What is asked for, where, and whom to call (F07). */
export function Slip({ order }: { order: Order }) {
  const { t } = useTranslation();
  const moment = useMoment();
  const { named } = useWords();
  const { appointment } = roundOf(order);
  const { delay } = order;
  return (
    <Part title={t("order.slip.title")}>
      <Text className={classes["text"]}>{order.matter}</Text>
      <Facts
        facts={[
          [t("order.slip.where"), order.where],
          [t("order.slip.building"), order.building],
          [t("order.slip.emergency"), named(order.emergency)],
          [t("order.slip.requested"), moment(order.requested_at)],
          [t("order.slip.caller"), order.contact_name],
          [t("order.slip.phone"), order.contact_phone !== "" && <Phone key="phone" phone={order.contact_phone} />],
          [t("order.slip.wished"), order.appointment_at !== null && moment(order.appointment_at)],
          [
            t("order.slip.visit"),
            appointment && [`${moment(appointment.starts_at)} – ${moment(appointment.ends_at)}`, appointment.note].filter(Boolean).join(" · "),
          ],
          [
            t("order.slip.delay"),
            delay && t("order.slip.delayed", { at: moment(delay.expected_at), reason: delay.reason }),
          ],
          [t("order.slip.department"), named(order.department)],
          [t("order.slip.skill"), order.skill !== "" && <SkillName key="skill" code={order.skill} />],
          [t("order.slip.contact"), order.contact_number],
        ]}
      />
    </Part>
  );
}

/** Called by a tap by whoever may call; of others' it shows the end. */
function Phone({ phone }: { phone: string }) {
  const { t } = useTranslation();
  if (!isWhole(phone)) return <>{`${phone}（${t("order.slip.phoneHidden")}）`}</>;
  return (
    <Anchor href={`tel:${phone.replaceAll(/[^\d+]/g, "")}`} aria-label={t("order.slip.call", { phone })} underline="always">
      {phone}
    </Anchor>
  );
}
