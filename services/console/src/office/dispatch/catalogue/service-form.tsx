import { Button, Fieldset, Group, Select, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { inOurs } from "@/office/i18n";
import { dayOf, useNow } from "@/office/lists/times";

import { PriceFields } from "./price-fields";
import { emptyPrice, emptyTerms, KINDS, type Service, type Terms, termsOf, type TypedTerms, typedTerms } from "./services";

const MOST_PRICES = 30;

/** The terms of a new service, or other terms of one; another person lets them hold (A12). */
export function ServiceForm({ service, close }: { service: Service | null; close: () => void }) {
  const { t } = useTranslation();
  const today = dayOf(useNow());
  const [typed, setTyped] = useState<TypedTerms>(() =>
    service === null ? emptyTerms(today) : typedTerms(service.code, service.waiting ?? service.terms, today),
  );
  const [unclear, setUnclear] = useState(false);
  const set = (part: Partial<TypedTerms>): void => setTyped({ ...typed, ...part });
  const proposing = useCommand(
    "dispatch",
    ({ code, terms }: { code: string; terms: Terms }, key) =>
      service === null
        ? answered(dispatch.POST("/services", { params: keyed(key), body: { code, terms } }))
        : answered(
            dispatch.POST("/services/{service_code}/propose", {
              params: { path: { service_code: code }, ...keyed(key) },
              body: { terms },
            }),
          ),
    close,
  );
  const propose = (): void => {
    const terms = termsOf(typed);
    setUnclear(terms === null);
    if (terms !== null) proposing.mutate({ code: typed.code.trim(), terms });
  };
  const text = (name: "code" | "zh" | "en" | "free_reason" | "remark" | "valid_from" | "valid_to") => ({
    label: t(`catalogue.fields.${name}`),
    value: typed[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      set({ [name]: event.currentTarget.value }),
  });
  return (
    <FormModal
      wide
      title={service === null ? t("catalogue.propose") : t("catalogue.change", { code: service.code })}
      submit={t("catalogue.submit")}
      pending={proposing.isPending}
      error={proposing.error}
      close={close}
      onSubmit={(event) => {
        event.preventDefault();
        propose();
      }}
    >
      <Text c="dimmed">{t(service?.waiting ? "catalogue.replaces" : "catalogue.about")}</Text>
      <Group grow align="start">
        <TextInput {...text("code")} required readOnly={service !== null} maxLength={30} description={t("catalogue.codeHint")} />
        <Select
          label={t("catalogue.fields.kind")}
          description={t("catalogue.kindHint")}
          allowDeselect={false}
          data={KINDS.map((value) => ({ value, label: t(`catalogue.kinds.${value}`) }))}
          value={typed.kind}
          onChange={(value) => set({ kind: KINDS.find((each) => each === value) ?? typed.kind })}
        />
      </Group>
      <Group grow align="start">
        <TextInput {...text("zh")} required data-autofocus maxLength={100} />
        <TextInput {...text("en")} required maxLength={100} />
      </Group>
      {typed.kind === "free" && (
        <TextInput {...text("free_reason")} required maxLength={500} description={t("catalogue.freeHint")} />
      )}
      <Fieldset legend={t("catalogue.prices")}>
        <Stack gap="xs">
          {typed.lines.map((line, place) => (
            <PriceFields
              key={line.key}
              line={line}
              place={place + 1}
              free={typed.kind === "free"}
              alone={typed.lines.length === 1}
              set={(part) =>
                set({ lines: typed.lines.map((each) => (each.key === line.key ? { ...each, ...part } : each)) })
              }
              remove={() => set({ lines: typed.lines.filter((each) => each.key !== line.key) })}
            />
          ))}
          <Group>
            <Button
              size="compact-sm"
              variant="default"
              disabled={typed.lines.length >= MOST_PRICES}
              onClick={() => set({ lines: [...typed.lines, { ...emptyPrice(), part: "parts" }] })}
            >
              {t("catalogue.addPrice")}
            </Button>
            <Text size="sm" c="dimmed">
              {t("catalogue.pricesHint")}
            </Text>
          </Group>
          {unclear && (
            <Text size="sm" c="red" role="alert">
              {t("catalogue.priceUnclear")}
            </Text>
          )}
        </Stack>
      </Fieldset>
      <Group grow align="start">
        <TextInput {...text("valid_from")} type="date" required />
        <TextInput {...text("valid_to")} type="date" min={typed.valid_from} description={t("catalogue.openEnd")} />
        <Warranty value={typed.warranty_item} change={(warranty_item) => set({ warranty_item })} />
      </Group>
      <Textarea {...text("remark")} maxLength={500} />
    </FormModal>
  );
}

interface Chosen {
  readonly value: string;
  readonly change: (code: string) => void;
}

/** What the estate's warranty calls it, so that it is not charged while it is the developer's (E05). */
function Warranty({ value, change }: Chosen) {
  const { t, i18n } = useTranslation();
  const { data } = useQuery({
    queryKey: ["dispatch", "settings", "warranty_policy"],
    queryFn: () => answered(dispatch.GET("/settings/{kind}", { params: { path: { kind: "warranty_policy" } } })),
  });
  const terms = (data?.in_force?.["terms"] ?? []) as ReadonlyArray<{ code: string; zh: string; en: string }>;
  return (
    <Select
      label={t("catalogue.fields.warranty_item")}
      clearable
      placeholder={t("catalogue.noWarranty")}
      data={terms.map((term) => ({ value: term.code, label: inOurs(i18n.language, term) }))}
      value={value === "" ? null : value}
      onChange={(code) => change(code ?? "")}
    />
  );
}
