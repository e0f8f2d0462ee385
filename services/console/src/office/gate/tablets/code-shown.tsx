import { Button, Modal, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

import classes from "./code-shown.module.css";
import { grouped } from "./tablets";

export interface NewCode {
  readonly code: string;
  readonly code_minutes: number;
}

/** A code to be typed on the tablet, large enough to be read across a room. It is nowhere else. */
export function CodeShown({ code, close }: { code: NewCode; close: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal opened onClose={close} closeOnClickOutside={false} withCloseButton={false} size="lg" title={t("gate.tablets.code")}>
      <Stack align="center">
        <output className={classes.code}>{grouped(code.code)}</output>
        <Text ta="center">
          {t("gate.tablets.codeHint", { address: `${location.origin}/gate/`, minutes: code.code_minutes })}
        </Text>
        <Button size="md" data-autofocus onClick={close}>
          {t("gate.tablets.codeDone")}
        </Button>
      </Stack>
    </Modal>
  );
}
