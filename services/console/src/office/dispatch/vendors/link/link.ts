/** What a vendor's page asks: of one sub-order, with the token of its address and nothing else. */
import { v7 } from "uuid";

import { answered, dispatch, keyed } from "@/api/client";
import type { components } from "@/api/types/dispatch";
import { problemOf, Refused } from "@/api/problem";
import { redrawn } from "@/core/pictures";

type LinkView = components["schemas"]["LinkView"];
export type Said = components["schemas"]["AnswerByLink"];

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

export function lookAt(token: string): Promise<LinkView> {
  return answered(dispatch.GET("/vendor-link", { headers: bearer(token) }));
}

export function say(token: string, body: Said, key: string): Promise<LinkView> {
  return answered(dispatch.POST("/vendor-link/answer", { headers: bearer(token), params: keyed(key), body }));
}

/** A photograph, drawn smaller and without EXIF before it is sent. */
export async function photograph(token: string, file: File, kind: "before" | "after"): Promise<LinkView> {
  const body = await redrawn(file);
  const address = new URL(`/api/dispatch/vendor-link/photos?kind=${kind}`, location.origin);
  const answer = await fetch(address, {
    method: "POST",
    body,
    cache: "no-store",
    headers: { ...bearer(token), "Content-Type": body.type, "Idempotency-Key": v7() },
  });
  const told: unknown = await answer.json().catch(() => null);
  if (!answer.ok) throw new Refused(problemOf(told, answer.status));
  return told as LinkView;
}
