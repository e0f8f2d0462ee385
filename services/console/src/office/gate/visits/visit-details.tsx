import { Button, Modal, Stack, Table, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { answered, gate } from "@/api/client";
import type { components } from "@/api/types/gate";
import { Wrong } from "@/office/forms/wrong";
import { useGates } from "@/office/gate/gates/gates";
import { inOurs, listed } from "@/office/i18n";
import { yuan } from "@/office/lists/money";
import { usePaper } from "@/office/lists/paper";
import { useMoment } from "@/office/lists/times";
import { Waiting } from "@/office/session/waiting";

type Visit = components["schemas"]["VisitView"];

/** One visit with everything told of it, and its paper. */
export function VisitDetails({ id, close }: { id: string; close: () => void }) {
  const { t } = useTranslation();
  const found = useQuery({
    queryKey: ["gate", "visits", "one", id],
    queryFn: () => answered(gate.GET("/visits/{visit_id}", { params: { path: { visit_id: id } } })),
  });
  const paper = usePaper();
  const print = (visit: Visit): void =>
    paper.mutate({
      name: `${t("gate.visits.title")} ${visit.name}.pdf`,
      fetch: () =>
        answered<unknown>(
          gate.GET("/visits/{visit_id}/paper.pdf", { params: { path: { visit_id: id } }, parseAs: "blob" }),
        ),
    });
  return (
    <Modal opened onClose={close} size="lg" title={t("gate.visits.one")} closeButtonProps={{ "aria-label": t("keys.close") }}>
      <Stack>
        <Wrong error={found.error} />
        {found.isPending && <Waiting />}
        {found.data !== undefined && (
          <>
            <Facts visit={found.data} />
            <Button variant="default" loading={paper.isPending} onClick={() => print(found.data)}>
              {t("gate.visits.print")}
            </Button>
          </>
        )}
      </Stack>
    </Modal>
  );
}

function Facts({ visit }: { visit: Visit }) {
  const { t, i18n } = useTranslation();
  const { nameOf } = useGates();
  const moment = useMoment();
  const ours = (text: { zh: string; en: string } | null): string => (text === null ? "" : inOurs(i18n.language, text));
  const at = (when: string | null, where: string): string =>
    when === null ? "" : [moment(when), where && nameOf(where)].filter(Boolean).join(" · ");
  const rows: ReadonlyArray<readonly [string, ReactNode]> = [
    [t("gate.visits.state"), ours(visit.state)],
    [t("gate.visits.who"), [visit.name, ours(visit.visit_class), visit.company].filter(Boolean).join(" · ")],
    [t("gate.visits.people"), visit.people],
    [t("gate.visits.to"), [visit.unit_label || visit.place, visit.host].filter(Boolean).join(" · ")],
    [t("gate.visits.reason"), visit.reason],
    [t("gate.visits.consent"), visit.consent && consentOf(visit.consent, ours, moment)],
    [t("gate.visits.vehicle"), visit.vehicle && [visit.vehicle.plate, ours(visit.vehicle.kind), visit.vehicle.parking_place].filter(Boolean).join(" · ")],
    [t("gate.visits.cards"), listed(visit.cards)],
    [t("gate.visits.pledge"), visit.pledge && pledgeOf(visit, ours, moment)],
    [t("gate.visits.came"), at(visit.entered_at, visit.entered_gate)],
    [t("gate.visits.leaveBy"), visit.leave_by === null ? "" : moment(visit.leave_by)],
    [t("gate.visits.left"), at(visit.left_at, visit.left_gate)],
  ];
  return (
    <>
      {visit.overstayed && <Text c="var(--mantine-color-error)">{t("gate.visits.overstayed")}</Text>}
      <Table aria-label={t("gate.visits.one")}>
        <Table.Tbody>
          {rows
            .filter(([, told]) => told !== "" && told !== null)
            .map(([title, told]) => (
              <Table.Tr key={title}>
                <Table.Th scope="row">{title}</Table.Th>
                <Table.Td>{told}</Table.Td>
              </Table.Tr>
            ))}
        </Table.Tbody>
      </Table>
    </>
  );
}

type Ours = (text: { zh: string; en: string } | null) => string;
type Moment = (at: string | null) => string;

function consentOf({ how, answer, number_tail, at }: NonNullable<Visit["consent"]>, ours: Ours, moment: Moment): string {
  const told = [ours(how), number_tail && `*${number_tail}`, ours(answer), at === null ? "" : moment(at)];
  return told.filter(Boolean).join(" · ");
}

function pledgeOf({ pledge, pledge_returned_at }: Visit, ours: Ours, moment: Moment): string {
  if (pledge === null) return "";
  const amount = pledge.amount_fen === null ? "" : yuan(pledge.amount_fen);
  const told = [ours(pledge.what), amount, pledge.receipt_number, pledge_returned_at === null ? "" : `→ ${moment(pledge_returned_at)}`];
  return told.filter(Boolean).join(" · ");
}
