/** Photographs: drawn anew before they are sent, fetched like anything else: a link cannot say who asks. */
import { useQuery } from "@tanstack/react-query";
import { v7 } from "uuid";

import { ask } from "@/api/client";
import { problemOf, Refused } from "@/api/problem";
import { redrawn } from "@/core/pictures";

/** Which service keeps a picture, and what for, in a word. */
export interface Album {
  readonly service: "gate" | "dispatch" | "reception";
  readonly purpose: string;
}

export const GOODS: Album = { service: "gate", purpose: "goods" };

/** The file is no picture this browser can read. */
export class NoPicture extends Error {
  override name = "NoPicture";
}

/** Keeps a picture; the id commands name it by. Raises NoPicture, Refused, Unreachable. */
export async function keepPicture(file: File, { service, purpose }: Album): Promise<string> {
  const id = v7();
  const body = await redrawn(file).catch((error: unknown) => {
    throw new NoPicture(file.type, { cause: error });
  });
  const headers = { "Content-Type": body.type, "Idempotency-Key": id };
  const address = new URL(`/api/${service}/files?purpose=${purpose}`, location.origin);
  await taken(await ask(new Request(address, { method: "POST", headers, body })));
  return id;
}

/** A picture a service keeps; null while it is on its way or has not come. */
export function usePicture(
  id: string,
  service: Album["service"],
  address = `/api/${service}/files/${encodeURIComponent(id)}`,
): { readonly picture: Blob | null; readonly missing: boolean } {
  const { data, error } = useQuery({
    queryKey: [service, "files", id],
    queryFn: async () => {
      return (await taken(await ask(new Request(new URL(address, location.origin))))).blob();
    },
    // Kept as it was put: what has come does not change.
    staleTime: (query) => (query.state.data === undefined ? 0 : Number.POSITIVE_INFINITY),
    retry: false,
  });
  return { picture: data ?? null, missing: error !== null };
}

async function taken(answer: Response): Promise<Response> {
  if (!answer.ok) throw new Refused(problemOf(await answer.json().catch(() => null), answer.status));
  return answer;
}
