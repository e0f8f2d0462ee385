import { Badge, Button, Card, Group, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Wrong } from "@/office/forms/wrong";
import { inOurs } from "@/office/i18n";
import { useMoment } from "@/office/lists/times";

import { type Kind, type Setting, useChoosing } from "./settings";
import { useColleagues } from "./staff";

interface Shown {
  readonly kind: Kind;
  readonly title: string;
  readonly about: string;
  readonly setting: Setting;
  readonly mayChange: boolean;
  readonly children: ReactNode;
}

/** One kind of settings: what it means, its presets to begin with, its values, and who chose them. */
export function SettingCard({ kind, title, about, setting, mayChange, children }: Shown) {
  const { t, i18n } = useTranslation();
  const moment = useMoment();
  const { nameOf } = useColleagues();
  const choosing = useChoosing(kind, t("crews.modes.saved", { title }));
  const last = setting.history.at(-1);
  return (
    <Card withBorder component="section" aria-label={title}>
      <Stack>
        <Group justify="space-between">
          <Title order={2} size="h3">
            {title}
          </Title>
          {setting.in_force === null && (
            <Badge color="gray" variant="outline" tt="none">
              {t("crews.modes.unset")}
            </Badge>
          )}
        </Group>
        <Text c="dimmed">{about}</Text>
        <Wrong error={choosing.error} />
        {mayChange && (
          <Group gap="xs">
            <Text size="sm">{t("crews.modes.presets")}</Text>
            {setting.presets.map((preset) => (
              <Button
                key={preset.name}
                size="compact-sm"
                variant="default"
                title={preset.source}
                loading={choosing.isPending}
                onClick={() => choosing.mutate({ preset: preset.name })}
              >
                {inOurs(i18n.language, preset)}
              </Button>
            ))}
          </Group>
        )}
        {children}
        {last !== undefined && (
          <Text size="sm" c="dimmed">
            {t("crews.modes.chosen", { who: nameOf(last.chosen_by.id), at: moment(last.chosen_at) })}
          </Text>
        )}
      </Stack>
    </Card>
  );
}
