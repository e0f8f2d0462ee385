import { Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import type { components } from "@/api/types/dispatch";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { ReasonForm } from "@/office/forms/reason-form";
import { inOurs } from "@/office/i18n";
import { dayOf, useNow } from "@/office/lists/times";

import { Terms } from "./service-panel";
import type { Service } from "./services";

/** What waits, before one's eyes, and the approval of exactly that (A12). */
export function DecideForm({ chosen, close }: { chosen: readonly Service[]; close: () => void }) {
  const { t, i18n } = useTranslation();
  const approving = useCommand(
    "dispatch",
    (body: components["schemas"]["ApproveTerms"], key) =>
      answered(dispatch.POST("/services/approve", { params: keyed(key), body })),
    close,
  );
  const waiting = chosen.flatMap(({ code, waiting: version }) =>
    version ? [{ code, version: version.number }] : [],
  );
  return (
    <FormModal
      wide
      title={t("catalogue.approveTitle", { count: waiting.length })}
      submit={t("catalogue.approve")}
      pending={approving.isPending}
      error={approving.error}
      close={close}
      onSubmit={(event) => {
        event.preventDefault();
        approving.mutate({ waiting });
      }}
    >
      <Text>{t("catalogue.approveAbout")}</Text>
      {chosen.map(
        (service) =>
          service.waiting && (
            <Stack key={service.code} gap={4}>
              <Text fw={600}>{`${service.code} ${inOurs(i18n.language, service.waiting)}`}</Text>
              <Terms version={service.waiting} />
            </Stack>
          ),
      )}
    </FormModal>
  );
}

interface Shown {
  readonly service: Service;
  readonly close: () => void;
}

/** What waits will not hold; also one's own, taken back. */
export function RejectForm({ service, close }: Shown) {
  const { t, i18n } = useTranslation();
  const rejecting = useCommand(
    "dispatch",
    (reason: string, key) =>
      answered(
        dispatch.POST("/services/{service_code}/reject", {
          params: { path: { service_code: service.code }, ...keyed(key) },
          body: { version: service.waiting?.number ?? 0, reason },
        }),
      ),
    close,
  );
  return (
    <ReasonForm
      title={t("catalogue.reject")}
      about={t("catalogue.rejectAbout", { code: service.code, name: inOurs(i18n.language, service.terms) })}
      submit={t("catalogue.reject")}
      pending={rejecting.isPending}
      error={rejecting.error}
      act={(reason) => rejecting.mutate(reason)}
      close={close}
    />
  );
}

/** Offered until a day, and not after it. */
export function EndForm({ service, close }: Shown) {
  const { t, i18n } = useTranslation();
  const today = dayOf(useNow());
  const [last, setLast] = useState(today);
  const [reason, setReason] = useState("");
  const ending = useCommand(
    "dispatch",
    (body: components["schemas"]["EndService"], key) =>
      answered(
        dispatch.POST("/services/{service_code}/end", {
          params: { path: { service_code: service.code }, ...keyed(key) },
          body,
        }),
      ),
    close,
  );
  return (
    <FormModal
      danger
      title={t("catalogue.end")}
      submit={t("catalogue.end")}
      pending={ending.isPending}
      error={ending.error}
      close={close}
      onSubmit={(event) => {
        event.preventDefault();
        ending.mutate({ last_day: last, reason: reason.trim() });
      }}
    >
      <Text>{t("catalogue.endAbout", { code: service.code, name: inOurs(i18n.language, service.terms) })}</Text>
      <TextInput
        type="date"
        required
        min={today}
        label={t("catalogue.lastDay")}
        value={last}
        onChange={(event) => setLast(event.currentTarget.value)}
      />
      <Textarea
        required
        data-autofocus
        maxLength={200}
        label={t("list.reason")}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormModal>
  );
}
