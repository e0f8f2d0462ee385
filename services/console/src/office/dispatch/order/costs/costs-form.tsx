import { Button, Fieldset, Group, NumberInput, Select, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { type UseFormReturnType, useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import { useSaying } from "@/office/app/saying";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";

import type { Order } from "../order";
import { useTechnicians } from "../technicians";
import { askedCosts, emptyLabour, emptyPart, type NoteCosts, SUPPLIERS, type TypedCosts } from "./costs";

const MOST_LINES = 20;
const MOST_MINUTES = 10_080;

type Form = UseFormReturnType<TypedCosts>;

/** Parts used and minutes worked, for the house's own books: the owner pays by the quote alone. */
export function CostsForm({ order, close }: { order: Order; close: () => void }) {
  const { t } = useTranslation();
  const saying = useSaying();
  const [faulty, setFaulty] = useState(false);
  const form: Form = useForm<TypedCosts>({ initialValues: { parts: [emptyPart()], labour: [], note: "" } });
  const noting = useCommand(
    "dispatch",
    (body: NoteCosts, key) =>
      answered(
        dispatch.POST("/orders/{order_id}/costs", { params: { path: { order_id: order.id }, ...keyed(key) }, body }),
      ),
    () => {
      saying.done(t("order.costs.noted", { number: order.number }));
      close();
    },
  );
  return (
    <FormModal
      wide
      title={`${t("order.costs.note")}　${order.number}`}
      submit={t("order.costs.note")}
      pending={noting.isPending}
      error={noting.error}
      close={close}
      onSubmit={form.onSubmit((typed) => {
        const body = askedCosts(typed);
        setFaulty(body === null);
        if (body !== null) noting.mutate(body);
      })}
    >
      <Text size="sm">{t("order.costs.about")}</Text>
      <Parts form={form} />
      <Labour form={form} first={order.technician_id} />
      <Textarea label={t("order.costs.remark")} maxLength={500} autosize {...form.getInputProps("note")} />
      {faulty && (
        <Text size="sm" c="red" role="alert">
          {t("order.costs.faulty")}
        </Text>
      )}
    </FormModal>
  );
}

function Parts({ form }: { form: Form }) {
  const { t } = useTranslation();
  return (
    <Fieldset legend={t("order.costs.parts")}>
      <Stack gap="xs">
        {form.values.parts.map(({ key, supplier }, place) => (
          <Group key={key} align="end" gap="xs" wrap="nowrap" role="group" aria-label={t("acts.lines.line", { place: place + 1 })}>
            <TextInput
              label={t("order.costs.name")}
              required
              maxLength={100}
              flex={1}
              {...(place === 0 ? { "data-autofocus": true } : {})}
              {...form.getInputProps(`parts.${place}.name`)}
            />
            <TextInput label={t("acts.lines.quantity")} required inputMode="decimal" w={72} {...form.getInputProps(`parts.${place}.quantity`)} />
            <TextInput label={t("acts.lines.measure")} maxLength={20} w={64} {...form.getInputProps(`parts.${place}.measure`)} />
            <TextInput
              label={t("order.costs.price")}
              required={supplier !== "owner"}
              disabled={supplier === "owner"}
              inputMode="decimal"
              w={96}
              {...form.getInputProps(`parts.${place}.price`)}
            />
            <Select
              label={t("order.costs.from")}
              allowDeselect={false}
              w={130}
              data={SUPPLIERS.map((value) => ({ value, label: t(`order.costs.suppliers.${value}`) }))}
              {...form.getInputProps(`parts.${place}.supplier`)}
            />
            <Button
              variant="default"
              aria-label={t("acts.lines.remove", { place: place + 1 })}
              onClick={() => form.removeListItem("parts", place)}
            >
              ✕
            </Button>
          </Group>
        ))}
        <Group>
          <Button
            size="compact-sm"
            variant="default"
            disabled={form.values.parts.length >= MOST_LINES}
            onClick={() => form.insertListItem("parts", emptyPart())}
          >
            {t("order.costs.addPart")}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}

function Labour({ form, first }: { form: Form; first: string | null }) {
  const { t } = useTranslation();
  const { all } = useTechnicians();
  return (
    <Fieldset legend={t("order.costs.labour")}>
      <Stack gap="xs">
        {form.values.labour.map(({ key }, place) => (
          <Group key={key} align="end" gap="xs" wrap="nowrap" role="group" aria-label={t("acts.lines.line", { place: place + 1 })}>
            <Select
              label={t("order.costs.who")}
              required
              searchable
              flex={1}
              data={all.map(({ id, name }) => ({ value: id, label: name }))}
              {...form.getInputProps(`labour.${place}.staffId`)}
            />
            <NumberInput
              label={t("order.costs.minutes")}
              required
              min={1}
              max={MOST_MINUTES}
              allowDecimal={false}
              w={120}
              {...form.getInputProps(`labour.${place}.minutes`)}
            />
            <Button
              variant="default"
              aria-label={t("acts.lines.remove", { place: place + 1 })}
              onClick={() => form.removeListItem("labour", place)}
            >
              ✕
            </Button>
          </Group>
        ))}
        <Group>
          <Button
            size="compact-sm"
            variant="default"
            disabled={form.values.labour.length >= MOST_LINES}
            onClick={() => form.insertListItem("labour", emptyLabour(form.values.labour.length === 0 ? first : null))}
          >
            {t("order.costs.addLabour")}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}
