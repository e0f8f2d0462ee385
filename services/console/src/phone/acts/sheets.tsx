/** The acts that ask one thing more than a tap: a reason, a time, a note, who agrees. */
import { useState } from "react";

import { pointsOf, whoMay } from "@/core/phone/orders";
import type { ReportKind } from "@/core/phone/types";
import { dayTime, yuan } from "@/core/wording";
import { Choice, TextField } from "@/touch/fields";

import { usePhone, usePhoneState, useWords } from "../context";
import type { TextKey } from "../texts";
import { Asking, type ActProps } from "./asking";
import { AllowShutOffSheet, NeedShutOffSheet } from "./shutoffs";

export type SheetKind =
  | "return"
  | "delay"
  | "pause"
  | "finish"
  | "consent"
  | "decline"
  | "comment"
  | "need_shut_off"
  | "allow_shut_off";

const ON_A_TAP = ["accept", "set_out", "arrive", "start", "resume"] as const;
type OnATap = (typeof ON_A_TAP)[number];

/** Whether nothing is asked: what was done is said by the tap. */
export function isOnATap(kind: ReportKind): kind is OnATap {
  return ON_A_TAP.some((each) => each === kind);
}

export function ActSheet({ kind, ...rest }: ActProps & { kind: SheetKind }) {
  switch (kind) {
    case "return":
      return <WhySheet {...rest} kind="return" title="act.return.title" often={["act.return.1", "act.return.2", "act.return.3"]} />;
    case "decline":
      return <WhySheet {...rest} kind="decline" title="act.decline.title" often={[]} />;
    case "delay":
      return <DelaySheet {...rest} />;
    case "pause":
      return <PauseSheet {...rest} />;
    case "finish":
      return <FinishSheet {...rest} />;
    case "comment":
      return <CommentSheet {...rest} />;
    case "consent":
      return <ConsentSheet {...rest} />;
    case "need_shut_off":
      return <NeedShutOffSheet {...rest} />;
    case "allow_shut_off":
      return <AllowShutOffSheet {...rest} />;
  }
}

interface WhyProps extends ActProps {
  kind: "return" | "decline";
  title: TextKey;
  often: readonly TextKey[];
}

function WhySheet({ often, ...rest }: WhyProps) {
  const { t } = useWords();
  const [reason, setReason] = useState("");
  return (
    <Asking {...rest} data={reason.trim() === "" ? "act.missing.reason" : { reason: reason.trim() }}>
      <Often often={often} onChoose={setReason} />
      <TextField label={t("act.reason")} value={reason} onChange={setReason} longest={500} />
    </Asking>
  );
}

/** What is said often is a tap; anything else is typed. */
function Often({ often, onChoose }: { often: readonly TextKey[]; onChoose: (text: string) => void }) {
  const { t } = useWords();
  return (
    <div className="chips">
      {often.map((key) => (
        <button key={key} type="button" onClick={() => onChoose(t(key))}>
          {t(key)}
        </button>
      ))}
    </div>
  );
}

const DELAYS_MINUTES = ["15", "30", "60", "120"] as const;
const MINUTE_MS = 60_000;

function DelaySheet(props: ActProps) {
  const { t } = useWords();
  const phone = usePhone();
  const [minutes, setMinutes] = useState<(typeof DELAYS_MINUTES)[number] | null>(null);
  const [reason, setReason] = useState("");
  const data = () => {
    if (minutes === null) return "act.missing.choice";
    if (reason.trim() === "") return "act.missing.reason";
    const expected_at = new Date(phone.clock.corrected() + Number(minutes) * MINUTE_MS).toISOString();
    return { expected_at, reason: reason.trim() };
  };
  return (
    <Asking {...props} kind="delay" title="act.delay.title" data={data()}>
      <p className="hint">{t("act.delay.hint")}</p>
      <Choice
        label={t("act.delay.when")}
        value={minutes}
        onChange={setMinutes}
        options={DELAYS_MINUTES.map((value) => ({ value, label: t("act.delay.in", { n: value }) }))}
      />
      <Often often={["act.delay.1", "act.delay.2", "act.delay.3"]} onChoose={setReason} />
      <TextField label={t("act.reason")} value={reason} onChange={setReason} longest={500} />
    </Asking>
  );
}

