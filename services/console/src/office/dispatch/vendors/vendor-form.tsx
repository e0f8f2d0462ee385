import { Group, Switch, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import type { components } from "@/api/types/dispatch";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";

import { tradesOf, type Vendor } from "./vendors";

/** A vendor of the register: a new one, or what is known of one now. */
export function VendorForm({ vendor, close }: { vendor: Vendor | null; close: () => void }) {
  const { t } = useTranslation();
  const known = vendor?.profile;
  const form = useForm({
    initialValues: {
      name: known?.name ?? "",
      trades: known?.trades?.join("、") ?? "",
      contact: known?.contact ?? "",
      phone: known?.phone ?? "",
      email: known?.email ?? "",
      contract_until: known?.contract_until ?? "",
      warranty: known?.warranty ?? false,
      note: known?.note ?? "",
    },
  });
  const saving = useCommand(
    "dispatch",
    (body: { profile: components["schemas"]["Profile"] }, key) =>
      answered(
        vendor === null
          ? dispatch.POST("/vendors", { params: keyed(key), body })
          : dispatch.POST("/vendors/{vendor_id}/change", {
              params: { path: { vendor_id: vendor.id }, ...keyed(key) },
              body,
            }),
      ),
    close,
  );
  const title = t(vendor === null ? "outside.vendors.add" : "outside.vendors.edit");
  return (
    <FormModal
      wide
      title={title}
      submit={title}
      pending={saving.isPending}
      error={saving.error}
      close={close}
      onSubmit={form.onSubmit(({ trades, contract_until, ...rest }) =>
        saving.mutate({
          profile: { ...rest, trades: tradesOf(trades), contract_until: contract_until === "" ? null : contract_until },
        }),
      )}
    >
      <TextInput
        label={t("outside.vendors.name")}
        required
        data-autofocus
        maxLength={100}
        {...form.getInputProps("name")}
      />
      <TextInput
        label={t("outside.vendors.trades")}
        description={t("outside.vendors.tradesHint")}
        maxLength={300}
        {...form.getInputProps("trades")}
      />
      <Group grow align="end">
        <TextInput label={t("outside.vendors.contact")} maxLength={100} {...form.getInputProps("contact")} />
        <TextInput
          type="tel"
          label={t("outside.vendors.phone")}
          maxLength={30}
          {...form.getInputProps("phone")}
        />
      </Group>
      <Group grow align="end">
        <TextInput type="email" label={t("outside.vendors.email")} maxLength={200} {...form.getInputProps("email")} />
        <TextInput type="date" label={t("outside.vendors.contractUntil")} {...form.getInputProps("contract_until")} />
      </Group>
      <Switch
        label={t("outside.vendors.warranty")}
        {...form.getInputProps("warranty", { type: "checkbox" })}
      />
      <Textarea label={t("outside.vendors.note")} maxLength={500} autosize minRows={2} {...form.getInputProps("note")} />
    </FormModal>
  );
}
