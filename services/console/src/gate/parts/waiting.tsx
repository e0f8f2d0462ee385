/** What somebody left half done at this gate: whose it is, and going on with it (E02). */
import { useEffect, useState } from "react";

import { aboutDraft, FORM_KINDS, formFor, type FormKind } from "@/core/drafts";
import { dayTime } from "@/core/messages";
import type { LeftDraft } from "@/core/rows";

import { useGate, useGateState, useWords } from "../context";
import { useGo, type Place } from "../places";

/** Kind of form → the screen it is filled in on. */
export const SCREEN_OF: Record<FormKind, Place> = {
  visit: "visitor",
  goods: "slips",
  phone: "phone",
  count: "slips",
};

/** The kinds of form that are begun on this tablet. */
export function useBegun(): FormKind[] {
  const gate = useGate();
  const [begun, setBegun] = useState<FormKind[]>([]);
  useEffect(() => {
    void gate.drafts?.kinds(FORM_KINDS).then(setBegun);
  }, [gate]);
  return begun;
}

export function WaitingDrafts({ begun }: { begun: readonly FormKind[] }) {
  const { t } = useWords();
  const { drafts } = useGateState();
  if (drafts.length === 0) return null;
  return (
    <section className="waiting" aria-label={t("drafts.title")}>
      <h2>{t("drafts.title")}</h2>
      <ul className="rows">
        {drafts.map((draft) => (
          <Waiting key={draft.id} draft={draft} begun={begun} />
        ))}
      </ul>
    </section>
  );
}

function Waiting({ draft, begun }: { draft: LeftDraft; begun: readonly FormKind[] }) {
  const { t } = useWords();
  const gate = useGate();
  const go = useGo();
  const form = formFor(draft.kind);
  const busy = form !== null && begun.includes(form);
  const take = async () => {
    const taken = await gate.takeDraft(draft);
    if (taken !== null) go(SCREEN_OF[taken]);
  };
  return (
    <li>
      <div>
        <strong>{form === null ? t("drafts.form.unknown") : t(`drafts.form.${form}`)}</strong> {aboutDraft(draft)}
        <p className="hint">
          {t("drafts.left", { name: draft.left_by, at: draft.left_at === null ? "" : dayTime(draft.left_at) })}
        </p>
      </div>
      <button type="button" className="primary" disabled={form === null || busy} onClick={() => void take()}>
        {t("drafts.take")}
        {busy && <small>{t("drafts.busy")}</small>}
      </button>
    </li>
  );
}
