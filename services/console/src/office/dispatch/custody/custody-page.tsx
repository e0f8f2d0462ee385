import { Badge, Button, Group, Select, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch } from "@/api/client";
import { inOurs } from "@/office/i18n";
import { Page } from "@/office/lists/page";
import { Records } from "@/office/lists/records";
import { SearchField } from "@/office/lists/search-field";
import { useMoment } from "@/office/lists/times";
import { from, useRecords } from "@/office/lists/use-records";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

import { type Card, COLOURS, type Stage, STAGES } from "./custody";
import { CustodyPanel } from "./custody-panel";
import { TakeInForm } from "./take-in-form";

/** 代管: residents' things in our hands, such as laundry; what is due first, first (W11, T35). */
export function CustodyPage() {
  const { t } = useTranslation();
  const moment = useMoment();
  const keeps = may(useMe(), ["custody.keep"]);
  const [text, search] = useState("");
  const [stage, setStage] = useState<Stage | null>(null);
  const [taking, setTaking] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  const slips = useRecords(["dispatch", "custody", text, stage], (cursor) =>
    answered(
      dispatch.GET("/custody", {
        params: { query: { text, ...(stage === null ? {} : { stage }), ...from(cursor) } },
      }),
    ),
  );
  return (
    <Page
      title={t("custody.title")}
      actions={keeps && <Button onClick={() => setTaking(true)}>{t("custody.takeIn")}</Button>}
    >
      <Text c="dimmed">{t("custody.intro")}</Text>
      <Group align="end" data-no-print>
        <SearchField label={t("custody.search")} search={search} />
        <Select
          label={t("custody.stage")}
          placeholder={t("custody.allOpen")}
          clearable
          w={160}
          data={STAGES.map((value) => ({ value, label: t(`custody.stages.${value}`) }))}
          value={stage}
          onChange={(value) => setStage(STAGES.find((each) => each === value) ?? null)}
        />
      </Group>
      <Records
        label={t("custody.title")}
        query={slips}
        keyOf={(slip) => slip.id}
        empty={t(text || stage ? "list.empty" : "custody.none")}
        columns={[
          {
            title: t("custody.number"),
            cell: (slip) => (
              <>
                <Text fw={600}>{slip.number}</Text>
                <Text size="sm" c="dimmed">
                  {slip.order_number}
                </Text>
              </>
            ),
          },
          {
            title: t("custody.whose"),
            cell: (slip) => (
              <>
                <Text>{slip.unit_label}</Text>
                <Text size="sm" c="dimmed">
                  {slip.owner_name}
                </Text>
              </>
            ),
          },
          { title: t("custody.stage"), cell: (slip) => <Stands slip={slip} /> },
          {
            title: t("custody.pieces"),
            cell: (slip) => t("custody.leftOf", { left: slip.left, pieces: slip.pieces }),
          },
          {
            title: t("custody.due"),
            cell: (slip) => (
              <>
                <Text c={slip.overdue ? "red" : "inherit"}>{moment(slip.due_at)}</Text>
                {slip.overdue && (
                  <Badge color="red" tt="none">
                    {t("custody.overdue")}
                  </Badge>
                )}
              </>
            ),
          },
          {
            title: t("list.actions"),
            screenOnly: true,
            cell: (slip) => (
              <Button size="compact-sm" variant="default" onClick={() => setShown(slip.id)}>
                {t("custody.open")}
              </Button>
            ),
          },
        ]}
      />
      {taking && (
        <TakeInForm
          close={() => setTaking(false)}
          taken={(id) => {
            setTaking(false);
            setShown(id);
          }}
        />
      )}
      {shown !== null && <CustodyPanel id={shown} close={() => setShown(null)} />}
    </Page>
  );
}

function Stands({ slip }: { slip: Card }) {
  const { t, i18n } = useTranslation();
  const moment = useMoment();
  return (
    <>
      <Badge
        color={COLOURS[slip.stage.code] ?? "gray"}
        variant={slip.missing > 0 ? "filled" : "outline"}
        tt="none"
      >
        {slip.missing > 0 ? t("custody.missing", { count: slip.missing }) : inOurs(i18n.language, slip.stage)}
      </Badge>
      {slip.damaged > 0 && (
        <Badge color="red" variant="outline" tt="none">
          {t("custody.damaged", { count: slip.damaged })}
        </Badge>
      )}
      {slip.vendor_due_at && slip.stage.code === "at_vendor" && (
        <Text size="sm" c={slip.vendor_late ? "red" : "dimmed"}>
          {t("custody.vendorDue", { vendor: slip.vendor, when: moment(slip.vendor_due_at) })}
        </Text>
      )}
    </>
  );
}
