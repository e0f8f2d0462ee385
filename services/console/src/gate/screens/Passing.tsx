/** Staff, whose card is looked at both ways (W22), and residents, who are counted where the estate
 * wants it: one touch each.
 */
import { useState } from "react";

import type { Direction } from "@/core/acts";
import type { TextKey } from "@/core/messages";
import { passedToday, type Walking } from "@/core/passing";
import { Timing } from "@/core/timing";
import { TextField } from "@/touch/fields";

import { useGate, useGateState, useWords } from "../context";
import { Screen } from "../parts/screen";

export function Passing() {
  const { t } = useWords();
  const { parts } = useGateState();
  const policy = parts.policy[0];
  return (
    <Screen title="passing.title" help="passing.help">
      <div className="columns">
        <section>
          <h2>{t("passing.staff")}</h2>
          <StaffPart cardAsked={policy?.staff_card_asked === true} />
        </section>
        <section>
          <h2>{t("passing.resident")}</h2>
          {policy?.count_residents === true ? <Ways what="resident" /> : <p>{t("passing.resident.waved")}</p>}
        </section>
      </div>
    </Screen>
  );
}

function StaffPart({ cardAsked }: { cardAsked: boolean }) {
  const { t } = useWords();
  const [card, setCard] = useState("");
  if (!cardAsked) return <Ways what="staff" />;
  const number = card.trim();
  return (
    <>
      <TextField label={t("passing.staff.card")} value={card} onChange={setCard} longest={40} focus />
      <Ways what="staff" card={number} lacking={number === "" ? "passing.staff.card.needed" : null} onDone={() => setCard("")} />
    </>
  );
}

interface WaysProps {
  what: Walking;
  card?: string;
  /** What must be there first. */
  lacking?: TextKey | null;
  onDone?: () => void;
}

function Ways({ what, card = "", lacking = null, onDone }: WaysProps) {
  const { t } = useWords();
  const gate = useGate();
  const { written } = useGateState();
  const today = passedToday(written, what, gate.clock.now());
  const log = async (direction: Direction) => {
    const timing = new Timing(() => gate.clock.now());
    timing.touch();
    const passage = { passage_id: gate.newId(), what, direction, source: "hand" } as const;
    await gate.save([{ kind: "passage.log", data: { ...passage, ...(card === "" ? {} : { card_number: card }) } }], timing);
    onDone?.();
  };
  return (
    <>
      <div className="ways">
        {(["in", "out"] as const).map((direction) => (
          <button
            key={direction}
            type="button"
            className="primary"
            disabled={lacking !== null}
            onClick={() => void log(direction)}
          >
            {t(`passing.${what}.${direction}`)}
            {lacking !== null && <small>{t(lacking)}</small>}
          </button>
        ))}
      </div>
      <p className="rule" role="status">
        {t("passing.today", today)}
      </p>
    </>
  );
}
