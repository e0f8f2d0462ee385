import { answered, keyed, reception } from "@/api/client";
import { useCommand } from "@/office/forms/command";

import type { Survey } from "./surveys";

/** The command that ticks an envelope of a survey without names. */
export function useTick(survey: Survey, done: () => void) {
  return useCommand(
    "reception",
    (unitId: string, key) =>
      answered(
        reception.POST("/surveys/{survey_id}/returns", {
          params: { path: { survey_id: survey.id }, ...keyed(key) },
          body: { unit_id: unitId },
        }),
      ),
    done,
  );
}
