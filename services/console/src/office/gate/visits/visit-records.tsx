import { Badge, Button, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useGates } from "@/office/gate/gates/gates";
import { inOurs, listed } from "@/office/i18n";
import { Records } from "@/office/lists/records";
import { useMoment } from "@/office/lists/times";
import type { RecordsQuery } from "@/office/lists/use-records";

import { VisitDetails } from "./visit-details";
import type { Visit } from "./visits";

interface Shown {
  readonly label: string;
  readonly query: RecordsQuery<Visit>;
  readonly empty: string;
}

/** Lines of the register; each opens with everything told of it. */
export function VisitRecords({ label, query, empty }: Shown) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <>
      <Records
        label={label}
        query={query}
        keyOf={(visit) => visit.id}
        empty={empty}
        columns={[
          { title: t("gate.visits.who"), cell: (visit) => <Who visit={visit} /> },
          {
            title: t("gate.visits.to"),
            cell: (visit) => (
              <>
                <Text>{[visit.unit_label || visit.place, visit.host].filter(Boolean).join(" · ") || "–"}</Text>
                <Text size="sm" c="dimmed">
                  {visit.reason}
                </Text>
              </>
            ),
          },
          { title: t("gate.visits.vehicle"), cell: (visit) => visit.vehicle?.plate || "–" },
          { title: t("gate.visits.cards"), cell: (visit) => listed(visit.cards) || "–" },
          { title: t("gate.visits.came"), cell: (visit) => <Times visit={visit} /> },
          {
            title: t("list.actions"),
            screenOnly: true,
            cell: (visit) => (
              <Button size="compact-sm" variant="default" onClick={() => setOpen(visit.id)}>
                {t("gate.visits.show")}
              </Button>
            ),
          },
        ]}
      />
      {open !== null && <VisitDetails id={open} close={() => setOpen(null)} />}
    </>
  );
}

function Who({ visit }: { visit: Visit }) {
  const { t, i18n } = useTranslation();
  const more = [
    visit.visit_class === null ? "" : inOurs(i18n.language, visit.visit_class),
    visit.people > 1 ? t("gate.visits.count", { count: visit.people }) : "",
    visit.company,
  ];
  return (
    <>
      <Text fw={600}>{visit.name || t("gate.visits.nameless")}</Text>
      <Text size="sm" c="dimmed">
        {more.filter(Boolean).join(" · ")}
      </Text>
    </>
  );
}

function Times({ visit }: { visit: Visit }) {
  const { t, i18n } = useTranslation();
  const { nameOf } = useGates();
  const moment = useMoment();
  const came = [moment(visit.entered_at ?? visit.at), visit.entered_gate && nameOf(visit.entered_gate)];
  return (
    <>
      <Text size="sm">{came.filter(Boolean).join(" · ")}</Text>
      {visit.left_at !== null && <Text size="sm">{t("gate.visits.leftAt", { at: moment(visit.left_at) })}</Text>}
      {visit.left_at === null && visit.leave_by !== null && (
        <Text size="sm" c={visit.overstayed ? "var(--mantine-color-error)" : "inherit"}>
          {t(visit.overstayed ? "gate.visits.overstayedSince" : "gate.visits.until", { at: moment(visit.leave_by) })}
        </Text>
      )}
      <Badge variant="outline" color={visit.overstayed ? "red" : "gray"} tt="none">
        {inOurs(i18n.language, visit.state)}
      </Badge>
    </>
  );
}
