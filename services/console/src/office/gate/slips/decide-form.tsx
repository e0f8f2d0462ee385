import { Stack, Text, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";

import { answered, gate, keyed } from "@/api/client";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { useMoment } from "@/office/lists/times";

import { Goods } from "./goods";
import type { Slip, SlipAct } from "./slips";

export type Decision = Exclude<SlipAct, "print" | "owner">;

/** The stamp, or that there is none: the goods and who signed are read once more before it. */
export function DecideForm({ act, slip, close }: { act: Decision; slip: Slip; close: () => void }) {
  const { t } = useTranslation();
  const moment = useMoment();
  const form = useForm({ initialValues: { text: "" } });
  const deciding = useCommand("gate", (text: string, key) => answered(decide(act, slip.id, text, key)), close);
  const stamps = act === "approve" || act === "night";
  return (
    <FormModal
      title={`${t(`gate.slips.${act}`)} ${slip.number}`}
      submit={t(`gate.slips.${act}`)}
      pending={deciding.isPending}
      error={deciding.error}
      danger={!stamps}
      close={close}
      onSubmit={form.onSubmit(({ text }) => deciding.mutate(text.trim()))}
    >
      <Text>{t(`gate.slips.${act}About`, { number: slip.number })}</Text>
      <Stack gap={4}>
        <Text fw={600}>
          {slip.unit_label} · {slip.signer.name}
        </Text>
        <Goods slip={slip} />
        {slip.call && (
          <Text size="sm">
            {t("gate.slips.call")} {t(`gate.slips.answers.${slip.call.answer}`)} · {t("gate.slips.carrier")} {slip.carrier}
            {slip.note && ` · ${slip.note}`}
          </Text>
        )}
        <Text size="sm" c="dimmed">
          {moment(slip.leaves_from)} – {moment(slip.leaves_until)}
        </Text>
      </Stack>
      <Textarea
        label={act === "approve" ? t("gate.slips.note") : t("list.reason")}
        required={act !== "approve"}
        maxLength={300}
        {...form.getInputProps("text")}
      />
    </FormModal>
  );
}

function decide(act: Decision, slipId: string, text: string, key: string) {
  const params = { path: { slip_id: slipId }, ...keyed(key) };
  switch (act) {
    case "approve":
      return gate.POST("/slips/{slip_id}/approve", { params, body: { note: text } });
    case "night":
      return gate.POST("/slips/{slip_id}/night-stamp", { params, body: { reason: text } });
    case "reject":
      return gate.POST("/slips/{slip_id}/reject", { params, body: { reason: text } });
    case "withdraw":
      return gate.POST("/slips/{slip_id}/withdraw", { params, body: { reason: text } });
  }
}
