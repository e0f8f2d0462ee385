/** Which columns of the list somebody wants to see: kept in this browser. */
import { useLocalStorage } from "@mantine/hooks";

export const COLUMNS = [
  "number",
  "state",
  "urgency",
  "kind",
  "where",
  "matter",
  "requested",
  "technician",
  "clock",
  "urges",
] as const;
export type ColumnName = (typeof COLUMNS)[number];

const USUAL: readonly ColumnName[] = ["number", "state", "urgency", "where", "matter", "requested", "technician", "clock"];

/** The columns in their own order, whatever was chosen first; the number always, for it leads to the order. */
export function shown(chosen: readonly string[]): ColumnName[] {
  return COLUMNS.filter((name) => name === "number" || chosen.includes(name));
}

export function useColumns(): readonly [ColumnName[], (chosen: string[]) => void] {
  const [chosen, choose] = useLocalStorage<string[]>({
    key: "guanjia.orders.columns",
    defaultValue: [...USUAL],
    getInitialValueInEffect: false,
  });
  return [shown(chosen), choose];
}
