import { Select, Text, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";

import { answered, keyed, reception } from "@/api/client";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { momentOf } from "@/office/lists/times";
import { useColleagues } from "@/office/reception/desk/colleagues";

/** The contact of a number; null where there is none, or it is not the whole number. */
async function caseOf(number: string): Promise<string | null> {
  const found = await answered(reception.GET("/contacts", { params: { query: { text: number } } }));
  return found.items.find((each) => each.number === number)?.id ?? null;
}

/** What was decided, about which case, who does it until when. */
export function DecideForm({ id, close }: { id: string; close: () => void }) {
  const { t } = useTranslation();
  const colleagues = useColleagues();
  const form = useForm({ initialValues: { text: "", number: "", owner: null as string | null, due: "" } });
  const deciding = useCommand(
    "reception",
    ({ text, caseId, owner, due }: { text: string; caseId: string | null; owner: string | null; due: string }, key) =>
      answered(
        reception.POST("/meetings/{meeting_id}/decide", {
          params: { ...keyed(key), path: { meeting_id: id } },
          body: { text, case_id: caseId, owner_id: owner, due_at: momentOf(due) },
        }),
      ),
    close,
  );
  const decide = async ({ text, number, owner, due }: typeof form.values): Promise<void> => {
    const wanted = number.trim().toUpperCase();
    const caseId = wanted === "" ? null : await caseOf(wanted);
    if (wanted !== "" && caseId === null) form.setFieldError("number", t("desk.meetings.noCase", { number: wanted }));
    else deciding.mutate({ text, caseId, owner, due });
  };
  return (
    <FormModal
      title={t("desk.meetings.decide")}
      submit={t("desk.meetings.decide")}
      pending={deciding.isPending}
      error={deciding.error}
      close={close}
      onSubmit={form.onSubmit((said) => void decide(said))}
    >
      <Textarea label={t("desk.meetings.text")} required data-autofocus maxLength={1000} {...form.getInputProps("text")} />
      <TextInput
        label={t("desk.meetings.case")}
        description={t("desk.meetings.caseHint")}
        maxLength={40}
        {...form.getInputProps("number")}
      />
      <Select label={t("desk.meetings.owner")} clearable searchable data={colleagues} {...form.getInputProps("owner")} />
      <TextInput type="datetime-local" label={t("desk.duty.until")} {...form.getInputProps("due")} />
    </FormModal>
  );
}

/** The minutes; or why it was not held. */
export function EndForm({ id, held, close }: { id: string; held: boolean; close: () => void }) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { minutes: "" } });
  const ending = useCommand(
    "reception",
    ({ minutes }: typeof form.values, key) =>
      answered(
        reception.POST("/meetings/{meeting_id}/end", {
          params: { ...keyed(key), path: { meeting_id: id } },
          body: { held, minutes },
        }),
      ),
    close,
  );
  const title = t(held ? "desk.meetings.end" : "desk.meetings.notHeld");
  return (
    <FormModal
      title={title}
      submit={title}
      wide
      danger={!held}
      pending={ending.isPending}
      error={ending.error}
      close={close}
      onSubmit={form.onSubmit((said) => ending.mutate(said))}
    >
      {!held && <Text>{t("desk.meetings.notHeldAbout")}</Text>}
      <Textarea
        label={held ? t("desk.meetings.minutes") : t("desk.reason")}
        rows={held ? 10 : 3}
        required
        data-autofocus
        maxLength={8000}
        {...form.getInputProps("minutes")}
      />
    </FormModal>
  );
}
