/** Something over the screen that is dealt with first. */
import { useEffect, useRef, type ReactNode } from "react";

import { useWords } from "../context";

interface SheetProps {
  title: string;
  children: ReactNode;
  actions?: ReactNode;
  onClose: () => void;
  tone?: "plain" | "alarm" | "good";
}

export function Sheet({ title, children, actions, onClose, tone = "plain" }: SheetProps) {
  const { t } = useWords();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    box.current?.showModal();
  }, []);
  return (
    <dialog ref={box} className={`sheet ${tone}`} aria-label={title} onClose={onClose}>
      <h2>{title}</h2>
      <div className="sheet-body">{children}</div>
      <div className="actions">
        <button type="button" onClick={onClose}>
          {t("do.close")}
        </button>
        {actions}
      </div>
    </dialog>
  );
}
