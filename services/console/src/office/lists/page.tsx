import { Group, Stack, Title } from "@mantine/core";
import type { ReactNode } from "react";

/** A page of the office: its title, what can be done on it, what it shows. */
export function Page({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }) {
  return (
    <Stack>
      <Group justify="space-between" align="end">
        <Title order={1} size="h2">
          {title}
        </Title>
        <Group data-no-print>{actions}</Group>
      </Group>
      {children}
    </Stack>
  );
}
