import { Alert, List } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { Refused } from "@/api/problem";

/** Why nothing was done, and what to do; field by field where a request was not valid. */
export function Wrong({ error }: { error: Error | null }) {
  const { t } = useTranslation();
  if (error === null) return null;
  if (!(error instanceof Refused)) {
    return (
      <Alert color="red" role="alert" title={t("errors.away")}>
        {t("errors.awayHint")}
      </Alert>
    );
  }
  const { title, detail, data } = error.problem;
  return (
    <Alert color="red" role="alert" title={title}>
      {detail}
      <List size="sm">
        {faultsOf(data).map((fault) => (
          <List.Item key={fault}>{fault}</List.Item>
        ))}
      </List>
    </Alert>
  );
}

function faultsOf(data: Readonly<Record<string, unknown>>): string[] {
  const faults = Array.isArray(data["faults"]) ? (data["faults"] as Array<{ where: string; what: string }>) : [];
  return faults.map(({ where, what }) => `${where.replace(/^body\./, "")}: ${what}`);
}
