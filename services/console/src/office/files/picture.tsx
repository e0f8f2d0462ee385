import { Button, FileButton, Group, Modal, Text, UnstyledButton } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useSaying } from "@/office/app/saying";

import { BlobImage } from "./blob-image";
import classes from "./pictures.module.css";
import { type Album, GOODS, keepPicture, NoPicture, usePicture } from "./pictures";

interface Shown {
  readonly id: string;
  readonly label: string;
  readonly of?: Album["service"];
  /** Where it is fetched, if not among the service's files. */
  readonly from?: string;
}

/** A picture, small; whole at a click. Of one that has not come yet it says so. */
export function Picture({ id, label, of = GOODS.service, from }: Shown) {
  const { t } = useTranslation();
  const { picture, missing } = usePicture(id, of, from);
  const [whole, setWhole] = useState(false);
  if (picture === null) {
    return (
      <Text size="sm" c="dimmed">
        {missing ? t("files.away") : "…"}
      </Text>
    );
  }
  return (
    <>
      <UnstyledButton aria-label={t("files.show", { label })} onClick={() => setWhole(true)}>
        <BlobImage className={classes["picture"]} blob={picture} alt={label} />
      </UnstyledButton>
      {whole && (
        <Modal
          opened
          size="xl"
          title={label}
          onClose={() => setWhole(false)}
          closeButtonProps={{ "aria-label": t("keys.close") }}
        >
          <BlobImage className={classes["whole"]} blob={picture} alt={label} />
        </Modal>
      )}
    </>
  );
}

interface Field {
  /** Of what: for readers of screens. */
  readonly label: string;
  readonly value: string | null;
  readonly change: (id: string | null) => void;
  readonly album?: Album;
}

/** One picture of something, from the camera or a file. */
export function PictureField({ label, value, change, album = GOODS }: Field) {
  const { t } = useTranslation();
  const saying = useSaying();
  const keeping = useMutation({
    mutationFn: (file: File) => keepPicture(file, album),
    onSuccess: change,
    onError: (error) => {
      if (error instanceof NoPicture) saying.wrong(t("files.unreadable"));
      else saying.failed(error);
    },
  });
  if (value !== null) {
    return (
      <Group gap="xs" wrap="nowrap">
        <Picture id={value} label={label} of={album.service} />
        <Button variant="default" aria-label={t("files.remove", { label })} onClick={() => change(null)}>
          ✕
        </Button>
      </Group>
    );
  }
  return (
    <FileButton accept="image/*" onChange={(file) => file !== null && keeping.mutate(file)}>
      {(props) => (
        <Button {...props} variant="default" loading={keeping.isPending} aria-label={t("files.add", { label })}>
          {t("files.photo")}
        </Button>
      )}
    </FileButton>
  );
}
