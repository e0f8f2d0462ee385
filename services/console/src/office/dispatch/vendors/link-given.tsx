import { Button, CopyButton, Modal, Stack, Text, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { useMoment } from "@/office/lists/times";

import { type LinkGiven as Given, wholeLink } from "./vendors";

/** A vendor's link, told this once. */
export function LinkGiven({ given, close }: { given: Given; close: () => void }) {
  const { t } = useTranslation();
  const moment = useMoment();
  const link = wholeLink(given.link, location.origin);
  return (
    <Modal
      opened
      onClose={close}
      closeOnClickOutside={false}
      title={t("outside.vendors.linkTitle", { label: given.label })}
      closeButtonProps={{ "aria-label": t("keys.close") }}
    >
      <Stack>
        <Text>{t("outside.vendors.linkHint")}</Text>
        <TextInput
          aria-label={t("outside.vendors.linkTitle", { label: given.label })}
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Text size="sm" c="dimmed">
          {t("outside.vendors.until", { at: moment(given.expires_at) })}
        </Text>
        <CopyButton value={link}>
          {({ copied, copy }) => (
            <Button data-autofocus onClick={copy} color={copied ? "gray" : "teal"}>
              {t(copied ? "outside.vendors.copied" : "outside.vendors.copy")}
            </Button>
          )}
        </CopyButton>
      </Stack>
    </Modal>
  );
}
