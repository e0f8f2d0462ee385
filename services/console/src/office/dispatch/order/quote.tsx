import { Stack, Table, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { yuan } from "@/office/lists/money";
import { useMoment } from "@/office/lists/times";

import { CauseName } from "./lists";
import type { Line, Round } from "./order";
import { Facts, Part } from "./parts";
import { useWords } from "./words";

/** What was found and what it costs whom, and who agreed to it (A08, E01). */
export function QuoteAndConsent({ round }: { round: Round }) {
  const { t } = useTranslation();
  return (
    <Part title={t("order.quote.title")}>
      <QuoteOf round={round} />
    </Part>
  );
}

/** The quote of a round; what is charged once it is finished, if that is not what was quoted. */
export function QuoteOf({ round }: { round: Round }) {
  const { t } = useTranslation();
  const moment = useMoment();
  const { named } = useWords();
  const { quote, agreed } = round;
  if (quote === null) return <Text c="dimmed">{t("order.quote.none")}</Text>;
  const consent = agreed && {
    how: named(agreed.how),
    person: agreed.person,
    at: moment(agreed.at),
    total: yuan(agreed.total_fen),
  };
  return (
    <Stack gap="xs">
      <Facts
        facts={[
          [t("order.quote.cause"), quote.cause],
          [t("order.quote.counted"), quote.cause_code !== "" && <CauseName key="cause" code={quote.cause_code} />],
          [t("order.quote.kind"), named(quote.kind)],
          [t("order.quote.payer"), named(quote.payer)],
          [t("order.quote.notCovered"), quote.not_covered_reason],
        ]}
      />
      <Lines lines={quote.lines} total={quote.total_fen} label={t("order.quote.title")} />
      {quote.household_pays_fen !== quote.total_fen && (
        <Text size="sm">{`${t("order.quote.householdPays")} ${yuan(quote.household_pays_fen)}`}</Text>
      )}
      <Text size="sm" c="dimmed">
        {t("order.quote.by", { technician: quote.technician, at: moment(quote.at) })}
        {round.quotes.length > 1 && ` · ${t("order.quote.earlier", { count: round.quotes.length - 1 })}`}
      </Text>
      <Text>
        {consent
          ? [t(consent.person ? "order.quote.agreed" : "order.quote.agreedByBudget", consent), agreed?.note].filter(Boolean).join(" · ")
          : t("order.quote.notAgreed")}
      </Text>
      {round.finished_at !== null && round.total_fen !== quote.total_fen && (
        <Lines lines={round.lines} total={round.total_fen} label={t("order.quote.charged")} />
      )}
    </Stack>
  );
}

function Lines({ lines, total, label }: { lines: readonly Line[]; total: number; label: string }) {
  const { t } = useTranslation();
  const { named } = useWords();
  const told = ({ part, supplied_by: by, free_reason: free }: Line): string =>
    [named(part), by?.code === "owner" && named(by), free].filter(Boolean).join(" · ");
  if (lines.length === 0) return <Text>{t("order.quote.free")}</Text>;
  return (
    <Table aria-label={label}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t("order.quote.item")}</Table.Th>
          <Table.Th ta="right">{t("order.quote.quantity")}</Table.Th>
          <Table.Th ta="right">{t("order.quote.price")}</Table.Th>
          <Table.Th ta="right">{t("order.quote.amount")}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {lines.map((line, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- two lines may say the same, and none moves.
          <Table.Tr key={`${place} ${line.label}`}>
            <Table.Td>
              {line.label}
              {told(line) !== "" && (
                <Text size="sm" c="dimmed">
                  {told(line)}
                </Text>
              )}
            </Table.Td>
            <Table.Td ta="right">{`${Number(line.quantity)} ${line.measure}`}</Table.Td>
            <Table.Td ta="right">{yuan(line.price_fen)}</Table.Td>
            <Table.Td ta="right">{yuan(line.amount_fen)}</Table.Td>
          </Table.Tr>
        ))}
        <Table.Tr>
          <Table.Th colSpan={3}>{t("order.quote.total")}</Table.Th>
          <Table.Th ta="right">{yuan(total)}</Table.Th>
        </Table.Tr>
      </Table.Tbody>
    </Table>
  );
}
