/** One slip at the gate: stamp checked, each line counted, compared; then it leaves or goes back. */
import { useEffect, useState } from "react";

import type { CountedLine, Problem } from "@/core/acts";
import { dayTime, saidByServer, span } from "@/core/messages";
import type { Slip, SlipLine } from "@/core/rows";
import { checkSignature, differing, hindrance, leftOf, type SignatureCheck } from "@/core/slips";
import { Timing } from "@/core/timing";

import { useGate, useGateState, useWords } from "../context";
import { TextField, Toggle } from "../parts/fields";
import { Screen } from "../parts/screen";
import { Sheet } from "../parts/sheet";

export function SlipCounting({ slip, onClose }: { slip: Slip; onClose: () => void }) {
  const { t, language } = useWords();
  const gate = useGate();
  const { parts, snapshot_at } = useGateState();
  const [counted, setCounted] = useState<ReadonlyMap<number, number>>(new Map());
  const [seen, setSeen] = useState(false);
  const [truck, setTruck] = useState(false);
  const [doors, setDoors] = useState(false);
  const [plate, setPlate] = useState(slip.plates[0] ?? "");
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Problem | null>(null);
  const [alone, setAlone] = useState(false);
  const [sendingBack, setSendingBack] = useState(false);
  const [timing] = useState(() => new Timing(() => gate.clock.now()));
  const [release_id] = useState(() => gate.newId());
  const stamp = useStamp(slip, parts.keys);

  const hindered = hindrance(slip, gate.clock.corrected());
  const uncounted = slip.lines.filter((line) => !counted.has(line.line)).length;
  const differ = differing(slip.lines, counted, slip.in_parts === true);
  const ready =
    hindered === null && stamp !== "bad" && stamp !== null && differ.length === 0 && seen && (!truck || doors) && !busy;
  const lines: CountedLine[] = [...counted].map(([line, count]) => ({ line, counted: count }));
  const release = {
    release_id,
    slip_id: slip.id,
    lines,
    signature_seen: seen,
    ...(plate.trim() === "" ? {} : { plate: plate.trim() }),
    ...(truck ? { rear_doors_checked: doors } : {}),
  };
  const done = async (provisional: boolean) => {
    // What was asked for has left on the server already: it cannot be taken back here.
    await gate.save([{ kind: "slip.release", data: release, provisional }], timing, false);
    onClose();
  };
  const ask = async () => {
    setBusy(true);
    const answer = await gate.ask("slip.release", release, release_id);
    setBusy(false);
    if (answer.kind === "allowed") await done(false);
    if (answer.kind === "refused") setRefused(answer.problem);
    if (answer.kind === "alone") setAlone(true);
  };
  const age = snapshot_at === null ? "–" : span(language, gate.clock.corrected() - Date.parse(snapshot_at));

  return (
    <Screen
      title="slips.title"
      help="slips.help"
      onBack={onClose}
      actions={
        <>
          <button type="button" className="danger" onClick={() => setSendingBack(true)}>
            {t("slips.send_back")}
          </button>
          <button type="button" className="primary" disabled={!ready} onClick={() => void ask()}>
            {busy ? t("visit.asking") : t("slips.release")}
            {uncounted > 0 && <small>{t("slips.uncounted", { n: uncounted })}</small>}
            {uncounted === 0 && differ.length > 0 && <small>{t("slips.differs", { n: differ.length })}</small>}
            {truck && !doors && <small>{t("depart.rear_doors.needed")}</small>}
          </button>
        </>
      }
    >
      <h2>
        {slip.unit_label} · {slip.number} {slip.move_out && `· ${t("slips.move")}`}
      </h2>
      <p>{t("slips.signer", { name: slip.signer })}</p>
      {stamp !== null && (
        <p className={stamp === "good" ? "good" : stamp === "bad" ? "alarm" : "warn"} role="status">
          {t(`slips.signature.${stamp}`)}
        </p>
      )}
      {hindered !== null && (
        <p className="alarm" role="alert">
          {t(`slips.${hindered}`, { at: dayTime(hindered === "too_early" ? slip.valid_from : slip.valid_until) })}
        </p>
      )}
      {slip.trips_left !== null && <p className="hint">{t("slips.trips", { n: slip.trips_left })}</p>}
      <h2>{t("slips.count")}</h2>
      <ul className="counting">
        {slip.lines.map((line) => (
          <LineRow
            key={line.line}
            line={line}
            count={counted.get(line.line)}
            onCount={(count) => {
              timing.touch();
              setCounted(new Map(counted).set(line.line, count));
            }}
          />
        ))}
      </ul>
      <Toggle label={t("slips.signed_seen")} on={seen} onChange={setSeen} />
      <Toggle label={t("slips.by_truck")} on={truck} onChange={setTruck} />
      {truck && <Toggle label={t("depart.rear_doors")} on={doors} onChange={setDoors} />}
      <TextField label={t("vehicles.plate")} value={plate} onChange={(typed) => setPlate(typed.toUpperCase())} longest={10} />
      {refused !== null && (
        <Sheet tone="alarm" title={t("slips.refused")} onClose={() => setRefused(null)}>
          <p>{saidByServer(language, refused)}</p>
        </Sheet>
      )}
      {alone && (
        <Sheet
          tone="alarm"
          title={t("slips.provisional.do")}
          onClose={() => setAlone(false)}
          actions={
            <button type="button" className="primary" onClick={() => void done(true)}>
              {t("slips.provisional.do")}
            </button>
          }
        >
          <p>{t("slips.provisional", { age })}</p>
        </Sheet>
      )}
      {sendingBack && (
        <SendBackSheet slip={slip} lines={lines} differ={differ} counted={counted} timing={timing} onClose={() => setSendingBack(false)} onDone={onClose} />
      )}
    </Screen>
  );
}

