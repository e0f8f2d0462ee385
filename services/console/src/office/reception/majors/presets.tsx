import { Button, Group } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { answered, keyed, reception } from "@/api/client";
import { useSaying } from "@/office/app/saying";
import { useCommand } from "@/office/forms/command";
import { inOurs } from "@/office/i18n";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

export type SettingKind = "emergency_plans" | "reporting_chain" | "meeting_policy";

/** The suggestions for a setting nobody has chosen; pressed by whoever may set it. */
export function Presets({ kind }: { kind: SettingKind }) {
  const { t, i18n } = useTranslation();
  const saying = useSaying();
  const sets = may(useMe(), ["settings.manage"]);
  const setting = useQuery({
    queryKey: ["reception", "settings", kind],
    queryFn: () => answered(reception.GET("/settings/{kind}", { params: { path: { kind } } })),
    enabled: sets,
  });
  const choosing = useCommand(
    "reception",
    (preset: string, key) =>
      answered(reception.POST("/settings/{kind}", { params: { path: { kind }, ...keyed(key) }, body: { preset } })),
    () => saying.done(t("desk.plans.saved")),
  );
  if (!sets) return null;
  return (
    <Group data-no-print>
      {setting.data?.presets.map((preset) => (
        <Button
          key={preset.name}
          size="compact-sm"
          variant="default"
          title={preset.source}
          loading={choosing.isPending}
          onClick={() => choosing.mutate(preset.name, { onError: saying.failed })}
        >
          {t("desk.preset", { name: inOurs(i18n.language, preset) })}
        </Button>
      ))}
    </Group>
  );
}
