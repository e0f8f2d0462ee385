import { Button } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Failed } from "@/office/errors/error-pages";
import { Page } from "@/office/lists/page";
import { Waiting } from "@/office/session/waiting";

import { useOrder } from "./order";
import { OrderBody, Standing } from "./order-body";

/** One order as a page of its own: to be sent as a link, and to be printed. */
export function OrderPage() {
  const { t } = useTranslation();
  const { id } = useParams({ strict: false });
  const found = useOrder(id ?? "");
  return (
    <Page
      title={t("order.label", { number: found.data?.number ?? "" })}
      actions={
        found.data !== undefined && (
          <Button variant="default" onClick={() => globalThis.print()}>
            {t("list.print")}
          </Button>
        )
      }
    >
      {found.error !== null && found.data === undefined && (
        <Failed error={found.error} retry={() => void found.refetch()} />
      )}
      {found.isPending && <Waiting />}
      {found.data !== undefined && (
        <>
          <Standing order={found.data} />
          <OrderBody order={found.data} readAt={found.dataUpdatedAt} />
        </>
      )}
    </Page>
  );
}
