/** What this tablet did: what waits, what was taken in, what did not agree. */
import { putRight } from "@/core/here";
import { dayTime, saidByServer, type TextKey } from "@/core/messages";
import type { Written } from "@/core/at-the-gate";

import { useGate, useGateState, useWords } from "../context";
import { Screen } from "../parts/screen";
import { needsALook } from "./Home";

const MOST_SHOWN = 60;

const NAMES: Record<Written["act"]["kind"], TextKey> = {
  "passage.log": "home.vehicles",
  "visit.admit": "visit.saved",
  "visit.refuse": "refuse.title",
  "visit.depart": "depart.title",
  "pledge.return": "box.give_back",
  "card.lost": "card.lost.done",
  "card.found": "card.found.done",
  "slip.release": "slips.released",
  "slip.unannounced": "unannounced.title",
  "slip.send_back": "slips.sent_back",
  "shift.begin": "home.hand_over",
  "shift.hand_over": "hand_over.done",
  "draft.leave": "drafts.leaving",
  "draft.take": "drafts.taken",
  "phone_note.log": "phone.title",
  "emergency.printed": "emergency.title",
};

export function Sent() {
  const { t } = useWords();
  const gate = useGate();
  const { written } = useGateState();
  const differences = written.filter((row) => needsALook(row.state));
  const latest = written.toReversed().slice(0, MOST_SHOWN);
  return (
    <Screen
      title="sent.title"
      help="sent.help"
      actions={
        <button type="button" className="primary" onClick={() => void gate.wake()}>
          {t("sent.send")}
        </button>
      }
    >
      <h2>{t("sent.differences")}</h2>
      {differences.length === 0 && <p>{t("sent.none")}</p>}
      <ul className="rows">
        {differences.map((row) => (
          <DifferenceRow key={row.act.id} row={row} />
        ))}
      </ul>
      <h2>{t("sent.today")}</h2>
      <ul className="rows">
        {latest.map((row) => (
          <li key={row.act.id} className={row.state}>
            <span>{dayTime(putRight(row.act).at)}</span>
            <strong>{titleOf(row, t)}</strong>
            <em>{t(`sent.state.${row.state}`)}</em>
          </li>
        ))}
      </ul>
    </Screen>
  );
}

function DifferenceRow({ row }: { row: Written }) {
  const { t, language } = useWords();
  const gate = useGate();
  const texts = [
    ...(row.answer?.differences ?? []).map((each) => each[language]),
    saidByServer(language, row.answer?.problem ?? null),
  ].filter((text) => text !== "");
  return (
    <li className={row.seen ? "seen" : "warn"}>
      <span>{dayTime(putRight(row.act).at)}</span>
      <div>
        <strong>
          {titleOf(row, t)} · {t(`sent.state.${row.state}`)}
        </strong>
        {texts.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      {!row.seen && (
        <button type="button" onClick={() => void gate.see(row.act.id)}>
          {t("do.seen")}
        </button>
      )}
    </li>
  );
}

function titleOf({ act }: Written, t: (key: TextKey) => string): string {
  if (act.kind === "passage.log" && (act.data.what === "staff" || act.data.what === "resident")) {
    return t(`passing.${act.data.what}.${act.data.direction}`);
  }
  if (act.kind === "card.lost" || act.kind === "card.found") return `${t(NAMES[act.kind])} ${act.data.card_number}`;
  if (act.kind === "passage.log" && (act.data.what === "rider" || act.data.what === "parcel")) {
    return t(`rider.kind.${act.data.what}`);
  }
  if (act.kind === "visit.admit") return `${t("visit.saved")} ${act.data.name}`;
  if (act.kind === "phone_note.log") return `${t(NAMES[act.kind])} ${act.data.caller_name}`;
  if (act.kind === "passage.log") return `${t("home.vehicles")} ${act.data.plate ?? ""}`;
  return t(NAMES[act.kind]);
}
