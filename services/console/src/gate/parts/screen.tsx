/** The frame of a screen: title and way back above, what is saved below, always in reach. */
import { useState, type ReactNode } from "react";

import type { TextKey } from "@/core/messages";

import { useWords } from "../context";
import { useGo } from "../places";
import { Sheet } from "./sheet";

interface ScreenProps {
  title: TextKey;
  help: TextKey;
  children: ReactNode;
  /** The buttons that end the work; they stay on screen whatever scrolls. */
  actions?: ReactNode;
  onBack?: () => void;
}

export function Screen({ title, help, children, actions, onBack }: ScreenProps) {
  const { t } = useWords();
  const go = useGo();
  const [helping, setHelping] = useState(false);
  return (
    <main className="screen">
      <header className="screen-head">
        <button type="button" className="quiet" onClick={onBack ?? (() => go("home"))}>
          ‹ {t("do.back")}
        </button>
        <h1>{t(title)}</h1>
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
        <Sheet title={t(title)} onClose={() => setHelping(false)}>
          <p>{t(help)}</p>
        </Sheet>
      )}
    </main>
  );
}