function PauseSheet(props: ActProps) {
  const { t, of } = useWords();
  const { bag } = usePhoneState();
  const [reason, setReason] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const reasons = bag?.pause_reasons ?? [];
  return (
    <Asking {...props} kind="pause" title="act.pause.title" data={reason === null ? "act.missing.choice" : { reason, note: note.trim() }}>
      {reasons.length === 0 && <p className="warn">{t("act.pause.unset")}</p>}
      <Choice
        label={t("act.reason")}
        value={reason}
        onChange={setReason}
        options={reasons.map((each) => ({ value: each.code, label: of(each) }))}
      />
      <TextField label={t("act.note")} value={note} onChange={setNote} longest={500} />
    </Asking>
  );
}

function FinishSheet(props: ActProps) {
  const { t, of } = useWords();
  const [note, setNote] = useState("");
  const [reason, setReason] = useState("");
  const open = pointsOf(props.now).filter(({ obligatory, done }) => obligatory && !done);
  const data = open.length > 0 && reason.trim() === "" ? "act.missing.reason" : { note: note.trim(), left_open_reason: reason.trim() };
  return (
    <Asking {...props} kind="finish" title="act.finish.title" label={t("act.finish.title")} data={data}>
      {open.length > 0 && (
        <>
          <p className="warn">{t("act.finish.open", { points: open.map(of).join("、") })}</p>
          <TextField label={t("act.finish.why")} value={reason} onChange={setReason} longest={500} />
        </>
      )}
      <TextField label={t("act.note")} value={note} onChange={setNote} longest={500} />
      {props.now.order.unit_id !== null && <p className="hint">{t("act.finish.hint")}</p>}
    </Asking>
  );
}

function CommentSheet(props: ActProps) {
  const { t } = useWords();
  const [text, setText] = useState("");
  return (
    <Asking {...props} kind="comment" title="act.comment.title" data={text.trim() === "" ? "act.missing.reason" : { text: text.trim() }}>
      <TextField label={t("act.comment.text")} value={text} onChange={setText} longest={500} />
    </Asking>
  );
}

function ConsentSheet(props: ActProps) {
  const { t, of } = useWords();
  const { bag } = usePhoneState();
  const { now } = props;
  const { told } = now;
  const [person, setPerson] = useState<string | null>(null);
  const asked = whoMay(now);
  const chosen = asked.find(({ speaker }) => speaker.person_id === person)?.speaker;
  const total_fen = told?.total_fen ?? 0;
  return (
    <Asking
      {...props}
      kind="consent"
      title="consent.title"
      {...(chosen === undefined ? {} : { label: t("consent.do", { name: chosen.name, yuan: yuan(total_fen) }) })}
      data={chosen === undefined ? "consent.choose" : { person_id: chosen.person_id, how: "on_site", total_fen }}
    >
      {told !== null && (
        <blockquote>
          {t("consent.told", { cause: told.cause, yuan: yuan(total_fen), pays: yuan(told.household_pays_fen) })}
        </blockquote>
      )}
      {asked.length === 0 && <p className="warn">{t("consent.nobody")}</p>}
      <div className="stack" role="group" aria-label={t("consent.who")}>
        {asked.map(({ speaker, may }) => (
          <button
            key={speaker.person_id}
            type="button"
            disabled={!may}
            aria-pressed={speaker.person_id === person}
            onClick={() => setPerson(speaker.person_id)}
          >
            {speaker.name}（{speaker.relations.map(of).join("、")}）{!may && <small>{t("consent.may_not")}</small>}
          </button>
        ))}
      </div>
      {bag !== null && <p className="hint">{t("status.taken", { at: dayTime(bag.taken_at) })}</p>}
    </Asking>
  );
}
