import { Button, Group, Select, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, keyed, reception } from "@/api/client";
import type { components } from "@/api/types/reception";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { momentOf } from "@/office/lists/times";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

import { ColleaguePicker } from "../intake/outcome-fields";

export type Referral = components["schemas"]["ReferralView"];
type Kind = components["schemas"]["ReferralKind"];
const KINDS: readonly Kind[] = ["question", "decision", "request"];

/** A question, a decision of the department head's, or somebody else's work (E24, T08, W32). */
export function PassOnForm({ contactId, close }: { contactId: string; close: () => void }) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { kind: "decision" as Kind, to: null as string | null, reply: "", note: "" } });
  const passing = useCommand(
    "reception",
    ({ kind, to, reply, note }: typeof form.values, key) =>
      answered(
        reception.POST("/referrals/of/{contact_id}", {
          params: { ...keyed(key), path: { contact_id: contactId } },
          body: { kind, to_id: to, reply_by: momentOf(reply), note },
        }),
      ),
    close,
  );
  return (
    <FormModal
      title={t("promises.passOn")}
      submit={t("promises.passOn")}
      pending={passing.isPending}
      error={passing.error}
      close={close}
      onSubmit={form.onSubmit((values) => passing.mutate(values))}
    >
      <Select
        label={t("promises.kind")}
        description={t(`promises.kindHints.${form.values.kind}`)}
        allowDeselect={false}
        data={KINDS.map((value) => ({ value, label: t(`promises.kinds.${value}`) }))}
        {...form.getInputProps("kind")}
      />
      <ColleaguePicker
        label={t("intake.askWhom")}
        description={t("intake.askWhomHint")}
        value={form.values.to}
        choose={(to) => form.setFieldValue("to", to)}
      />
      <TextInput
        type="datetime-local"
        label={t("intake.replyBy")}
        required={form.values.kind === "question"}
        {...form.getInputProps("reply")}
      />
      <TextInput label={t("promises.note")} maxLength={500} {...form.getInputProps("note")} />
    </FormModal>
  );
}

/** What whoever looks at it may do now: take it, answer it, tell the owner. */
export function ReferralActs({ referral }: { referral: Referral }) {
  const { t } = useTranslation();
  const me = useMe();
  const [open, setOpen] = useState<"answer" | "tell" | null>(null);
  const supervises = may(me, ["follow_ups.assign"]);
  const taking = useCommand("reception", (_: null, key) =>
    answered(reception.POST("/referrals/{referral_id}/take", { params: { ...keyed(key), path: { referral_id: referral.id } } })),
  );
  const standing = referral.standing.code;
  const mayTake = standing === "asked" && referral.to_id === null && may(me, ["contacts.see"]);
  const mayAnswer = standing === "asked" && (referral.to_id === me.id || supervises);
  const mayTell = standing === "answered" && (referral.receiver_id === me.id || referral.receiver_id === null || supervises);
  return (
    <Group gap="xs" data-no-print>
      {mayTake && (
        <Button size="compact-sm" loading={taking.isPending} onClick={() => taking.mutate(null)}>
          {t("promises.take")}
        </Button>
      )}
      {mayAnswer && (
        <Button size="compact-sm" variant={mayTake ? "default" : "filled"} onClick={() => setOpen("answer")}>
          {t("promises.answer")}
        </Button>
      )}
      {mayTell && (
        <Button size="compact-sm" onClick={() => setOpen("tell")}>
          {t("promises.tell")}
        </Button>
      )}
      {open !== null && <SayForm referral={referral} act={open} close={() => setOpen(null)} />}
    </Group>
  );
}

function SayForm({ referral, act, close }: { referral: Referral; act: "answer" | "tell"; close: () => void }) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { text: "" } });
  const saying = useCommand(
    "reception",
    (body: typeof form.values, key) => {
      const params = { ...keyed(key), path: { referral_id: referral.id } };
      return answered(
        act === "answer"
          ? reception.POST("/referrals/{referral_id}/answer", { params, body })
          : reception.POST("/referrals/{referral_id}/tell", { params, body }),
      );
    },
    close,
  );
  return (
    <FormModal
      title={t(`promises.${act}`)}
      submit={t(`promises.${act}`)}
      pending={saying.isPending}
      error={saying.error}
      close={close}
      onSubmit={form.onSubmit((values) => saying.mutate(values))}
    >
      <Textarea
        label={t(act === "answer" ? "promises.answerText" : "promises.tellText")}
        required
        data-autofocus
        maxLength={2_000}
        {...form.getInputProps("text")}
      />
    </FormModal>
  );
}
