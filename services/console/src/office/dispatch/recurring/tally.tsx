import { Group, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

import type { Period } from "./plans";

export const VISIT_STATES = [
  "waiting",
  "agreed",
  "not_reached",
  "not_at_home",
  "declined",
  "fell_through",
  "done",
] as const;

/** How many visits of a period stand how; what there is none of is left out. */
export function Tally({ period: { tally } }: { period: Period }) {
  const { t } = useTranslation();
  return (
    <Group gap="sm">
      {VISIT_STATES.filter((each) => (tally[each] ?? 0) > 0).map((each) => (
        <Text key={each} size="sm">
          {t(`planned.recurring.tally.${each}`)} {tally[each]}
        </Text>
      ))}
    </Group>
  );
}
