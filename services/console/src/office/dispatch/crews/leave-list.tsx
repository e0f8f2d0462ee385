import { Button, Table, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import { useSaying } from "@/office/app/saying";
import { useCommand } from "@/office/forms/command";
import { useMoment } from "@/office/lists/times";

import type { Week } from "./weeks";

/** Who is away in the week, and the way back (销假). */
export function LeaveList({ week, mayChange }: { week: Week; mayChange: boolean }) {
  const { t } = useTranslation();
  const saying = useSaying();
  const moment = useMoment();
  const away = week.people.flatMap((person) => person.leaves.map((leave) => ({ person, leave })));
  const withdrawing = useCommand(
    "dispatch",
    (body: { staff_id: string; leave_id: string }, key) =>
      answered(dispatch.POST("/rosters/leave/withdraw", { params: keyed(key), body })),
    () => saying.done(t("crews.leave.withdrawn")),
  );
  return (
    <>
      <Title order={2} size="h3">
        {t("crews.leave.title")}
      </Title>
      {away.length === 0 ? (
        <Text c="dimmed">{t("crews.leave.none")}</Text>
      ) : (
        <Table aria-label={t("crews.leave.title")}>
          <Table.Tbody>
            {away.map(({ person, leave }) => (
              <Table.Tr key={leave.id}>
                <Table.Td>{person.name}</Table.Td>
                <Table.Td>{t(`crews.leave.kinds.${leave.kind}`)}</Table.Td>
                <Table.Td>
                  {moment(leave.starts_at)} – {moment(leave.ends_at)}
                </Table.Td>
                <Table.Td>{leave.note}</Table.Td>
                <Table.Td data-no-print>
                  {mayChange && (
                    <Button
                      size="compact-sm"
                      variant="default"
                      loading={withdrawing.isPending}
                      onClick={() =>
                        withdrawing.mutate(
                          { staff_id: person.staff_id, leave_id: leave.id },
                          { onError: saying.failed },
                        )
                      }
                    >
                      {t("crews.leave.withdraw")}
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </>
  );
}
