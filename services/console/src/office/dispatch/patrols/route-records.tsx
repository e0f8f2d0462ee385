import { Badge, Button, Group, Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import { useSaying } from "@/office/app/saying";
import { useCommand } from "@/office/forms/command";
import { ReasonForm } from "@/office/forms/reason-form";
import { usePaper } from "@/office/lists/paper";
import { Records } from "@/office/lists/records";
import { from, useRecords } from "@/office/lists/use-records";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

import type { Route } from "./patrols";
import { RouteForm } from "./route-form";

/** Routes and their points; their codes to print, and a round begun at once. */
export function RouteRecords() {
  const { t } = useTranslation();
  const me = useMe();
  const manages = may(me, ["patrols.manage"]);
  const [changing, setChanging] = useState<Route | "new" | null>(null);
  const [withdrawing, setWithdrawing] = useState<Route | null>(null);
  const paper = usePaper();
  const routes = useRecords(["dispatch", "patrols", "routes"], (cursor) =>
    answered(dispatch.GET("/patrols/routes", { params: { query: from(cursor) } })),
  );
  const withdraw = useCommand(
    "dispatch",
    ({ route, reason }: { readonly route: Route; readonly reason: string }, key) =>
      answered(
        dispatch.POST("/patrols/routes/{route_id}/withdraw", {
          params: { ...keyed(key), path: { route_id: route.id } },
          body: { reason },
        }),
      ),
    () => setWithdrawing(null),
  );
  const print = (route: Route): void =>
    paper.mutate({
      name: `${route.name}.pdf`,
      fetch: () =>
        answered(
          dispatch.GET("/patrols/routes/{route_id}/codes.pdf", {
            params: { path: { route_id: route.id } },
            parseAs: "blob",
          }),
        ),
    });
  return (
    <>
      {manages && (
        <Group>
          <Button onClick={() => setChanging("new")}>{t("planned.patrols.create")}</Button>
        </Group>
      )}
      <Records
        label={t("planned.patrols.tabs.routes")}
        query={routes}
        keyOf={(route) => route.id}
        empty={t("planned.patrols.noRoutes")}
        columns={[
          { title: t("planned.patrols.route"), cell: (route) => <Text fw={600}>{route.name}</Text> },
          { title: t("planned.patrols.points"), cell: (route) => <Points route={route} /> },
          {
            title: "",
            screenOnly: true,
            cell: (route) => (
              <Group gap="xs" justify="end">
                {may(me, ["patrols.walk"]) && <StartRound route={route} />}
                {manages && (
                  <>
                    <Button size="xs" variant="default" loading={paper.isPending} onClick={() => print(route)}>
                      {t("planned.patrols.print")}
                    </Button>
                    <Button size="xs" variant="default" onClick={() => setChanging(route)}>
                      {t("planned.patrols.change")}
                    </Button>
                    <Button size="xs" variant="default" onClick={() => setWithdrawing(route)}>
                      {t("planned.patrols.withdraw")}
                    </Button>
                  </>
                )}
              </Group>
            ),
          },
        ]}
      />
      {changing !== null && (
        <RouteForm route={changing === "new" ? null : changing} close={() => setChanging(null)} />
      )}
      {withdrawing !== null && (
        <ReasonForm
          title={t("planned.patrols.withdraw")}
          about={t("planned.patrols.withdrawAbout", { name: withdrawing.name })}
          submit={t("planned.patrols.withdraw")}
          pending={withdraw.isPending}
          error={withdraw.error}
          act={(reason) => withdraw.mutate({ route: withdrawing, reason })}
          close={() => setWithdrawing(null)}
        />
      )}
    </>
  );
}

function Points({ route }: { route: Route }) {
  return (
    <Group gap="xs">
      {route.points.map((point, place) => (
        <Badge key={point.id} variant="light" tt="none">
          {place + 1}. {point.name} · {point.code}
        </Badge>
      ))}
    </Group>
  );
}

function StartRound({ route }: { route: Route }) {
  const { t } = useTranslation();
  const saying = useSaying();
  const navigate = useNavigate();
  const starting = useCommand(
    "dispatch",
    (id: string, key) => answered(dispatch.POST("/patrols/rounds", { params: keyed(key), body: { route_id: id } })),
    (round) => void navigate({ to: `/orders/patrols/${round.id}` }),
  );
  return (
    <Button size="xs" loading={starting.isPending} onClick={() => starting.mutate(route.id, { onError: saying.failed })}>
      {t("planned.patrols.start")}
    </Button>
  );
}
