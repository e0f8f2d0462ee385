/** A new version of the tablet's program: fetched behind, taken up when no form is dirty. */
import { useEffect, useState } from "react";

import { useWords } from "./context";
import { nothingDirty } from "./drafting";

const LOOK_EVERY_MS = 30 * 60_000;

/** Registers the worker that keeps the program here; tells when another version waits. */
function useWaitingVersion(): ServiceWorker | null {
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);
  useEffect(() => {
    if (!("serviceWorker" in navigator) || import.meta.env.DEV) return undefined;
    let timer: ReturnType<typeof setInterval> | undefined;
    const begin = async () => {
      const registration = await navigator.serviceWorker.register("/gate/sw.js", { scope: "/gate/" });
      const look = () => {
        // Without a controller it is the first version, which need not be taken up.
        if (navigator.serviceWorker.controller !== null) setWaiting(registration.waiting);
      };
      look();
      registration.addEventListener("updatefound", () => {
        registration.installing?.addEventListener("statechange", look);
      });
      timer = setInterval(() => void registration.update().catch(() => undefined), LOOK_EVERY_MS);
    };
    void begin();
    const hadOne = navigator.serviceWorker.controller !== null;
    const reload = () => {
      if (hadOne) location.reload();
    };
    navigator.serviceWorker.addEventListener("controllerchange", reload);
    return () => {
      clearInterval(timer);
      navigator.serviceWorker.removeEventListener("controllerchange", reload);
    };
  }, []);
  return waiting;
}

export function UpdateBar() {
  const { t } = useWords();
  const waiting = useWaitingVersion();
  if (waiting === null || !nothingDirty()) return null;
  return (
    <button type="button" className="update" onClick={() => waiting.postMessage("take over", [])}>
      {t("app.update")}
    </button>
  );
}
