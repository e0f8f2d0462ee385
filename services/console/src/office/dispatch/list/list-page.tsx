import { Anchor, Badge, Button, Group, Text } from "@mantine/core";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch } from "@/api/client";
import { Page } from "@/office/lists/page";
import { type Column, Records } from "@/office/lists/records";
import { useMoment } from "@/office/lists/times";
import { from, useRecords } from "@/office/lists/use-records";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

import type { OrderCard } from "../order/order";
import { OrderPanel } from "../order/order-panel";
import { UrgencyBadge } from "../order/parts";
import { useWords } from "../order/words";
import { type ColumnName, useColumns } from "./columns";
import { Filters } from "./filters";
import classes from "./list.module.css";
import { addressOf, type Narrowing, narrowingOf, questionOf, WIDE } from "./narrowing";

const EACH = 50;

/** 工单列表: open orders, the most pressing first; or those of a period and those that are over, newest first. */
export function OrderListPage() {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const narrowing = narrowingOf(useSearch({ strict: false }));
  const [open, setOpen] = useState<string | null>(null);
  const [columns, choose] = useColumns();
  const orders = useRecords(["dispatch", "orders", "list", narrowing], (cursor) =>
    answered(dispatch.GET("/orders", { params: { query: { ...questionOf(narrowing), limit: EACH, ...from(cursor) } } })),
  );
  const narrow = (after: Narrowing): void =>
    void navigate({ to: ".", search: addressOf(after) as never, replace: true });
  const narrowed = Object.keys(addressOf(narrowing)).length > 0;
  const shown = useShown(setOpen);
  return (
    <Page
      title={t("orders.list.title")}
      actions={
        <>
          {may(me, ["orders.receive"]) && (
            <Button component={Link} to="/orders/call">
              {t("nav.directCall")}
            </Button>
          )}
          <Button variant="default" onClick={() => globalThis.print()}>
            {t("list.print")}
          </Button>
        </>
      }
    >
      <Filters
        value={narrowing}
        change={(part) => narrow({ ...narrowing, ...part })}
        columns={columns}
        choose={choose}
      />
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {t(narrowing.standing === "open" && narrowing.since === "" ? "orders.list.byClock" : "orders.list.byDay")}
        </Text>
        {narrowed && (
          <Button size="compact-sm" variant="default" data-no-print onClick={() => narrow(WIDE)}>
            {t("orders.list.clear")}
          </Button>
        )}
      </Group>
      <Records
        label={t("orders.list.title")}
        query={orders}
        keyOf={(card) => card.id}
        columns={columns.map((name) => shown[name])}
        empty={t(narrowed ? "orders.list.noneNarrowed" : "orders.list.none")}
      />
      {open !== null && <OrderPanel orderId={open} onClose={() => setOpen(null)} />}
    </Page>
  );
}

function useShown(open: (id: string) => void): Record<ColumnName, Column<OrderCard>> {
  const { t } = useTranslation();
  const moment = useMoment();
  const { named } = useWords();
  const titled = (name: ColumnName, cell: Column<OrderCard>["cell"]): Column<OrderCard> => ({
    title: t(`orders.columns.${name}`),
    cell,
  });
  return {
    number: titled("number", (card) => (
      <Anchor component="button" type="button" fw={600} underline="always" className={classes["whole"]} onClick={() => open(card.id)}>
        {card.number}
      </Anchor>
    )),
    state: titled("state", (card) => (
      <>
        <Text size="sm">{named(card.state)}</Text>
        {card.waiting_for !== null && (
          <Text size="sm" c="dimmed">
            {named(card.waiting_for)}
          </Text>
        )}
        {card.round > 1 && (
          <Badge color="yellow" variant="outline" tt="none">
            {t("order.rework", { round: card.round })}
          </Badge>
        )}
      </>
    )),
    urgency: titled("urgency", (card) => <UrgencyBadge urgency={card.urgency} />),
    kind: titled("kind", (card) => named(card.kind)),
    where: titled("where", (card) => <span className={classes["whole"]}>{card.where}</span>),
    matter: titled("matter", (card) => <Text lineClamp={2}>{card.matter}</Text>),
    requested: titled("requested", (card) => moment(card.requested_at)),
    technician: titled("technician", (card) => card.technician || "–"),
    clock: titled("clock", (card) => (
      <>
        {card.clock !== null && (
          <Text size="sm">{`${named(card.clock)} ${card.clock.deadline === null ? t("order.clocks.unset") : moment(card.clock.deadline)}`}</Text>
        )}
        {card.overdue && (
          <Badge color="red" variant="outline" tt="none">
            {t("order.overdue")}
          </Badge>
        )}
      </>
    )),
    urges: titled("urges", (card) => (card.urges > 0 ? card.urges : "")),
  };
}
