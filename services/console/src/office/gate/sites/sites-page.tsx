import { Badge, Button, Group, SegmentedControl, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, gate, keyed } from "@/api/client";
import { useCommand } from "@/office/forms/command";
import { ReasonForm } from "@/office/forms/reason-form";
import { Page } from "@/office/lists/page";
import { Records } from "@/office/lists/records";
import { from, useRecords } from "@/office/lists/use-records";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

import { ExtendForm, OpenForm } from "./site-forms";
import { SiteWorkers } from "./site-workers";
import { called, COLOURS, type Site } from "./sites";

type Open =
  | { readonly form: "open" }
  | { readonly form: "extend" | "end" | "workers"; readonly site: Site }
  | null;

/** 施工点: where works go on, under whom, until when; their workers come by passes (W21). */
export function SitesPage() {
  const { t, i18n } = useTranslation();
  const mayManage = may(useMe(), ["gate.passes"]);
  const [which, setWhich] = useState("live");
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  const live = which === "live";
  const sites = useRecords(["gate", "sites", which], (cursor) =>
    answered(gate.GET("/sites", { params: { query: { live, ...from(cursor) } } })),
  );
  const ending = useCommand(
    "gate",
    ({ id, reason }: { id: string; reason: string }, key) =>
      answered(
        gate.POST("/sites/{site_id}/end", { params: { path: { site_id: id }, ...keyed(key) }, body: { reason } }),
      ),
    close,
  );
  const end = (site: Site): void => {
    ending.reset();
    setOpen({ form: "end", site });
  };
  const acts = (site: Site) =>
    mayManage && (
      <Group gap="xs">
        <Button size="compact-sm" variant="default" onClick={() => setOpen({ form: "workers", site })}>
          {t("gate.sites.workers")}
        </Button>
        {site.ending === null && (
          <>
            <Button size="compact-sm" variant="default" onClick={() => setOpen({ form: "extend", site })}>
              {t("gate.sites.extend")}
            </Button>
            <Button size="compact-sm" variant="outline" color="red" onClick={() => end(site)}>
              {t("gate.sites.end")}
            </Button>
          </>
        )}
      </Group>
    );

  return (
    <Page
      title={t("gate.sites.title")}
      actions={
        <>
          <SegmentedControl
            aria-label={t("gate.sites.state")}
            value={which}
            onChange={setWhich}
            data={[
              { value: "live", label: t("gate.sites.live") },
              { value: "all", label: t("procedures.all") },
            ]}
          />
          {mayManage && <Button onClick={() => setOpen({ form: "open" })}>{t("gate.sites.open")}</Button>}
        </>
      }
    >
      <Text c="dimmed">{t("gate.sites.intro")}</Text>
      <Records
        label={t("gate.sites.title")}
        query={sites}
        keyOf={(site) => site.id}
        empty={t(live ? "gate.sites.noneLive" : "gate.sites.none")}
        columns={[
          {
            title: t("gate.sites.where"),
            cell: (site) => (
              <>
                <Text fw={600}>{called(site)}</Text>
                <Text size="sm" c="dimmed">
                  {site.company}
                </Text>
              </>
            ),
          },
          {
            title: t("gate.sites.head"),
            cell: (site) => (
              <>
                <Text>{site.head_name}</Text>
                <Text size="sm">{site.head_phone}</Text>
              </>
            ),
          },
          {
            title: t("gate.sites.days"),
            cell: (site) => t("gate.passes.fromTo", { since: site.begins_on, until: site.ends_on }),
          },
          {
            title: t("gate.sites.state"),
            cell: (site) => (
              <>
                <Badge color={COLOURS[site.state]} variant="outline" tt="none">
                  {i18n.language === "en" ? site.state_en : site.state_zh}
                </Badge>
                {site.ending && (
                  <Text size="sm">{t("gate.sites.endedOn", { day: site.ending.on, reason: site.ending.reason })}</Text>
                )}
              </>
            ),
          },
          { title: t("list.actions"), cell: acts, screenOnly: true },
        ]}
      />
      {open?.form === "open" && <OpenForm close={close} />}
      {open?.form === "extend" && <ExtendForm site={open.site} close={close} />}
      {open?.form === "workers" && <SiteWorkers site={open.site} close={close} />}
      {open?.form === "end" && (
        <ReasonForm
          title={t("gate.sites.end")}
          about={t("gate.sites.endAbout", { site: called(open.site) })}
          submit={t("gate.sites.end")}
          pending={ending.isPending}
          error={ending.error}
          act={(reason) => ending.mutate({ id: open.site.id, reason })}
          close={close}
        />
      )}
    </Page>
  );
}
