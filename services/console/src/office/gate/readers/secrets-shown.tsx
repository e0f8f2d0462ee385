import { Button, Code, CopyButton, Group, Modal, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

import type { components } from "@/api/types/gate";

export type Registered = components["schemas"]["Registered"];

/** What is set up in the reader and in its barrier's controller. It is told this once and is nowhere else. */
export function SecretsShown({ told, close }: { told: Registered; close: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal opened onClose={close} closeOnClickOutside={false} withCloseButton={false} size="lg" title={t("gate.readers.secrets")}>
      <Stack>
        <Text>{t("gate.readers.secretsHint")}</Text>
        <Told title={t("gate.readers.address")} value={`${location.origin}/api/gate${told.path}`} />
        <Told title={t("gate.readers.secret")} value={told.secret} />
        {told.barrier_secret !== null && <Told title={t("gate.readers.barrierSecret")} value={told.barrier_secret} />}
        <Button data-autofocus onClick={close}>
          {t("gate.readers.noted")}
        </Button>
      </Stack>
    </Modal>
  );
}

function Told({ title, value }: { title: string; value: string }) {
  const { t } = useTranslation();
  return (
    <div>
      <Text fw={600}>{title}</Text>
      <Group wrap="nowrap" align="start">
        <Code block flex={1}>
          {value}
        </Code>
        <CopyButton value={value}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy} aria-label={`${t("gate.readers.copy")} ${title}`}>
              {t(copied ? "gate.readers.copied" : "gate.readers.copy")}
            </Button>
          )}
        </CopyButton>
      </Group>
    </div>
  );
}
