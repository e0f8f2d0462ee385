/** The parts of a visit's form, each with the one thing it is about. */
import type { Consent } from "@/core/acts";
import { inBox } from "@/core/here";
import { yuan } from "@/core/messages";
import type { Timing } from "@/core/timing";
import { Choice, TextField } from "@/touch/fields";

import { useGate, useGateState, useWords } from "../context";
import { useNow } from "../parts/bars";
import { Calling } from "../parts/calling";
import { DOCUMENTS, pledgeRule, standsFor, type Proposed, type VisitForm } from "./form";

export interface PartProps {
  form: VisitForm;
  change: (part: Partial<VisitForm>) => void;
}

const SLOW_MS = 25_000;

/** Start and stop: the document in the guard's hand (T30, N17). */
export function DocumentTimer({ timing }: { timing: Timing }) {
  const { t } = useWords();
  useNow(500);
  const held = timing.isRunning("document");
  const ms = timing.of("document");
  const n = (ms / 1000).toFixed(0);
  return (
    <button
      type="button"
      className={held ? "timer running" : "timer"}
      onClick={() => (held ? timing.stop("document") : timing.start("document"))}
    >
      {held ? t("document.give_back") : t("document.take")}
      {ms > 0 && <small>{t("document.in_hand", { n })}</small>}
      {held && ms > SLOW_MS && <strong>{t("document.slow")}</strong>}
    </button>
  );
}

const YES = { answer: "yes" } as const;

/** What the host said (A10, J6): number called, time and answer stay with the visit. */
export function ConsentPart({ form, change, timing }: PartProps & { timing: Timing }) {
  const { t } = useWords();
  const gate = useGate();
  const { parts } = useGateState();
  const answer = (how: Consent["how"], said: Consent["answer"]) => {
    timing.stop("phone");
    change({ consent: { how, answer: said, at: gate.clock.correctedIso() } });
  };
  const value = form.consent === null ? null : `${form.consent.how}/${form.consent.answer}`;
  const standing = standsFor(form.host, parts.policy[0]);
  return (
    <section className="part">
      <Calling
        timing={timing}
        person={form.host?.person_id ?? null}
        because="visitor"
        tail={form.number_tail}
        onTail={(number_tail) => change({ number_tail })}
      />
      <Choice
        label={t("visit.consent")}
        value={value}
        onChange={(chosen) => {
          const [how, said] = chosen.split("/") as [Consent["how"], Consent["answer"]];
          answer(how, said);
        }}
        options={[
          { value: `phone/${YES.answer}`, label: t("visit.consent.yes") },
          { value: "phone/no", label: t("visit.consent.no"), against: true },
          { value: "phone/no_answer", label: t("visit.consent.no_answer"), against: true },
          { value: "in_person/yes", label: t("visit.consent.in_person") },
          ...(standing ? [{ value: "standing/yes", label: t("visit.consent.standing") }] : []),
        ]}
      />
    </section>
  );
}

/** The cards that are handed out: the lowest of the stock, or none where the stock knows none. */
export function useProposed(form: VisitForm): Proposed {
  const { cards, registration } = useGateState();
  const walks = form.vehicle === null;
  const [next] = inBox(cards, walks ? "visitor" : "vehicle", registration?.gate ?? "");
  return { visitor: walks ? (next ?? null) : null, vehicle: walks ? null : (next ?? null) };
}

const MOST_PROPOSED = 6;

export function CardPart({ form, change }: PartProps) {
  const { t } = useWords();
  const { cards, registration } = useGateState();
  const proposed = useProposed(form);
  const kind = form.vehicle === null ? "visitor" : "vehicle";
  const own = form.vehicle === null ? form.card : form.vehicle.card;
  const value = own === undefined ? proposed[kind] : own;
  const put = (card: string | null) =>
    form.vehicle === null ? change({ card }) : change({ vehicle: { ...form.vehicle, card } });
  const stock = inBox(cards, kind, registration?.gate ?? "").slice(0, MOST_PROPOSED);
  return (
    <section className="part">
      <Choice
        label={kind === "visitor" ? t("visit.card") : t("vehicle.card")}
        value={value ?? ""}
        onChange={(number) => put(number === "" ? null : number)}
        options={[
          ...stock.map((number) => ({ value: number, label: number })),
          { value: "", label: stock.length === 0 ? t("visit.card.empty") : t("visit.card.none") },
        ]}
      />
    </section>
  );
}

/** What is held by the estate's rule; never a resident identity card, and why (J7). */
export function PledgePart({ form, change }: PartProps) {
  const { t } = useWords();
  const { parts } = useGateState();
  const rule = pledgeRule(form, parts.policy[0]);
  if (rule.kind === "none") return null;
  const amount = rule.kind === "deposit" ? yuan(rule.amount_fen ?? 0) : null;
  const deposit = amount === null ? [] : [{ value: "deposit" as const, label: t("visit.pledge.deposit", { amount }) }];
  const documents = DOCUMENTS.map((value) => ({ value, label: t(`document.${value}`) }));
  return (
    <section className="part">
      <Choice<NonNullable<VisitForm["pledge"]>>
        label={t("visit.pledge")}
        value={form.pledge}
        onChange={(pledge) => change({ pledge })}
        options={[
          ...deposit,
          ...documents,
          { value: "resident_id", label: t("document.resident_id") },
          { value: "none", label: t("visit.pledge.none") },
        ]}
      />
      {form.pledge === "resident_id" && (
        <p className="alarm" role="alert">
          {t("document.resident_id.refused")}
        </p>
      )}
      {form.pledge === "deposit" && (
        <TextField
          label={t("visit.pledge.receipt")}
          value={form.receipt}
          onChange={(receipt) => change({ receipt })}
          longest={30}
        />
      )}
    </section>
  );
}
