import { Badge, Button, SegmentedControl, Switch, Text, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, gate, keyed } from "@/api/client";
import type { components } from "@/api/types/gate";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { ReasonForm } from "@/office/forms/reason-form";
import { inOurs } from "@/office/i18n";
import { Page } from "@/office/lists/page";
import { Records } from "@/office/lists/records";
import { momentOf, useMoment } from "@/office/lists/times";
import { from, useRecords } from "@/office/lists/use-records";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

type Watched = components["schemas"]["WatchView"];
type WatchFor = components["schemas"]["WatchFor"];
type Open = { readonly form: "add" } | { readonly form: "end"; readonly entry: Watched } | null;

/** 关注名单: whom the gates are warned of, why, and what they then do. */
export function WatchPage() {
  const { t, i18n } = useTranslation();
  const moment = useMoment();
  const mayChange = may(useMe(), ["gate.watch"]);
  const [over, setOver] = useState(false);
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  const watched = useRecords(["gate", "watch", over], (cursor) =>
    answered(gate.GET("/watch", { params: { query: { over, ...from(cursor) } } })),
  );
  const ending = useCommand(
    "gate",
    ({ id, reason }: { id: string; reason: string }, key) =>
      answered(
        gate.POST("/watch/{entry_id}/end", { params: { path: { entry_id: id }, ...keyed(key) }, body: { reason } }),
      ),
    close,
  );
  const end = (entry: Watched) =>
    mayChange &&
    !entry.over && (
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => {
          ending.reset();
          setOpen({ form: "end", entry });
        }}
      >
        {t("gate.watch.end")}
      </Button>
    );

  return (
    <Page
      title={t("gate.watch.title")}
      actions={
        <>
          <Switch label={t("gate.watch.over")} checked={over} onChange={(event) => setOver(event.currentTarget.checked)} />
          {mayChange && <Button onClick={() => setOpen({ form: "add" })}>{t("gate.watch.add")}</Button>}
        </>
      }
    >
      <Records
        label={t("gate.watch.title")}
        query={watched}
        keyOf={(entry) => entry.id}
        columns={[
          {
            title: t("gate.watch.kind"),
            cell: (entry) => (
              <>
                <Badge variant="outline" color="gray" tt="none">
                  {inOurs(i18n.language, entry.kind)}
                </Badge>
                <Text fw={600}>{entry.text}</Text>
              </>
            ),
          },
          { title: t("gate.watch.reason"), cell: (entry) => entry.reason },
          { title: t("gate.watch.instruction"), cell: (entry) => entry.instruction || "–" },
          { title: t("gate.watch.decidedBy"), cell: (entry) => entry.decided_by },
          {
            title: t("gate.watch.until"),
            cell: (entry) => (entry.until === null ? t("gate.watch.forever") : moment(entry.until)),
          },
          { title: t("list.actions"), cell: end, screenOnly: true },
        ]}
      />
      {open?.form === "add" && <WatchForm close={close} />}
      {open?.form === "end" && (
        <ReasonForm
          title={t("gate.watch.end")}
          about={t("gate.watch.endAbout", { text: open.entry.text })}
          submit={t("gate.watch.end")}
          pending={ending.isPending}
          error={ending.error}
          act={(reason) => ending.mutate({ id: open.entry.id, reason })}
          close={close}
        />
      )}
    </Page>
  );
}

function WatchForm({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const form = useForm<{ [K in keyof Required<WatchFor>]: string }>({
    initialValues: { kind: "person", text: "", reason: "", instruction: "", decided_by: "", until: "" },
  });
  const adding = useCommand(
    "gate",
    (body: WatchFor, key) => answered(gate.POST("/watch", { params: keyed(key), body })),
    close,
  );
  return (
    <FormModal
      title={t("gate.watch.add")}
      submit={t("gate.watch.add")}
      pending={adding.isPending}
      error={adding.error}
      close={close}
      onSubmit={form.onSubmit(({ kind, until, ...texts }) =>
        adding.mutate({ ...texts, kind: kind === "plate" ? "plate" : "person", until: momentOf(until) }),
      )}
    >
      <SegmentedControl
        aria-label={t("gate.watch.kind")}
        data={[
          { value: "person", label: t("gate.watch.kinds.person") },
          { value: "plate", label: t("gate.watch.kinds.plate") },
        ]}
        {...form.getInputProps("kind")}
      />
      <TextInput label={t("gate.watch.text")} required maxLength={100} {...form.getInputProps("text")} />
      <Textarea label={t("gate.watch.reason")} required maxLength={300} {...form.getInputProps("reason")} />
      <Textarea label={t("gate.watch.instruction")} maxLength={300} {...form.getInputProps("instruction")} />
      <TextInput label={t("gate.watch.decidedBy")} required maxLength={100} {...form.getInputProps("decided_by")} />
      <TextInput label={t("gate.watch.until")} type="datetime-local" {...form.getInputProps("until")} />
    </FormModal>
  );
}
