import { Badge } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Told } from "@/api/feed";
import { OF_SERVICES } from "@/office/session/session";

import { type Connection, follow } from "./following";
import { LiveContext, Telling, useLive } from "./live";

const COLOURS: Record<Connection, string> = { connected: "teal", reconnecting: "yellow", offline: "red" };

/** Follows the feed for its children. What is shown is fetched anew when something of its service changes. */
export function LiveFeed({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const [telling] = useState(() => new Telling());
  const [connection, setConnection] = useState<Connection>("reconnecting");

  useEffect(() => {
    const leaving = new AbortController();
    const told = (what: Told): void => {
      if (what.kind === "change") void queries.invalidateQueries({ queryKey: [what.change.service] });
      // What happened before the line stood was told to nobody here.
      if (what.kind === "hello" || what.kind === "refetch") void queries.invalidateQueries(OF_SERVICES);
      telling.tell(what);
    };
    const offline = (): void => setConnection("offline");
    globalThis.addEventListener("offline", offline);
    void follow(leaving.signal, { told, connection: setConnection });
    return () => {
      globalThis.removeEventListener("offline", offline);
      leaving.abort();
    };
  }, [queries, telling]);

  const live = useMemo(() => ({ connection, listen: telling.listen }), [connection, telling]);
  return <LiveContext value={live}>{children}</LiveContext>;
}

/** Whether we are told of changes. */
export function LiveConnection() {
  const { t } = useTranslation();
  const { connection } = useLive();
  return (
    <Badge
      variant="outline"
      color={COLOURS[connection]}
      size="lg"
      tt="none"
      role="status"
      aria-label={t("connection.about") + t(`connection.${connection}`)}
      data-connection={connection}
    >
      {t(`connection.${connection}`)}
    </Badge>
  );
}
