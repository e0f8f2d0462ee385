import { Text } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";

import { inOurs } from "@/office/i18n";

import { byTechnician, onTime, percent, type Performance } from "./figures";
import { Section } from "./section";

/** 及时率: how many of each class's clocks stopped in time. */
export function OnTimeSection({ report }: { readonly report: Performance }) {
  const { t, i18n } = useTranslation();
  const option = useMemo(() => onTime(report.on_time, i18n.language), [report.on_time, i18n.language]);
  const judged = report.on_time.some((row) => row.percent !== null);
  return (
    <Section
      title={t("reports.onTime.title")}
      hint={t("reports.onTime.hint")}
      option={judged ? option : null}
      columns={[
        t("reports.onTime.clock"),
        t("reports.onTime.met"),
        t("reports.onTime.late"),
        t("reports.onTime.running"),
        t("reports.onTime.unset"),
        t("reports.onTime.rate"),
      ]}
      rows={report.on_time.map((row) => [
        `${row.urgency} ${inOurs(i18n.language, row.clock)}`,
        row.met,
        row.late,
        row.running,
        row.unset,
        percent(row.percent),
      ])}
    />
  );
}

/** 维修人员 and 返修率: what was finished in the month, by whom, and what had to be done again. */
export function TechniciansSection({ report }: { readonly report: Performance }) {
  const { t } = useTranslation();
  const option = useMemo(
    () =>
      byTechnician(report.technicians, {
        inTime: t("reports.technicians.inTime"),
        late: t("reports.technicians.late"),
        unjudged: t("reports.technicians.unjudged"),
      }),
    [report.technicians, t],
  );
  const { finished, redone, percent: rate } = report.rework;
  return (
    <Section
      title={t("reports.technicians.title")}
      hint={t("reports.technicians.hint")}
      actions={
        <Text role="status">{t("reports.technicians.rework", { finished, redone, rate: percent(rate) })}</Text>
      }
      option={finished > 0 ? option : null}
      columns={[
        t("reports.technicians.name"),
        t("reports.technicians.finished"),
        t("reports.technicians.rate"),
        t("reports.technicians.redone"),
        t("reports.technicians.helped"),
        t("reports.technicians.shares"),
        t("reports.technicians.hours"),
      ]}
      rows={report.technicians.map((row) => [
        row.name,
        row.finished,
        percent(row.in_time_percent),
        row.redone,
        row.helped,
        `${row.share_percent} %`,
        (row.helped_minutes / 60).toFixed(1),
      ])}
    />
  );
}
