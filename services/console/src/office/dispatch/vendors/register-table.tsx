import { Badge, Button, Group, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import { useSaying } from "@/office/app/saying";
import { useCommand } from "@/office/forms/command";
import { listed } from "@/office/i18n";
import { Records } from "@/office/lists/records";
import type { RecordsQuery } from "@/office/lists/use-records";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

import type { Vendor } from "./vendors";

/** Whom the estate works with, for what, until when. */
export function RegisterTable({ query, edit }: { query: RecordsQuery<Vendor>; edit: (vendor: Vendor) => void }) {
  const { t } = useTranslation();
  const saying = useSaying();
  const mayManage = may(useMe(), ["vendors.manage"]);
  const working = useCommand("dispatch", ({ id, active }: { id: string; active: boolean }, key) =>
    answered(
      dispatch.POST("/vendors/{vendor_id}/work-with", {
        params: { path: { vendor_id: id }, ...keyed(key) },
        body: { active },
      }),
    ),
  );
  return (
    <Records
      label={t("outside.vendors.register")}
      query={query}
      keyOf={(vendor) => vendor.id}
      empty={t("outside.vendors.noneRegistered")}
      columns={[
        {
          title: t("outside.vendors.name"),
          cell: ({ profile, active }) => (
            <>
              <Text fw={600}>{profile.name}</Text>
              <Group gap="xs">
                {profile.warranty === true && (
                  <Badge variant="outline" tt="none">
                    {t("outside.vendors.warranty")}
                  </Badge>
                )}
                {!active && (
                  <Badge color="gray" variant="outline" tt="none">
                    {t("outside.vendors.retired")}
                  </Badge>
                )}
              </Group>
            </>
          ),
        },
        { title: t("outside.vendors.trades"), cell: ({ profile }) => listed(profile.trades ?? []) },
        {
          title: t("outside.vendors.contact"),
          cell: ({ profile }) => (
            <>
              <Text>{profile.contact}</Text>
              <Text size="sm">{profile.phone}</Text>
              <Text size="sm">{profile.email}</Text>
            </>
          ),
        },
        {
          title: t("outside.vendors.contractUntil"),
          cell: ({ profile, contract_over }) => (
            <>
              <Text>{profile.contract_until ?? "–"}</Text>
              {contract_over && (
                <Badge color="red" variant="outline" tt="none">
                  {t("outside.vendors.contractOver")}
                </Badge>
              )}
            </>
          ),
        },
        { title: t("outside.vendors.note"), cell: ({ profile }) => profile.note },
        {
          title: t("list.actions"),
          screenOnly: true,
          cell: (vendor) =>
            mayManage && (
              <Group gap="xs">
                <Button size="compact-sm" variant="default" onClick={() => edit(vendor)}>
                  {t("outside.vendors.edit")}
                </Button>
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() => working.mutate({ id: vendor.id, active: !vendor.active }, { onError: saying.failed })}
                >
                  {t(vendor.active ? "outside.vendors.retire" : "outside.vendors.reinstate")}
                </Button>
              </Group>
            ),
        },
      ]}
    />
  );
}
