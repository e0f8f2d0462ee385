import { Button, Group, Paper, SegmentedControl, Text, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch } from "@/api/client";
import { Page } from "@/office/lists/page";
import { dayOf, useNow } from "@/office/lists/times";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

import { PrintForm } from "./print-form";
import { type Shown, SlipsTable } from "./slips-table";
import { TakeBack } from "./take-back";

const COUNTS = ["out", "back", "lost", "missing"] as const;

/** 回单登记: which orders left on paper on a day, which paper came back, what is still out. */
export function SlipsPage() {
  const { t } = useTranslation();
  const today = dayOf(useNow());
  const mayMove = may(useMe(), ["orders.assign"]);
  const [day, setDay] = useState(today);
  const [shown, setShown] = useState<Shown>("missing");
  const [printing, setPrinting] = useState(false);
  const { data: counts } = useQuery({
    queryKey: ["dispatch", "paper-slips", "day", day],
    queryFn: () => answered(dispatch.GET("/paper-slips/day", { params: { query: { day } } })),
  });
  return (
    <Page
      title={t("outside.slips.title")}
      actions={
        <>
          <TextInput
            type="date"
            aria-label={t("outside.slips.day")}
            value={day}
            max={today}
            onChange={(event) => event.currentTarget.value !== "" && setDay(event.currentTarget.value)}
          />
          {mayMove && <Button onClick={() => setPrinting(true)}>{t("outside.slips.print")}</Button>}
        </>
      }
    >
      <Text c="dimmed">{t("outside.slips.intro")}</Text>
      <Group role="group" aria-label={t("outside.slips.day")}>
        {COUNTS.map((count) => (
          <Paper key={count} withBorder p="sm" miw={110}>
            <Text size="sm" c="dimmed">
              {t(`outside.slips.${count}`)}
            </Text>
            <Text size="xl" fw={700} {...(count === "missing" && counts !== undefined && counts.missing > 0 ? { c: "red" } : {})}>
              {counts?.[count] ?? "–"}
            </Text>
          </Paper>
        ))}
      </Group>
      {mayMove && <TakeBack />}
      <Group>
        <SegmentedControl
          aria-label={t("outside.slips.which")}
          value={shown}
          onChange={(value) => setShown(value as Shown)}
          data={[
            { value: "missing", label: t("outside.slips.missingOf") },
            { value: "out", label: t("outside.slips.outOf") },
            { value: "back", label: t("outside.slips.backOf") },
          ]}
        />
      </Group>
      <SlipsTable shown={shown} day={day} mayMove={mayMove} />
      {printing && <PrintForm close={() => setPrinting(false)} />}
    </Page>
  );
}
