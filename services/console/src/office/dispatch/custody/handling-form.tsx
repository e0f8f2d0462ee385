import { Checkbox, Fieldset, Group, NumberInput, Select, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { FormModal } from "@/office/forms/form-modal";
import { PictureField } from "@/office/files/picture";
import { listed } from "@/office/i18n";
import { typed, useNow } from "@/office/lists/times";

import { type Handling, likely, piecesFor, type Slip } from "./custody";
import { type Typed, useHandling } from "./use-handling";

const DAY_MS = 86_400_000;
const PHOTO = { service: "dispatch", purpose: "custody" } as const;
const SIGNATURE = { service: "dispatch", purpose: "signature" } as const;

interface Shown {
  readonly slip: Slip;
  readonly handling: Handling;
  readonly close: () => void;
}

/** One hand-over or look: which pieces, counted by hand, and what it takes besides. */
export function HandlingForm({ slip, handling, close }: Shown) {
  const { t } = useTranslation();
  const now = useNow();
  const pieces = piecesFor(slip, handling);
  const [form, setForm] = useState<Typed>(() => ({
    tags: handling === "come_back" ? [] : likely(slip, handling),
    counted: "",
    theirs: "",
    whom: handling === "send_out" ? slip.vendor : "",
    receiver: "",
    until: typed(new Date(now.getTime() + DAY_MS)),
    photo: null,
    person: slip.household.length === 1 ? (slip.household[0]?.person_id ?? null) : null,
  }));
  const set = (part: Partial<Typed>): void => setForm({ ...form, ...part });
  const acting = useHandling(slip, handling, close);
  const counts = handling === "send_out" || handling === "come_back" || handling === "give_back";
  const both = handling === "send_out" || handling === "come_back";
  const missing = handling === "come_back" ? pieces.filter((piece) => !form.tags.includes(piece.tag)) : [];
  const count = (name: "counted" | "theirs") => ({
    label: t(name === "counted" ? "custody.ourCount" : "custody.theirCount"),
    required: true,
    min: 0,
    max: 100,
    allowDecimal: false,
    value: form[name],
    onChange: (value: number | string) => set({ [name]: value }),
  });
  return (
    <FormModal
      wide
      title={`${t(`custody.handlings.${handling}`)} ${slip.number}`}
      submit={t(`custody.handlings.${handling}`)}
      danger={handling === "settle"}
      pending={acting.isPending}
      error={acting.error}
      close={close}
      onSubmit={(event) => {
        event.preventDefault();
        acting.mutate(form);
      }}
    >
      <Text c="dimmed">{t(`custody.about.${handling}`)}</Text>
      <Fieldset legend={t(handling === "come_back" ? "custody.came" : "custody.which")}>
        <Stack gap="xs">
          {pieces.map((piece) => (
            <Checkbox
              key={piece.tag}
              label={[piece.tag, piece.what, piece.damage].filter(Boolean).join(" · ")}
              checked={form.tags.includes(piece.tag)}
              onChange={(event) =>
                set({
                  tags: event.currentTarget.checked
                    ? [...form.tags, piece.tag]
                    : form.tags.filter((tag) => tag !== piece.tag),
                })
              }
            />
          ))}
          {missing.length > 0 && (
            <Text size="sm" c="red" role="status">
              {t("custody.willMiss", { tags: listed(missing.map((piece) => piece.tag)) })}
            </Text>
          )}
        </Stack>
      </Fieldset>
      {counts && (
        <Group grow align="start">
          <NumberInput {...count("counted")} />
          {both && <NumberInput {...count("theirs")} />}
        </Group>
      )}
      {handling !== "give_back" && (
        <Group grow align="start">
          <TextInput
            label={t(`custody.whom.${handling}`)}
            required={handling !== "check"}
            maxLength={200}
            value={form.whom}
            onChange={(event) => set({ whom: event.currentTarget.value })}
          />
          {handling === "send_out" && (
            <>
              <TextInput
                label={t("custody.receiver")}
                required
                maxLength={200}
                value={form.receiver}
                onChange={(event) => set({ receiver: event.currentTarget.value })}
              />
              <TextInput
                type="datetime-local"
                label={t("custody.vendorUntil")}
                required
                value={form.until}
                onChange={(event) => set({ until: event.currentTarget.value })}
              />
            </>
          )}
        </Group>
      )}
      {handling === "check" && form.whom.trim() !== "" && (
        <PictureField label={t("custody.damage")} value={form.photo} change={(photo) => set({ photo })} album={PHOTO} />
      )}
      {handling === "give_back" && (
        <Group align="end">
          <Select
            label={t("custody.receivedBy")}
            required
            data={slip.household.map(({ person_id: value, name: label }) => ({ value, label }))}
            value={form.person}
            onChange={(person) => set({ person })}
          />
          <PictureField
            label={t("custody.signature")}
            value={form.photo}
            change={(photo) => set({ photo })}
            album={SIGNATURE}
          />
          {form.photo === null && <Text size="sm">{t("custody.signatureHint")}</Text>}
        </Group>
      )}
    </FormModal>
  );
}
