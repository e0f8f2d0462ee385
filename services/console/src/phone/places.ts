/** Where one is: kept in the address, so that the back key works. Ids only. */
import { useSyncExternalStore } from "react";

export type Place =
  | { name: "list" | "grab" | "records" | "settings" }
  | { name: "order" | "quote" | "sign"; order: string };

const OF_AN_ORDER = ["order", "quote", "sign"] as const;
const OTHERS = ["grab", "records", "settings"] as const;

export function placeIn(hash: string): Place {
  const [name = "", order = ""] = hash.replace(/^#\/?/, "").split("/");
  const found = OF_AN_ORDER.find((each) => each === name);
  if (found !== undefined && order !== "") return { name: found, order };
  return { name: OTHERS.find((each) => each === name) ?? "list" };
}

export function hashOf(place: Place): string {
  return "order" in place ? `#/${place.name}/${place.order}` : `#/${place.name}`;
}

function addressNow(): string {
  return location.hash;
}

export function usePlace(): Place {
  const now = useSyncExternalStore((changed) => {
    addEventListener("hashchange", changed);
    return () => removeEventListener("hashchange", changed);
  }, addressNow);
  return placeIn(now);
}

export function go(place: Place): void {
  location.hash = hashOf(place);
}
