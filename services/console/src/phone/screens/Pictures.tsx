/** Pictures of before and after the work: drawn anew without EXIF, kept sealed, sent with their report. */
import { useId, useState } from "react";

import type { OrderNow } from "@/core/phone/orders";
import type { PictureOf } from "@/core/phone/types";
import { bytesOf, redrawn } from "@/core/pictures";

import { usePhone, usePhoneState, useWords } from "../context";
import { Refused } from "../parts/screen";
import { useReporting } from "../reporting";

export function Pictures({ now }: { now: OrderNow }) {
  const { t } = useWords();
  const { busy, refused, report } = useReporting();
  return (
    <section className="block" aria-label={t("photo.title")}>
      <h2>{t("photo.title")}</h2>
      <div className="row even">
        {(["before", "after"] as const).map((kind) => (
          <Take key={kind} kind={kind} now={now} busy={busy} onTaken={(file_id) => report("attach", now, { file_ids: [file_id], kind })} />
        ))}
      </div>
      <Refused why={refused} />
    </section>
  );
}

interface TakeProps {
  kind: PictureOf;
  now: OrderNow;
  busy: boolean;
  /** False when the server did not take it. */
  onTaken: (file_id: string) => Promise<boolean>;
}

function Take({ kind, now, busy, onTaken }: TakeProps) {
  const { t } = useWords();
  const phone = usePhone();
  const { written } = usePhoneState();
  const [unreadable, setUnreadable] = useState(false);
  const field = useId();
  const here = written.filter(
    ({ act }) => act.kind === "attach" && act.order_id === now.order.id && act.data.kind === kind,
  ).length;
  const take = async (picker: HTMLInputElement) => {
    const file = picker.files?.[0];
    if (file === undefined || phone.photos === null) return;
    try {
      const id = await phone.photos.keep(await bytesOf(await redrawn(file)), kind);
      setUnreadable(false);
      if (!(await onTaken(id))) await phone.photos?.drop(id);
    } catch {
      setUnreadable(true);
    }
    // So that the same picture can be chosen again.
    picker.value = "";
  };
  return (
    <div>
      <label htmlFor={field} className="button">
        {t(`photo.${kind}`)}
        <small>{t("photo.count", { n: here })}</small>
      </label>
      <input
        id={field}
        className="unseen"
        type="file"
        accept="image/*"
        capture="environment"
        disabled={busy}
        onChange={(event) => {
          void take(event.target);
        }}
      />
      {unreadable && (
        <p className="alarm" role="alert">
          {t("photo.unreadable")}
        </p>
      )}
    </div>
  );
}
