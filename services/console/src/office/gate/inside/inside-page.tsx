import { Button, Card, Group, Switch, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, gate } from "@/api/client";
import type { components } from "@/api/types/gate";
import { Failed } from "@/office/errors/error-pages";
import { VisitRecords } from "@/office/gate/visits/visit-records";
import { inOurs } from "@/office/i18n";
import { yuan } from "@/office/lists/money";
import { Page } from "@/office/lists/page";
import { usePaper } from "@/office/lists/paper";
import { SearchField } from "@/office/lists/search-field";
import { from, useRecords } from "@/office/lists/use-records";
import { Waiting } from "@/office/session/waiting";

type Inside = components["schemas"]["InsideNow"];

/** 现在谁在里面: people, vehicles and workers, who should have left, and the list for an emergency. */
export function InsidePage() {
  const { t } = useTranslation();
  const paper = usePaper();
  const now = useQuery({ queryKey: ["gate", "inside"], queryFn: () => answered(gate.GET("/inside")) });
  const print = (): void =>
    paper.mutate({
      name: `${t("gate.inside.emergency")}.pdf`,
      fetch: () => answered<unknown>(gate.GET("/inside/emergency.pdf", { parseAs: "blob" })),
    });
  return (
    <Page
      title={t("gate.inside.title")}
      actions={
        <Button color="red" loading={paper.isPending} onClick={print}>
          {t("gate.inside.emergency")}
        </Button>
      }
    >
      <Text c="dimmed">{t("gate.inside.intro")}</Text>
      {now.error !== null && now.data === undefined && <Failed error={now.error} retry={() => void now.refetch()} />}
      {now.isPending && <Waiting />}
      {now.data !== undefined && <Numbers inside={now.data} />}
      <Visits />
    </Page>
  );
}

function Numbers({ inside }: { inside: Inside }) {
  const { t, i18n } = useTranslation();
  const { documents, deposits, deposits_fen } = inside.pledges;
  const numbers: ReadonlyArray<readonly [string, number, string]> = [
    [t("gate.inside.people"), inside.people, t("gate.inside.visits", { count: inside.visits })],
    [t("gate.inside.vehicles"), inside.vehicles.length, ""],
    [t("gate.inside.overstayed"), inside.overstayed, ""],
    [t("gate.inside.cards"), inside.cards_out.length, ""],
    [
      t("gate.inside.pledges"),
      documents + deposits,
      deposits === 0 ? "" : t("gate.inside.deposits", { amount: yuan(deposits_fen) }),
    ],
  ];
  return (
    <>
      <Group align="stretch">
        {numbers.map(([title, number, more]) => (
          <Card key={title} withBorder padding="md" miw={140}>
            <Text size="sm">{title}</Text>
            <Text fw={700} size="xl">
              {number}
            </Text>
            {more !== "" && (
              <Text size="sm" c="dimmed">
                {more}
              </Text>
            )}
          </Card>
        ))}
      </Group>
      {inside.by_class.length > 0 && (
        <Text>
          {inside.by_class.map((each) => `${inOurs(i18n.language, each)} ${each.people}`).join("　")}
        </Text>
      )}
    </>
  );
}

/** Who is inside, the last that came first. */
function Visits() {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const [overstayed, setOverstayed] = useState(false);
  const asked = { ...(text === "" ? {} : { text }), ...(overstayed ? { overstayed } : {}) };
  const visits = useRecords(["gate", "visits", "inside", asked], (cursor) =>
    answered(
      gate.GET("/visits", { params: { query: { state: ["inside"], ...asked, limit: 50, ...from(cursor) } } }),
    ),
  );
  return (
    <>
      <Group align="end" data-no-print>
        <SearchField label={t("gate.visits.search")} search={setText} />
        <Switch
          mb={8}
          label={t("gate.inside.overstayed")}
          checked={overstayed}
          onChange={(event) => setOverstayed(event.currentTarget.checked)}
        />
      </Group>
      <VisitRecords label={t("gate.inside.title")} query={visits} empty={t("gate.inside.none")} />
    </>
  );
}
