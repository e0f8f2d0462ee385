import { createContext, use } from "react";

import type { Me } from "./session";

export const MeContext = createContext<Me | null>(null);

/** Who is signed in: within the shell there always is somebody. */
export function useMe(): Me {
  const me = use(MeContext);
  if (me === null) throw new Error("useMe is for pages within the shell");
  return me;
}
