/** The staff, their crews and what they can do. */
import { useQuery } from "@tanstack/react-query";

import { answered, dispatch } from "@/api/client";
import type { components } from "@/api/types/dispatch";

export type Crew = components["schemas"]["CrewView"];
export type Colleague = components["schemas"]["ColleagueCard"];
export type Skill = components["schemas"]["Skill"];
export type Department = components["schemas"]["Department"];

export const DEPARTMENTS: readonly Department[] = ["engineering", "environment", "security", "customer_service"];
const MOST_CREWS = 200;

export function useColleagues(): { readonly all: readonly Colleague[]; readonly nameOf: (id: string) => string } {
  const { data = [] } = useQuery({
    queryKey: ["dispatch", "colleagues"],
    queryFn: () => answered(dispatch.GET("/colleagues")),
  });
  return { all: data, nameOf: (id) => data.find((each) => each.id === id)?.name ?? id };
}

/** The standing crews; an estate has a dozen. */
export function useCrews(): readonly Crew[] {
  const { data } = useQuery({
    queryKey: ["dispatch", "crews", "standing"],
    queryFn: () => answered(dispatch.GET("/crews", { params: { query: { limit: MOST_CREWS } } })),
  });
  return data?.items ?? [];
}

export function useSkills() {
  return useQuery({
    queryKey: ["dispatch", "skills"],
    queryFn: () => answered(dispatch.GET("/skills")),
  });
}

/** A word of the estate's own, in ours; where it has no English, as it is. */
export function inWords(language: string, word: { readonly zh: string; readonly en?: string }): string {
  return language === "en" && word.en ? word.en : word.zh;
}
