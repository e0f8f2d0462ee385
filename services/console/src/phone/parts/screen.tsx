/** The frame of a screen: the way back above, what is done next below, in reach of a thumb. */
import { useState, type ReactNode } from "react";

import { useWords } from "../context";
import { go, type Place } from "../places";
import type { TextKey } from "../texts";
import { Sheet } from "./sheet";

interface ScreenProps {
  title: string;
  help: TextKey;
  children: ReactNode;
  actions?: ReactNode;
  /** Where back leads; the list has none. */
  back?: Place;
  /** Beside the help. */
  beside?: ReactNode;
}

export function Screen({ title, help, children, actions, back, beside }: ScreenProps) {
  const { t } = useWords();
  const [helping, setHelping] = useState(false);
  return (
    <main className="screen">
      <header className="screen-head">
        {back !== undefined && (
          <button type="button" className="quiet" onClick={() => go(back)} aria-label={t("do.back")}>
            ‹
          </button>
        )}
        <h1>{title}</h1>
        {beside}
        <button type="button" className="quiet round" aria-label={t("do.help")} onClick={() => setHelping(true)}>
          ?
        </button>
      </header>
      {/* A list that has nothing to press scrolls by the keyboard as well. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="screen-body" tabIndex={0}>
        {children}
      </div>
      {actions !== undefined && <footer className="actions">{actions}</footer>}
      {helping && (
        <Sheet title={title} onClose={() => setHelping(false)}>
          <p>{t(help)}</p>
        </Sheet>
      )}
    </main>
  );
}

/** Why the server did not take it, above the button that tried. */
export function Refused({ why }: { why: string | null }) {
  const { t } = useWords();
  if (why === null) return null;
  return (
    <p className="alarm" role="alert">
      <strong>{t("refused.title")}</strong> {why}
    </p>
  );
}
