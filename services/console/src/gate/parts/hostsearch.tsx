/** Whom a visitor wants: by room, pinyin or initials; by the tail of a phone when online. */
import { useEffect, useState } from "react";

import type { Hit } from "@/core/search";
import { TextField } from "@/touch/fields";

import { useGateState, useGate, useWords } from "../context";
import { RoomPad } from "./pads";

/** A unit, and in it perhaps a person. */
export interface Chosen {
  unit_id: string;
  label: string;
  person_id: string | null;
  name: string | null;
  standing: boolean;
}

export function chosen({ unit, host }: Hit): Chosen {
  return {
    unit_id: unit.id,
    label: unit.label,
    person_id: host?.id ?? null,
    name: host?.name ?? null,
    standing: host?.standing ?? false,
  };
}

interface SearchProps {
  onChoose: (chosen: Chosen) => void;
  /** Offer the people of a unit that was found, not the unit alone. */
  people: boolean;
}

export function HostSearch({ onChoose, people }: SearchProps) {
  const { t } = useWords();
  const { search } = useGateState();
  const [typed, setTyped] = useState("");
  useEffect(() => {
    // After the screen is painted, before the first key.
    const soon = setTimeout(() => search.prepare());
    return () => clearTimeout(soon);
  }, [search]);
  const hits = search.find(typed);
  const shown = people ? hits.flatMap((hit) => withHousehold(hit, search.household(hit.unit.id))) : hits;
  return (
    <div className="host-search">
      <div className="host-found">
        <TextField label={t("visit.host")} hint={t("visit.host.hint")} value={typed} onChange={setTyped} keys="none" focus />
        <HitList hits={distinct(shown)} onChoose={(hit) => onChoose(chosen(hit))} typed={typed !== ""} />
      </div>
      <RoomPad value={typed} onChange={setTyped} />
      {people && <TailSearch onChoose={onChoose} />}
    </div>
  );
}

/** A unit that was found stands for its people, then for itself. */
function withHousehold(hit: Hit, hosts: ReturnType<ReturnType<typeof useGateState>["search"]["household"]>): Hit[] {
  if (hit.host !== null) return [hit];
  const relations = hosts.map((host) => ({
    unit: hit.unit,
    host,
    relation: host.units.find((tie) => tie.unit_id === hit.unit.id)?.relation ?? "",
  }));
  return [...relations, hit];
}

const MOST_SHOWN = 12;

function distinct(hits: readonly Hit[]): Hit[] {
  const byName = new Map(hits.map((hit) => [`${hit.unit.id}/${hit.host?.id ?? ""}`, hit]));
  return [...byName.values()].slice(0, MOST_SHOWN);
}

function HitList({ hits, onChoose, typed }: { hits: Hit[]; onChoose: (hit: Hit) => void; typed: boolean }) {
  const { t } = useWords();
  if (hits.length === 0) return typed ? <p role="status">{t("search.none")}</p> : null;
  return (
    <ul className="hits" aria-label={t("visit.host.choose")}>
      {hits.map((hit) => (
        <li key={`${hit.unit.id}/${hit.host?.id ?? ""}`}>
          <button type="button" onClick={() => onChoose(hit)}>
            <strong>{hit.unit.label}</strong>
            <span>{hit.host?.name ?? t("visit.host.unit_only")}</span>
            {hit.host?.standing === true && <em>{t("visit.host.standing")}</em>}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface TailHost {
  person_id: string;
  name: string;
  units: { unit_id: string; label: string }[];
  standing: boolean;
}
const TAIL = 4;

/** The last four digits of a phone are looked up by the server: the tablet keeps no phones. */
function TailSearch({ onChoose }: { onChoose: (chosen: Chosen) => void }) {
  const { t } = useWords();
  const gate = useGate();
  const { online } = useGateState();
  const [tail, setTail] = useState("");
  const [found, setFound] = useState<TailHost[]>([]);
  if (!online) return null;
  const look = async (typed: string) => {
    setTail(typed);
    setFound([]);
    if (typed.length !== TAIL) return;
    const reply = await gate.calls.call<TailHost[]>(`/api/gate/hosts?tail=${encodeURIComponent(typed)}`);
    if (reply.kind === "answered") setFound(reply.body);
  };
  return (
    <>
      <TextField label={t("visit.host.tail")} value={tail} onChange={(typed) => void look(typed)} keys="numeric" longest={TAIL} />
      <ul className="hits">
        {found.flatMap((host) =>
          host.units.map((unit) => (
            <li key={`${unit.unit_id}/${host.person_id}`}>
              <button
                type="button"
                onClick={() =>
                  onChoose({
                    unit_id: unit.unit_id,
                    label: unit.label,
                    person_id: host.person_id,
                    name: host.name,
                    standing: host.standing,
                  })
                }
              >
                <strong>{unit.label}</strong>
                <span>{host.name}</span>
              </button>
            </li>
          )),
        )}
      </ul>
    </>
  );
}
