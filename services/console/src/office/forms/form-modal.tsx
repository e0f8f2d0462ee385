import { Button, Group, Modal, Stack } from "@mantine/core";
import type { FormEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";

import classes from "./form-modal.module.css";
import { Wrong } from "./wrong";

interface Form {
  readonly title: string;
  readonly submit: string;
  readonly pending: boolean;
  readonly error: Error | null;
  readonly danger?: boolean;
  readonly wide?: boolean;
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** A form over the page. It is mounted when it opens: the next one begins empty. */
export function FormModal({ title, submit, pending, error, danger, wide, onSubmit, close, children }: Form) {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={close}
      closeOnClickOutside={false}
      size={wide === true ? "xl" : "md"}
      title={title}
      closeButtonProps={{ "aria-label": t("keys.close") }}
    >
      <form onSubmit={onSubmit}>
        <Stack>
          <Wrong error={error} />
          {children}
          <Group justify="end" className={classes.acts}>
            <Button variant="default" onClick={close}>
              {t("list.cancel")}
            </Button>
            <Button type="submit" color={danger === true ? "red" : "teal"} loading={pending}>
              {submit}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
