import { List, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

import type { DayAhead } from "./plans";

/** Dates to come; which were moved off a day off, and which may still move. */
export function DatesAhead({ days }: { days: readonly DayAhead[] }) {
  const { t } = useTranslation();
  if (days.length === 0) return "–";
  return (
    <List listStyleType="none" size="sm">
      {days.map((each) => (
        <List.Item key={each.on_rule}>
          {each.day}{" "}
          {each.day !== each.on_rule && (
            <Text span size="sm" c="dimmed">
              {t("planned.recurring.movedFrom", { day: each.on_rule })}
            </Text>
          )}
          {each.provisional && (
            <Text span size="sm" c="dimmed" title={t("planned.recurring.provisional")}>
              {" *"}
            </Text>
          )}
        </List.Item>
      ))}
    </List>
  );
}
