/** Pictures taken at the gate: drawn anew on the tablet, sealed, and sent when the network lets them. */
import { useEffect, useId, useState } from "react";

import { bytesOf, redrawn } from "@/core/pictures";

import { useGate, useWords } from "../context";

interface PhotosProps {
  label: string;
  ids: readonly string[];
  most: number;
  onChange: (ids: string[]) => void;
}

export function PhotosField({ label, ids, most, onChange }: PhotosProps) {
  const { t } = useWords();
  const gate = useGate();
  const [unreadable, setUnreadable] = useState(false);
  const field = useId();
  const take = async (picker: HTMLInputElement) => {
    const file = picker.files?.[0];
    if (file === undefined || gate.photos === null) return;
    try {
      const jpeg = await redrawn(file);
      const id = await gate.photos.keep(await bytesOf(jpeg));
      setUnreadable(false);
      onChange([...ids, id]);
    } catch {
      setUnreadable(true);
    }
    // So that the same picture can be chosen again.
    picker.value = "";
  };
  const remove = (id: string) => {
    void gate.photos?.drop(id);
    onChange(ids.filter((each) => each !== id));
  };
  return (
    <div className="photos" role="group" aria-label={label}>
      {ids.map((id, i) => (
        <div key={id} className="photo">
          <Photo id={id} label={t("photo.taken", { n: i + 1 })} />
          <button type="button" aria-label={t("photo.remove", { n: i + 1 })} onClick={() => remove(id)}>
            ✕
          </button>
        </div>
      ))}
      {ids.length < most && (
        <>
          <label htmlFor={field} className="button">
            {t("photo.take")}
          </label>
          <input
            id={field}
            className="unseen"
            type="file"
            accept="image/*"
            capture="environment"
            onChange={(event) => {
              void take(event.target);
            }}
          />
        </>
      )}
      {unreadable && (
        <p className="alarm" role="alert">
          {t("photo.unreadable")}
        </p>
      )}
    </div>
  );
}

function Photo({ id, label }: { id: string; label: string }) {
  const gate = useGate();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let over = false;
    const look = async () => {
      const bytes = (await gate.photos?.look(id)) ?? null;
      if (bytes === null || over) return;
      made = URL.createObjectURL(new Blob([bytes], { type: "image/jpeg" }));
      setAddress(made);
    };
    void look();
    return () => {
      over = true;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [gate, id]);
  return address === null ? <span className="photo-waiting">{label}</span> : <img src={address} alt={label} />;
}
