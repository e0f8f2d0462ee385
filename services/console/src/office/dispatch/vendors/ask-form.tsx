import { Checkbox, Group, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { listed } from "@/office/i18n";
import { fenOf } from "@/office/lists/money";
import { momentOf, typed, useNow } from "@/office/lists/times";

import type { LinkGiven, Vendor } from "./vendors";

const DAY_MS = 86_400_000;

interface Asked {
  readonly order: string;
  readonly vendor_id: string;
  readonly what: string;
  readonly finish_by: string;
  readonly price: string;
  readonly may_call_household: boolean;
  readonly despite: string;
}

/** What was typed names no single open order. */
class OrderUnclear extends Error {}

/** 发外协单: which order, whom, what, by when. The link is told once, to `given`. */
export function AskForm({
  vendors,
  given,
  close,
}: {
  vendors: readonly Vendor[];
  given: (link: LinkGiven) => void;
  close: () => void;
}) {
  const { t } = useTranslation();
  const now = useNow();
  const form = useForm<Asked>({
    initialValues: {
      order: "",
      vendor_id: vendors[0]?.id ?? "",
      what: "",
      finish_by: typed(new Date(now.getTime() + DAY_MS)),
      price: "",
      may_call_household: false,
      despite: "",
    },
    validate: {
      price: (price) => (price !== "" && fenOf(price) === null ? t("outside.vendors.priceWrong") : null),
    },
  });
  const asking = useCommand("dispatch", (asked: Asked, key) => ask(asked, key), given);
  const chosen = vendors.find((each) => each.id === form.values.vendor_id);
  const unclear = asking.error instanceof OrderUnclear;
  return (
    <FormModal
      wide
      title={t("outside.vendors.ask")}
      submit={t("outside.vendors.ask")}
      pending={asking.isPending}
      error={unclear ? null : asking.error}
      close={close}
      onSubmit={form.onSubmit((asked) => asking.mutate(asked))}
    >
      <Group grow align="start">
        <TextInput
          label={t("outside.vendors.order")}
          description={t("outside.vendors.orderHint")}
          required
          data-autofocus
          maxLength={40}
          {...form.getInputProps("order")}
          error={unclear ? t("outside.vendors.orderUnclear") : null}
        />
        <NativeSelect
          label={t("outside.vendors.vendor")}
          description={listed(chosen?.profile.trades ?? []) || " "}
          required
          data={vendors.map((each) => ({ value: each.id, label: each.profile.name }))}
          {...form.getInputProps("vendor_id")}
        />
      </Group>
      {chosen?.contract_over === true && (
        <TextInput
          label={t("outside.vendors.despite")}
          required
          maxLength={500}
          {...form.getInputProps("despite")}
        />
      )}
      <Textarea
        label={t("outside.vendors.what")}
        description={t("outside.vendors.whatHint")}
        required
        maxLength={1000}
        autosize
        minRows={3}
        {...form.getInputProps("what")}
      />
      <Group grow align="start">
        <TextInput
          type="datetime-local"
          label={t("outside.vendors.finishBy")}
          required
          {...form.getInputProps("finish_by")}
        />
        <TextInput
          label={t("outside.vendors.price")}
          inputMode="decimal"
          {...form.getInputProps("price")}
        />
      </Group>
      <Checkbox
        label={t("outside.vendors.mayCall")}
        {...form.getInputProps("may_call_household", { type: "checkbox" })}
      />
    </FormModal>
  );
}

async function ask({ order, price, finish_by, ...rest }: Asked, key: string): Promise<LinkGiven> {
  const found = await answered(dispatch.GET("/orders", { params: { query: { text: order.trim(), limit: 2 } } }));
  const [only, another] = found.items;
  if (only === undefined || another !== undefined) throw new OrderUnclear();
  return answered(
    dispatch.POST("/orders/{order_id}/ask-vendor", {
      params: { path: { order_id: only.id }, ...keyed(key) },
      body: {
        ...rest,
        finish_by: momentOf(finish_by) ?? "",
        price_fen: price === "" ? null : fenOf(price),
      },
    }),
  );
}
