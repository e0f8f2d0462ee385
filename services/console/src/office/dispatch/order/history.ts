/** An order's history in plain words: who did what, when it happened, when it was typed in. */
import type { components } from "@/api/types/dispatch";
import { orderZh } from "@/office/i18n/order-zh";

export type Step = components["schemas"]["StepView"];
export type Note = components["schemas"]["NoteView"];
export type Said = keyof typeof orderZh.said;

const TYPED_LATER_MS = 60_000;

/** Whether we have a sentence for an act; of others its own name is shown. */
export function isSaid(act: string): act is Said {
  return Object.hasOwn(orderZh.said, act);
}

/** Whether something was typed in later than it happened by more than it takes to type it. */
export function enteredLater({ at, entered_at }: Pick<Step, "at" | "entered_at">): boolean {
  return Date.parse(entered_at) - Date.parse(at) > TYPED_LATER_MS;
}

/** Whoever is not of the staff, or whose name is not known. */
export type Nameless = Exclude<Step["by"]["kind"], "staff"> | "somebody";

/** Who entered something: a name, or the word for whoever has none. */
export function enteredBy({ by, by_name }: Pick<Step, "by" | "by_name">): { name: string } | { nameless: Nameless } {
  if (by_name !== "") return { name: by_name };
  return { nameless: by.kind === "staff" ? "somebody" : by.kind };
}

