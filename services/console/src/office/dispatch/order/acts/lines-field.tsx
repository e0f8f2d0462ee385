import { Button, Fieldset, Group, Select, Stack, Text, TextInput } from "@mantine/core";
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
          <Group key={line.key} align="end" gap="xs" wrap="nowrap" className={classes["line"]}>
            {line.code === "" ? (
              <>
                <TextInput
                  label={t("acts.lines.own")}
                  required
                  maxLength={100}
                  flex={1}
                  value={line.label}
                  onChange={(event) => set(line.key, { label: event.currentTarget.value })}
                />
                <TextInput
                  label={t("acts.lines.measure")}
                  maxLength={20}
                  w={64}
                  value={line.measure}
                  onChange={(event) => set(line.key, { measure: event.currentTarget.value })}
                />
                <TextInput
                  label={t("acts.lines.price")}
                  required
                  inputMode="decimal"
                  w={96}
                  value={line.price}
                  onChange={(event) => set(line.key, { price: event.currentTarget.value })}
                />
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
                onChange={(code) => set(line.key, { code: code ?? line.code })}
              />
            )}
            <TextInput
              label={t("acts.lines.quantity")}
              required
              inputMode="decimal"
              w={72}
              value={line.quantity}
              onChange={(event) => set(line.key, { quantity: event.currentTarget.value })}
            />
            <Button
              variant="default"
              aria-label={t("acts.lines.remove", { place: place + 1 })}
              onClick={() => change(lines.filter((each) => each.key !== line.key))}
            >
              ✕
            </Button>
          </Group>
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
