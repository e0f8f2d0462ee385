/** Handing the shift over (E02, E18): the next guard counts each line; it always completes. */
import { useState } from "react";

import { yuan, type TextKey } from "@/core/messages";
import { inBox, overstayed } from "@/core/here";
import type { State } from "@/core/state";
import { Timing } from "@/core/timing";
import { momentAt, wallAt } from "@/core/zone";
import { Choice, TextField } from "@/touch/fields";

import { useGate, useGateState, useWords } from "../context";
import { Screen } from "../parts/screen";
import { useBegun } from "../parts/waiting";
import { needsALook } from "./Home";

export const HAND_OVER_KEYS = [
  "people_inside",
  "vehicles_inside",
  "workers_inside",
  "cards_out",
  "cards_stock",
  "documents_held",
  "deposits_fen",
  "overstayed",
  "overnight",
  "slips",
  "drafts",
  "differences",
  "waiting",
] as const;
export type HandOverKey = (typeof HAND_OVER_KEYS)[number];

/** What the tablet says of each line at this moment. `begun`: forms begun here. Money in fen. */
export function handOverFigures(state: State, now: number, begun: number): Record<HandOverKey, number> {
  const { inside, cards, written } = state;
  const gate = state.registration?.gate ?? "";
  const night = lastNight(state.parts.policy[0]?.overnight_at ?? OVERNIGHT_AT, now);
  const held = state.pledges.filter((each) => each.gate === gate);
  const deposits = held.map((each) => (each.kind === "deposit" ? (each.amount_fen ?? 0) : 0));
  const count = (is: (visit: State["inside"][number]) => boolean) => inside.filter(is).length;
  return {
    people_inside: inside.reduce((sum, visit) => sum + visit.people, 0),
    vehicles_inside: count((visit) => visit.plate !== null),
    workers_inside: count((visit) => visit.visit_class === "worker"),
    cards_out: cards.filter((card) => card.state === "out").length,
    cards_stock: inBox(cards, "visitor", gate).length + inBox(cards, "vehicle", gate).length,
    documents_held: held.filter((each) => each.kind === "document").length,
    deposits_fen: deposits.reduce((sum, fen) => sum + fen, 0),
    overstayed: count((visit) => overstayed(visit, now)),
    overnight: count((visit) => visit.plate !== null && Date.parse(visit.entered_at) < night && night <= now),
    slips: state.slips.length,
    drafts: begun + state.drafts.length,
    waiting: state.waiting,
    differences: written.filter((row) => needsALook(row.state) && !row.seen).length,
  };
}

const OVERNIGHT_AT = "22:00";
const DAY_MS = 24 * 3_600_000;

/** The last time the estate's clock showed this hour (E17). */
function lastNight(hour: string, now: number): number {
  const [hours, minutes] = hour.split(":").map(Number);
  const today = momentAt({ ...wallAt(now), hour: hours ?? 0, minute: minutes ?? 0 });
  return today <= now ? today : today - DAY_MS;
}

interface Line {
  tallies: boolean;
  counted: string;
  note: string;
}

export function HandOver() {
  const { t } = useWords();
  const gate = useGate();
  const state = useGateState();
  const [lines, setLines] = useState<Partial<Record<HandOverKey, Line>>>({});
  const [to, setTo] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const [timing] = useState(() => new Timing(() => gate.clock.now()));
  const begun = useBegun();
  const figures = handOverFigures(state, gate.clock.corrected(), begun.length);
  const { shift } = state;
  const left = HAND_OVER_KEYS.filter((key) => lines[key] === undefined).length;
  const put = (key: HandOverKey, line: Line) => {
    timing.touch();
    setLines({ ...lines, [key]: line });
  };
  const others = state.guards.filter((guard) => guard.id !== state.guard?.id);
  const complete = async () => {
    if (shift === null || to === null) return;
    const told = HAND_OVER_KEYS.map((key) => asTold(key, lines[key], figures[key]));
    // What this guard began waits for whoever is next, at whichever tablet of the gate (E02).
    for (const kind of begun) await gate.leaveDraft(kind);
    const drafts = gate.store.get().drafts.map(({ id }) => id);
    const data = { hand_over_id: gate.newId(), shift_id: shift.id, lines: told, to_guard: to, drafts };
    const noted = note.trim() === "" ? data : { ...data, note: note.trim() };
    await gate.save([{ kind: "shift.hand_over", data: noted }], timing, false);
    gate.lock();
  };
  return (
    <Screen
      title="hand_over.title"
      help="hand_over.help"
      actions={
        <button
          type="button"
          className="primary"
          disabled={shift === null || to === null || left > 0}
          onClick={() => void complete()}
        >
          {t("hand_over.do")}
          {left > 0 && <small>{t("hand_over.left", { n: left })}</small>}
          {left === 0 && to === null && <small>{t("hand_over.to_missing")}</small>}
        </button>
      }
    >
      {shift === null && (
        <p className="warn" role="status">
          {t("hand_over.no_shift")}
        </p>
      )}
      <Choice
        label={t("hand_over.to")}
        value={to}
        onChange={setTo}
        options={others.map((guard) => ({ value: guard.id, label: guard.name }))}
      />
      <h2>{t("hand_over.lines")}</h2>
      <ul className="counting">
        {HAND_OVER_KEYS.map((key) => (
          <LineRow key={key} name={key} figure={figures[key]} line={lines[key]} onPut={(line) => put(key, line)} />
        ))}
      </ul>
      <TextField label={t("hand_over.note")} value={note} onChange={setNote} longest={300} />
    </Screen>
  );
}

/** A line as the act tells it; the tablet's own figure goes with one that does not agree. */
function asTold(key: HandOverKey, line: Line | undefined, figure: number) {
  const expected = figure;
  if (line === undefined || line.tallies) return { key, tallies: true, expected };
  const typed = Number(line.counted);
  const counted = key === "deposits_fen" ? Math.round(typed * 100) : typed;
  return { key, tallies: false, expected, ...(Number.isFinite(counted) ? { counted } : {}), note: line.note.trim() };
}

interface RowProps {
  name: HandOverKey;
  figure: number;
  line: Line | undefined;
  onPut: (line: Line) => void;
}

function LineRow({ name, figure, line, onPut }: RowProps) {
  const { t } = useWords();
  const label: TextKey = `hand_over.key.${name}`;
  const differs = line !== undefined && !line.tallies;
  return (
    <li className={line === undefined ? "" : differs ? "off" : "agrees"}>
      <strong>
        {t(label)} {name === "deposits_fen" ? yuan(figure) : figure}
      </strong>
      <button
        type="button"
        aria-pressed={line?.tallies === true}
        onClick={() => onPut({ tallies: true, counted: "", note: "" })}
      >
        {t("hand_over.tallies")}
      </button>
      <button
        type="button"
        aria-pressed={differs}
        onClick={() => onPut({ tallies: false, counted: line?.counted ?? "", note: line?.note ?? "" })}
      >
        {t("hand_over.differs")}
      </button>
      {differs && line !== undefined && (
        <div className="row">
          <TextField
            label={t("hand_over.counted")}
            value={line.counted}
            keys="numeric"
            longest={8}
            onChange={(counted) => onPut({ ...line, counted })}
          />
          <TextField label={t("hand_over.note")} value={line.note} onChange={(text) => onPut({ ...line, note: text })} />
        </div>
      )}
    </li>
  );
}
