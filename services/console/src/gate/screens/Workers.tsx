/** Workers (W21, F37, F38): by pass or by site; a pass is checked for its dates and its holder. */
import { useState } from "react";

import { dayTime, isoDay } from "@/core/messages";
import type { WorkerPass } from "@/core/rows";
import { plain } from "@/core/search";
import { Timing } from "@/core/timing";
import { TextField } from "@/touch/fields";

import { useGate, useGateState, useWords } from "../context";
import { Screen } from "../parts/screen";
import { useGo } from "../places";

/** Whether a pass lets somebody in on this day of the estate, both ends included. */
export function passState(pass: WorkerPass, today: string): "valid" | "expired" | "not_yet" | "revoked" {
  if (pass.standing === "revoked") return "revoked";
  if (pass.valid_until.slice(0, 10) < today) return "expired";
  return pass.valid_from.slice(0, 10) > today ? "not_yet" : "valid";
}

const MOST_SHOWN = 60;

export function Workers() {
  const { t } = useWords();
  const gate = useGate();
  const go = useGo();
  const { parts, inside } = useGateState();
  const [typed, setTyped] = useState("");
  const [timing] = useState(() => new Timing(() => gate.clock.now()));
  const wanted = plain(typed);
  const has = (...texts: (string | null)[]) =>
    wanted === "" || texts.some((text) => text !== null && plain(text).includes(wanted));
  const passes = parts.passes.filter((pass) => has(pass.number, pass.holder, pass.unit_label, pass.company));
  const sites = parts.sites.filter((site) => has(site.unit_label, site.head));
  const today = isoDay(gate.clock.corrected());
  const enter = async (pass: WorkerPass) => {
    timing.touch();
    const site = parts.sites.find((each) => each.id === pass.site_id);
    const unit_id = site?.unit_id ?? null;
    const where = unit_id === null ? { place: pass.unit_label ?? t("visit.reason.worker") } : { unit_id };
    await gate.save(
      [
        {
          kind: "visit.admit",
          data: {
            visit_id: gate.newId(),
            visit_class: "worker",
            name: pass.holder,
            people: 1,
            reason: t("visit.reason.worker"),
            pass_number: pass.number,
            consent: { how: "not_needed", answer: "yes" },
            pledge: { kind: "none" },
            ...where,
            ...(pass.site_id === null ? {} : { site_id: pass.site_id }),
          },
        },
      ],
      timing,
    );
    go("home");
  };
  return (
    <Screen
      title="workers.title"
      help="workers.help"
      actions={
        <button type="button" className="primary" onClick={() => go("depart")}>
          {t("depart.do")}
        </button>
      }
    >
      <TextField label={t("workers.hint")} value={typed} onChange={setTyped} focus />
      <div className="columns">
        <section>
          <h2>{t("workers.passes")}</h2>
          <ul className="hits">
            {passes.slice(0, MOST_SHOWN).map((pass) => {
              const state = passState(pass, today);
              const here = inside.find((visit) => visit.pass_number === pass.number);
              return (
                <li key={pass.id}>
                  <button
                    type="button"
                    disabled={state !== "valid" && here === undefined}
                    onClick={() => (here === undefined ? void enter(pass) : go("depart", { visit: here.id }))}
                  >
                    <strong>
                      {pass.number} {pass.holder}
                    </strong>
                    <span>
                      {pass.unit_label} {pass.company}
                    </span>
                    <span>{t("workers.until", { from: pass.valid_from.slice(0, 10), to: pass.valid_until.slice(0, 10) })}</span>
                    {state === "expired" && <em className="over">{t("workers.expired")}</em>}
                    {state === "revoked" && <em className="over">{t("workers.revoked")}</em>}
                    {state === "not_yet" && <em className="over">{t("workers.not_yet")}</em>}
                    {state === "valid" && <em>{here === undefined ? t("workers.enter") : t("depart.do")}</em>}
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
        <section>
          <h2>{t("workers.sites")}</h2>
          <ul className="hits">
            {sites.slice(0, MOST_SHOWN).map((site) => (
              <li key={site.id}>
                <button type="button" onClick={() => go("visitor", { site: site.id })}>
                  <strong>{site.unit_label}</strong>
                  <span>{t("workers.head", { name: site.head })}</span>
                  <span>{t("workers.until", { from: dayTime(site.from), to: dayTime(site.to) })}</span>
                  <em>{t("workers.temporary")}</em>
                </button>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Screen>
  );
}
