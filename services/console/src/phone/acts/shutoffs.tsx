/** Water or power is cut after the household's yes (W34). */
import { useState } from "react";

import { Choice, TextField, Toggle } from "@/touch/fields";

import { useWords } from "../context";
import { Asking, type ActProps } from "./asking";

const UTILITIES = ["water", "power"] as const;

export function NeedShutOffSheet(props: ActProps) {
  const { t } = useWords();
  const [utilities, setUtilities] = useState<string[]>([]);
  const [note, setNote] = useState("");
  const data = utilities.length === 0 ? "act.missing.choice" : { utilities, note: note.trim() };
  return (
    <Asking {...props} kind="need_shut_off" title="cut.need" data={data}>
      <p className="hint">{t("cut.hint")}</p>
      {UTILITIES.map((each) => (
        <Toggle
          key={each}
          label={t(`cut.${each}`)}
          on={utilities.includes(each)}
          onChange={(on) => setUtilities(on ? [...utilities, each] : utilities.filter((other) => other !== each))}
        />
      ))}
      <TextField label={t("cut.note")} value={note} onChange={setNote} longest={500} />
    </Asking>
  );
}

export function AllowShutOffSheet(props: ActProps) {
  const { t, of } = useWords();
  const [person, setPerson] = useState<string | null>(null);
  const { speakers } = props.now.order;
  const data = person === null ? "consent.choose" : ({ person_id: person, how: "on_site" } as const);
  return (
    <Asking {...props} kind="allow_shut_off" title="cut.allow" data={data}>
      {speakers.length === 0 && <p className="warn">{t("consent.nobody")}</p>}
      <Choice
        label={t("consent.who")}
        value={person}
        onChange={setPerson}
        options={speakers.map(({ person_id, name, relations }) => ({ value: person_id, label: `${name}（${relations.map(of).join("、")}）` }))}
      />
    </Asking>
  );
}
