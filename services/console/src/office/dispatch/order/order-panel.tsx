import { Anchor, CloseButton, Group, Stack, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

import { Failed } from "@/office/errors/error-pages";
import { Waiting } from "@/office/session/waiting";

import { useOrder } from "./order";
import { OrderBody, Standing } from "./order-body";
import classes from "./order.module.css";

interface Shown {
  readonly orderId: string;
  readonly onClose: () => void;
}

/** The whole order beside whatever page it was opened from, which stays in use; Escape closes it. */
export function OrderPanel({ orderId, onClose }: Shown) {
  return <Panel key={orderId} orderId={orderId} onClose={onClose} />;
}

function Panel({ orderId, onClose }: Shown) {
  const { t } = useTranslation();
  const found = useOrder(orderId);
  const panel = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const closing = useRef(onClose);

  useEffect(() => {
    closing.current = onClose;
  }, [onClose]);

  useEffect(() => {
    const opener = document.activeElement;
    const element = panel.current;
    // Not React's: a form over the panel is its child there, and closes by the same key.
    const pressed = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !event.defaultPrevented) closing.current();
    };
    element?.addEventListener("keydown", pressed);
    title.current?.focus();
    return () => {
      element?.removeEventListener("keydown", pressed);
      // Whoever has gone on to something else stays there.
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (lost && opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);

  const number = found.data?.number ?? "";
  return (
    <aside ref={panel} className={classes["panel"]} aria-label={t("order.label", { number })}>
      <Stack>
        <div className={classes["head"]}>
          <Group justify="space-between" wrap="nowrap" align="start">
            <Title ref={title} order={2} size="h4" tabIndex={-1} className={classes["title"]}>
              {t("order.label", { number })}
            </Title>
            <Group gap="sm" wrap="nowrap" data-no-print>
              <Anchor component={Link} to={`/orders/${orderId}`} size="sm">
                {t("order.whole")}
              </Anchor>
              <CloseButton aria-label={t("order.close")} onClick={onClose} />
            </Group>
          </Group>
          {found.data !== undefined && <Standing order={found.data} />}
        </div>
        {found.error !== null && found.data === undefined && (
          <Failed error={found.error} retry={() => void found.refetch()} />
        )}
        {found.isPending && <Waiting />}
        {found.data !== undefined && <OrderBody order={found.data} readAt={found.dataUpdatedAt} />}
      </Stack>
    </aside>
  );
}
