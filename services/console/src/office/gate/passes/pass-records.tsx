import { Badge, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { inOurs } from "@/office/i18n";
import { type Column, Records } from "@/office/lists/records";
import type { RecordsQuery } from "@/office/lists/use-records";

import { COLOURS, type Pass, STANDINGS } from "./passes";

interface Shown {
  readonly query: RecordsQuery<Pass>;
  readonly empty: string;
  /** What can be done with one, in a column of its own. */
  readonly acts?: Column<Pass>["cell"];
}

/** Passes as a table; also those of one site. */
export function PassRecords({ query, empty, acts }: Shown) {
  const { t, i18n } = useTranslation();
  return (
    <Records
      label={t("gate.passes.title")}
      query={query}
      keyOf={(pass) => pass.id}
      empty={empty}
      columns={[
        {
          title: t("gate.passes.number"),
          cell: (pass) => (
            <>
              <Text fw={600}>{pass.number}</Text>
              <Text size="sm">{inOurs(i18n.language, pass.kind)}</Text>
            </>
          ),
        },
        {
          title: t("gate.passes.holder"),
          cell: (pass) => (
            <>
              <Text>{pass.holder}</Text>
              <Text size="sm" c="dimmed">
                {[pass.unit, pass.company].filter(Boolean).join(" · ")}
              </Text>
            </>
          ),
        },
        { title: t("gate.passes.plate"), cell: (pass) => <Text ff="monospace">{pass.plate || "–"}</Text> },
        {
          title: t("gate.passes.days"),
          cell: (pass) => t("gate.passes.fromTo", { since: pass.valid_from, until: pass.valid_until }),
        },
        { title: t("gate.passes.standing"), cell: (pass) => <Worth pass={pass} /> },
        ...(acts === undefined ? [] : [{ title: t("list.actions"), cell: acts, screenOnly: true }]),
      ]}
    />
  );
}

function Worth({ pass }: { pass: Pass }) {
  const { t, i18n } = useTranslation();
  const standing = STANDINGS.find((each) => each === pass.standing.code);
  return (
    <>
      <Badge color={COLOURS[pass.standing.code] ?? "gray"} variant="outline" tt="none">
        {standing === undefined ? inOurs(i18n.language, pass.standing) : t(`gate.passes.standings.${standing}`)}
      </Badge>
      {pass.revoked !== null && <Text size="sm">{pass.revoked.reason}</Text>}
      {pass.parking !== null && pass.parking.code !== "as_agreed" && (
        <Text size="sm">{inOurs(i18n.language, pass.parking)}</Text>
      )}
    </>
  );
}
