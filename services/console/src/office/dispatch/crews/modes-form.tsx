import { Button, Group, Select } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { components } from "@/api/types/dispatch";
import { Wrong } from "@/office/forms/wrong";

import { useChoosing } from "./settings";

type OrderKind = components["schemas"]["OrderKind"];
type Mode = "assign" | "grab" | "rotate";

const KINDS: readonly OrderKind[] = ["repair", "paid_service", "free_service", "patrol_finding"];
const MODES: readonly Mode[] = ["assign", "grab", "rotate"];

export interface InForce {
  readonly inForce: Readonly<Record<string, unknown>> | null;
  readonly mayChange: boolean;
}

/** A mode for each kind of order; what nobody chose is assigned. */
export function ModesForm({ inForce, mayChange }: InForce) {
  const { t } = useTranslation();
  const [modes, setModes] = useState<Readonly<Record<string, unknown>>>(inForce ?? {});
  const choosing = useChoosing(
    "dispatch_modes",
    t("crews.modes.saved", { title: t("crews.modes.kinds.dispatch_modes.title") }),
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        choosing.mutate({ values: modes });
      }}
    >
      <Wrong error={choosing.error} />
      <Group align="end">
        {KINDS.map((kind) => (
          <Select
            key={kind}
            label={t(`crews.kinds.${kind}`)}
            placeholder={t("crews.modes.unsetMode")}
            clearable
            readOnly={!mayChange}
            data={MODES.map((value) => ({ value, label: t(`crews.modes.modes.${value}`) }))}
            value={typeof modes[kind] === "string" ? String(modes[kind]) : null}
            onChange={(mode) => setModes((before) => ({ ...before, [kind]: mode }))}
          />
        ))}
        {mayChange && (
          <Button type="submit" loading={choosing.isPending}>
            {t("crews.save")}
          </Button>
        )}
      </Group>
    </form>
  );
}
