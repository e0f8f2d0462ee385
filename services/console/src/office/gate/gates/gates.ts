import { useQuery } from "@tanstack/react-query";

import { answered, gate } from "@/api/client";
import type { components } from "@/api/types/gate";

export type GateNamed = components["schemas"]["GateNamed"];

/** The estate's gates, and what a code of one is read as. */
export function useGates(): { readonly gates: readonly GateNamed[]; readonly nameOf: (code: string) => string } {
  const found = useQuery({ queryKey: ["gate", "gates"], queryFn: () => answered(gate.GET("/gates")) });
  const gates = found.data ?? [];
  return { gates, nameOf: (code) => gates.find((each) => each.code === code)?.name ?? code };
}
