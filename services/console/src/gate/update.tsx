/** A new version of the tablet's program: fetched behind, taken up when no form is dirty. */
import { useWaitingVersion } from "@/touch/worker";

import { useWords } from "./context";
import { nothingDirty } from "./drafting";

export function UpdateBar() {
  const { t } = useWords();
  const waiting = useWaitingVersion("/gate/");
  if (waiting === null || !nothingDirty()) return null;
  return (
    <button type="button" className="update" onClick={() => waiting.postMessage("take over", [])}>
      {t("app.update")}
    </button>
  );
}
