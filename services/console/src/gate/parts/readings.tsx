/** Plates that were read just now and wait for the guard; one touch takes one up. Online only. */
import { useEffect, useState } from "react";

import { since } from "@/core/here";
import { clockTime } from "@/core/messages";
import { READ_WITHIN_MS, toDecide, type PlateReading } from "@/core/readings";

import { useGate, useGateState, useWords } from "../context";

/** What the reader of this gate read lately: asked whenever the server has told something new. */
function useReadings(): PlateReading[] {
  const gate = useGate();
  const { registration, online, snapshot_at } = useGateState();
  const [readings, setReadings] = useState<PlateReading[]>([]);
  const at = registration?.gate ?? "";
  useEffect(() => {
    if (!online || at === "" || snapshot_at === null) return;
    let gone = false;
    const ask = async () => {
      const lately = new Date(Date.parse(snapshot_at) - READ_WITHIN_MS).toISOString();
      const query = new URLSearchParams({ gate: at, undecided: "true", since: lately });
      const reply = await gate.calls.call<{ items: PlateReading[] }>(`/api/gate/plate-readings?${query}`);
      if (!gone && reply.kind === "answered") setReadings(reply.body.items);
    };
    void ask();
    return () => {
      gone = true;
    };
  }, [gate, online, at, snapshot_at]);
  return online ? readings : [];
}

export function PlatesRead({ onTake }: { onTake: (plate: string) => void }) {
  const { t, language } = useWords();
  const gate = useGate();
  const { written, inside } = useGateState();
  const readings = useReadings();
  const waiting = toDecide(readings, since(written, 0), inside, gate.clock.corrected());
  if (waiting.length === 0) return null;
  return (
    <ul className="hits" aria-label={t("vehicles.read")}>
      {waiting.map((each) => (
        <li key={each.id}>
          <button type="button" onClick={() => onTake(each.plate)}>
            <strong className="plate">{each.plate}</strong>
            <span>
              {t("vehicles.read")} · {t(`vehicles.${each.direction}`)} · {clockTime(each.at)}
            </span>
            {each.known !== null && <span>{each.known.standing[language]}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
