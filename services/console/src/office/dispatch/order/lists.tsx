/** The estate's own lists an order points into by a code: causes it counts by, skills it asks for. */
import { useQuery } from "@tanstack/react-query";

import { answered, dispatch } from "@/api/client";

import { useSkills } from "../crews/staff";
import { useWords } from "./words";

export function useCauses() {
  return useQuery({ queryKey: ["dispatch", "causes"], queryFn: () => answered(dispatch.GET("/causes")) });
}

/** What a code stands for; one that was taken out of the list since stands for itself. */
export function CauseName({ code }: { code: string }) {
  const { data = [] } = useCauses();
  const { named } = useWords();
  return <>{named(data.find((each) => each.code === code)) || code}</>;
}

export function SkillName({ code }: { code: string }) {
  const { data } = useSkills();
  const { named } = useWords();
  const skill = data?.skills.find((each) => each.code === code);
  return <>{skill === undefined ? code : named({ zh: skill.zh, en: skill.en || skill.zh })}</>;
}
