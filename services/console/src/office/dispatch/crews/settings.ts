/** The estate's settings of dispatch: what is in force, who chose it, and choosing. */
import { useQuery } from "@tanstack/react-query";

import { answered, dispatch, keyed } from "@/api/client";
import type { components } from "@/api/types/dispatch";
import { useSaying } from "@/office/app/saying";
import { useCommand } from "@/office/forms/command";

export type Setting = components["schemas"]["PolicyView"];
type Choice = components["schemas"]["ChoosePolicy"];
export type Kind = "dispatch_modes" | "shift_plan" | "skill_catalogue";

export function useSetting(kind: Kind) {
  return useQuery({
    queryKey: ["dispatch", "settings", kind],
    queryFn: () => answered(dispatch.GET("/settings/{kind}", { params: { path: { kind } } })),
  });
}

/** Chooses values or a preset; the history keeps who did. */
export function useChoosing(kind: Kind, done: string) {
  const saying = useSaying();
  return useCommand(
    "dispatch",
    (body: Choice, key) =>
      answered(dispatch.POST("/settings/{kind}", { params: { path: { kind }, ...keyed(key) }, body })),
    () => saying.done(done),
  );
}

/** A code for a new word of the estate's own, which nobody needs to think of. */
export function freshCode(prefix: string, taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}
