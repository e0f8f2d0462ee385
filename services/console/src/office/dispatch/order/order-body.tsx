import { Badge, Group } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { useMoment } from "@/office/lists/times";

import { ActBar } from "./acts/act-bar";
import { Clocks } from "./clocks";
import { CostsPart } from "./costs/costs-part";
import { EarlierRounds } from "./earlier-rounds";
import { Files } from "./files";
import { History, Notes } from "./happened";
import { type Order, roundOf } from "./order";
import classes from "./order.module.css";
import { UrgencyBadge } from "./parts";
import { People } from "./people";
import { QuoteAndConsent } from "./quote";
import { Relatives } from "./relatives";
import { Slip } from "./slip";
import { useWords } from "./words";
import { WorkAndSignature } from "./work";

/** Where an order stands, in a line. */
export function Standing({ order }: { order: Order }) {
  const { t } = useTranslation();
  const moment = useMoment();
  const { named } = useWords();
  return (
    <Group gap="xs">
      <UrgencyBadge urgency={order.urgency} />
      <Badge variant="default" tt="none">
        {named(order.kind)}
      </Badge>
      <Badge color="teal" variant="outline" tt="none">
        {named(order.state)}
      </Badge>
      {order.round > 1 && (
        <Badge color="yellow" variant="outline" tt="none">
          {t("order.rework", { round: order.round })}
        </Badge>
      )}
      {order.overdue && (
        <Badge color="red" variant="outline" tt="none">
          {t("order.overdue")}
        </Badge>
      )}
      {order.urges > 0 && (
        <Badge color="red" variant="outline" tt="none">
          {t("order.urged", { count: order.urges })}
        </Badge>
      )}
      {order.waiting_for !== null && (
        <Badge color="yellow" variant="outline" tt="none">
          {t("order.pausedFor", { why: named(order.waiting_for), until: moment(order.resumes_at) })}
        </Badge>
      )}
    </Group>
  );
}

/** All there is of an order; `readAt`: when the service told it, in this browser's time. */
export function OrderBody({ order, readAt }: { order: Order; readAt: number }) {
  const round = roundOf(order);
  return (
    <div className={classes["body"]}>
      <div data-no-print>
        <ActBar order={order} />
      </div>
      <Slip order={order} />
      <People order={order} />
      <Clocks clocks={order.clocks} readAt={readAt} />
      <QuoteAndConsent round={round} />
      <WorkAndSignature round={round} />
      <CostsPart order={order} />
      <Relatives related={order.related} />
      <Files order={order} />
      <Notes notes={order.notes} />
      <EarlierRounds rounds={order.rounds} />
      <History steps={order.history} />
    </div>
  );
}
