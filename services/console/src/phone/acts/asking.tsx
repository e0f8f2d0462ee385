/** A sheet with a form, its own button, and the server's word on it. */
import type { ReactNode } from "react";

import type { OrderNow } from "@/core/phone/orders";
import type { ReportData, ReportKind } from "@/core/phone/types";

import { useWords } from "../context";
import { Refused } from "../parts/screen";
import { Sheet } from "../parts/sheet";
import { useReporting } from "../reporting";
import type { TextKey } from "../texts";

export interface ActProps {
  now: OrderNow;
  onClose: () => void;
}

interface AskingProps<K extends ReportKind> extends ActProps {
  kind: K;
  title: TextKey;
  /** What stands on the button. */
  label?: string;
  /** What is said, or why it cannot be yet. */
  data: ReportData[K] | TextKey;
  /** Where it leads, if not only back. */
  onDone?: () => void;
  children: ReactNode;
}

export function Asking<K extends ReportKind>({ kind, now, onClose, title, label, data, onDone, children }: AskingProps<K>) {
  const { t } = useWords();
  const { busy, refused, report } = useReporting();
  const missing = typeof data === "string" ? data : null;
  const save = async () => {
    if (typeof data === "string") return;
    if (!(await report(kind, now, data))) return;
    onClose();
    onDone?.();
  };
  return (
    <Sheet
      title={t(title)}
      onClose={onClose}
      actions={
        <button type="button" className="primary" disabled={busy || missing !== null} onClick={() => void save()}>
          {busy ? t("do.wait") : missing === null ? (label ?? t("do.save")) : t(missing)}
        </button>
      }
    >
      {children}
      <Refused why={refused} />
    </Sheet>
  );
}
