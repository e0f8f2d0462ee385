import { Button, Checkbox, Group, NumberInput, Select, Text, Textarea, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PictureField } from "@/office/files/picture";
import type { actsZh } from "@/office/i18n/acts-zh";

import { type Order, roundOf } from "../order";
import { useTechnicians } from "../technicians";
import { useWords } from "../words";
import { usePauseCaps } from "./caps";
import { CausePicker, PointsPicker, SkillPicker } from "./list-pickers";
import { type Field, LONGEST_TEXT, sharesLeft, typedLines, type TypedLine, type Value } from "./fields";
import { LinesField } from "./lines-field";
import { MemberPicker, OrderPicker } from "./pickers";

export type FieldName = keyof typeof actsZh.fields;

interface Shown<F extends Field = Field> {
  readonly name: FieldName;
  readonly field: F;
  readonly order: Order;
  readonly value: Value;
  readonly change: (value: Value) => void;
  readonly error?: ReactNode;
  /** It is what one begins to type into. */
  readonly first: boolean;
}

/** One field of an act's form, by its kind. */
export function ActField(shown: Shown) {
  const { t } = useTranslation();
  const { name, field, order, value, change, error, first } = shown;
  const label = t(`acts.fields.${name}`);
  const picked = { label, error, value: value === null ? null : String(value), choose: change };
  const typing = {
    label,
    error,
    value: String(value ?? ""),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => change(event.currentTarget.value),
    ...(first ? { "data-autofocus": true } : {}),
  };
  switch (field.kind) {
    case "text": {
      const most = field.most ?? LONGEST_TEXT;
      const hint = name === "not_covered_reason" ? t("acts.hints.not_covered_reason") : undefined;
      return (
        <Textarea
          {...typing}
          description={hint}
          required={field.required === true}
          maxLength={most}
          autosize
          minRows={field.long === true ? 3 : 1}
        />
      );
    }
    case "moment":
      return (
        <TextInput
          {...typing}
          type="datetime-local"
          required={field.required === true}
          description={name === "at" ? t("acts.hints.at") : undefined}
        />
      );
    case "code":
      return <TextInput {...typing} required inputMode="numeric" maxLength={6} description={t("acts.hints.code")} />;
    case "several":
      return <Several {...shown} field={field} />;
    case "choice":
      return <Choice {...shown} field={field} />;
    case "technician":
    case "helper":
    case "linked":
      return <Person {...shown} field={field} />;
    case "order":
      return <OrderPicker {...picked} order={order} settled={field.settled === true} />;
    case "member":
      return <MemberPicker {...picked} order={order} consenting={field.consenting === true} />;
    case "share":
      return (
        <NumberInput
          label={label}
          description={t("acts.hints.share", { left: sharesLeft(order) })}
          error={error}
          min={0}
          max={sharesLeft(order)}
          value={typeof value === "number" ? value : ""}
          onChange={(share) => change(typeof share === "number" ? share : null)}
        />
      );
    case "check":
      return (
        <Checkbox
          label={label}
          description={name === "satisfied" ? t("acts.hints.satisfied") : undefined}
          checked={value === true}
          onChange={(event) => change(event.currentTarget.checked)}
        />
      );
    case "picture":
      return (
        <Group>
          <Text fw={500}>{label}</Text>
          <PictureField
            label={label}
            value={picked.value}
            change={change}
            album={{ service: "dispatch", purpose: field.purpose }}
          />
          {error !== undefined && (
            <Text size="sm" c="red">
              {error}
            </Text>
          )}
        </Group>
      );
    case "cause":
      return <CausePicker {...picked} />;
    case "skill":
      return <SkillPicker {...picked} />;
    case "points":
      return <PointsPicker label={label} error={error} order={order} value={value as readonly string[]} choose={change} />;
    case "lines":
      return <Lines {...shown} asDone={field.asDone === true} />;
  }
}

function Choice({ name, field, value, change, error }: Shown<Extract<Field, { kind: "choice" }>>) {
  const { t } = useTranslation();
  const { span } = useWords();
  const caps = usePauseCaps(field.of === "pause");
  const words: Readonly<Record<string, string>> = t(`acts.options.${field.of}`, { returnObjects: true });
  const data = Object.entries(words).map(([code, reason]) => {
    const cap = caps?.(code);
    if (cap === undefined) return { value: code, label: reason };
    if (cap === null) return { value: code, label: t("acts.caps.unset", { reason }), disabled: true };
    return { value: code, label: t("acts.caps.of", { reason, span: span(cap) }) };
  });
  return (
    <Select
      label={t(`acts.fields.${name}`)}
      required
      data={data}
      error={error}
      allowDeselect={false}
      value={value === null ? null : String(value)}
      onChange={change}
    />
  );
}

/** One or more of a few. */
function Several({ name, field, value, change, error }: Shown<Extract<Field, { kind: "several" }>>) {
  const { t } = useTranslation();
  const words: Readonly<Record<string, string>> = t(`acts.options.${field.of}`, { returnObjects: true });
  return (
    <Checkbox.Group
      label={t(`acts.fields.${name}`)}
      required
      error={error}
      value={Array.isArray(value) ? (value as string[]) : []}
      onChange={change}
    >
      <Group mt="xs">
        {Object.entries(words).map(([code, word]) => (
          <Checkbox key={code} value={code} label={word} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}

type OfPeople = Extract<Field, { kind: "technician" | "helper" | "linked" }>;

/** A technician, one of those who help, or one of the orders that are linked. */
function Person({ name, field, order, value, change, error, first }: Shown<OfPeople>) {
  const { t } = useTranslation();
  const { all } = useTechnicians();
  const helping = new Set(
    roundOf(order)
      .assistants.filter((each) => each.until === null)
      .map((each) => each.staff_id),
  );
  const people = all
    .filter(({ id }) => (field.kind === "helper" ? helping.has(id) : id !== order.technician_id && !helping.has(id)))
    .map((each) => ({ value: each.id, label: each.name }));
  const linked = order.related
    .filter(({ relation }) => relation.code === "linked")
    .map(({ order_id: id, number }) => ({ value: id, label: number as string }));
  return (
    <Select
      label={t(`acts.fields.${name}`)}
      required
      searchable
      error={error}
      data={field.kind === "linked" ? linked : people}
      value={value === null ? null : String(value)}
      onChange={change}
      {...(first ? { "data-autofocus": true } : {})}
    />
  );
}

/** Lines typed in; at the end of the work only where they differ from what was agreed. */
function Lines({ order, value, change, error, asDone }: Shown & { asDone: boolean }) {
  const { t } = useTranslation();
  const lines = value as readonly TypedLine[] | null;
  if (asDone && lines === null) {
    return (
      <div>
        <Button variant="default" onClick={() => change(typedLines(order))}>
          {t("acts.lines.differs")}
        </Button>
      </div>
    );
  }
  return (
    <>
      {asDone && (
        <div>
          <Button variant="default" onClick={() => change(null)}>
            {t("acts.lines.asAgreed")}
          </Button>
        </div>
      )}
      <LinesField lines={lines ?? []} change={change} error={error} />
    </>
  );
}
