import { Button, Group, Table, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, gate } from "@/api/client";
import type { components } from "@/api/types/gate";
import { Failed } from "@/office/errors/error-pages";
import { yuan } from "@/office/lists/money";
import { Page } from "@/office/lists/page";
import classes from "@/office/lists/records.module.css";
import { useMoment } from "@/office/lists/times";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";
import { Waiting } from "@/office/session/waiting";

import { type Car, StayForm } from "./stay-form";

type Stay = components["schemas"]["Stay"];
type Open = { readonly stay: Stay; readonly car: Car } | null;

const STAYS: readonly Stay[] = ["approved", "fee"];

/** 过夜车辆 (E17): visitors' cars inside since the hour struck, and what is decided about each for tonight. */
export function OvernightPage() {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open>(null);
  const cars = useQuery({ queryKey: ["gate", "overnight"], queryFn: () => answered(gate.GET("/overnight")) });
  return (
    <Page
      title={t("gate.overnight.title")}
      actions={
        <Button variant="default" onClick={() => globalThis.print()}>
          {t("list.print")}
        </Button>
      }
    >
      <Text c="dimmed">{t("gate.overnight.intro")}</Text>
      {cars.error !== null && cars.data === undefined && (
        <Failed error={cars.error} retry={() => void cars.refetch()} />
      )}
      {cars.isPending && <Waiting />}
      {cars.data?.length === 0 && <Text c="dimmed">{t("gate.overnight.none")}</Text>}
      {cars.data !== undefined && cars.data.length > 0 && (
        <Cars cars={cars.data} decide={(stay, car) => setOpen({ stay, car })} />
      )}
      {open !== null && <StayForm stay={open.stay} car={open.car} close={() => setOpen(null)} />}
    </Page>
  );
}

function Cars({ cars, decide }: { cars: readonly Car[]; decide: (stay: Stay, car: Car) => void }) {
  const { t } = useTranslation();
  const moment = useMoment();
  const mayDecide = may(useMe(), ["gate.overnight"]);
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table className={classes.records} aria-label={t("gate.overnight.title")} verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("gate.overnight.plate")}</Table.Th>
            <Table.Th>{t("gate.overnight.to")}</Table.Th>
            <Table.Th>{t("gate.overnight.place")}</Table.Th>
            <Table.Th>{t("gate.overnight.since")}</Table.Th>
            <Table.Th>{t("gate.overnight.tonight")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {cars.map((car) => (
            <Table.Tr key={car.visit_id}>
              <Table.Td fw={600}>{car.plate || "–"}</Table.Td>
              <Table.Td>{car.unit_label || "–"}</Table.Td>
              <Table.Td>{car.parking_place || "–"}</Table.Td>
              <Table.Td>{moment(car.since)}</Table.Td>
              <Table.Td>
                {car.decided !== null && <Decided decided={car.decided} />}
                {car.decided === null && !mayDecide && t("gate.overnight.undecided")}
                {car.decided === null && mayDecide && (
                  <Group gap="xs">
                    {STAYS.map((stay) => (
                      <Button key={stay} size="compact-sm" variant="default" onClick={() => decide(stay, car)}>
                        {t(`gate.overnight.stays.${stay}`)}
                      </Button>
                    ))}
                  </Group>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Decided({ decided }: { decided: NonNullable<Car["decided"]> }) {
  const { t } = useTranslation();
  const fee = decided.fee_fen === null || decided.fee_fen === undefined ? "" : yuan(decided.fee_fen);
  return (
    <>
      <Text fw={600}>{[t(`gate.overnight.stays.${decided.stay}`), fee].filter(Boolean).join(" ")}</Text>
      {decided.note && <Text size="sm">{decided.note}</Text>}
    </>
  );
}
