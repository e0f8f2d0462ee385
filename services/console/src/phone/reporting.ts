/** Reporting an act from a form: at once, and with the server's word where there is one. */
import { useCallback, useState } from "react";

import { aboutOf, type OrderNow } from "@/core/phone/orders";
import type { ReportData, ReportKind } from "@/core/phone/types";
import { saidByServer } from "@/core/wording";

import { usePhone, useWords } from "./context";

interface Reporting {
  busy: boolean;
  /** Why the server did not take it; null while it has not said no. */
  refused: string | null;
  forget: () => void;
  /** True when it is written down and stands. */
  report: <K extends ReportKind>(kind: K, order: OrderNow, data: ReportData[K]) => Promise<boolean>;
}

export function useReporting(): Reporting {
  const phone = usePhone();
  const { language } = useWords();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const report = async <K extends ReportKind>(kind: K, order: OrderNow, data: ReportData[K]) => {
    setBusy(true);
    setRefused(null);
    try {
      const came = await phone.report(kind, aboutOf(order), data);
      if (came.kind === "refused") setRefused(saidByServer(language, came.problem));
      return came.kind !== "refused";
    } finally {
      setBusy(false);
    }
  };
  const forget = useCallback(() => setRefused(null), []);
  return { busy, refused, forget, report };
}
