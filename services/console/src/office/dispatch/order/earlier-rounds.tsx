import { Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { saidOf } from "@/office/i18n";

import type { Round } from "./order";
import { Part } from "./parts";
import { QuoteOf } from "./quote";
import { WorkOf } from "./work";

/** The times it was done before it was done again (F16). */
export function EarlierRounds({ rounds }: { rounds: readonly Round[] }) {
  const { t } = useTranslation();
  const earlier = rounds.slice(0, -1);
  if (earlier.length === 0) return null;
  return (
    <Part title={t("order.rounds.title")}>
      {earlier.map((round, place) => (
        <Stack key={round.number} gap={4}>
          <Text fw={600}>{t("order.rounds.one", { number: round.number })}</Text>
          <QuoteOf round={round} />
          <WorkOf round={round} />
          <Text size="sm">{why(rounds[place + 1], t("order.rounds.why"), t("order.rounds.notice"))}</Text>
        </Stack>
      ))}
    </Part>
  );
}

function why(next: Round | undefined, reason: string, notice: string): string {
  if (next === undefined) return "";
  return [next.reason && saidOf(reason, next.reason), next.notice_number && `${notice} ${next.notice_number}`]
    .filter(Boolean)
    .join(" · ");
}
