/** The server's own words, from what is carried. */
import type { Carried, Named } from "@/core/phone/types";

/** The word for a state; its code where none is carried. */
export function stateOf(bag: Carried | null, code: string): Named {
  return wordIn(bag?.states, code);
}

export function actOf(bag: Carried | null, code: string): Named {
  return wordIn(bag?.acts, code);
}

function wordIn(words: readonly Named[] | undefined, code: string): Named {
  return words?.find((word) => word.code === code) ?? { code, zh: code, en: code };
}
