/** Goods at night without a slip (E09): listed, asked about by phone, and stamped by night duty. */
import { useState } from "react";

import type { Consent } from "@/core/acts";
import type { TextKey } from "@/core/messages";
import { Choice, Stepper, TextField } from "@/touch/fields";

import { useDrafting } from "../drafting";
import { useGate, useGateState, useWords } from "../context";
import { Calling } from "../parts/calling";
import { HostSearch } from "../parts/hostsearch";
import { PhotosField } from "../parts/photos";
import { Screen } from "../parts/screen";
import { becomes, blankGoods, blankLine, deedsOf, missing, piecesOf, type Becomes, type GoodsForm } from "./unannounced";
import "./goods.css";

const COMMON = ["furniture", "appliance", "boxes", "luggage", "materials"] as const;
const MOST_LINES = 60;
const MOST_PIECES = 999;
const SAVES: Record<NonNullable<Becomes>, TextKey> = {
  by_hand: "unannounced.save.by_hand",
  stamp: "unannounced.save",
  back: "unannounced.save.back",
};

interface PartProps {
  form: GoodsForm;
  change: (part: Partial<GoodsForm>) => void;
}

export function Filing({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const gate = useGate();
  const { parts } = useGateState();
  const [policy] = parts.policy;
  const [blank] = useState(() => () => blankGoods(gate.newId(), gate.newId()));
  const { form, change, reset, timing } = useDrafting<GoodsForm>("goods", blank, false);
  const most = policy?.hand_luggage_pieces ?? null;
  const what = becomes(form, policy);
  const lacks = missing(form, policy);
  const save = async () => {
    if (what === null) return;
    await gate.save(deedsOf(form, what), timing);
    reset();
    onClose();
  };
  return (
    <Screen
      title="unannounced.title"
      help="unannounced.help"
      onBack={onClose}
      actions={
        <button
          type="button"
          className={what === "back" ? "danger" : "primary"}
          disabled={lacks !== null}
          onClick={() => void save()}
        >
          {t(SAVES[what ?? "stamp"])}
          {lacks !== null && <small>{t(lacks)}</small>}
        </button>
      }
    >
      <Where form={form} change={change} />
      {form.host !== null && (
        <>
          <Goods form={form} change={change} />
          <div className="row">
            <TextField label={t("unannounced.carrier")} value={form.carrier} onChange={(carrier) => change({ carrier })} />
            <TextField
              label={t("unannounced.plate")}
              value={form.plate}
              onChange={(plate) => change({ plate: plate.toUpperCase() })}
              longest={10}
            />
          </div>
          <TextField label={t("unannounced.why")} value={form.why} onChange={(why) => change({ why })} longest={300} />
          {what === "by_hand" ? (
            <p className="good" role="status">
              {t("unannounced.by_hand", { n: piecesOf(form), most: most ?? 0 })}
            </p>
          ) : (
            <Asking
              form={form}
              change={change}
              timing={timing}
              hint={most === null ? null : t("unannounced.too_many", { n: piecesOf(form), most })}
            />
          )}
        </>
      )}
    </Screen>
  );
}

function Where({ form, change }: PartProps) {
  const { t } = useWords();
  if (form.host === null) {
    return <HostSearch people onChoose={({ unit_id, label, person_id, name }) => change({ host: { unit_id, label, person_id, name } })} />;
  }
  return (
    <p className="chosen">
      <strong>{form.host.label}</strong> <span>{form.host.name ?? t("visit.host.unit_only")}</span>
      <button type="button" onClick={() => change({ host: null, call: null, number_tail: "" })}>
        {t("visit.host.change")}
      </button>
    </p>
  );
}

function Goods({ form, change }: PartProps) {
  const { t } = useWords();
  const gate = useGate();
  const put = (key: string, part: Partial<GoodsForm["lines"][number]>) =>
    change({ lines: form.lines.map((line) => (line.key === key ? { ...line, ...part } : line)) });
  const add = (name: string) => {
    // A line nobody has filled in yet takes the word.
    const empty = form.lines.find((line) => line.name.trim() === "");
    if (name !== "" && empty !== undefined) put(empty.key, { name });
    else change({ lines: [...form.lines, blankLine(gate.newId(), name)] });
  };
  return (
    <section className="part">
      <h2>{t("unannounced.what")}</h2>
      <div className="choice-row">
        {COMMON.map((each) => (
          <button key={each} type="button" disabled={form.lines.length >= MOST_LINES} onClick={() => add(t(`unannounced.common.${each}`))}>
            {t(`unannounced.common.${each}`)}
          </button>
        ))}
      </div>
      <ul className="goods">
        {form.lines.map((line) => (
          <li key={line.key}>
            <TextField label={t("unannounced.name")} value={line.name} onChange={(name) => put(line.key, { name })} longest={60} />
            <Stepper
              label={t("unannounced.quantity")}
              value={line.quantity}
              most={MOST_PIECES}
              onChange={(quantity) => put(line.key, { quantity })}
            />
            <PhotosField
              label={line.name}
              ids={line.photo === null ? [] : [line.photo]}
              most={1}
              onChange={([photo]) => put(line.key, { photo: photo ?? null })}
            />
            {form.lines.length > 1 && (
              <button type="button" onClick={() => change({ lines: form.lines.filter((each) => each !== line) })}>
                {t("unannounced.remove")}
              </button>
            )}
          </li>
        ))}
      </ul>
      <button type="button" disabled={form.lines.length >= MOST_LINES} onClick={() => add("")}>
        + {t("unannounced.add")}
      </button>
    </section>
  );
}

interface AskingProps extends PartProps {
  timing: Parameters<typeof Calling>[0]["timing"];
  hint: string | null;
}

function Asking({ form, change, timing, hint }: AskingProps) {
  const { t } = useWords();
  const gate = useGate();
  const answered = (answer: Consent["answer"]) => {
    timing.stop("phone");
    change({ call: { answer, at: gate.clock.correctedIso() } });
  };
  return (
    <section className="part">
      {hint !== null && <p className="hint">{hint}</p>}
      <p>{t("unannounced.call")}</p>
      <Calling
        timing={timing}
        person={form.host?.person_id ?? null}
        because="goods"
        tail={form.number_tail}
        onTail={(number_tail) => change({ number_tail })}
      />
      <Choice<Consent["answer"]>
        label={t("visit.consent")}
        value={form.call?.answer ?? null}
        onChange={answered}
        options={[
          { value: "yes", label: t("visit.consent.yes") },
          { value: "no", label: t("visit.consent.no"), against: true },
          { value: "no_answer", label: t("visit.consent.no_answer"), against: true },
        ]}
      />
      {form.call !== null && form.call.answer !== "yes" && (
        <p className="warn" role="status">
          {t("unannounced.send_back")}
        </p>
      )}
    </section>
  );
}
