import { Badge, Group, Text, Tooltip } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { useMoment, useNow } from "@/office/lists/times";

import { type Clock, remainingAfter } from "./order";
import classes from "./order.module.css";
import { Part } from "./parts";
import { useWords } from "./words";

const SECOND_MS = 1_000;

/** Every clock of the round: its limit, what has run, what stood still, and when it is due. */
export function Clocks({ clocks, readAt }: { clocks: readonly Clock[]; readAt: number }) {
  const { t } = useTranslation();
  return (
    <Part title={t("order.clocks.title")}>
      {clocks.map((clock) => (
        <ClockLine key={clock.clock} clock={clock} readAt={readAt} />
      ))}
    </Part>
  );
}

function ClockLine({ clock, readAt }: { clock: Clock; readAt: number }) {
  const { t } = useTranslation();
  const moment = useMoment();
  const { named, span } = useWords();
  const now = useNow(SECOND_MS);
  const left = remainingAfter(clock, Math.max(0, (now.getTime() - readAt) / SECOND_MS));
  const over = clock.overdue || (left !== null && left < 0);
  const stopped = clock.state === "stopped";
  const told = [
    clock.limit_seconds === null || clock.basis === null
      ? t("order.clocks.unset")
      : t("order.clocks.limit", { span: span(clock.limit_seconds), basis: t(`order.clocks.bases.${clock.basis}`) }),
    t("order.clocks.ran", { span: span(clock.ran_seconds) }),
    clock.paused_seconds > 0 && t("order.clocks.paused", { span: span(clock.paused_seconds) }),
    stopped
      ? t("order.clocks.stopped", { at: moment(clock.stopped_at) })
      : clock.deadline !== null && t("order.clocks.due", { at: moment(clock.deadline) }),
  ];
  return (
    <div className={classes["clock"]} data-over={(over && !stopped) || undefined}>
      <Group justify="space-between" wrap="nowrap">
        <Group gap="xs">
          <Text fw={600}>{named(clock)}</Text>
          <Badge variant="default" tt="none">
            {t(`order.clocks.states.${clock.state}`)}
          </Badge>
          {clock.provisional && (
            <Tooltip label={t("order.clocks.provisionalHint")} multiline w={280}>
              <Badge color="yellow" variant="outline" tt="none" tabIndex={0}>
                {t("order.clocks.provisional")}
              </Badge>
            </Tooltip>
          )}
        </Group>
        <Text fw={600} className={over ? classes["over"] : undefined}>
          {stopped
            ? clock.limit_seconds !== null && t(clock.overdue ? "order.clocks.late" : "order.clocks.met")
            : left !== null && t(left < 0 ? "order.clocks.over" : "order.clocks.left", { span: span(left) })}
        </Text>
      </Group>
      <Text size="sm" c="dimmed">
        {told.filter(Boolean).join(" · ")}
      </Text>
    </div>
  );
}
