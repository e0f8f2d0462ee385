/** What a form of custody asks of the service. */
import { answered, dispatch, keyed } from "@/api/client";
import { useCommand } from "@/office/forms/command";
import { momentOf } from "@/office/lists/times";

import { type Handling, piecesFor, type Slip } from "./custody";

export interface Typed {
  readonly tags: readonly string[];
  readonly counted: number | string;
  readonly theirs: number | string;
  /** The vendor, who brought it, where it was found, what is damaged, how it was settled. */
  readonly whom: string;
  readonly receiver: string;
  readonly until: string;
  readonly photo: string | null;
  readonly person: string | null;
}

/** One hand-over of a slip, done once however often it is asked. */
export function useHandling(slip: Slip, handling: Handling, done: () => void) {
  return useCommand("dispatch", (typed: Typed, key) => ask(slip, handling, typed, key), done);
}

function ask(slip: Slip, handling: Handling, typed: Typed, key: string): Promise<Slip> {
  const params = { path: { custody_id: slip.id }, ...keyed(key) };
  const tags = [...typed.tags];
  const counted = Number(typed.counted);
  const vendor_counted = Number(typed.theirs);
  const whom = typed.whom.trim();
  const photos = typed.photo === null ? [] : [typed.photo];
  switch (handling) {
    case "send_out":
      return answered(
        dispatch.POST("/custody/{custody_id}/send-out", {
          params,
          body: {
            tags,
            counted,
            vendor_counted,
            vendor: whom,
            receiver: typed.receiver.trim(),
            vendor_due_at: momentOf(typed.until) ?? "",
          },
        }),
      );
    case "come_back": {
      const expected = piecesFor(slip, handling).map((piece) => piece.tag);
      const body = { expected, tags, counted, vendor_counted, bringer: whom };
      return answered(dispatch.POST("/custody/{custody_id}/come-back", { params, body }));
    }
    case "check":
      return answered(dispatch.POST("/custody/{custody_id}/check", { params, body: { tags, damage: whom, photos } }));
    case "give_back": {
      const body = { tags, counted, person_id: typed.person ?? "", file_id: typed.photo ?? "" };
      return answered(dispatch.POST("/custody/{custody_id}/give-back", { params, body }));
    }
    case "find":
      return answered(dispatch.POST("/custody/{custody_id}/find", { params, body: { tags, where: whom } }));
    case "settle":
      return answered(dispatch.POST("/custody/{custody_id}/settle", { params, body: { tags, how: whom } }));
  }
}
