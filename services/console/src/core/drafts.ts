/**
 * Forms begun and not saved: kept sealed as one types, so that a page that dies loses nothing; and
 * those somebody left for whoever comes next, at this or another tablet of the gate (E02).
 */
import type { ActKind, AnyAct } from "./acts";
import type { Vault } from "./crypto";
import type { KeptDatabase } from "./db";
import type { LeftDraft } from "./rows";

/** Kind of form → the act it becomes, under whose name it is left to others. */
export const FORMS = {
  visit: "visit.admit",
  goods: "slip.unannounced",
  phone: "phone_note.log",
  count: "slip.release",
} as const satisfies Record<string, ActKind>;
export type FormKind = keyof typeof FORMS;
export const FORM_KINDS = Object.keys(FORMS) as FormKind[];

/** The form an act that was left belongs in; null when this tablet has none for it. */
export function formFor(act: string): FormKind | null {
  return FORM_KINDS.find((kind) => FORMS[kind] === act) ?? null;
}

/** What waits at this gate for somebody to go on with, the oldest first: as the snapshot says, and
 * over it what was left and taken up here since.
 */
export function draftsNow(
  known: readonly LeftDraft[],
  acts: readonly AnyAct[],
  name: (guard: string) => string,
): LeftDraft[] {
  const waiting = new Map(known.map((draft) => [draft.id, draft]));
  const taken = new Set(acts.flatMap((act) => (act.kind === "draft.take" ? [act.data.draft_id] : [])));
  for (const act of acts) {
    if (act.kind !== "draft.leave" || waiting.has(act.data.draft_id)) continue;
    const { draft_id, kind, data } = act.data;
    waiting.set(draft_id, { id: draft_id, kind, data, left_by: name(act.guard), left_at: act.at });
  }
  return [...waiting.values()]
    .filter((draft) => !taken.has(draft.id))
    .toSorted((a, b) => Date.parse(a.left_at ?? "") - Date.parse(b.left_at ?? ""));
}

type Labelled = { label?: unknown } | null;

/** What a guard knows a half-done act by: who it is about and where to, as far as it was typed. */
export function aboutDraft(draft: LeftDraft): string {
  const form = draft.data as {
    name?: unknown;
    host?: Labelled;
    where?: Labelled;
    place?: unknown;
    slip?: { unit_label?: unknown; number?: unknown } | null;
  };
  const { slip } = form;
  const texts = [form.name, form.host?.label, form.where?.label, form.place, slip?.unit_label, slip?.number];
  return texts.filter((text): text is string => typeof text === "string" && text !== "").join(" · ");
}

/** One draft for each kind of form: what is in hand at this device. */
export class Drafts<K extends string = FormKind> {
  private readonly db: KeptDatabase;
  private readonly vault: Vault;
  private readonly now: () => number;

  constructor(db: KeptDatabase, vault: Vault, now: () => number) {
    this.db = db;
    this.vault = vault;
    this.now = now;
  }

  async keep(kind: K, form: unknown): Promise<void> {
    const content = await this.vault.seal(form, place(kind));
    await this.db.drafts.put({ id: kind, kind, content, at: this.now() });
  }

  /** What was begun, or null; what cannot be read any more is dropped. */
  async left<T>(kind: K): Promise<T | null> {
    const row = await this.db.drafts.get(kind);
    if (row === undefined) return null;
    try {
      return await this.vault.open<T>(row.content, place(kind));
    } catch {
      await this.drop(kind);
      return null;
    }
  }

  /** It is finished or given up. */
  async drop(kind: K): Promise<void> {
    await this.db.drafts.delete(kind);
  }

  /** Which kinds of form wait to be finished. */
  async kinds(of: readonly K[]): Promise<K[]> {
    const kept = new Set(await this.db.drafts.toCollection().primaryKeys());
    return of.filter((kind) => kept.has(kind));
  }
}

function place(kind: string): string {
  return `draft/${kind}`;
}
