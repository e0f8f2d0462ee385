import { Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { answered, reception } from "@/api/client";
import { useWords } from "@/office/dispatch/order/words";
import { useMoment } from "@/office/lists/times";

import { ReferralActs } from "../promises/referral-forms";

/** What was passed on of a contact, and what came back. */
export function Referrals({ contactId }: { contactId: string }) {
  const { t } = useTranslation();
  const moment = useMoment();
  const { named } = useWords();
  const asked = useQuery({
    queryKey: ["reception", "referrals", "of", contactId],
    queryFn: () => answered(reception.GET("/referrals/of/{contact_id}", { params: { path: { contact_id: contactId } } })),
  });
  if (asked.data === undefined || asked.data.length === 0) return null;
  return (
    <Stack gap="xs" component="section">
      <Title order={2} size="h4">
        {t("promises.passedOn")}
      </Title>
      {asked.data.map((each) => (
        <Stack key={each.id} gap={4}>
          <Text>
            {t("promises.referral", {
              kind: named(each.kind),
              by: each.asked_by,
              to: each.to || t("promises.theDesk"),
              at: moment(each.owed_at),
              standing: named(each.standing),
            })}
          </Text>
          {each.note !== "" && <Text size="sm">{each.note}</Text>}
          {each.answer !== null && (
            <Text>{t("promises.answered", { who: each.answer.who, at: moment(each.answer.at), text: each.answer.text })}</Text>
          )}
          {each.told !== null && (
            <Text>{t("promises.told", { who: each.told.who, at: moment(each.told.at), text: each.told.text })}</Text>
          )}
          <ReferralActs referral={each} />
        </Stack>
      ))}
    </Stack>
  );
}
