/** Who can be dispatched. */
import { useQuery } from "@tanstack/react-query";

import { answered, dispatch } from "@/api/client";
import type { components } from "@/api/types/dispatch";

export type Technician = components["schemas"]["TechnicianCard"];

/** The estate's technicians by name. */
export function useTechnicians(): { readonly all: readonly Technician[]; readonly nameOf: (id: string) => string } {
  const { data = [] } = useQuery({
    queryKey: ["dispatch", "technicians"],
    queryFn: () => answered(dispatch.GET("/technicians")),
  });
  return { all: data, nameOf: (id) => data.find((each) => each.id === id)?.name ?? "" };
}
