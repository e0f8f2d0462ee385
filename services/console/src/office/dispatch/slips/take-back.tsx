import { Button, Group, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useRef } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import type { components } from "@/api/types/dispatch";
import { useSaying } from "@/office/app/saying";
import { numberOf } from "@/office/dispatch/vendors/vendors";
import { PictureField } from "@/office/files/picture";
import type { Album } from "@/office/files/pictures";
import { useCommand } from "@/office/forms/command";

const SIGNED: Album = { service: "dispatch", purpose: "signed_slip" };

/** 回单: the number as a scanner types it, with Enter behind it; a photo of the signed paper beside it. */
export function TakeBack() {
  const { t } = useTranslation();
  const saying = useSaying();
  const field = useRef<HTMLInputElement>(null);
  const form = useForm({
    initialValues: { number: "", file_id: null as string | null },
    validate: { number: (number) => (numberOf(number) === null ? t("outside.slips.scanWrong") : null) },
  });
  const taking = useCommand(
    "dispatch",
    (body: components["schemas"]["TakeBackPaper"], key) =>
      answered(dispatch.POST("/paper-slips/take-back", { params: keyed(key), body })),
    ({ items }) => {
      saying.done(t("outside.slips.taken", { number: items[0]?.number ?? "" }));
      form.reset();
      // The next paper is scanned at once.
      field.current?.focus();
    },
  );
  return (
    <form
      onSubmit={form.onSubmit(({ number, file_id }) =>
        taking.mutate({ number: numberOf(number) ?? "", file_id }, { onError: saying.failed }),
      )}
    >
      <Group align="end">
        <TextInput
          ref={field}
          label={t("outside.slips.scan")}
          description={t("outside.slips.scanHint")}
          autoComplete="off"
          w={320}
          {...form.getInputProps("number")}
        />
        <PictureField
          label={t("outside.slips.photo")}
          album={SIGNED}
          value={form.values.file_id}
          change={(id) => form.setFieldValue("file_id", id)}
        />
        <Button type="submit" loading={taking.isPending}>
          {t("outside.slips.take")}
        </Button>
      </Group>
    </form>
  );
}
