import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";

import { whenEnded } from "@/api/client";
import { Failed } from "@/office/errors/error-pages";

import classes from "./entrance.module.css";
import { MeContext } from "./me";
import { endedOf, isSamePlace, OF_SERVICES, type Session, sessionQuery } from "./session";
import { EstateChoice, SignInPage } from "./sign-in-page";
import { Waiting } from "./waiting";

/** Its children for who is signed in. The address stays, so whoever signs in is where they wanted to be. */
export function FrontDoor({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const { data: session, error, refetch } = useQuery(sessionQuery);

  useEffect(() => {
    whenEnded(() => queries.setQueryData(sessionQuery.queryKey, endedOf));
  }, [queries]);

  const entered = (after: Session): void => {
    const before = queries.getQueryData(sessionQuery.queryKey);
    // Another's answers are not theirs to see.
    if (!isSamePlace(before, after)) queries.removeQueries(OF_SERVICES);
    queries.setQueryData(sessionQuery.queryKey, after);
    if (isSamePlace(before, after)) void queries.invalidateQueries(OF_SERVICES);
  };

  if (session === undefined) {
    return error === null ? <Waiting /> : <Failed error={error} retry={() => void refetch()} />;
  }
  if (session.kind === "nobody") return <SignInPage entered={entered} ended={false} />;
  if (session.kind === "choosing") return <EstateChoice estates={session.estates} entered={entered} />;
  const { me, ended } = session;
  return (
    <MeContext value={me}>
      <div inert={ended} key={`${me.id} ${me.estate.id}`}>
        {children}
      </div>
      {ended && (
        <div className={classes.over}>
          <SignInPage entered={entered} ended />
        </div>
      )}
    </MeContext>
  );
}
