import { useTranslation } from "react-i18next";

import type { InForce } from "./modes-form";
import type { Skill } from "./staff";
import { WordsForm } from "./words-form";

const BLANK = { zh: "", en: "" };

/** The estate's catalogue of skills. */
export function SkillsForm({ inForce, mayChange }: InForce) {
  const { t } = useTranslation();
  return (
    <WordsForm<Skill>
      inForce={inForce}
      mayChange={mayChange}
      kind="skill_catalogue"
      field="skills"
      prefix="skill"
      blank={BLANK}
      add={t("crews.modes.addSkill")}
    />
  );
}
