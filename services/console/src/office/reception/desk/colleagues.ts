/** Who works here, for whoever gives something to somebody. */
import { useQuery } from "@tanstack/react-query";

import { answered, reception } from "@/api/client";

export function useColleagues(): Array<{ readonly value: string; readonly label: string }> {
  const { data = [] } = useQuery({
    queryKey: ["reception", "colleagues"],
    queryFn: () => answered(reception.GET("/colleagues")),
  });
  return data.map(({ id, name }) => ({ value: id, label: name }));
}
