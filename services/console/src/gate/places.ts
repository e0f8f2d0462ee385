/** Where one is on the tablet: kept in the address, so that the back key works. */
import { useCallback, useSyncExternalStore } from "react";

export const PLACES = [
  "home",
  "rider",
  "visitor",
  "expected",
  "vehicles",
  "workers",
  "slips",
  "depart",
  "inside",
  "box",
  "passing",
  "phone",
  "hand-over",
  "emergency",
  "sent",
  "settings",
] as const;
export type Place = (typeof PLACES)[number];

/** What a place is given by the one before: ids only, held in memory and never in the address. */
export interface Carried {
  visit?: string;
  plate?: string;
  site?: string;
  slip?: string;
}
let carried: Carried = {};

export function placeIn(hash: string): Place {
  const name = hash.replace(/^#\/?/, "");
  return PLACES.find((place) => place === name) ?? "home";
}

export function usePlace(): Place {
  return useSyncExternalStore(
    (changed) => {
      addEventListener("hashchange", changed);
      return () => removeEventListener("hashchange", changed);
    },
    () => placeIn(location.hash),
  );
}

export function useGo(): (place: Place, with_?: Carried) => void {
  return useCallback((place: Place, with_: Carried = {}) => {
    carried = with_;
    location.hash = `#/${place}`;
  }, []);
}

/** What the place before gave. */
export function carriedHere(): Carried {
  return carried;
}
