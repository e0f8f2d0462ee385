/** A call the post took (F52): what is filled in, and what it takes to note it. Rules without a screen. */
import type { PassedBy, PassedTo, PhoneNote } from "@/core/acts";
import type { TextKey } from "@/core/messages";

export interface NoteForm {
  note_id: string;
  name: string;
  phone: string;
  asked: string;
  host: { unit_id: string; label: string } | null;
  passed_to: PassedTo | null;
  passed_by: PassedBy | null;
  whom: string;
}

export function blankNote(note_id: string): NoteForm {
  return { note_id, name: "", phone: "", asked: "", host: null, passed_to: null, passed_by: null, whom: "" };
}

/** Whether somebody is to see to it: then the guard says how they were told. */
export function isPassedOn({ passed_to }: NoteForm): boolean {
  return passed_to !== null && passed_to !== "nobody";
}

/** The first thing that is still to be filled in; null when it can be saved. */
export function missing(form: NoteForm): TextKey | null {
  if (form.name.trim() === "") return "phone.missing.name";
  if (form.asked.trim() === "") return "phone.missing.asked";
  if (form.passed_to === null) return "phone.missing.to";
  return isPassedOn(form) && form.passed_by === null ? "phone.missing.by" : null;
}

/** The form as an act tells it; what was typed before “nobody” was chosen is not told. */
export function noteOf(form: NoteForm): PhoneNote {
  if (form.passed_to === null) throw new Error("nobody said to whom it was passed on");
  const phone = form.phone.trim();
  const whom = form.whom.trim();
  const on = isPassedOn(form);
  return {
    note_id: form.note_id,
    caller_name: form.name.trim(),
    ...(phone === "" ? {} : { caller_phone: phone }),
    asked: form.asked.trim(),
    ...(form.host === null ? {} : { unit_id: form.host.unit_id }),
    passed_to: form.passed_to,
    ...(on && form.passed_by !== null ? { passed_by: form.passed_by } : {}),
    ...(on && whom !== "" ? { whom } : {}),
  };
}
