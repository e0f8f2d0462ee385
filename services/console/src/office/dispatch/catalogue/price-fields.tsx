import { Button, Group, Select, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { PARTS, type TypedPrice } from "./services";

interface Shown {
  readonly line: TypedPrice;
  readonly place: number;
  /** Of a free service nothing is charged. */
  readonly free: boolean;
  readonly alone: boolean;
  readonly set: (part: Partial<TypedPrice>) => void;
  readonly remove: () => void;
}

/** One price: labour, parts or call-out, for one of something. */
export function PriceFields({ line, place, free, alone, set, remove }: Shown) {
  const { t } = useTranslation();
  const text = (name: "suffix" | "zh" | "en" | "measure" | "price") => ({
    label: t(`catalogue.price.${name}`),
    value: line[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      set({ [name]: event.currentTarget.value }),
  });
  return (
    <Group role="group" aria-label={t("catalogue.price.line", { place })} align="end" gap="xs" wrap="nowrap">
      <Select
        label={t("catalogue.price.part")}
        allowDeselect={false}
        w={100}
        data={PARTS.map((value) => ({ value, label: t(`catalogue.parts.${value}`) }))}
        value={line.part}
        onChange={(value) => set({ part: PARTS.find((each) => each === value) ?? line.part })}
      />
      <TextInput {...text("suffix")} maxLength={30} w={80} required={!alone && place > 1} />
      <TextInput {...text("zh")} maxLength={100} flex={1} />
      <TextInput {...text("en")} maxLength={100} flex={1} />
      <TextInput {...text("measure")} maxLength={20} w={72} />
      {!free && <TextInput {...text("price")} required inputMode="decimal" w={90} />}
      {!alone && (
        <Button variant="default" aria-label={t("catalogue.price.remove", { place })} onClick={remove}>
          ✕
        </Button>
      )}
    </Group>
  );
}
