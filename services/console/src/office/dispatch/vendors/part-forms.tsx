import { NativeSelect, Text, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import type { components } from "@/api/types/dispatch";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { inOurs } from "@/office/i18n";
import { fenOf, yuan } from "@/office/lists/money";
import { momentOf } from "@/office/lists/times";

import type { Answer, SubOrder } from "./vendors";

/** 验收: what the vendor did is right; it came to what was agreed unless said otherwise. */
export function TakeOverForm({ part, close }: { part: SubOrder; close: () => void }) {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: { cost: "", note: "" },
    validate: { cost: (cost) => (cost !== "" && fenOf(cost) === null ? t("outside.vendors.priceWrong") : null) },
  });
  const taking = useCommand(
    "dispatch",
    (body: components["schemas"]["TakeOver"], key) =>
      answered(
        dispatch.POST("/sub-orders/{sub_order_id}/take-over", {
          params: { path: { sub_order_id: part.id }, ...keyed(key) },
          body,
        }),
      ),
    close,
  );
  return (
    <FormModal
      title={t("outside.vendors.takeOver")}
      submit={t("outside.vendors.takeOver")}
      pending={taking.isPending}
      error={taking.error}
      close={close}
      onSubmit={form.onSubmit(({ cost, note }) =>
        taking.mutate({ note, cost_fen: cost === "" ? null : fenOf(cost) }),
      )}
    >
      <Text>{t("outside.vendors.takeOverAbout", { label: part.label, vendor: part.vendor_name })}</Text>
      <TextInput
        label={t("outside.vendors.price")}
        description={t("outside.vendors.costHint")}
        placeholder={part.price_fen === null ? "" : yuan(part.price_fen)}
        inputMode="decimal"
        data-autofocus
        {...form.getInputProps("cost")}
      />
      <Textarea label={t("outside.vendors.note")} maxLength={500} {...form.getInputProps("note")} />
    </FormModal>
  );
}

/** What the vendor said on the telephone. */
export function ReportForm({ part, close }: { part: SubOrder; close: () => void }) {
  const { t, i18n } = useTranslation();
  const form = useForm({ initialValues: { answer: (part.answers[0]?.code ?? "done") as Answer, note: "", when: "" } });
  const reporting = useCommand(
    "dispatch",
    (body: components["schemas"]["ReportForVendor"], key) =>
      answered(
        dispatch.POST("/sub-orders/{sub_order_id}/report", {
          params: { path: { sub_order_id: part.id }, ...keyed(key) },
          body,
        }),
      ),
    close,
  );
  const { answer } = form.values;
  return (
    <FormModal
      title={t("outside.vendors.report")}
      submit={t("outside.vendors.report")}
      pending={reporting.isPending}
      error={reporting.error}
      close={close}
      onSubmit={form.onSubmit(({ when, ...rest }) =>
        reporting.mutate({ ...rest, planned_at: rest.answer === "planned" ? momentOf(when) : null }),
      )}
    >
      <Text>{t("outside.vendors.reportAbout", { vendor: part.vendor_name })}</Text>
      <NativeSelect
        label={t("outside.vendors.answer")}
        data={part.answers.map((each) => ({ value: each.code, label: inOurs(i18n.language, each) }))}
        {...form.getInputProps("answer")}
      />
      {answer === "planned" && (
        <TextInput type="datetime-local" label={t("outside.vendors.when")} required {...form.getInputProps("when")} />
      )}
      <Textarea
        label={t("outside.vendors.reason")}
        required={answer === "declined"}
        maxLength={500}
        {...form.getInputProps("note")}
      />
    </FormModal>
  );
}
