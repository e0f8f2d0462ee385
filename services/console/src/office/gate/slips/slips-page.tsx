import { Badge, Button, Group, Select, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, gate } from "@/api/client";
import { Page } from "@/office/lists/page";
import { usePaper } from "@/office/lists/paper";
import { Records } from "@/office/lists/records";
import { useMoment } from "@/office/lists/times";
import { from, useRecords } from "@/office/lists/use-records";
import { useMe } from "@/office/session/me";

import { ApplyForm } from "./apply-form";
import { DecideForm } from "./decide-form";
import { Goods } from "./goods";
import { OwnerForm } from "./owner-form";
import { SlipPanel } from "./slip-panel";
import { actsOn, COLOURS, type Filter, FILTERS, queryOf, type Slip, type SlipAct } from "./slips";

type Open =
  | { readonly form: "apply" }
  | { readonly form: "look" | Exclude<SlipAct, "print">; readonly slip: Slip }
  | null;

/** 放行条: applied for, stamped, printed; the gate compares and burns them. */
export function SlipsPage() {
  const { t, i18n } = useTranslation();
  const moment = useMoment();
  const me = useMe();
  const rights = me.permissions.map((each) => each.id);
  const [filter, setFilter] = useState<Filter | null>(null);
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  const slips = useRecords(["gate", "slips", filter], (cursor) =>
    answered(gate.GET("/slips", { params: { query: { ...queryOf(filter), ...from(cursor) } } })),
  );
  const paper = usePaper();
  const print = ({ id, number }: Slip): void =>
    paper.mutate({
      name: `放行条 ${number}.pdf`,
      fetch: () =>
        answered<unknown>(gate.GET("/slips/{slip_id}/slip.pdf", { params: { path: { slip_id: id } }, parseAs: "blob" })),
    });

  const acts = (slip: Slip) => (
    <Group gap="xs">
      <Button size="compact-sm" variant="default" onClick={() => setOpen({ form: "look", slip })}>
        {t("gate.slips.look")}
      </Button>
      {actsOn(slip, rights).map((act) =>
        act === "print" ? (
          <Button key={act} size="compact-sm" variant="default" loading={paper.isPending} onClick={() => print(slip)}>
            {t("gate.slips.print")}
          </Button>
        ) : (
          <Button
            key={act}
            size="compact-sm"
            variant={act === "approve" || act === "night" ? "filled" : "default"}
            onClick={() => setOpen({ form: act, slip })}
          >
            {t(`gate.slips.${act}`)}
          </Button>
        ),
      )}
    </Group>
  );

  return (
    <Page
      title={t("gate.slips.title")}
      actions={
        <>
          <Select
            aria-label={t("gate.slips.status")}
            placeholder={t("procedures.all")}
            clearable
            data={FILTERS.map((value) => ({ value, label: t(`gate.slips.filters.${value}`) }))}
            value={filter}
            onChange={(value) => setFilter(FILTERS.find((each) => each === value) ?? null)}
          />
          {rights.includes("gate.slips") && (
            <Button onClick={() => setOpen({ form: "apply" })}>{t("gate.slips.apply")}</Button>
          )}
        </>
      }
    >
      <Records
        label={t("gate.slips.title")}
        query={slips}
        keyOf={(slip) => slip.id}
        columns={[
          {
            title: t("gate.slips.number"),
            cell: (slip) => (
              <>
                <Text fw={600}>{slip.number}</Text>
                <Text size="sm" ff="monospace">
                  {slip.code_printed}
                </Text>
                <Badge color={COLOURS[slip.status ?? "applied"]} variant="outline" tt="none">
                  {i18n.language === "en" ? slip.status_en : slip.status_zh}
                </Badge>
                {slip.awaits_owner && (
                  <Text size="sm" c="dimmed">
                    {t("gate.slips.awaitsOwner")}
                  </Text>
                )}
              </>
            ),
          },
          {
            title: t("gate.slips.unit"),
            cell: (slip) => (
              <>
                <Text>{slip.unit_label}</Text>
                <Text size="sm" c="dimmed">
                  {slip.signer.name || slip.carrier}
                </Text>
              </>
            ),
          },
          { title: t("gate.slips.goods"), cell: (slip) => <Goods slip={slip} /> },
          {
            title: t("gate.slips.window"),
            cell: (slip) => `${moment(slip.leaves_from)} – ${moment(slip.leaves_until)}`,
          },
          { title: t("list.actions"), cell: acts, screenOnly: true },
        ]}
      />
      {open?.form === "apply" && <ApplyForm close={close} />}
      {open?.form === "look" && <SlipPanel slip={open.slip} print={() => print(open.slip)} close={close} />}
      {open?.form === "owner" && <OwnerForm slip={open.slip} close={close} />}
      {open !== null && open.form !== "apply" && open.form !== "look" && open.form !== "owner" && (
        <DecideForm act={open.form} slip={open.slip} close={close} />
      )}
    </Page>
  );
}
