/** Something over the screen that is dealt with first. */
import { useEffect, useRef, type ReactNode } from "react";

export interface SheetProps {
  title: string;
  children: ReactNode;
  actions?: ReactNode;
  onClose: () => void;
  tone?: "plain" | "alarm" | "good";
}

/** `close`: the word on the button that closes it. */
export function SheetOf({ title, children, actions, onClose, tone = "plain", close }: SheetProps & { close: string }) {
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
          {close}
        </button>
        {actions}
      </div>
    </dialog>
  );
}
