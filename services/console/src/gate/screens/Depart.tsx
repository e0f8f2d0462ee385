/** Leaving: the visitor is found, card and pledge come back in the same act (F36, F41, W25). */
import { useState } from "react";

import { cardsToTakeBack, kindOf, lossOf, type CardSaid } from "@/core/box";
import { overstayed } from "@/core/here";
import { clockTime, yuan } from "@/core/messages";
import { samePlate } from "@/core/plates";
import type { HeldPledge, Inside } from "@/core/rows";
import { plain } from "@/core/search";
import { Timing } from "@/core/timing";
import { Choice, TextField, Toggle } from "@/touch/fields";

import { useGate, useGateState, useWords, type Words } from "../context";
import { LossPart, NO_LOSS, type Loss } from "../parts/loss";
import { DigitPad } from "../parts/pads";
import { Screen } from "../parts/screen";
import { Sheet } from "../parts/sheet";
import { carriedHere } from "../places";
import { DOCUMENTS } from "../visit/form";

/** Who fits what was typed: a card's number first, then name, unit, plate. */
export function fitting(inside: readonly Inside[], typed: string): Inside[] {
  const wanted = plain(typed);
  if (wanted === "") return [...inside];
  const byCard = inside.filter((visit) => visit.cards.some((number) => plain(number) === wanted));
  const others = inside.filter((visit) => !byCard.includes(visit) && fits(visit, wanted));
  return [...byCard, ...others];
}

function fits(visit: Inside, wanted: string): boolean {
  const texts = [visit.name, visit.unit_label, visit.place, visit.plate, visit.pass_number, ...visit.cards];
  return texts.some((text) => text !== null && plain(text).includes(wanted));
}

export function Depart() {
  const { t } = useWords();
  const { inside } = useGateState();
  const [carried] = useState(carriedHere);
  const [typed, setTyped] = useState("");
  const [leaving, setLeaving] = useState<Inside | null>(
    () =>
      inside.find(
        (visit) =>
          visit.id === carried.visit ||
          (carried.plate !== undefined && visit.plate !== null && samePlate(visit.plate, carried.plate)),
      ) ?? null,
  );
  const found = fitting(inside, typed);
  return (
    <Screen title="depart.title" help="depart.help">
      <div className="columns">
        <div>
          <TextField label={t("inside.hint")} value={typed} onChange={setTyped} keys="text" focus />
          <DigitPad value={typed} onChange={setTyped} />
        </div>
        <VisitList visits={found} onChoose={setLeaving} />
      </div>
      {leaving !== null && (
        <DepartSheet
          visit={leaving}
          onClose={() => {
            setLeaving(null);
            setTyped("");
          }}
        />
      )}
    </Screen>
  );
}

const MOST_SHOWN = 200;

export function VisitList({ visits, onChoose }: { visits: readonly Inside[]; onChoose: (visit: Inside) => void }) {
  const { t } = useWords();
  const gate = useGate();
  const now = gate.clock.corrected();
  if (visits.length === 0) return <p role="status">{t("inside.none")}</p>;
  return (
    <ul className="hits">
      {visits.slice(0, MOST_SHOWN).map((visit) => (
        <li key={visit.id}>
          <button type="button" onClick={() => onChoose(visit)} className={overstayed(visit, now) ? "over" : ""}>
            <strong>{visit.cards.length > 0 ? `[${visit.cards.join(" ")}] ${visit.name}` : visit.name}</strong>
            <span>{whereTo(visit)}</span>
            <span>
              {t(`class.${visit.visit_class}`)} · {t("inside.people", { n: visit.people })} ·{" "}
              {clockTime(visit.entered_at)}
            </span>
            {visit.plate !== null && <span className="plate">{visit.plate}</span>}
            {overstayed(visit, now) && <em className="over">{t("inside.over")}</em>}
          </button>
        </li>
      ))}
    </ul>
  );
}

