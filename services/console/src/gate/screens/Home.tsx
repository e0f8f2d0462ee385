/** Where every act begins: large tiles, the most frequent nearest to the thumb. */
import { useState } from "react";

import { dayTime, type TextKey } from "@/core/messages";
import { overstayed } from "@/core/here";
import type { State } from "@/core/state";

import { useGateState, useWords } from "../context";
import { useNow } from "../parts/bars";
import { Icon, type IconName } from "../parts/icon";
import { Sheet } from "../parts/sheet";
import { SCREEN_OF, useBegun, WaitingDrafts } from "../parts/waiting";
import { useGo, type Place } from "../places";

interface TileOf {
  place: Place & IconName;
  text: TextKey;
  /** How many wait there; nothing is shown for 0. */
  count?: (state: State, now: number) => number;
}

const TILES: readonly TileOf[] = [
  { place: "rider", text: "home.rider" },
  { place: "visitor", text: "home.visitor" },
  { place: "expected", text: "home.expected", count: (state) => state.expected.length },
  { place: "vehicles", text: "home.vehicles" },
  { place: "workers", text: "home.workers" },
  { place: "slips", text: "home.slips", count: (state) => state.slips.length },
  { place: "depart", text: "home.depart" },
  {
    place: "inside",
    text: "home.inside",
    count: (state) => state.inside.reduce((sum, visit) => sum + visit.people, 0),
  },
  { place: "passing", text: "home.passing" },
  { place: "phone", text: "home.phone" },
  { place: "box", text: "home.box", count: (state) => state.pledges.length },
  { place: "hand-over", text: "home.hand_over" },
  { place: "emergency", text: "home.emergency" },
];

export function Home() {
  const { t } = useWords();
  const go = useGo();
  const state = useGateState();
  const now = useNow(30_000) + (state.clock_offset_ms ?? 0);
  const [helping, setHelping] = useState(false);
  const begun = useBegun();
  const over = state.inside.filter((visit) => overstayed(visit, now)).length;
  const unseen = state.written.filter((row) => needsALook(row.state) && !row.seen).length;
  return (
    <main className="screen home">
      <div className="screen-body">
        <Courtesies now={now} />
        <WaitingDrafts begun={begun} />
        <div className="tiles">
          {TILES.map(({ place, text, count }) => {
            const waiting = count?.(state, now) ?? 0;
            return (
              <button key={place} type="button" className="tile" onClick={() => go(place)}>
                <Icon name={place} />
                <span>{t(text)}</span>
                {waiting > 0 && <span className="count">{waiting}</span>}
                {place === "inside" && over > 0 && (
                  <span className="count over">
                    {t("inside.filter.over")} {over}
                  </span>
                )}
                {begun.some((kind) => SCREEN_OF[kind] === place) && <span className="count over">{t("home.draft")}</span>}
              </button>
            );
          })}
        </div>
      </div>
      <footer className="actions">
        <button type="button" onClick={() => setHelping(true)}>
          ? {t("do.help")}
        </button>
        <button type="button" className={unseen > 0 ? "warn" : ""} onClick={() => go("sent")}>
          {unseen > 0 ? t("home.differences", { n: unseen }) : t("home.sent")}
        </button>
        <button type="button" onClick={() => go("settings")}>
          {t("home.settings")}
        </button>
      </footer>
      {helping && (
        <Sheet title={t("app.name")} onClose={() => setHelping(false)}>
          <p>{t("home.help")}</p>
        </Sheet>
      )}
    </main>
  );
}

export function needsALook(state: string): boolean {
  return state === "discrepancy" || state === "rejected" || state === "quarantined";
}

/** Ambulance, funeral, wedding: what everybody at the gate sees while it lasts. */
function Courtesies({ now }: { now: number }) {
  const { t } = useWords();
  const { parts } = useGateState();
  const current = parts.courtesies.filter((each) => Date.parse(each.from) <= now && now <= Date.parse(each.to));
  if (current.length === 0) return null;
  return (
    <ul className="courtesies" aria-label={t("home.courtesy")}>
      {current.map((each) => (
        <li key={each.id}>
          <strong>{each.text}</strong> {each.plate} · {dayTime(each.from)} – {dayTime(each.to)}
        </li>
      ))}
    </ul>
  );
}
