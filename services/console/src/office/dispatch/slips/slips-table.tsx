import { Anchor, Badge, Button, Group, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import type { components } from "@/api/types/dispatch";
import { Picture } from "@/office/files/picture";
import { useCommand } from "@/office/forms/command";
import { ReasonForm } from "@/office/forms/reason-form";
import { usePaper } from "@/office/lists/paper";
import { Records } from "@/office/lists/records";
import { useMoment } from "@/office/lists/times";
import { from, useRecords } from "@/office/lists/use-records";

import { fetchSlips } from "./printing";

export type Shown = components["schemas"]["Shown"];
type Slip = components["schemas"]["PaperSlipView"];
type Open = { readonly act: "write-off" | "undo"; readonly slip: Slip } | null;

/** The papers of a day, or what is still out. */
export function SlipsTable({ shown, day, mayMove }: { shown: Shown; day: string; mayMove: boolean }) {
  const { t } = useTranslation();
  const moment = useMoment();
  const paper = usePaper();
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  const slips = useRecords(["dispatch", "paper-slips", shown, day], (cursor) =>
    answered(dispatch.GET("/paper-slips", { params: { query: { shown, day, ...from(cursor) } } })),
  );
  const minding = useCommand(
    "dispatch",
    ({ act, id, reason }: { act: "write-off" | "undo"; id: string; reason: string }, key) =>
      answered(
        dispatch.POST(`/paper-slips/{slip_id}/${act}`, {
          params: { path: { slip_id: id }, ...keyed(key) },
          body: { reason },
        }),
      ),
    close,
  );
  const word = open?.act === "undo" ? "undo" : "writeOff";
  const begin = (act: "write-off" | "undo", slip: Slip): void => {
    minding.reset();
    setOpen({ act, slip });
  };
  return (
    <>
      <Records
        label={t("outside.slips.title")}
        query={slips}
        keyOf={(slip) => slip.id}
        empty={t(shown === "missing" ? "outside.slips.noneMissing" : "outside.slips.none")}
        columns={[
          {
            title: t("outside.slips.number"),
            cell: (slip) => (
              <Anchor component={Link} to={`/orders/${slip.order_id}`} fw={600}>
                {slip.number}
              </Anchor>
            ),
          },
          { title: t("outside.slips.where"), cell: (slip) => slip.where },
          { title: t("outside.slips.carrier"), cell: (slip) => slip.carrier || "–" },
          { title: t("outside.slips.outAt"), cell: (slip) => moment(slip.out_at) },
          {
            title: t("outside.slips.backAt"),
            cell: (slip) => (
              <>
                <Group gap="xs">
                  <Text>{moment(slip.back_at)}</Text>
                  {slip.lost && (
                    <Badge color="red" variant="outline" tt="none">
                      {t("outside.slips.lost")}
                    </Badge>
                  )}
                </Group>
                <Text size="sm" c="dimmed">
                  {slip.note}
                </Text>
                {slip.file_id !== null && <Picture id={slip.file_id} of="dispatch" label={t("outside.slips.signed")} />}
              </>
            ),
          },
          {
            title: t("list.actions"),
            screenOnly: true,
            cell: (slip) =>
              mayMove && (
                <Group gap="xs">
                  {slip.still_out ? (
                    <>
                      <Button
                        size="compact-sm"
                        variant="default"
                        onClick={() =>
                          paper.mutate({ name: t("outside.slips.printed"), fetch: () => fetchSlips([slip.order_id]) })
                        }
                      >
                        {t("outside.slips.again")}
                      </Button>
                      <Button size="compact-sm" variant="outline" color="red" onClick={() => begin("write-off", slip)}>
                        {t("outside.slips.writeOff")}
                      </Button>
                    </>
                  ) : (
                    <Button size="compact-sm" variant="default" onClick={() => begin("undo", slip)}>
                      {t("outside.slips.undo")}
                    </Button>
                  )}
                </Group>
              ),
          },
        ]}
      />
      {open !== null && (
        <ReasonForm
          title={t(`outside.slips.${word}`)}
          about={t(`outside.slips.${word}About`, { number: open.slip.number })}
          submit={t(`outside.slips.${word}`)}
          pending={minding.isPending}
          error={minding.error}
          act={(reason) => minding.mutate({ act: open.act, id: open.slip.id, reason })}
          close={close}
        />
      )}
    </>
  );
}
