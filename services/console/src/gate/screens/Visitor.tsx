/** A visitor who walks or drives in: one page, from whom they want to the card in their hand. */
import { useCallback, useState } from "react";

import { VISIT_CLASSES, type VisitClass } from "@/core/acts";
import { approvers } from "@/core/box";
import { saidByServer } from "@/core/messages";
import type { Problem } from "@/core/answers";
import { Choice, Stepper, TextField } from "@/touch/fields";

import { useGate, useGateState, useWords } from "../context";
import { useDrafting } from "../drafting";
import { HostSearch } from "../parts/hostsearch";
import { Screen } from "../parts/screen";
import { Sheet } from "../parts/sheet";
import { carriedHere, useGo } from "../places";
import { admission, blankVehicle, blankVisit, fromExpected, missing, needsConsent, standsFor, watched, type VisitForm } from "../visit/form";
import { CardPart, ConsentPart, DocumentTimer, PledgePart, useProposed, type PartProps } from "../visit/parts";
import { RefuseSheet } from "../visit/refusing";
import { VehiclePart } from "../visit/vehiclepart";

/** What one came here with: an expected visit, a plate, a site. Told once, when the screen opens. */
function useBeginning(): { begin: () => VisitForm; given: boolean } {
  const gate = useGate();
  const { expected, parts } = useGateState();
  const [carried] = useState(carriedHere);
  const [first] = useState(() => {
    const visit = expected.find((each) => each.id === carried.visit);
    if (visit !== undefined) return fromExpected(visit, gate.newId());
    const site = parts.sites.find((each) => each.id === carried.site);
    if (site !== undefined) {
      const host = { unit_id: site.unit_id ?? "", label: site.unit_label, person_id: null, name: site.head, standing: false };
      const where = site.unit_id === null ? { place: site.unit_label } : { host };
      return { ...blankVisit(gate.newId(), "worker"), ...where, site_id: site.id };
    }
    if (carried.plate !== undefined) return { ...blankVisit(gate.newId()), vehicle: blankVehicle(carried.plate) };
    return null;
  });
  const begin = useCallback(() => blankVisit(gate.newId()), [gate]);
  return { begin: useCallback(() => first ?? begin(), [first, begin]), given: first !== null };
}

