/** How long work may stand still, by reason, as the estate has set it (暂停上限). */
import { useQuery } from "@tanstack/react-query";

import { answered, dispatch } from "@/api/client";

const DURATION = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?)?$/;
const MEASURES = [7 * 86_400, 86_400, 3_600, 60, 1];

/** The seconds of a duration as services write it (`P3D`, `PT4H30M`); null for anything else. */
export function secondsOf(duration: unknown): number | null {
  const parts = typeof duration === "string" ? DURATION.exec(duration) : null;
  if (parts === null) return null;
  return MEASURES.reduce((sum, measure, place) => sum + measure * Number(parts[place + 1] ?? 0), 0);
}

/** Seconds by reason; null where nobody has set it. Undefined until it is known, or to whoever may not see it. */
export function usePauseCaps(wanted: boolean): ((reason: string) => number | null) | undefined {
  const { data } = useQuery({
    queryKey: ["dispatch", "settings", "pause_policy"],
    queryFn: () => answered(dispatch.GET("/settings/{kind}", { params: { path: { kind: "pause_policy" } } })),
    enabled: wanted,
    retry: false,
  });
  if (data === undefined) return undefined;
  const values: Readonly<Record<string, unknown>> = data.in_force ?? {};
  return (reason) => secondsOf(values[reason]);
}
