import { Button, Table, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, gate, keyed } from "@/api/client";
import type { components } from "@/api/types/gate";
import { Failed } from "@/office/errors/error-pages";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { useGates } from "@/office/gate/gates/gates";
import { VisitDetails } from "@/office/gate/visits/visit-details";
import { inOurs } from "@/office/i18n";
import { yuan } from "@/office/lists/money";
import classes from "@/office/lists/records.module.css";
import { useMoment } from "@/office/lists/times";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";
import { Waiting } from "@/office/session/waiting";

type Held = components["schemas"]["HeldPledge"];
type Open = { readonly form: "visit" | "give"; readonly held: Held } | null;

/** What visitors left and is held: documents and deposits, to be compared with the box by hand. */
export function Box({ at }: { at: string | null }) {
  const { t, i18n } = useTranslation();
  const { nameOf } = useGates();
  const moment = useMoment();
  const mayGive = may(useMe(), ["gate.cards"]);
  const [open, setOpen] = useState<Open>(null);
  const box = useQuery({
    queryKey: ["gate", "box", at],
    queryFn: () => answered(gate.GET("/box", { params: { query: at === null ? {} : { gate: at } } })),
  });
  if (box.error !== null && box.data === undefined) {
    return <Failed error={box.error} retry={() => void box.refetch()} />;
  }
  if (box.data === undefined) return <Waiting />;
  const held = [...box.data.documents, ...box.data.deposits];
  if (held.length === 0) return <Text c="dimmed">{t("gate.box.none")}</Text>;
  return (
    <>
      <Text>
        {t("gate.box.sum", {
          documents: box.data.documents.length,
          deposits: box.data.deposits.length,
          amount: yuan(box.data.deposits_fen),
        })}
      </Text>
      <Table.ScrollContainer minWidth={560}>
        <Table className={classes.records} aria-label={t("gate.box.title")} verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t("gate.box.what")}</Table.Th>
              <Table.Th>{t("gate.box.receipt")}</Table.Th>
              <Table.Th>{t("gate.gates.gate")}</Table.Th>
              <Table.Th>{t("gate.box.taken")}</Table.Th>
              <Table.Th data-no-print>{t("list.actions")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {held.map((each) => (
              <Table.Tr key={each.visit_id}>
                <Table.Td>
                  {[inOurs(i18n.language, each.what), each.amount_fen === null ? "" : yuan(each.amount_fen)].join(" ")}
                </Table.Td>
                <Table.Td>{each.receipt_number || "–"}</Table.Td>
                <Table.Td>{nameOf(each.gate)}</Table.Td>
                <Table.Td>{moment(each.taken_at)}</Table.Td>
                <Table.Td data-no-print>
                  <Button.Group>
                    <Button size="compact-sm" variant="default" onClick={() => setOpen({ form: "visit", held: each })}>
                      {t("gate.box.whose")}
                    </Button>
                    {mayGive && (
                      <Button size="compact-sm" variant="default" onClick={() => setOpen({ form: "give", held: each })}>
                        {t("gate.box.give")}
                      </Button>
                    )}
                  </Button.Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {open?.form === "visit" && <VisitDetails id={open.held.visit_id} close={() => setOpen(null)} />}
      {open?.form === "give" && <GiveBack held={open.held} close={() => setOpen(null)} />}
    </>
  );
}

/** What was left behind is fetched: asked once more, because it cannot be undone. */
function GiveBack({ held, close }: { held: Held; close: () => void }) {
  const { t, i18n } = useTranslation();
  const giving = useCommand(
    "gate",
    (visit_id: string, key) => answered(gate.POST("/box/give-back", { params: keyed(key), body: { visit_id } })),
    close,
  );
  return (
    <FormModal
      title={t("gate.box.give")}
      submit={t("gate.box.give")}
      pending={giving.isPending}
      error={giving.error}
      close={close}
      onSubmit={(event) => {
        event.preventDefault();
        giving.mutate(held.visit_id);
      }}
    >
      <Text>{t("gate.box.giveAbout", { what: inOurs(i18n.language, held.what) })}</Text>
      {held.amount_fen !== null && (
        <Text fw={600}>{[yuan(held.amount_fen), held.receipt_number].filter(Boolean).join("　")}</Text>
      )}
    </FormModal>
  );
}