export function Visitor() {
  const { t, language } = useWords();
  const gate = useGate();
  const go = useGo();
  const state = useGateState();
  const policy = state.parts.policy[0];
  const { begin, given } = useBeginning();
  const { form, change, reset, restored, timing } = useDrafting("visit", begin, given);
  const [refusing, setRefusing] = useState(false);
  const [refused, setRefused] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const proposed = useProposed(form);
  const watch = watched(form, state.parts, gate.clock.corrected());
  const lacking = missing(form, policy);
  const approvalLacking = watch !== null && form.approved_by.trim() === "";

  const admit = async () => {
    setBusy(true);
    timing.stop("document");
    timing.stop("phone");
    const reason = form.reason.trim() === "" ? t(`visit.reason.${form.visit_class}`) : form.reason;
    const data = admission({ ...form, reason }, policy, proposed, gate.clock.corrected());
    const deed = watch === null ? data : { ...data, watch_entry_id: watch.id };
    const asked = watch === null ? null : await gate.ask("visit.admit", deed, data.visit_id);
    if (asked?.kind === "refused") {
      setRefused(asked.problem);
      setBusy(false);
      return;
    }
    await gate.save([{ kind: "visit.admit", data: deed, provisional: asked?.kind === "alone" }], timing, asked === null);
    reset();
    go("home");
  };

  return (
    <Screen
      title="visit.title"
      help="visit.help"
      onBack={() => {
        reset();
        go("home");
      }}
      actions={
        <>
          <DocumentTimer timing={timing} />
          <button type="button" className="danger" onClick={() => setRefusing(true)}>
            {t("visit.refuse")}
          </button>
          <button
            type="button"
            className="primary"
            disabled={lacking !== null || approvalLacking || busy}
            onClick={() => void admit()}
          >
            {busy ? t("visit.asking") : t("visit.admit")}
            {lacking !== null && <small>{t(lacking)}</small>}
          </button>
        </>
      }
    >
      {restored && (
        <p className="hint" role="status">
          {t("visit.draft")}{" "}
          <button type="button" className="quiet" onClick={reset}>
            {t("do.clear")}
          </button>
        </p>
      )}
      {watch !== null && (
        <section className="alarm" role="alert">
          <strong>{t("visit.watch", { text: watch.text })}</strong>
          <p>
            {watch.reason} · {watch.instruction ?? t("visit.watch.do")}
          </p>
          <Choice
            label={t("visit.approver")}
            value={form.approved_by}
            onChange={(approved_by) => change({ approved_by })}
            options={approvers(state.parts.staff, state.guard?.id ?? "").map((each) => ({
              value: each.id,
              label: each.name,
            }))}
          />
        </section>
      )}
      <Choice<VisitClass>
        label={t("visit.class")}
        value={form.visit_class}
        onChange={(visit_class) => change({ visit_class })}
        options={VISIT_CLASSES.map((value) => ({ value, label: t(`class.${value}`) }))}
      />
      <div className="columns">
        <div>
          <HostPart form={form} change={change} />
          {form.host === null && (
            <TextField label={t("visit.place")} value={form.place} onChange={(place) => change({ place })} longest={60} />
          )}
        </div>
        <div>
          <div className="row">
            <TextField label={t("visit.name")} value={form.name} onChange={(name) => change({ name })} longest={40} />
            <Stepper label={t("visit.people")} value={form.people} onChange={(people) => change({ people })} />
          </div>
          {needsConsent(form.visit_class) ? (
            form.consent?.how === "expected" ? (
              <p className="good">✓ {t("expected.title")}</p>
            ) : (
              <ConsentPart form={form} change={change} timing={timing} />
            )
          ) : (
            <p className="hint">{form.visit_class === "viewer" ? t("visit.consent.viewer") : t("visit.consent.not_needed")}</p>
          )}
          <CardPart form={form} change={change} />
          <PledgePart form={form} change={change} />
          <VehiclePart form={form} change={change} />
          {form.visit_class === "worker" && <WorkPart form={form} change={change} />}
          <div className="row">
            <TextField
              label={t("visit.reason")}
              value={form.reason}
              hint={t(`visit.reason.${form.visit_class}`)}
              onChange={(reason) => change({ reason })}
            />
            <TextField label={t("visit.company")} value={form.company} onChange={(company) => change({ company })} longest={60} />
          </div>
        </div>
      </div>
      {refusing && (
        <RefuseSheet
          form={form}
          timing={timing}
          watched={watch !== null}
          onClose={() => setRefusing(false)}
          onDone={() => {
            reset();
            go("home");
          }}
        />
      )}
      {refused !== null && (
        <Sheet tone="alarm" title={t("visit.refused_by_server")} onClose={() => setRefused(null)}>
          <p>{saidByServer(language, refused)}</p>
        </Sheet>
      )}
    </Screen>
  );
}

/** Where a worker works, or by which pass (W21). */
function WorkPart({ form, change }: PartProps) {
  const { t } = useWords();
  const { parts } = useGateState();
  return (
    <section className="part">
      <Choice
        label={t("visit.site")}
        value={form.site_id}
        onChange={(site_id) => change({ site_id })}
        options={parts.sites.map((site) => ({ value: site.id, label: `${site.unit_label} ${site.head}` }))}
      />
      <TextField label={t("visit.pass")} value={form.pass_number} onChange={(pass_number) => change({ pass_number })} longest={30} />
    </section>
  );
}

/** Whom they want: searched for, then shown with a way to change it. */
function HostPart({ form, change }: PartProps) {
  const { t } = useWords();
  const gate = useGate();
  const { parts } = useGateState();
  if (form.host === null) {
    return (
      <HostSearch
        people
        onChoose={(host) => {
          const standing = standsFor(host, parts.policy[0]);
          const consent = { how: "standing", answer: "yes", at: gate.clock.correctedIso() } as const;
          change({ host, consent: standing ? consent : null });
        }}
      />
    );
  }
  return (
    <div className="chosen">
      <strong>{form.host.label}</strong>
      <span>{form.host.name ?? t("visit.host.unit_only")}</span>
      {form.host.standing && <em>{t("visit.host.standing")}</em>}
      <button type="button" className="quiet" onClick={() => change({ host: null, consent: null })}>
        {t("visit.host.change")}
      </button>
    </div>
  );
}
