/** The post's phone (F52): who rang, what they asked, to whom it was passed on and how. */
import { useState } from "react";

import { PASSED_BY, PASSED_TO } from "@/core/acts";
import { Choice, TextField } from "@/touch/fields";

import { useGate, useWords } from "../context";
import { useDrafting } from "../drafting";
import { HostSearch } from "../parts/hostsearch";
import { Screen } from "../parts/screen";
import { Sheet } from "../parts/sheet";
import { blankNote, isPassedOn, missing, noteOf, type NoteForm } from "../phone/note";
import { useGo } from "../places";

const LONGEST_ASKED = 500;

interface PartProps {
  form: NoteForm;
  change: (part: Partial<NoteForm>) => void;
}

export function Phone() {
  const { t } = useWords();
  const gate = useGate();
  const go = useGo();
  const [blank] = useState(() => () => blankNote(gate.newId()));
  const { form, change, reset, timing } = useDrafting<NoteForm>("phone", blank, false);
  const lacks = missing(form);
  const save = async () => {
    await gate.save([{ kind: "phone_note.log", data: noteOf(form) }], timing);
    reset();
    go("home");
  };
  return (
    <Screen
      title="phone.title"
      help="phone.help"
      actions={
        <>
          <button type="button" onClick={reset}>
            {t("do.clear")}
          </button>
          <button type="button" className="primary" disabled={lacks !== null} onClick={() => void save()}>
            {t("phone.save")}
            {lacks !== null && <small>{t(lacks)}</small>}
          </button>
        </>
      }
    >
      <div className="row">
        <TextField label={t("phone.name")} value={form.name} onChange={(name) => change({ name })} longest={60} focus />
        <TextField
          label={t("phone.number")}
          value={form.phone}
          onChange={(phone) => change({ phone })}
          keys="numeric"
          longest={30}
        />
      </div>
      <TextField
        label={t("phone.asked")}
        value={form.asked}
        onChange={(asked) => change({ asked })}
        longest={LONGEST_ASKED}
      />
      <Where form={form} change={change} />
      <PassedOn form={form} change={change} />
    </Screen>
  );
}

function Where({ form, change }: PartProps) {
  const { t } = useWords();
  const [choosing, setChoosing] = useState(false);
  return (
    <>
      <p className={form.host === null ? undefined : "chosen"}>
        {form.host !== null && <strong>{form.host.label}</strong>}
        <button type="button" onClick={() => setChoosing(true)}>
          {form.host === null ? t("phone.unit") : t("visit.host.change")}
        </button>
      </p>
      {choosing && (
        <Sheet title={t("phone.unit")} onClose={() => setChoosing(false)}>
          <HostSearch
            people={false}
            onChoose={({ unit_id, label }) => {
              change({ host: { unit_id, label } });
              setChoosing(false);
            }}
          />
        </Sheet>
      )}
    </>
  );
}

function PassedOn({ form, change }: PartProps) {
  const { t } = useWords();
  return (
    <>
      <Choice
        label={t("phone.to")}
        value={form.passed_to}
        onChange={(passed_to) => change({ passed_to })}
        options={PASSED_TO.map((value) => ({ value, label: t(`phone.to.${value}`) }))}
      />
      {isPassedOn(form) && (
        <>
          <Choice
            label={t("phone.by")}
            value={form.passed_by}
            onChange={(passed_by) => change({ passed_by })}
            options={PASSED_BY.map((value) => ({ value, label: t(`phone.by.${value}`) }))}
          />
          <TextField label={t("phone.whom")} value={form.whom} onChange={(whom) => change({ whom })} longest={60} />
        </>
      )}
    </>
  );
}
