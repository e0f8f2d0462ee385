import { Button, Checkbox, Fieldset, Group, NumberInput, Select, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";

import { answered, gate, keyed } from "@/api/client";
import type { components } from "@/api/types/gate";
import { PictureField } from "@/office/files/picture";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { type Host, HostPicker } from "@/office/gate/hosts/host-picker";
import { momentOf, typed, useNow } from "@/office/lists/times";

import { HOWS, platesIn } from "./slips";

type AgreedHow = components["schemas"]["AgreedHow"];
type Apply = components["schemas"]["ApplyForSlip"];

const HOURS = 3_600_000;
const MOST_LINES = 60;

interface Line {
  readonly key: string;
  readonly name: string;
  readonly quantity: number;
  readonly unit: string;
  readonly photo: string | null;
}

interface Fields {
  readonly signer: Host | null;
  readonly lines: Line[];
  readonly landlord: Host | null;
  readonly landlord_how: AgreedHow;
  readonly move_out: boolean;
  readonly leaves_from: string;
  readonly leaves_until: string;
  readonly plates: string;
  readonly trips: number;
  readonly lift_booking: string;
  readonly note: string;
}

/** 放行条申请: who signs, what leaves, when and how (F42, A11). */
export function ApplyForm({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const form = useForm<Fields>({
    initialValues: blank(useNow()),
    validate: { signer: (signer) => (signer === null ? t("list.chooseOne") : null) },
  });
  const applying = useCommand(
    "gate",
    (body: Apply, key) => answered(gate.POST("/slips", { params: keyed(key), body })),
    close,
  );
  const fields = form.values;
  return (
    <FormModal
      wide
      title={t("gate.slips.apply")}
      submit={t("gate.slips.apply")}
      pending={applying.isPending}
      error={applying.error}
      close={close}
      onSubmit={form.onSubmit((values) => applying.mutate(applicationOf(values)))}
    >
      <HostPicker
        label={`${t("gate.slips.signer")}（${t("gate.slips.host")}）`}
        required
        value={fields.signer}
        error={form.errors["signer"]}
        choose={(signer) => form.setFieldValue("signer", signer)}
      />
      <Fieldset legend={t("gate.slips.goods")}>
        {fields.lines.map((line, place) => (
          <Group key={line.key} align="end" mb="xs" wrap="nowrap">
            <TextInput
              label={t("gate.slips.goodsName")}
              required
              maxLength={60}
              flex={1}
              {...form.getInputProps(`lines.${place}.name`)}
            />
            <NumberInput
              label={t("gate.slips.quantity")}
              required
              min={1}
              max={100_000}
              w={110}
              {...form.getInputProps(`lines.${place}.quantity`)}
            />
            <TextInput
              label={t("gate.slips.measure")}
              required
              maxLength={8}
              w={80}
              {...form.getInputProps(`lines.${place}.unit`)}
            />
            <PictureField
              label={line.name.trim() || `${t("gate.slips.goods")} ${place + 1}`}
              value={line.photo}
              change={(photo) => form.setFieldValue(`lines.${place}.photo`, photo)}
            />
            <Button
              variant="default"
              aria-label={t("gate.slips.removeLine")}
              disabled={fields.lines.length === 1}
              onClick={() => form.removeListItem("lines", place)}
            >
              ✕
            </Button>
          </Group>
        ))}
        <Button
          variant="default"
          disabled={fields.lines.length >= MOST_LINES}
          onClick={() => form.insertListItem("lines", emptyLine())}
        >
          {t("gate.slips.addLine")}
        </Button>
      </Fieldset>
      <Group grow align="start">
        <TextInput label={t("gate.slips.from")} type="datetime-local" required {...form.getInputProps("leaves_from")} />
        <TextInput label={t("gate.slips.until")} type="datetime-local" required {...form.getInputProps("leaves_until")} />
      </Group>
      <Group grow align="start">
        <TextInput label={t("gate.slips.plates")} {...form.getInputProps("plates")} />
        <NumberInput label={t("gate.slips.trips")} min={1} max={50} {...form.getInputProps("trips")} />
      </Group>
      <Group grow align="end">
        <Checkbox label={t("gate.slips.moveOut")} {...form.getInputProps("move_out", { type: "checkbox" })} />
        <TextInput label={t("gate.slips.lift")} maxLength={100} {...form.getInputProps("lift_booking")} />
      </Group>
      {fields.signer !== null && fields.signer.relation !== "owner" && (
        <Fieldset legend={t("gate.slips.landlord")}>
          <Text size="sm" mb="xs">
            {t("gate.slips.landlordHint")}
          </Text>
          <HostPicker
            label={`${t("gate.slips.landlord")}（${t("gate.slips.host")}）`}
            relations={OWNERS}
            value={fields.landlord}
            choose={(landlord) => form.setFieldValue("landlord", landlord)}
          />
          <Select
            label={t("gate.slips.landlordHow")}
            allowDeselect={false}
            data={HOWS.map((value) => ({ value, label: t(`gate.slips.hows.${value}`) }))}
            {...form.getInputProps("landlord_how")}
          />
        </Fieldset>
      )}
      <TextInput label={t("gate.slips.note")} maxLength={300} {...form.getInputProps("note")} />
    </FormModal>
  );
}

const OWNERS = ["owner"] as const;

function emptyLine(): Line {
  return { key: crypto.randomUUID(), name: "", quantity: 1, unit: "件", photo: null };
}

function blank(now: Date): Fields {
  return {
    signer: null,
    lines: [emptyLine()],
    landlord: null,
    landlord_how: "phone",
    move_out: false,
    leaves_from: typed(now),
    leaves_until: typed(new Date(now.getTime() + 10 * HOURS)),
    plates: "",
    trips: 1,
    lift_booking: "",
    note: "",
  };
}

function applicationOf({ signer, landlord, landlord_how, lines, plates, ...rest }: Fields): Apply {
  return {
    ...rest,
    unit_id: signer?.unitId ?? null,
    signed_by: { person_id: signer?.personId ?? null },
    landlord: landlord === null ? null : { person_id: landlord.personId, how: landlord_how },
    lines: lines.map(({ name, quantity, unit, photo }) => ({ name: name.trim(), quantity, unit: unit.trim(), photo })),
    plates: platesIn(plates),
    leaves_from: momentOf(rest.leaves_from),
    leaves_until: momentOf(rest.leaves_until) ?? "",
  };
}
