import { Alert, Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { answered, dispatch } from "@/api/client";
import { Failed } from "@/office/errors/error-pages";
import { useLive } from "@/office/live/live";
import { TickerContext } from "@/office/live/tick";
import { Waiting } from "@/office/session/waiting";

import { useAlarm } from "./alarm";
import { BoardBody } from "./board-body";
import classes from "./board.module.css";
import { useBoard } from "./use-board";

const MINUTE_MS = 60_000;

/** What is asked of the board beside its cards; both change rarely, and not with every order. */
export function useBoardRules() {
  const moves = useQuery({
    queryKey: ["identity", "board moves"],
    queryFn: () => answered(dispatch.GET("/board/moves")),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const technicians = useQuery({
    queryKey: ["identity", "technicians"],
    queryFn: () => answered(dispatch.GET("/technicians/free")),
    // Shifts and leave begin and end without anybody doing anything.
    refetchInterval: MINUTE_MS,
  });
  return { moves, technicians };
}

/** 派工看板: all open orders by who owes the next step; what one does, all see. */
export function BoardPage() {
  const { t } = useTranslation();
  const [alarm, readiness] = useAlarm();
  const { held, holding, ticker } = useBoard(alarm);
  const { moves, technicians } = useBoardRules();
  const { connection } = useLive();
  const error = held.error ?? moves.error ?? technicians.error;
  const again = (): void => {
    void holding.begin();
    if (moves.error) void moves.refetch();
    if (technicians.error) void technicians.refetch();
  };

  if (held.loaded === "first" || moves.data === undefined || technicians.data === undefined) {
    return error === null ? <Waiting /> : <Failed error={error} retry={again} />;
  }
  return (
    <TickerContext value={ticker}>
      <div className={classes.page}>
        {(connection !== "connected" || error !== null) && (
          <Alert color="yellow" className={classes.away} role="status">
            {t(connection === "connected" ? "board.stale" : "board.away")}{" "}
            <Button size="compact-sm" variant="default" onClick={again}>
              {t("errors.retry")}
            </Button>
          </Alert>
        )}
        <BoardBody
          held={held}
          holding={holding}
          moves={moves.data}
          technicians={technicians.data}
          alarm={alarm}
          readiness={readiness}
        />
      </div>
    </TickerContext>
  );
}
