/** The tablet's page: which door is shut, and behind the last one the place one is at. */
import type { ComponentType } from "react";

import type { Gate } from "@/core/gate";
import { Failed, WhenItFails } from "@/touch/failing";

import { GateContext, useGateState, useWords } from "./context";
import { IdleLock } from "./idle";
import { StatusBar, UndoBar } from "./parts/bars";
import { usePlace, type Place } from "./places";
import { Box } from "./screens/Box";
import { Depart } from "./screens/Depart";
import { Emergency } from "./screens/Emergency";
import { Enrol } from "./screens/Enrol";
import { Expected } from "./screens/Expected";
import { HandOver } from "./screens/HandOver";
import { Home } from "./screens/Home";
import { InsideList } from "./screens/InsideList";
import { Passing } from "./screens/Passing";
import { Phone } from "./screens/Phone";
import { Rider } from "./screens/Rider";
import { Sent } from "./screens/Sent";
import { Settings } from "./screens/Settings";
import { Slips } from "./screens/Slips";
import { Unlock } from "./screens/Unlock";
import { Vehicles } from "./screens/Vehicles";
import { Visitor } from "./screens/Visitor";
import { Workers } from "./screens/Workers";
import { UpdateBar } from "./update";

const SCREENS: Record<Place, ComponentType> = {
  home: Home,
  rider: Rider,
  visitor: Visitor,
  expected: Expected,
  vehicles: Vehicles,
  workers: Workers,
  slips: Slips,
  depart: Depart,
  inside: InsideList,
  box: Box,
  passing: Passing,
  phone: Phone,
  "hand-over": HandOver,
  emergency: Emergency,
  sent: Sent,
  settings: Settings,
};

export function App({ gate }: { gate: Gate }) {
  return (
    <GateContext gate={gate}>
      <WhenItFails otherwise={<Fault />}>
        <Doors />
        <UpdateBar />
      </WhenItFails>
    </GateContext>
  );
}

function Doors() {
  const { t } = useWords();
  const { phase, waiting } = useGateState();
  switch (phase) {
    case "starting":
      return <main className="door" aria-busy="true">{t("app.starting")}</main>;
    case "insecure":
      return <Notice title={t("app.insecure.title")} text={t("app.insecure.text")} />;
    case "revoked":
      return <Notice title={t("app.revoked.title")} text={t("app.revoked.text", { n: waiting })} />;
    case "blank":
      return <Enrol />;
    case "locked":
      return <Unlock />;
    case "open":
      return <Inside />;
  }
}

function Notice({ title, text }: { title: string; text: string }) {
  return (
    <main className="door" role="alert">
      <h1>{title}</h1>
      <p>{text}</p>
    </main>
  );
}

function Inside() {
  const place = usePlace();
  const Shown = SCREENS[place];
  return (
    <div className="app">
      <StatusBar />
      <IdleLock />
      <Shown key={place} />
      <UndoBar />
    </div>
  );
}

function Fault() {
  const { t } = useWords();
  return (
    <Failed title={t("app.fault.title")} text={t("app.fault.text")} again={t("app.fault.again")} home="/gate/" />
  );
}
