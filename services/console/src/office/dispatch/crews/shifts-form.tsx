import { TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import type { InForce } from "./modes-form";
import type { Shift } from "./weeks";
import { WordsForm } from "./words-form";

const BLANK = { zh: "", en: "", starts: "08:00", ends: "16:00" };

/** The estate's shifts; one that ends no later than it begins ends on the next day. */
export function ShiftsForm({ inForce, mayChange }: InForce) {
  const { t } = useTranslation();
  return (
    <WordsForm<Shift>
      inForce={inForce}
      mayChange={mayChange}
      kind="shift_plan"
      field="shifts"
      prefix="shift"
      blank={BLANK}
      add={t("crews.modes.addShift")}
      more={(shift, change) =>
        (["starts", "ends"] as const).map((which) => (
          <TextInput
            key={which}
            type="time"
            label={t(`crews.modes.${which}`)}
            required
            readOnly={!mayChange}
            value={shift[which].slice(0, 5)}
            onChange={(event) => change({ [which]: event.currentTarget.value })}
          />
        ))
      }
    />
  );
}
