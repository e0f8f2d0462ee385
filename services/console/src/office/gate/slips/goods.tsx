import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

import type { Slip } from "./slips";

/** What may leave, and of a slip in use what is left. */
export function Goods({ slip }: { slip: Slip }) {
  const { t } = useTranslation();
  const inUse = slip.status === "partly_released";
  return (
    <>
      {slip.lines.map((line, place) => (
        <Text size="sm" key={`${line.name} ${line.quantity} ${line.unit ?? ""}`}>
          {line.name} × {line.quantity} {line.unit}
          {inUse && `（${t("gate.slips.left", { left: slip.left_of_lines[place] ?? 0 })}）`}
        </Text>
      ))}
    </>
  );
}
