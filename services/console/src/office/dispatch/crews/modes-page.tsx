import { useTranslation } from "react-i18next";
import { Stack, Text } from "@mantine/core";

import { Failed } from "@/office/errors/error-pages";
import { Page } from "@/office/lists/page";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";
import { Waiting } from "@/office/session/waiting";

import { ModesForm } from "./modes-form";
import { SettingCard } from "./setting-card";
import { type Kind, useSetting } from "./settings";
import { ShiftsForm } from "./shifts-form";
import { SkillsForm } from "./skills-form";

const FORMS = { dispatch_modes: ModesForm, shift_plan: ShiftsForm, skill_catalogue: SkillsForm } as const;
const KINDS = ["dispatch_modes", "shift_plan", "skill_catalogue"] as const satisfies readonly Kind[];

/** 派工方式: how orders of each kind come to a technician, and of what rosters and skills are made. */
export function ModesPage() {
  const { t } = useTranslation();
  const mayChange = may(useMe(), ["settings.manage"]);
  return (
    <Page title={t("crews.modes.title")}>
      {!mayChange && <Text c="dimmed">{t("crews.modes.readOnly")}</Text>}
      <Stack>
        {KINDS.map((kind) => (
          <One key={kind} kind={kind} mayChange={mayChange} />
        ))}
      </Stack>
    </Page>
  );
}

function One({ kind, mayChange }: { kind: Kind; mayChange: boolean }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useSetting(kind);
  if (error !== null && data === undefined) return <Failed error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  const Form = FORMS[kind];
  return (
    <SettingCard
      kind={kind}
      title={t(`crews.modes.kinds.${kind}.title`)}
      about={t(`crews.modes.kinds.${kind}.about`)}
      setting={data}
      mayChange={mayChange}
    >
      {/* What was chosen elsewhere meanwhile takes the place of what was typed here. */}
      <Form key={data.history.length} inForce={data.in_force} mayChange={mayChange} />
    </SettingCard>
  );
}
