import { Autocomplete, Select } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { useGates } from "./gates";

/** Shows one gate's, or all. */
export function GateFilter({ value, change }: { value: string | null; change: (gate: string | null) => void }) {
  const { t } = useTranslation();
  const { gates } = useGates();
  return (
    <Select
      label={t("gate.gates.gate")}
      placeholder={t("gate.gates.all")}
      clearable
      data={gates.map(({ code, name }) => ({ value: code, label: name }))}
      value={value}
      onChange={change}
    />
  );
}

/** A gate by its name in the settings; another may be typed, because a gate that is not listed works all the same. */
export function GateField(props: { value: string; onChange: (gate: string) => void; error?: ReactNode }) {
  const { t } = useTranslation();
  const { gates } = useGates();
  return (
    <Autocomplete
      label={t("gate.gates.gate")}
      description={t("gate.gates.hint")}
      required
      maxLength={40}
      data={gates.map(({ code }) => code)}
      {...props}
    />
  );
}
