/** The worker that keeps a program on its device: registered here, and asked for a newer version. */
import { useEffect, useState } from "react";

const LOOK_EVERY_MS = 30 * 60_000;

/** Registers the worker of the program under `base`; tells when another version waits. */
export function useWaitingVersion(base: string): ServiceWorker | null {
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);
  useEffect(() => {
    if (!("serviceWorker" in navigator) || import.meta.env.DEV) return undefined;
    let timer: ReturnType<typeof setInterval> | undefined;
    const begin = async () => {
      const registration = await navigator.serviceWorker.register(`${base}sw.js`, { scope: base });
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
  }, [base]);
  return waiting;
}
