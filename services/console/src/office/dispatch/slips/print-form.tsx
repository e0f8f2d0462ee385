import { Checkbox, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { usePaper } from "@/office/lists/paper";
import { Waiting } from "@/office/session/waiting";

import { fetchSlips, MOST_AT_ONCE } from "./printing";

const LISTED = 60;
const TO_BE_SENT = ["handed_over", "dispatched", "accepted"] as const;

/** Several slips at once: those ticked are printed, and count as out unless somebody says otherwise. */
export function PrintForm({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const paper = usePaper();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [only, setOnly] = useState(false);
  const { data: orders } = useQuery({
    queryKey: ["dispatch", "orders", "to-print"],
    queryFn: () =>
      answered(dispatch.GET("/orders", { params: { query: { state: [...TO_BE_SENT], limit: LISTED } } })),
  });
  const print = (): void =>
    paper.mutate({ name: t("outside.slips.printed"), fetch: () => fetchSlips(ticked) }, { onSuccess: close });
  const sending = useCommand(
    "dispatch",
    (order_ids: readonly string[], key) =>
      answered(dispatch.POST("/paper-slips/send", { params: keyed(key), body: { order_ids: [...order_ids] } })),
    print,
  );
  return (
    <FormModal
      wide
      title={t("outside.slips.print")}
      submit={t("outside.slips.print")}
      pending={sending.isPending || paper.isPending}
      error={sending.error}
      close={close}
      onSubmit={(event) => {
        event.preventDefault();
        if (ticked.length === 0) return;
        if (only) print();
        else sending.mutate(ticked);
      }}
    >
      <Text c="dimmed">{t("outside.slips.printHint")}</Text>
      {orders === undefined && <Waiting />}
      {orders?.items.length === 0 && <Text>{t("outside.slips.nothing")}</Text>}
      <Checkbox.Group value={[...ticked]} onChange={setTicked}>
        <Stack gap="xs">
          {orders?.items.map((order) => (
            <Checkbox
              key={order.id}
              value={order.id}
              disabled={ticked.length >= MOST_AT_ONCE && !ticked.includes(order.id)}
              label={`${order.number}　${order.where}　${order.technician}`}
              description={order.matter}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <Checkbox
        label={t("outside.slips.printOnly")}
        checked={only}
        onChange={(event) => setOnly(event.currentTarget.checked)}
      />
    </FormModal>
  );
}
