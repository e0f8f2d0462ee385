import { Badge, Button, Group, Select, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, gate } from "@/api/client";
import { useSaying } from "@/office/app/saying";
import { useCommand } from "@/office/forms/command";
import { Page } from "@/office/lists/page";
import { Records } from "@/office/lists/records";
import { useMoment } from "@/office/lists/times";
import { from, useRecords } from "@/office/lists/use-records";
import { useMe } from "@/office/session/me";

import { ApplyForm } from "./apply-form";
import { DecideForm } from "./decide-form";
import { Goods } from "./goods";
import { OwnerForm } from "./owner-form";
import { actsOn, COLOURS, type Slip, type SlipAct, type SlipStatus } from "./slips";

const STATUSES = Object.keys(COLOURS) as SlipStatus[];
type Open = { readonly form: "apply" } | { readonly form: Exclude<SlipAct, "print">; readonly slip: Slip } | null;

/** 放行条: applied for, stamped, printed; the gate compares and burns them. */
export function SlipsPage() {
  const { t, i18n } = useTranslation();
  const moment = useMoment();
  const me = useMe();
  const rights = me.permissions.map((each) => each.id);
  const [status, setStatus] = useState<SlipStatus | null>(null);
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  const slips = useRecords(["gate", "slips", status], (cursor) =>
    answered(
      gate.GET("/slips", { params: { query: { ...(status === null ? {} : { status }), ...from(cursor) } } }),
    ),
  );
  const print = usePrinting();

  const acts = (slip: Slip) => (
    <Group gap="xs">
      {actsOn(slip, rights).map((act) =>
        act === "print" ? (
          <Button key={act} size="compact-sm" variant="default" loading={print.isPending} onClick={() => print.mutate(slip)}>
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
            data={STATUSES.map((value) => ({ value, label: t(`gate.slips.statuses.${value}`) }))}
            value={status}
            onChange={(value) => setStatus(STATUSES.find((each) => each === value) ?? null)}
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
              </>
            ),
          },
          {
            title: t("gate.slips.unit"),
            cell: (slip) => (
              <>
                <Text>{slip.unit_label}</Text>
                <Text size="sm" c="dimmed">
                  {slip.signer.name}
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
      {open?.form === "owner" && <OwnerForm slip={open.slip} close={close} />}
      {open !== null && open.form !== "apply" && open.form !== "owner" && (
        <DecideForm act={open.form} slip={open.slip} close={close} />
      )}
    </Page>
  );
}

/** The paper of a slip. It is asked for like anything else, because a link cannot say who asks. */
function usePrinting() {
  const saying = useSaying();
  const printing = useCommand("gate", async (slip: Slip) => {
    const path = { slip_id: slip.id };
    const paper = await answered<unknown>(
      gate.GET("/slips/{slip_id}/slip.pdf", { params: { path }, parseAs: "blob" }),
    );
    if (paper instanceof Blob) save(paper, `放行条 ${slip.number}.pdf`);
  });
  return {
    ...printing,
    mutate: (slip: Slip) => printing.mutate(slip, { onError: saying.failed }),
  };
}

function save(paper: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(paper);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