/** What the office's signature on this slip is worth; null while it is checked. */
function useStamp(slip: Slip, keys: { id: string; public_key: string }[]): SignatureCheck | null {
  const [stamp, setStamp] = useState<SignatureCheck | null>(null);
  useEffect(() => {
    let current = true;
    checkSignature(slip, keys).then(
      (found) => current && setStamp(found),
      () => current && setStamp("bad"),
    );
    return () => {
      current = false;
    };
  }, [slip, keys]);
  return stamp;
}

interface LineRowProps {
  line: SlipLine;
  count: number | undefined;
  onCount: (count: number) => void;
}

function LineRow({ line, count, onCount }: LineRowProps) {
  const { t } = useWords();
  const expected = leftOf(line);
  const off = count !== undefined && count !== expected;
  return (
    <li className={count === undefined ? "" : off ? "off" : "agrees"}>
      <strong>{line.name}</strong>
      <button type="button" aria-pressed={count === expected} onClick={() => onCount(expected)}>
        {t("slips.as_written", { n: `${expected}${line.unit ?? ""}` })}
      </button>
      <div className="stepper" role="group" aria-label={line.name}>
        <button type="button" aria-label={`${line.name} −`} onClick={() => onCount(Math.max(0, (count ?? expected) - 1))}>
          −
        </button>
        <output>{count ?? "?"}</output>
        <button type="button" aria-label={`${line.name} +`} onClick={() => onCount((count ?? expected) + 1)}>
          +
        </button>
      </div>
    </li>
  );
}

interface SendBackProps {
  slip: Slip;
  lines: CountedLine[];
  differ: SlipLine[];
  counted: ReadonlyMap<number, number>;
  timing: Timing;
  onClose: () => void;
  onDone: () => void;
}

function SendBackSheet({ slip, lines, differ, counted, timing, onClose, onDone }: SendBackProps) {
  const { t } = useWords();
  const gate = useGate();
  const found = differ.filter((line) => counted.has(line.line));
  const [note, setNote] = useState(() =>
    found.map((line) => `${line.name} ${counted.get(line.line)}（${t("slips.should", { n: leftOf(line) })}）`).join("；"),
  );
  const send = async () => {
    await gate.save([{ kind: "slip.send_back", data: { slip_id: slip.id, lines, note: note.trim() } }], timing);
    onDone();
  };
  return (
    <Sheet
      title={t("slips.send_back")}
      onClose={onClose}
      actions={
        <button type="button" className="primary" disabled={note.trim() === ""} onClick={() => void send()}>
          {t("slips.send_back")}
        </button>
      }
    >
      <TextField label={t("slips.send_back.note")} value={note} onChange={setNote} longest={300} />
    </Sheet>
  );
}
