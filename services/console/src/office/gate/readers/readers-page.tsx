import { Badge, Button, Table, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, gate, keyed } from "@/api/client";
import type { components } from "@/api/types/gate";
import { Failed } from "@/office/errors/error-pages";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { useGates } from "@/office/gate/gates/gates";
import { Page } from "@/office/lists/page";
import classes from "@/office/lists/records.module.css";
import { useMoment } from "@/office/lists/times";
import { Waiting } from "@/office/session/waiting";

import { ReaderForm } from "./reader-form";
import { type Registered, SecretsShown } from "./secrets-shown";

type Reader = components["schemas"]["ReaderView"];
type Open =
  | { readonly form: "register" }
  | { readonly form: "secrets"; readonly told: Registered }
  | { readonly form: "takeAway"; readonly reader: Reader }
  | null;

/** 车牌识别机: what reads plates at the gates, and the barrier each may have opened. */
export function ReadersPage() {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  const readers = useQuery({
    queryKey: ["gate", "plate-readers"],
    queryFn: () => answered(gate.GET("/plate-readers")),
  });
  return (
    <Page
      title={t("gate.readers.title")}
      actions={<Button onClick={() => setOpen({ form: "register" })}>{t("gate.readers.register")}</Button>}
    >
      <Text c="dimmed">{t("gate.readers.intro")}</Text>
      {readers.error !== null && readers.data === undefined && (
        <Failed error={readers.error} retry={() => void readers.refetch()} />
      )}
      {readers.isPending && <Waiting />}
      {readers.data?.length === 0 && <Text c="dimmed">{t("gate.readers.none")}</Text>}
      {readers.data !== undefined && readers.data.length > 0 && (
        <Readers readers={readers.data} takeAway={(reader) => setOpen({ form: "takeAway", reader })} />
      )}
      {open?.form === "register" && (
        <ReaderForm registered={(told) => setOpen({ form: "secrets", told })} close={close} />
      )}
      {open?.form === "secrets" && <SecretsShown told={open.told} close={close} />}
      {open?.form === "takeAway" && <TakeAway reader={open.reader} close={close} />}
    </Page>
  );
}

function Readers({ readers, takeAway }: { readers: readonly Reader[]; takeAway: (reader: Reader) => void }) {
  const { t } = useTranslation();
  const { nameOf } = useGates();
  const moment = useMoment();
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table className={classes.records} aria-label={t("gate.readers.title")} verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("gate.readers.name")}</Table.Th>
            <Table.Th>{t("gate.gates.gate")}</Table.Th>
            <Table.Th>{t("gate.readers.direction")}</Table.Th>
            <Table.Th>{t("gate.readers.barrier")}</Table.Th>
            <Table.Th>{t("gate.readers.state")}</Table.Th>
            <Table.Th data-no-print>{t("list.actions")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {readers.map((reader) => (
            <Table.Tr key={reader.id}>
              <Table.Td fw={600}>{reader.name}</Table.Td>
              <Table.Td>{nameOf(reader.gate)}</Table.Td>
              <Table.Td>{t(`gate.readers.directions.${reader.direction}`)}</Table.Td>
              <Table.Td>{reader.barrier_host || "–"}</Table.Td>
              <Table.Td>
                <Badge color={reader.taken_away_at === null ? "teal" : "gray"} variant="outline" tt="none">
                  {t(reader.taken_away_at === null ? "gate.readers.inUse" : "gate.readers.takenAway")}
                </Badge>
                {reader.taken_away_at !== null && <Text size="sm">{moment(reader.taken_away_at)}</Text>}
              </Table.Td>
              <Table.Td data-no-print>
                {reader.taken_away_at === null && (
                  <Button size="compact-sm" variant="outline" color="red" onClick={() => takeAway(reader)}>
                    {t("gate.readers.takeAway")}
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function TakeAway({ reader, close }: { reader: Reader; close: () => void }) {
  const { t } = useTranslation();
  const taking = useCommand(
    "gate",
    (id: string, key) =>
      answered(
        gate.POST("/plate-readers/{reader_id}/take-away", {
          params: { path: { reader_id: id }, ...keyed(key) },
          body: {},
        }),
      ),
    close,
  );
  return (
    <FormModal
      danger
      title={t("gate.readers.takeAway")}
      submit={t("gate.readers.takeAway")}
      pending={taking.isPending}
      error={taking.error}
      close={close}
      onSubmit={(event) => {
        event.preventDefault();
        taking.mutate(reader.id);
      }}
    >
      <Text>{t("gate.readers.takeAwayAbout", { name: reader.name })}</Text>
    </FormModal>
  );
}
