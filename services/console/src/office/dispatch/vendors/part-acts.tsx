import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import { useSaying } from "@/office/app/saying";
import { useCommand } from "@/office/forms/command";
import { ReasonForm } from "@/office/forms/reason-form";

import { ReportForm, TakeOverForm } from "./part-forms";
import type { LinkGiven, SubOrder } from "./vendors";

type Open = "takeOver" | "sendBack" | "withdraw" | "report" | null;

/** What a dispatcher does with a sub-order, by where it stands. */
export function PartActs({ part, given }: { part: SubOrder; given: (link: LinkGiven) => void }) {
  const { t } = useTranslation();
  const saying = useSaying();
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  const path = { sub_order_id: part.id };
  const reasoned = useCommand(
    "dispatch",
    ({ act, reason }: { act: "send-back" | "withdraw"; reason: string }, key) =>
      answered(
        dispatch.POST(`/sub-orders/{sub_order_id}/${act}`, { params: { path, ...keyed(key) }, body: { reason } }),
      ),
    close,
  );
  const renewing = useCommand(
    "dispatch",
    (_: null, key) =>
      answered(
        dispatch.POST("/sub-orders/{sub_order_id}/renew-link", { params: { path, ...keyed(key) }, body: {} }),
      ),
    given,
  );
  const revoking = useCommand(
    "dispatch",
    (_: null, key) =>
      answered(
        dispatch.POST("/sub-orders/{sub_order_id}/revoke-link", { params: { path, ...keyed(key) }, body: {} }),
      ),
    () => saying.done(t("outside.vendors.revoked")),
  );
  if (!part.open) return null;
  const done = part.state.code === "done";
  const about = { label: part.label, vendor: part.vendor_name };
  const act = open === "sendBack" ? "send-back" : "withdraw";
  return (
    <>
      <Group gap="xs">
        {done ? (
          <>
            <Button size="compact-sm" onClick={() => setOpen("takeOver")}>
              {t("outside.vendors.takeOver")}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setOpen("sendBack")}>
              {t("outside.vendors.sendBack")}
            </Button>
          </>
        ) : (
          <Button size="compact-sm" variant="default" onClick={() => setOpen("report")}>
            {t("outside.vendors.report")}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="default"
          loading={renewing.isPending}
          onClick={() => renewing.mutate(null, { onError: saying.failed })}
        >
          {t("outside.vendors.renew")}
        </Button>
        {part.link_until !== null && (
          <Button
            size="compact-sm"
            variant="default"
            loading={revoking.isPending}
            onClick={() => revoking.mutate(null, { onError: saying.failed })}
          >
            {t("outside.vendors.revoke")}
          </Button>
        )}
        <Button size="compact-sm" variant="outline" color="red" onClick={() => setOpen("withdraw")}>
          {t("outside.vendors.withdraw")}
        </Button>
      </Group>
      {open === "takeOver" && <TakeOverForm part={part} close={close} />}
      {open === "report" && <ReportForm part={part} close={close} />}
      {(open === "sendBack" || open === "withdraw") && (
        <ReasonForm
          title={t(`outside.vendors.${open}`)}
          about={t(`outside.vendors.${open}About`, about)}
          submit={t(`outside.vendors.${open}`)}
          pending={reasoned.isPending}
          error={reasoned.error}
          act={(reason) => reasoned.mutate({ act, reason })}
          close={close}
        />
      )}
    </>
  );
}
