import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { answered, gate } from "@/api/client";
import type { components } from "@/api/types/gate";
import { BlobImage } from "@/office/files/blob-image";
import { Wrong } from "@/office/forms/wrong";
import { usePaper } from "@/office/lists/paper";
import { useMoment } from "@/office/lists/times";

import classes from "./qr.module.css";

type Expected = components["schemas"]["ExpectedView"];

/** The code of an expected visit as a picture: to print, or to keep and send to whoever comes. */
export function ExpectedQr({ one, close }: { one: Expected; close: () => void }) {
  const { t } = useTranslation();
  const moment = useMoment();
  const paper = usePaper();
  const fetch = () =>
    answered<unknown>(
      gate.GET("/expected/{expected_id}/qr.png", { params: { path: { expected_id: one.id } }, parseAs: "blob" }),
    );
  const picture = useQuery({ queryKey: ["gate", "expected", "qr", one.id], queryFn: fetch });
  return (
    <Modal opened title={t("gate.expected.qr")} onClose={close} closeButtonProps={{ "aria-label": t("keys.close") }}>
      <Wrong error={picture.error} />
      <Stack align="center" gap="xs" className={classes["card"]}>
        <Text fw={600}>{one.name}</Text>
        <Text>{one.unit_label || one.place}</Text>
        <Text size="sm">
          {moment(one.since)} – {one.until === null ? t("gate.expected.always") : moment(one.until)}
        </Text>
        {picture.data instanceof Blob && (
          <BlobImage className={classes["picture"]} blob={picture.data} alt={t("gate.expected.qrOf", { name: one.name })} />
        )}
        <Text ff="monospace" size="xl" fw={700}>
          {one.code}
        </Text>
        <Text size="sm" c="dimmed" ta="center">
          {t("gate.expected.qrAbout")}
        </Text>
      </Stack>
      <Group justify="end" mt="md" data-no-print>
        <Button
          variant="default"
          loading={paper.isPending}
          onClick={() => paper.mutate({ name: `${t("gate.expected.qr")} ${one.name}.png`, fetch })}
        >
          {t("gate.expected.qrSave")}
        </Button>
        <Button onClick={() => window.print()}>{t("gate.expected.qrPrint")}</Button>
      </Group>
    </Modal>
  );
}
