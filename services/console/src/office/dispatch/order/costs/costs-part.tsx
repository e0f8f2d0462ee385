import { Button, Group, Table, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import { useCommand } from "@/office/forms/command";
import { ReasonForm } from "@/office/forms/reason-form";
import { yuan } from "@/office/lists/money";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

import type { Order } from "../order";
import { Part } from "../parts";
import { useWords } from "../words";
import type { Costs } from "./costs";
import { CostsForm } from "./costs-form";

const MINUTE_SECONDS = 60;

interface Row {
  readonly id: string;
  readonly what: string;
  readonly how: string;
  readonly cost: string;
  /** Why it counts no more; empty while it does. */
  readonly struck: string;
  readonly note: string;
}

/** Parts and labour an order took, and what vendors got: the house's own books. */
export function CostsPart({ order }: { order: Order }) {
  const { t } = useTranslation();
  const { span } = useWords();
  const me = useMe();
  const [noting, setNoting] = useState(false);
  const [striking, setStriking] = useState<Row | null>(null);
  const { data: costs } = useQuery({
    queryKey: ["dispatch", "costs", order.id],
    queryFn: () => answered(dispatch.GET("/orders/{order_id}/costs", { params: { path: { order_id: order.id } } })),
  });
  const strike = useCommand(
    "dispatch",
    ({ id, reason }: { readonly id: string; readonly reason: string }, key) =>
      answered(
        dispatch.POST("/orders/{order_id}/strike-cost", {
          params: { path: { order_id: order.id }, ...keyed(key) },
          body: { row_id: id, reason },
        }),
      ),
    () => setStriking(null),
  );
  // Its own technician, or whoever dispatches; the service has the last word.
  const writes = may(me, ["orders.note"]) && (may(me, ["orders.assign"]) || order.technician_id === me.id);
  if (costs === undefined) return null;
  const rows = rowsOf(costs, (row) => t(`order.costs.suppliers.${row.supplied_by}`), (minutes) => span(minutes * MINUTE_SECONDS));
  const empty = rows.length === 0 && costs.vendors.length === 0;
  if (empty && !writes) return null;
  return (
    <Part title={t("order.costs.title")} screenOnly>
      {empty ? <Text c="dimmed">{t("order.costs.none")}</Text> : (
        <Sheet costs={costs} rows={rows} strike={writes ? setStriking : null} />
      )}
      {costs.expected_fen > 0 && <Text size="sm">{t("order.costs.expected", { sum: yuan(costs.expected_fen) })}</Text>}
      {writes && (
        <Group data-no-print>
          <Button size="compact-md" variant="default" onClick={() => setNoting(true)}>
            {t("order.costs.note")}
          </Button>
        </Group>
      )}
      {noting && <CostsForm order={order} close={() => setNoting(false)} />}
      {striking !== null && (
        <ReasonForm
          title={t("order.costs.strike")}
          about={t("order.costs.strikeAbout", { what: striking.what })}
          submit={t("order.costs.strike")}
          pending={strike.isPending}
          error={strike.error}
          act={(reason) => strike.mutate({ id: striking.id, reason })}
          close={() => setStriking(null)}
        />
      )}
    </Part>
  );
}

function rowsOf(costs: Costs, from: (part: Costs["parts"][number]) => string, lasted: (minutes: number) => string): Row[] {
  const parts = costs.parts.map((part) => ({
    id: part.id,
    what: part.name,
    how: [`${Number(part.quantity)} ${part.measure}`.trim(), `× ${yuan(part.unit_cost_fen)}`, from(part)].join(" · "),
    cost: yuan(part.cost_fen),
    struck: part.struck,
    note: part.note,
  }));
  const labour = costs.labour.map((each) => ({
    id: each.id,
    what: each.name,
    how: lasted(each.minutes),
    cost: "",
    struck: each.struck,
    note: each.note,
  }));
  return [...parts, ...labour];
}

function Sheet({ costs, rows, strike }: { costs: Costs; rows: readonly Row[]; strike: ((row: Row) => void) | null }) {
  const { t } = useTranslation();
  const { span } = useWords();
  const told = (row: Row): string =>
    [row.struck === "" ? row.how : t("order.costs.struck", { how: row.how, reason: row.struck }), row.note]
      .filter(Boolean)
      .join(" · ");
  return (
    <Table aria-label={t("order.costs.title")}>
      <Table.Tbody>
        {rows.map((row) => (
          <Line key={row.id} what={row.what} how={told(row)} cost={row.cost} struck={row.struck !== ""}>
            {strike !== null && row.struck === "" && (
              <Button
                size="compact-sm"
                variant="default"
                data-no-print
                aria-label={t("order.costs.strikeLine", { what: row.what })}
                onClick={() => strike(row)}
              >
                {t("order.costs.strike")}
              </Button>
            )}
          </Line>
        ))}
        {costs.vendors.map((vendor) => (
          <Line key={`${vendor.vendor_name} ${vendor.label}`} what={vendor.vendor_name} how={vendor.label} cost={yuan(vendor.cost_fen)} />
        ))}
        <Table.Tr>
          <Table.Th colSpan={2}>
            {t("order.costs.total", { worked: span(costs.minutes * MINUTE_SECONDS) })}
          </Table.Th>
          <Table.Th ta="right">{yuan(costs.total_fen)}</Table.Th>
          <Table.Td />
        </Table.Tr>
      </Table.Tbody>
    </Table>
  );
}

interface Told {
  readonly what: string;
  readonly how: string;
  readonly cost: string;
  readonly struck?: boolean;
  readonly children?: ReactNode;
}

function Line({ what, how, cost, struck = false, children }: Told) {
  return (
    <Table.Tr>
      <Table.Td>{struck ? <s>{what}</s> : what}</Table.Td>
      <Table.Td>
        <Text size="sm">{how}</Text>
      </Table.Td>
      <Table.Td ta="right">{struck ? <s>{cost}</s> : cost}</Table.Td>
      <Table.Td ta="right">{children}</Table.Td>
    </Table.Tr>
  );
}
