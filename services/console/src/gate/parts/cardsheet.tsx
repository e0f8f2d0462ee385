/** One card of the gate: reported lost, or found again. */
import { useState } from "react";

import type { ActData } from "@/core/acts";
import { lossOf } from "@/core/box";
import type { CardRow } from "@/core/rows";
import { Timing } from "@/core/timing";

import { useGate, useGateState, useWords } from "../context";
import { useGo } from "../places";
import { LossPart, NO_LOSS, type Loss } from "./loss";
import { Sheet } from "./sheet";

export function CardSheet({ card, onClose }: { card: CardRow; onClose: () => void }) {
  const { t } = useWords();
  const kind = card.kind ?? "visitor";
  const title = t(`card.title.${kind}`, { number: card.number });
  return card.state === "lost" ? (
    <FoundSheet title={title} card={{ card_number: card.number, kind }} onClose={onClose} />
  ) : (
    <LostSheet title={title} card={card} onClose={onClose} />
  );
}

function LostSheet({ title, card, onClose }: { title: string; card: CardRow; onClose: () => void }) {
  const { t } = useWords();
  const gate = useGate();
  const go = useGo();
  const { inside } = useGateState();
  const [loss, setLoss] = useState<Loss>(NO_LOSS);
  const [timing] = useState(() => new Timing(() => gate.clock.now()));
  const holder = inside.find((visit) => visit.id === card.visit_id);
  const lose = async () => {
    if (loss.approver === null) return;
    const { number, visit_id } = card;
    const data = lossOf({ number, kind: card.kind ?? "visitor", visit_id }, loss.approver, loss.note);
    await gate.save([{ kind: "card.lost", data }], timing);
    onClose();
  };
  return (
    <Sheet
      title={title}
      onClose={onClose}
      actions={
        <>
          {holder !== undefined && (
            <button type="button" onClick={() => go("depart", { visit: holder.id })}>
              {t("depart.do")} · {holder.name}
            </button>
          )}
          <button type="button" className="primary" disabled={loss.approver === null} onClick={() => void lose()}>
            {t("card.lost.do")}
            {loss.approver === null && <small>{t("card.lost.needed")}</small>}
          </button>
        </>
      }
    >
      <LossPart
        loss={loss}
        onChange={(next) => {
          timing.touch();
          setLoss(next);
        }}
      />
    </Sheet>
  );
}

function FoundSheet({ title, card, onClose }: { title: string; card: ActData["card.found"]; onClose: () => void }) {
  const { t } = useWords();
  const gate = useGate();
  const [timing] = useState(() => new Timing(() => gate.clock.now()));
  const find = async () => {
    timing.touch();
    await gate.save([{ kind: "card.found", data: card }], timing);
    onClose();
  };
  return (
    <Sheet
      title={title}
      onClose={onClose}
      actions={
        <button type="button" className="primary" onClick={() => void find()}>
          {t("card.found.do")}
        </button>
      }
    >
      <p>{t("card.found.text")}</p>
    </Sheet>
  );
}
