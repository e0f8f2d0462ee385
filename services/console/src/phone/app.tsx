/** The phone's page: who is signed in, and behind that the place one is at. */
import type { Phone } from "@/core/phone/phone";
import { Failed, WhenItFails } from "@/touch/failing";
import { useWaitingVersion } from "@/touch/worker";

import { PhoneContext, usePhoneState, useWords } from "./context";
import { nothingDirty } from "./drafting";
import { StatusBar } from "./parts/status";
import { usePlace } from "./places";
import { Grab } from "./screens/Grab";
import { List } from "./screens/List";
import { Order } from "./screens/Order";
import { Quote } from "./screens/Quote";
import { Records } from "./screens/Records";
import { Settings } from "./screens/Settings";
import { Sign } from "./screens/Sign";
import { SignIn } from "./screens/SignIn";

export function App({ phone }: { phone: Phone }) {
  return (
    <PhoneContext phone={phone}>
      <WhenItFails otherwise={<Fault />}>
        <Doors />
        <UpdateBar />
      </WhenItFails>
    </PhoneContext>
  );
}

function Doors() {
  const { t } = useWords();
  const { phase } = usePhoneState();
  switch (phase) {
    case "starting":
      return <main className="door" aria-busy="true">{t("app.starting")}</main>;
    case "insecure":
      return (
        <main className="door" role="alert">
          <h1>{t("app.insecure.title")}</h1>
          <p>{t("app.insecure.text")}</p>
        </main>
      );
    case "out":
      return <SignIn />;
    case "open":
      return (
        <div className="app">
          <StatusBar />
          <Shown />
        </div>
      );
  }
}

function Shown() {
  const place = usePlace();
  switch (place.name) {
    case "list":
      return <List />;
    case "grab":
      return <Grab />;
    case "records":
      return <Records />;
    case "settings":
      return <Settings />;
    case "order":
      return <Order key={place.order} id={place.order} />;
    case "quote":
      return <Quote key={place.order} id={place.order} />;
    case "sign":
      return <Sign key={place.order} id={place.order} />;
  }
}

/** A new version is taken up when no form is dirty. */
function UpdateBar() {
  const { t } = useWords();
  const waiting = useWaitingVersion("/phone/");
  if (waiting === null || !nothingDirty()) return null;
  return (
    <button type="button" className="update" onClick={() => waiting.postMessage("take over", [])}>
      {t("app.update")}
    </button>
  );
}

function Fault() {
  const { t } = useWords();
  return (
    <Failed title={t("app.fault.title")} text={t("app.fault.text")} again={t("app.fault.again")} home="/phone/" />
  );
}
