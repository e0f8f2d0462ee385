import { Button, SegmentedControl, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch } from "@/api/client";
import { Page } from "@/office/lists/page";
import { from, useRecords } from "@/office/lists/use-records";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

import { AskForm } from "./ask-form";
import { LinkGiven } from "./link-given";
import { PartsTable } from "./parts-table";
import { RegisterTable } from "./register-table";
import { VendorForm } from "./vendor-form";
import type { LinkGiven as Given, Vendor } from "./vendors";

type Which = "running" | "over" | "register";
type Open =
  | { readonly form: "ask" }
  | { readonly form: "vendor"; readonly vendor: Vendor | null }
  | { readonly form: "link"; readonly given: Given }
  | null;

/** 外协单位: who outside is asked, what they have in hand, what they answered. */
export function VendorsPage() {
  const { t } = useTranslation();
  const mayManage = may(useMe(), ["vendors.manage"]);
  const [which, setWhich] = useState<Which>("running");
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  const given = (link: Given): void => setOpen({ form: "link", given: link });
  // All of them, retired ones too: who is asked is chosen of those who are not.
  const vendors = useRecords(["dispatch", "vendors"], (cursor) =>
    answered(dispatch.GET("/vendors", { params: { query: { active: null, ...from(cursor) } } })),
  );
  const askable = (vendors.data?.pages ?? []).flatMap((part) => part.items).filter((each) => each.active);

  return (
    <Page
      title={t("outside.vendors.title")}
      actions={
        <>
          <SegmentedControl
            aria-label={t("outside.vendors.which")}
            value={which}
            onChange={(value) => setWhich(value as Which)}
            data={[
              { value: "running", label: t("outside.vendors.running") },
              { value: "over", label: t("outside.vendors.over") },
              { value: "register", label: t("outside.vendors.register") },
            ]}
          />
          {mayManage && which === "register" && (
            <Button variant="default" onClick={() => setOpen({ form: "vendor", vendor: null })}>
              {t("outside.vendors.add")}
            </Button>
          )}
          <Button disabled={askable.length === 0} onClick={() => setOpen({ form: "ask" })}>
            {t("outside.vendors.ask")}
          </Button>
        </>
      }
    >
      <Text c="dimmed">{t("outside.vendors.intro")}</Text>
      {which === "register" ? (
        <RegisterTable query={vendors} edit={(vendor) => setOpen({ form: "vendor", vendor })} />
      ) : (
        <PartsTable
          open={which === "running"}
          empty={vendors.isSuccess && askable.length === 0 ? t("outside.vendors.noneToAsk") : undefined}
          given={given}
        />
      )}
      {open?.form === "ask" && <AskForm vendors={askable} given={given} close={close} />}
      {open?.form === "vendor" && <VendorForm vendor={open.vendor} close={close} />}
      {open?.form === "link" && <LinkGiven given={open.given} close={close} />}
    </Page>
  );
}
