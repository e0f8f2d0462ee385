import { Button, Checkbox, Fieldset, Group, Select, Stack, Text, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch } from "@/api/client";
import { inOurs } from "@/office/i18n";
import { yuan } from "@/office/lists/money";

import classes from "./acts.module.css";
import { emptyLine, totalOf, type TypedLine } from "./fields";

interface Shown {
  readonly lines: readonly TypedLine[];
  readonly change: (lines: readonly TypedLine[]) => void;
  readonly error?: ReactNode;
}

const MOST_LINES = 50;

/** The lines of a quote: items of the estate's tariff, and material with a price of its own (F06, W33). */
export function LinesField({ lines, change, error }: Shown) {
  const { t, i18n } = useTranslation();
  const { data: tariff } = useQuery({
    queryKey: ["dispatch", "tariff"],
    queryFn: () => answered(dispatch.GET("/tariff")),
  });
  const items = tariff?.items ?? [];
  const prices = new Map(items.map((item) => [item.code, item.price_fen]));
  const set = (key: string, part: Partial<TypedLine>): void =>
    change(lines.map((line) => (line.key === key ? { ...line, ...part } : line)));
  const options = items.map((item) => ({
    value: item.code,
    label: t("acts.lines.priced", {
      name: inOurs(i18n.language, item),
      price: yuan(item.price_fen),
      measure: item.measure ?? "",
    }),
  }));
  return (
    <Fieldset legend={t("acts.fields.lines")}>
      <Stack gap="xs">
        {tariff?.unset === true && <Text size="sm">{t("acts.lines.unset")}</Text>}
        {lines.map((line, place) => (
          <LineFields
            key={line.key}
            line={line}
            place={place + 1}
            options={options}
            set={(part) => set(line.key, part)}
            remove={() => change(lines.filter((each) => each.key !== line.key))}
          />
        ))}
        <Group gap="xs">
          {options.length > 0 && (
            <Button
              size="compact-sm"
              variant="default"
              disabled={lines.length >= MOST_LINES}
              onClick={() => change([...lines, { ...emptyLine(), code: options[0]?.value ?? "" }])}
            >
              {t("acts.lines.add")}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="default"
            disabled={lines.length >= MOST_LINES}
            onClick={() => change([...lines, emptyLine()])}
          >
            {t("acts.lines.addOwn")}
          </Button>
          <Text fw={600} className={classes["total"]} role="status">
            {lines.length === 0 ? t("acts.lines.free") : t("acts.lines.total", { total: yuan(totalOf(lines, prices)) })}
          </Text>
        </Group>
        {error !== undefined && (
          <Text size="sm" c="red" role="alert">
            {error}
          </Text>
        )}
      </Stack>
    </Fieldset>
  );
}

interface OneLine {
  readonly line: TypedLine;
  readonly place: number;
  readonly options: ReadonlyArray<{ readonly value: string; readonly label: string }>;
  readonly set: (part: Partial<TypedLine>) => void;
  readonly remove: () => void;
}

function LineFields({ line, place, options, set, remove }: OneLine) {
  const { t } = useTranslation();
  const typing =
    (name: "label" | "measure" | "price" | "quantity" | "free") =>
    (event: { readonly currentTarget: { readonly value: string } }): void =>
      set({ [name]: event.currentTarget.value });
  const charged = !line.owners && line.free === null;
  return (
    <div role="group" aria-label={t("acts.lines.line", { place })} className={classes["line"]}>
      <Group align="end" gap="xs" wrap="nowrap">
        {line.code === "" ? (
          <>
            <TextInput label={t("acts.lines.own")} required maxLength={100} flex={1} value={line.label} onChange={typing("label")} />
            <TextInput label={t("acts.lines.measure")} maxLength={20} w={64} value={line.measure} onChange={typing("measure")} />
            {charged && (
              <TextInput
                label={t("acts.lines.price")}
                required
                inputMode="decimal"
                w={96}
                value={line.price}
                onChange={typing("price")}
              />
            )}
          </>
        ) : (
          <Select
            label={t("acts.lines.item")}
            required
            searchable
            allowDeselect={false}
            flex={1}
            data={options}
            value={line.code}
            onChange={(code) => set({ code: code ?? line.code })}
          />
        )}
        <TextInput
          label={t("acts.lines.quantity")}
          required
          inputMode="decimal"
          w={72}
          value={line.quantity}
          onChange={typing("quantity")}
        />
        <Button variant="default" aria-label={t("acts.lines.remove", { place })} onClick={remove}>
          ✕
        </Button>
      </Group>
      <Group gap="md" mt={4}>
        <Checkbox
          size="xs"
          label={t("acts.lines.owners")}
          checked={line.owners}
          onChange={(event) => set({ owners: event.currentTarget.checked, free: null })}
        />
        <Checkbox
          size="xs"
          label={t("acts.lines.noCharge")}
          checked={line.free !== null}
          onChange={(event) => set({ free: event.currentTarget.checked ? "" : null, owners: false })}
        />
        {line.free !== null && (
          <TextInput
            size="xs"
            required
            flex={1}
            maxLength={200}
            aria-label={t("acts.lines.why")}
            placeholder={t("acts.lines.why")}
            value={line.free}
            onChange={typing("free")}
          />
        )}
      </Group>
    </div>
  );
}
