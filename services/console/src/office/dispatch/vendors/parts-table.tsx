import { Anchor, Badge, Group, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { answered, dispatch } from "@/api/client";
import { inOurs } from "@/office/i18n";
import { yuan } from "@/office/lists/money";
import { Records } from "@/office/lists/records";
import { useMoment } from "@/office/lists/times";
import { from, useRecords } from "@/office/lists/use-records";

import { PartActs } from "./part-acts";
import { colourOf, type LinkGiven, type SubOrder } from "./vendors";

interface Shown {
  readonly open: boolean;
  /** What stands there while there is nothing, if not the usual. */
  readonly empty: string | undefined;
  readonly given: (link: LinkGiven) => void;
}

/** What vendors have in hand, what is due first first; or what is over. */
export function PartsTable({ open, empty, given }: Shown) {
  const { t } = useTranslation();
  const moment = useMoment();
  const parts = useRecords(["dispatch", "sub-orders", open], (cursor) =>
    answered(dispatch.GET("/sub-orders", { params: { query: { open, ...from(cursor) } } })),
  );
  return (
    <Records
      label={t("outside.vendors.title")}
      query={parts}
      keyOf={(part) => part.id}
      empty={empty ?? t(open ? "outside.vendors.noneRunning" : "outside.vendors.noneOver")}
      columns={[
        {
          title: t("outside.vendors.order"),
          cell: (part) => (
            <Anchor component={Link} to={`/orders/${part.order_id}`} fw={600}>
              {part.label}
            </Anchor>
          ),
        },
        { title: t("outside.vendors.vendor"), cell: (part) => part.vendor_name },
        {
          title: t("outside.vendors.what"),
          cell: (part) => (
            <Text size="sm" lineClamp={3}>
              {part.what}
            </Text>
          ),
        },
        {
          title: t("outside.vendors.finishBy"),
          cell: (part) => (
            <>
              <Text {...(part.overdue ? { c: "red" } : {})}>{moment(part.finish_by)}</Text>
              {part.overdue && (
                <Badge color="red" variant="outline" tt="none">
                  {t("outside.vendors.overdue")}
                </Badge>
              )}
            </>
          ),
        },
        { title: t("outside.vendors.price"), cell: (part) => (part.price_fen === null ? "–" : yuan(part.price_fen)) },
        { title: t("outside.vendors.state"), cell: (part) => <Standing part={part} /> },
        ...(open
          ? [
              {
                title: t("list.actions"),
                cell: (part: SubOrder) => <PartActs part={part} given={given} />,
                screenOnly: true,
              },
            ]
          : []),
      ]}
    />
  );
}

/** Where it stands, and the last that was said. */
function Standing({ part }: { part: SubOrder }) {
  const { t, i18n } = useTranslation();
  const moment = useMoment();
  const last = part.told.at(-1);
  return (
    <>
      <Badge color={colourOf(part.state.code)} variant="outline" tt="none">
        {inOurs(i18n.language, part.state)}
      </Badge>
      {part.planned_at !== null && part.open && (
        <Text size="sm">{t("outside.vendors.planned", { at: moment(part.planned_at) })}</Text>
      )}
      {last !== undefined && (
        <Text size="sm" c="dimmed">
          {moment(last.at)} {inOurs(i18n.language, last.kind)}
          {last.via_link && `（${t("outside.vendors.viaLink")}）`} {last.note}
        </Text>
      )}
      <Group gap="xs">
        {part.photos > 0 && <Text size="sm">{t("outside.vendors.photos", { count: part.photos })}</Text>}
        {part.cost_fen !== null && (
          <Text size="sm">{t("outside.vendors.cost", { sum: yuan(part.cost_fen) })}</Text>
        )}
        {part.open && (
          <Text size="sm" c="dimmed">
            {part.link_until === null
              ? t("outside.vendors.noLink")
              : t("outside.vendors.linkUntil", { at: moment(part.link_until) })}
          </Text>
        )}
      </Group>
    </>
  );
}
