/** The box at this gate as it should look now: cards by number, and what is held (F36, F41). */
import { useState } from "react";

import type { CardKind } from "@/core/acts";
import { cardsOf } from "@/core/box";
import { clockTime, dayTime } from "@/core/messages";
import type { CardRow, Held } from "@/core/rows";
import { Timing } from "@/core/timing";

import { useGate, useGateState, useWords } from "../context";
import { CardSheet } from "../parts/cardsheet";
import { Screen } from "../parts/screen";
import { Sheet } from "../parts/sheet";
import { useGo } from "../places";
import { pledgeText, whereTo } from "./Depart";

const KINDS = ["visitor", "vehicle"] as const;

export function Box() {
  const [card, setCard] = useState<CardRow | null>(null);
  return (
    <Screen title="box.title" help="box.help">
      <div className="columns">
        <Pledges />
        <div>
          {KINDS.map((kind) => (
            <Cards key={kind} kind={kind} onChoose={setCard} />
          ))}
        </div>
      </div>
      {card !== null && <CardSheet card={card} onClose={() => setCard(null)} />}
    </Screen>
  );
}

function Cards({ kind, onChoose }: { kind: CardKind; onChoose: (card: CardRow) => void }) {
  const { t } = useWords();
  const { cards, inside, registration } = useGateState();
  const { stock, out, lost, elsewhere } = cardsOf(cards, kind, inside, registration?.gate ?? "");
  const card = (number: string) => cards.find((each) => each.number === number && each.kind === kind);
  const numbers = (of: readonly string[]) =>
    of.map((number) => {
      const found = card(number);
      return found === undefined ? null : <Chip key={number} card={found} onChoose={onChoose} />;
    });
  return (
    <section aria-label={kind === "visitor" ? t("visit.card") : t("vehicle.card")}>
      <h2>{kind === "visitor" ? t("visit.card") : t("vehicle.card")}</h2>
      {out.length > 0 && <h3>{t("box.out", { n: out.length })}</h3>}
      <ul className="hits">
        {out.map(({ card: each, with_ }) => (
          <li key={each.number}>
            <button type="button" onClick={() => onChoose(each)}>
              <strong>{each.number}</strong>
              {with_ === null ? (
                <em className="over">{t("box.nobody")}</em>
              ) : (
                <span>
                  {with_.name} · {whereTo(with_)} · {clockTime(with_.entered_at)}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {lost.length > 0 && <h3>{t("box.lost", { n: lost.length })}</h3>}
      <div className="chips">{numbers(lost.map((each) => each.number))}</div>
      <h3>{t("box.stock", { n: stock.length })}</h3>
      <div className="chips">{numbers(stock)}</div>
      {elsewhere > 0 && <p className="hint">{t("box.elsewhere", { n: elsewhere })}</p>}
    </section>
  );
}

function Chip({ card, onChoose }: { card: CardRow; onChoose: (card: CardRow) => void }) {
  return (
    <button type="button" className={card.state === "lost" ? "danger" : ""} onClick={() => onChoose(card)}>
      {card.number}
    </button>
  );
}

function Pledges() {
  const { t } = useWords();
  const go = useGo();
  const { pledges, inside } = useGateState();
  const [giving, setGiving] = useState<Held | null>(null);
  return (
    <section aria-label={t("inside.pledges")}>
      <h2>{t("box.held", { n: pledges.length })}</h2>
      {pledges.length === 0 && <p role="status">{t("box.empty")}</p>}
      <ul className="rows">
        {pledges.map((held) => (
          <li key={held.id}>
            <HeldText held={held} />
            {inside.some((visit) => visit.id === held.id) ? (
              <button type="button" onClick={() => go("depart", { visit: held.id })}>
                {t("depart.do")}
              </button>
            ) : (
              <button type="button" className="primary" onClick={() => setGiving(held)}>
                {t("box.give_back")}
              </button>
            )}
          </li>
        ))}
      </ul>
      {giving !== null && <GiveBackSheet held={giving} onClose={() => setGiving(null)} />}
    </section>
  );
}

function HeldText({ held }: { held: Held }) {
  const words = useWords();
  const { t } = words;
  const { registration, parts } = useGateState();
  const gate = parts.policy[0]?.gates.find((each) => each.code === held.gate)?.name ?? held.gate;
  const whose = [held.name, held.unit_label ?? held.place].filter((text) => text !== null && text !== "");
  const more = [
    held.receipt_number === "" ? null : t("box.receipt", { number: held.receipt_number }),
    held.taken_at === null ? null : t("box.since", { at: dayTime(held.taken_at) }),
    held.gate === registration?.gate ? null : t("box.at_gate", { gate }),
  ].filter((text) => text !== null);
  return (
    <div>
      <strong>{pledgeText(held, words)}</strong>
      <p>{whose.length === 0 ? t("box.unknown") : whose.join(" · ")}</p>
      <p className="hint">{more.join(" · ")}</p>
      {held.left_at !== null && (
        <p className="warn">
          {t("box.behind")} · {dayTime(held.left_at)}
        </p>
      )}
    </div>
  );
}

/** Somebody comes back for what they left: compared with the person, then out of the box. */
function GiveBackSheet({ held, onClose }: { held: Held; onClose: () => void }) {
  const words = useWords();
  const { t } = words;
  const gate = useGate();
  const [timing] = useState(() => begunNow(() => gate.clock.now()));
  const giveBack = async () => {
    await gate.save([{ kind: "pledge.return", data: { visit_id: held.id } }], timing);
    onClose();
  };
  return (
    <Sheet
      title={t("box.give_back")}
      onClose={onClose}
      actions={
        <button type="button" className="primary" onClick={() => void giveBack()}>
          {t("box.give_back")} {pledgeText(held, words)}
        </button>
      }
    >
      <HeldText held={held} />
      <p>{t("box.give_back.check")}</p>
    </Sheet>
  );
}

function begunNow(now: () => number): Timing {
  const timing = new Timing(now);
  timing.touch();
  return timing;
}
