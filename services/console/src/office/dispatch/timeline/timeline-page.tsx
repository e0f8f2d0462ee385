import { Alert, Badge, Button, Group, Text, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch } from "@/api/client";
import { wallAt } from "@/core/zone";
import { Failed } from "@/office/errors/error-pages";
import { listed } from "@/office/i18n";
import { Page } from "@/office/lists/page";
import { daysAfter, useNow } from "@/office/lists/times";
import { Waiting } from "@/office/session/waiting";

import { OrderPanel } from "../order/order-panel";
import { Bars } from "./bars";
import { across, clashesOf, dayOf, gapsOf, hoursOf, type Row, shownOf, type Stretch, type Timeline } from "./placing";
import classes from "./timeline.module.css";

/** 时间表: each technician's day: who has what from when to when, where it clashes, who is free. */
export function TimelinePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const asked = String((useSearch({ strict: false }) as { day?: unknown }).day ?? "");
  const [open, setOpen] = useState<string | null>(null);
  const found = useQuery({
    queryKey: ["dispatch", "timeline", asked],
    queryFn: () =>
      answered(dispatch.GET("/board/timeline", { params: { query: asked === "" ? {} : { day: asked } } })),
    placeholderData: (before) => before,
  });
  const go = (day: string): void =>
    void navigate({ to: ".", search: (day === "" ? {} : { day }) as never, replace: true });
  const day = found.data?.day ?? asked;
  return (
    <Page
      title={t("orders.timeline.title")}
      actions={
        <>
          <Button variant="default" onClick={() => go(daysAfter(day, -1))}>
            {t("orders.timeline.before")}
          </Button>
          <TextInput
            type="date"
            aria-label={t("orders.timeline.day")}
            value={day}
            onChange={(event) => go(event.currentTarget.value)}
          />
          <Button variant="default" onClick={() => go(daysAfter(day, 1))}>
            {t("orders.timeline.after")}
          </Button>
          <Button variant="default" onClick={() => go("")}>
            {t("orders.timeline.today")}
          </Button>
          <Button variant="default" onClick={() => globalThis.print()}>
            {t("list.print")}
          </Button>
        </>
      }
    >
      {found.error !== null && <Failed error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && <Waiting />}
      {found.data !== undefined && found.error === null && <Day timeline={found.data} open={setOpen} />}
      {open !== null && <OrderPanel orderId={open} onClose={() => setOpen(null)} />}
    </Page>
  );
}

function Day({ timeline, open }: { timeline: Timeline; open: (id: string) => void }) {
  const { t } = useTranslation();
  const now = useNow().getTime();
  const shown = shownOf(timeline, now);
  const line = across(now, shown);
  return (
    <>
      {timeline.more && <Alert color="yellow">{t("orders.timeline.more")}</Alert>}
      {timeline.working.length === 0 && <Text c="dimmed">{t("orders.timeline.dayOff")}</Text>}
      <Legend />
      <div className={classes["scroll"]}>
        <table className={classes["day"]} aria-label={t("orders.timeline.title")}>
          <thead>
            <tr>
              <th scope="col">{t("orders.timeline.technician")}</th>
              <th scope="col" aria-label={t("orders.timeline.hours")}>
                <Hours shown={shown} />
              </th>
            </tr>
          </thead>
          <tbody>
            {timeline.rows.map((row) => (
              <tr key={row.technician_id ?? "nobody"}>
                <th scope="row">
                  <Who row={row} timeline={timeline} now={now} />
                </th>
                <td>
                  <Bars entries={row.entries} timeline={timeline} shown={shown} now={now} line={line} open={open} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {timeline.rows.length === 0 && <Text c="dimmed">{t("orders.timeline.none")}</Text>}
    </>
  );
}

function Hours({ shown }: { shown: Stretch }) {
  return (
    <div className={classes["hours"]} aria-hidden="true">
      {hoursOf(shown).map((hour) => (
        <span key={hour} style={{ left: `${across(hour, shown) ?? 0}%` }}>
          {wallAt(new Date(hour)).hour}
        </span>
      ))}
    </div>
  );
}

/** Whose day it is, how many orders, whether something clashes, and when they are free. */
function Who({ row, timeline, now }: { row: Row; timeline: Timeline; now: number }) {
  const { t } = useTranslation();
  const orders = new Set(row.entries.map((entry) => entry.order_id)).size;
  const clashes = clashesOf(row.entries, dayOf(timeline), now).size > 0;
  const gaps = row.technician_id === null ? [] : gapsOf(row.entries, timeline, now);
  return (
    <>
      <Text fw={600}>{row.technician_id === null ? t("orders.timeline.nobody") : row.technician}</Text>
      <Group gap={6}>
        <Text size="sm" c="dimmed">
          {t("orders.timeline.orders", { count: orders })}
        </Text>
        {clashes && row.technician_id !== null && (
          <Badge color="red" variant="outline" tt="none">
            {t("orders.timeline.clash")}
          </Badge>
        )}
      </Group>
      {gaps.length > 0 && (
        <Text size="sm" c="dimmed">
          {t("orders.timeline.free", { spans: listed(gaps.map(({ from, to }) => `${clock(from)}–${clock(to)}`)) })}
        </Text>
      )}
    </>
  );
}

function clock(at: number): string {
  const { hour, minute } = wallAt(new Date(at));
  return `${hour}:${String(minute).padStart(2, "0")}`;
}

function Legend() {
  const { t } = useTranslation();
  return (
    <Group gap="md" className={classes["legend"]}>
      {(["coming", "on_site", "paused", "helping", "visit"] as const).map((doing) => (
        <Group key={doing} gap={6}>
          <span className={classes["swatch"]} data-doing={doing} />
          <Text size="sm">{t(`orders.timeline.doing.${doing}`)}</Text>
        </Group>
      ))}
    </Group>
  );
}
