import { Badge, Button, Checkbox, Group, Select, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import { useCommand } from "@/office/forms/command";
import { inOurs } from "@/office/i18n";
import { yuan } from "@/office/lists/money";
import { Page } from "@/office/lists/page";
import { usePaper } from "@/office/lists/paper";
import { Records } from "@/office/lists/records";
import { SearchField } from "@/office/lists/search-field";
import { from, useRecords } from "@/office/lists/use-records";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

import { DecideForm, EndForm, RejectForm } from "./decide-forms";
import { ServiceForm } from "./service-form";
import { ServicePanel } from "./service-panel";
import { COLOURS, type Kind, KINDS, pricesOf, type Service, type Standing, STANDINGS } from "./services";

type Open =
  | { readonly form: "new" }
  | { readonly form: "approve"; readonly chosen: readonly Service[] }
  | { readonly form: "look" | "change" | "reject" | "end"; readonly service: Service }
  | null;

/** 服务项目: what the estate offers, free or paid; proposed by one and approved by another (001 §4.3, A12). */
export function ServicesPage() {
  const { t } = useTranslation();
  const me = useMe();
  const [text, search] = useState("");
  const [kind, setKind] = useState<Kind | null>(null);
  const [standing, setStanding] = useState<Standing | null>(null);
  const [waiting, setWaiting] = useState(false);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  const services = useRecords(["dispatch", "services", text, kind, standing, waiting], (cursor) =>
    answered(
      dispatch.GET("/services", {
        params: {
          query: {
            text,
            waiting,
            ...(kind === null ? {} : { kind }),
            ...(standing === null ? {} : { standing }),
            ...from(cursor),
          },
        },
      }),
    ),
  );
  const known = services.data?.pages.flatMap((part) => part.items) ?? [];
  const toApprove = known.filter((each) => each.may_approve);
  const chosen = toApprove.filter((each) => picked.has(each.code));
  const drafts = may(me, ["services.draft"]);
  const approves = may(me, ["services.approve"]);
  const paper = usePaper();
  const print = (): void =>
    paper.mutate({
      name: `${t("catalogue.priceList")}.pdf`,
      fetch: () => answered<unknown>(dispatch.GET("/services/price-list.pdf", { parseAs: "blob" })),
    });
  const sampling = useCommand("dispatch", (_: null, key) =>
    answered(dispatch.POST("/services/samples", { params: keyed(key) })),
  );
  const pick = (code: string, on: boolean): void => {
    const now = new Set(picked);
    if (on) now.add(code);
    else now.delete(code);
    setPicked(now);
  };

  const acts = (service: Service) => (
    <Group gap="xs">
      <Act label={t("catalogue.look")} act={() => setOpen({ form: "look", service })} />
      {service.may_approve && (
        <Act primary label={t("catalogue.approve")} act={() => setOpen({ form: "approve", chosen: [service] })} />
      )}
      {drafts && service.waiting && (
        <Act label={t("catalogue.reject")} act={() => setOpen({ form: "reject", service })} />
      )}
      {drafts && <Act label={t("catalogue.reprice")} act={() => setOpen({ form: "change", service })} />}
      {approves && service.standing.code === "offered" && (
        <Act label={t("catalogue.end")} act={() => setOpen({ form: "end", service })} />
      )}
    </Group>
  );

  return (
    <Page
      title={t("catalogue.title")}
      actions={
        <>
          <Button variant="default" loading={paper.isPending} onClick={print}>
            {t("catalogue.printList")}
          </Button>
          {drafts && <Button onClick={() => setOpen({ form: "new" })}>{t("catalogue.propose")}</Button>}
        </>
      }
    >
      <Text c="dimmed">{t("catalogue.intro")}</Text>
      <Group align="end" data-no-print>
        <SearchField label={t("catalogue.search")} search={search} />
        <Select
          label={t("catalogue.fields.kind")}
          placeholder={t("procedures.all")}
          clearable
          w={120}
          data={KINDS.map((value) => ({ value, label: t(`catalogue.kinds.${value}`) }))}
          value={kind}
          onChange={(value) => setKind(KINDS.find((each) => each === value) ?? null)}
        />
        <Select
          label={t("catalogue.standing")}
          placeholder={t("procedures.all")}
          clearable
          w={140}
          data={STANDINGS.map((value) => ({ value, label: t(`catalogue.standings.${value}`) }))}
          value={standing}
          onChange={(value) => setStanding(STANDINGS.find((each) => each === value) ?? null)}
        />
        <Checkbox
          label={t("catalogue.waiting")}
          checked={waiting}
          onChange={(event) => setWaiting(event.currentTarget.checked)}
        />
        {toApprove.length > 1 && (
          <>
            <Button variant="default" onClick={() => setPicked(new Set(toApprove.map((each) => each.code)))}>
              {t("catalogue.pickAll", { count: toApprove.length })}
            </Button>
            <Button disabled={chosen.length === 0} onClick={() => setOpen({ form: "approve", chosen })}>
              {t("catalogue.approvePicked", { count: chosen.length })}
            </Button>
          </>
        )}
      </Group>
      <Records
        label={t("catalogue.title")}
        query={services}
        keyOf={(service) => service.code}
        empty={t(text || kind || standing || waiting ? "list.empty" : "catalogue.none")}
        columns={[
          {
            title: t("catalogue.fields.code"),
            cell: (service) => (
              <Group gap="xs" wrap="nowrap">
                {service.may_approve && toApprove.length > 1 && (
                  <Checkbox
                    aria-label={t("catalogue.pick", { code: service.code })}
                    checked={picked.has(service.code)}
                    onChange={(event) => pick(service.code, event.currentTarget.checked)}
                  />
                )}
                <Text fw={600}>{service.code}</Text>
              </Group>
            ),
          },
          { title: t("catalogue.service"), cell: (service) => <Named service={service} /> },
          { title: t("catalogue.fields.price"), cell: (service) => <Prices service={service} /> },
          { title: t("catalogue.standing"), cell: (service) => <Stands service={service} /> },
          { title: t("list.actions"), cell: acts, screenOnly: true },
        ]}
      />
      {drafts && known.length === 0 && services.isSuccess && !text && !kind && !standing && !waiting && (
        <Group justify="center">
          <Button variant="default" loading={sampling.isPending} onClick={() => sampling.mutate(null)}>
            {t("catalogue.samples")}
          </Button>
        </Group>
      )}
      {open?.form === "new" && <ServiceForm service={null} close={close} />}
      {open?.form === "change" && <ServiceForm service={open.service} close={close} />}
      {open?.form === "look" && (
        <ServicePanel
          service={open.service}
          decide={approves ? (service) => setOpen({ form: "approve", chosen: [service] }) : null}
          close={close}
        />
      )}
      {open?.form === "approve" && <DecideForm chosen={open.chosen} close={close} />}
      {open?.form === "reject" && <RejectForm service={open.service} close={close} />}
      {open?.form === "end" && <EndForm service={open.service} close={close} />}
    </Page>
  );
}

function Act({ label, act, primary }: { label: string; act: () => void; primary?: true }) {
  return (
    <Button size="compact-sm" variant={primary ? "filled" : "default"} onClick={act}>
      {label}
    </Button>
  );
}

function Named({ service: { terms } }: { service: Service }) {
  const { i18n } = useTranslation();
  return (
    <>
      <Text>{inOurs(i18n.language, terms)}</Text>
      <Text size="sm" c="dimmed">
        {[inOurs(i18n.language, terms.kind), terms.free_reason, terms.remark].filter(Boolean).join(" · ")}
      </Text>
    </>
  );
}

function Prices({ service: { terms } }: { service: Service }) {
  const { t } = useTranslation();
  const { lowest, highest } = pricesOf(terms);
  const [first] = terms.lines;
  if (terms.kind.code === "free") return t("catalogue.kinds.free");
  const price = lowest === highest ? yuan(lowest) : `${yuan(lowest)} – ${yuan(highest)}`;
  return terms.lines.length === 1 && first?.measure ? `${price} / ${first.measure}` : price;
}

function Stands({ service }: { service: Service }) {
  const { t, i18n } = useTranslation();
  return (
    <>
      <Badge color={COLOURS[service.standing.code] ?? "gray"} variant="outline" tt="none">
        {inOurs(i18n.language, service.standing)}
      </Badge>
      {service.waiting && (
        <Text size="sm">{t("catalogue.waitsOf", { who: service.waiting.drafted_by })}</Text>
      )}
      {service.last_day && (
        <Text size="sm" c="dimmed">
          {t("catalogue.until", { day: service.last_day })}
        </Text>
      )}
    </>
  );
}
