import { Button, Group, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Wrong } from "@/office/forms/wrong";

import type { InForce } from "./modes-form";
import { freshCode, useChoosing } from "./settings";
import type { Skill } from "./staff";

/** The estate's catalogue of skills. */
export function SkillsForm({ inForce, mayChange }: InForce) {
  const { t } = useTranslation();
  const [skills, setSkills] = useState<readonly Skill[]>(() => (inForce?.["skills"] ?? []) as readonly Skill[]);
  const choosing = useChoosing(
    "skill_catalogue",
    t("crews.modes.saved", { title: t("crews.modes.kinds.skill_catalogue.title") }),
  );
  const change = (nth: number, changed: Partial<Skill>): void =>
    setSkills((before) => before.map((each, place) => (place === nth ? { ...each, ...changed } : each)));
  const add = (): void => {
    const code = freshCode("skill", skills.map((each) => each.code));
    setSkills((before) => [...before, { code, zh: "", en: "" }]);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        choosing.mutate({ values: { skills } });
      }}
    >
      <Stack>
        <Wrong error={choosing.error} />
        {skills.map((skill, nth) => (
          <Group key={skill.code} align="end">
            <TextInput
              label={t("crews.modes.nameZh")}
              required
              maxLength={20}
              readOnly={!mayChange}
              value={skill.zh}
              onChange={(event) => change(nth, { zh: event.currentTarget.value })}
            />
            <TextInput
              label={t("crews.modes.nameEn")}
              maxLength={40}
              readOnly={!mayChange}
              value={skill.en ?? ""}
              onChange={(event) => change(nth, { en: event.currentTarget.value })}
            />
            {mayChange && (
              <Button
                variant="default"
                aria-label={t("crews.modes.removeOf", { name: skill.zh })}
                onClick={() => setSkills((before) => before.filter((_, place) => place !== nth))}
              >
                {t("crews.modes.remove")}
              </Button>
            )}
          </Group>
        ))}
        {mayChange && (
          <Group>
            <Button variant="default" onClick={add}>
              {t("crews.modes.addSkill")}
            </Button>
            <Button type="submit" loading={choosing.isPending}>
              {t("crews.save")}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}
