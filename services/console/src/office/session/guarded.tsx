import type { ReactNode } from "react";

import { NotAllowed } from "@/office/errors/error-pages";

import { useMe } from "./me";
import { may } from "./session";

/** Its children for who has one of the rights; for others the word that they have not. */
export function Guarded({ needs, children }: { needs: readonly string[]; children: ReactNode }) {
  return may(useMe(), needs) ? children : <NotAllowed needs={needs} />;
}
