/** Who is signed in, asked of the platform: a reload finds the same session, a deep link its page. */
import { queryOptions } from "@tanstack/react-query";

import { answered, identity } from "@/api/client";
import { Refused } from "@/api/problem";
import type { components } from "@/api/types/identity";
import { forgetDrafts } from "@/office/forms/drafts";
import { standIn } from "@/core/zone";

export type Me = components["schemas"]["Me"];
export type EstateName = components["schemas"]["EstateName"];

export type Session =
  | { readonly kind: "nobody" }
  | { readonly kind: "choosing"; readonly estates: readonly EstateName[] }
  /** `ended`: it has run out; what was on the page is kept until somebody signs in. */
  | { readonly kind: "here"; readonly me: Me; readonly ended: boolean };

export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: whoAmI,
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
});

/** All that was fetched but the session itself; keys begin with the service's name. */
export const OF_SERVICES = {
  predicate: ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey[0] !== "session",
};

async function whoAmI(): Promise<Session> {
  try {
    const me = await answered(identity.GET("/me"));
    if (me.zone !== null) standIn(me.zone);
    return { kind: "here", me, ended: false };
  } catch (error) {
    if (!(error instanceof Refused) || error.problem.status !== 401) throw error;
  }
  try {
    // A session without an estate can only be prolonged: whoever had to choose, and reloaded.
    const { estate, estates } = await refreshed();
    if (estate === null && estates.length > 0) return { kind: "choosing", estates };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
  return { kind: "nobody" };
}

export async function signIn(name: string, password: string): Promise<Session> {
  const body = { sign_in: name, password };
  const { estate, estates } = await answered(identity.POST("/sessions", { body }));
  return estate === null ? { kind: "choosing", estates } : whoAmI();
}

export async function goTo(estate: string): Promise<Session> {
  await refreshed(estate);
  return whoAmI();
}

export async function signOut(): Promise<void> {
  await forgetDrafts();
  await answered(identity.POST("/sessions/sign-out", { body: {} }));
}

function refreshed(estate?: string): Promise<components["schemas"]["SignedIn"]> {
  const body = estate === undefined ? {} : { estate };
  return answered(identity.POST("/sessions/refresh", { body }));
}

/** Whether somebody has one of the rights; no rights named is a page for everybody. */
export function may(me: Pick<Me, "permissions">, needs: readonly string[]): boolean {
  return needs.length === 0 || me.permissions.some((each) => needs.includes(each.id));
}

/** The session after its end was noticed: the page stays, under a sign-in. */
export function endedOf(session: Session | undefined): Session {
  return session?.kind === "here" ? { ...session, ended: true } : { kind: "nobody" };
}

/** Whether the next person may go on with the page of the last: the same one, in the same estate. */
export function isSamePlace(before: Session | undefined, after: Session): boolean {
  if (before?.kind !== "here" || after.kind !== "here") return false;
  return before.me.id === after.me.id && before.me.estate.id === after.me.estate.id;
}