export function whereTo(visit: Inside): string {
  return [visit.unit_label ?? visit.place, visit.host_name].filter((text) => text !== null && text !== "").join(" ");
}

export function pledgeText(pledge: HeldPledge | null, { t }: Words): string | null {
  if (pledge === null || pledge.kind === "none") return null;
  if (pledge.kind === "deposit") return t("visit.pledge.deposit", { amount: yuan(pledge.amount_fen ?? 0) });
  const document = DOCUMENTS.find((each) => each === pledge.document) ?? "other";
  return t(`document.${document}`);
}

export function DepartSheet({ visit, onClose }: { visit: Inside; onClose: () => void }) {
  const words = useWords();
  const { t } = words;
  const gate = useGate();
  const { cards } = useGateState();
  const [toTakeBack] = useState(() => cardsToTakeBack(visit, cards));
  const [said, setSaid] = useState<Readonly<Record<string, CardSaid>>>({});
  const [loss, setLoss] = useState<Loss>(NO_LOSS);
  const are = (what: CardSaid) => toTakeBack.filter((number) => (said[number] ?? "back") === what);
  const [back, lost] = [are("back"), are("lost")];
  const pledge = pledgeText(visit.pledge, words);
  const [pledgeBack, setPledgeBack] = useState(pledge !== null);
  const [doors, setDoors] = useState(false);
  const [note, setNote] = useState("");
  const [timing] = useState(() => {
    const begun = new Timing(() => gate.clock.now());
    begun.touch();
    return begun;
  });
  const truck = visit.vehicle_kind === "truck";
  const unapproved = lost.length > 0 && loss.approver === null;
  const leave = async () => {
    const losses = lost.map((number) => {
      const card = { number, kind: kindOf(number, visit, cards), visit_id: visit.id };
      return { kind: "card.lost", data: lossOf(card, loss.approver ?? "", loss.note) } as const;
    });
    await gate.save(
      [
        ...losses,
        {
          kind: "visit.depart",
          data: {
            visit_id: visit.id,
            cards_returned: back,
            pledge_returned: pledgeBack,
            ...(truck ? { rear_doors_checked: doors } : {}),
            ...(note.trim() === "" ? {} : { note: note.trim() }),
          },
        },
      ],
      timing,
    );
    onClose();
  };
  return (
    <Sheet
      title={`${visit.name} · ${whereTo(visit)}`}
      onClose={onClose}
      actions={
        <button type="button" className="primary" disabled={(truck && !doors) || unapproved} onClick={() => void leave()}>
          {back.length > 0 ? t("depart.with", { cards: back.join("、") }) : t("depart.do")}
          {truck && !doors && <small>{t("depart.rear_doors.needed")}</small>}
          {unapproved && <small>{t("card.lost.needed")}</small>}
        </button>
      }
    >
      <p>
        {t(`class.${visit.visit_class}`)} · {t("inside.people", { n: visit.people })} · {clockTime(visit.entered_at)}
        {visit.plate !== null && <span className="plate"> {visit.plate}</span>}
      </p>
      {toTakeBack.map((number) => (
        <Choice<CardSaid>
          key={number}
          label={t(`card.title.${kindOf(number, visit, cards)}`, { number })}
          value={said[number] ?? "back"}
          onChange={(what) => setSaid({ ...said, [number]: what })}
          options={[
            { value: "back", label: t("card.back") },
            { value: "not_back", label: t("card.not_back"), against: true },
            { value: "lost", label: t("card.is_lost"), against: true },
          ]}
        />
      ))}
      {lost.length > 0 && <LossPart loss={loss} onChange={setLoss} />}
      {pledge !== null && (
        <Toggle label={`${t("depart.pledge")}：${pledge}`} on={pledgeBack} onChange={setPledgeBack} />
      )}
      {truck && <Toggle label={t("depart.rear_doors")} on={doors} onChange={setDoors} />}
      <TextField label={t("depart.note")} value={note} onChange={setNote} />
    </Sheet>
  );
}
