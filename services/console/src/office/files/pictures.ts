/** Photographs: drawn anew before they are sent, fetched like anything else: a link cannot say who asks. */
import { useQuery } from "@tanstack/react-query";
import { v7 } from "uuid";

import { answered, ask, gate } from "@/api/client";
import { problemOf, Refused } from "@/api/problem";
import { redrawn } from "@/core/pictures";

/** The file is no picture this browser can read. */
export class NoPicture extends Error {
  override name = "NoPicture";
}

/** Keeps a picture at the gate; the id commands name it by. Raises NoPicture, Refused, Unreachable. */
export async function keepPicture(file: File): Promise<string> {
  const id = v7();
  const body = await redrawn(file).catch((error: unknown) => {
    throw new NoPicture(file.type, { cause: error });
  });
  const headers = { "Content-Type": body.type, "Idempotency-Key": id };
  const address = new URL("/api/gate/files?purpose=goods", location.origin);
  const answer = await ask(new Request(address, { method: "POST", headers, body }));
  if (!answer.ok) throw new Refused(problemOf(await answer.json().catch(() => null), answer.status));
  return id;
}

/** A picture the gate keeps; null while it is on its way or has not come. */
export function usePicture(id: string): { readonly picture: Blob | null; readonly missing: boolean } {
  const { data, error } = useQuery({
    queryKey: ["gate", "files", id],
    queryFn: () =>
      answered<unknown>(gate.GET("/files/{file_id}", { params: { path: { file_id: id } }, parseAs: "blob" })),
    // Kept as it was put: what has come does not change.
    staleTime: (query) => (query.state.data === undefined ? 0 : Number.POSITIVE_INFINITY),
    retry: false,
  });
  return { picture: data instanceof Blob ? data : null, missing: error !== null };
}
