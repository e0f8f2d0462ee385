import { Modal, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { answered, gate } from "@/api/client";
import { PassRecords } from "@/office/gate/passes/pass-records";
import { from, useRecords } from "@/office/lists/use-records";

import { called, type Site } from "./sites";

/** Whose passes count at a site, also those that are over. */
export function SiteWorkers({ site, close }: { site: Site; close: () => void }) {
  const { t } = useTranslation();
  const passes = useRecords(["gate", "passes", { site: site.id }], (cursor) =>
    answered(gate.GET("/passes", { params: { query: { site_id: site.id, ...from(cursor) } } })),
  );
  return (
    <Modal
      opened
      onClose={close}
      size="xl"
      title={t("gate.sites.workersOf", { site: called(site) })}
      closeButtonProps={{ "aria-label": t("keys.close") }}
    >
      <Stack>
        <Text c="dimmed">{t("gate.sites.workersHint")}</Text>
        <PassRecords query={passes} empty={t("gate.sites.noWorkers")} />
      </Stack>
    </Modal>
  );
}
