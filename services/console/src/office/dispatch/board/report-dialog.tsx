import { Select, Text, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { FormModal } from "@/office/forms/form-modal";
import { momentOf } from "@/office/lists/times";

import type { Deed, PauseReason } from "./acting";
import type { Card } from "./cards";

export const PAUSE_REASONS: readonly PauseReason[] = [
  "waiting_for_parts",
  "owner_postpones",
  "nobody_home",
  "outside_vendor",
  "no_access",
];

interface Shown {
  readonly card: Card;
  readonly act: "arrive" | "pause" | "resume";
  readonly report: (deed: Deed) => Promise<unknown>;
  readonly close: () => void;
}

/** 代报: what the technician said by radio, with the true time; now where none is given (E04). */
export function ReportDialog({ card, act, report, close }: Shown) {
  const { t } = useTranslation();
  const [error, setError] = useState<Error | null>(null);
  const [pending, setPending] = useState(false);
  const form = useForm({
    initialValues: { at: "", note: "", reason: null as PauseReason | null },
    validate: { reason: (reason) => (act === "pause" && reason === null ? t("list.chooseOne") : null) },
  });
  const submit = async ({ at, note, reason }: typeof form.values): Promise<void> => {
    const said = { at: momentOf(at), note: note.trim() };
    const deed: Deed | null = act === "pause" ? reason && { act, reason, ...said } : { act, ...said };
    if (deed === null) return;
    setPending(true);
    setError(null);
    try {
      await report(deed);
      close();
    } catch (refused) {
      setError(refused instanceof Error ? refused : new Error(String(refused)));
      setPending(false);
    }
  };
  const title = t(`board.report.${act}`, { who: card.technician });
  return (
    <FormModal
      title={title}
      submit={title}
      pending={pending}
      error={error}
      close={close}
      onSubmit={form.onSubmit((values) => void submit(values))}
    >
      <Text>{`${card.number} ${card.where} · ${card.matter}`}</Text>
      {act === "pause" && (
        <Select
          label={t("list.reason")}
          required
          data={PAUSE_REASONS.map((value) => ({ value, label: t(`board.pauses.${value}`) }))}
          {...form.getInputProps("reason")}
        />
      )}
      <TextInput
        type="datetime-local"
        label={t("board.report.at")}
        description={t("board.report.atHint")}
        {...form.getInputProps("at")}
      />
      <Textarea label={t("board.report.note")} maxLength={500} {...form.getInputProps("note")} />
    </FormModal>
  );
}
