/** One slip at the gate: stamp checked, each line counted, compared; then it leaves or goes back. */
import { useEffect, useMemo, useState } from "react";

import type { CountedLine } from "@/core/acts";
import type { Problem } from "@/core/answers";
import { dayTime, saidByServer, span } from "@/core/messages";
import type { Slip } from "@/core/rows";
import {
  checkSignature,
  differing,
  hindrance,
  nothingThere,
  tripNow,
  type SignatureCheck,
  type VerifyingKey,
} from "@/core/slips";
import { TextField, Toggle } from "@/touch/fields";

import { useDrafting } from "../drafting";
import { useGate, useGateState, useWords } from "../context";
import { PhotosField } from "../parts/photos";
import { Screen } from "../parts/screen";
import { Sheet } from "../parts/sheet";
import { blankCount, type CountForm } from "./count";
import { GoneSoFar, LineRow } from "./lines";
import { SendBackSheet } from "./sendback";
import "./goods.css";

/** Before and after loading, and what is broken already. */
const MOST_PHOTOS = 6;

interface CountingProps {
  slip: Slip;
  /** This tablet knows it by its picture alone. */
  carried: boolean;
  onClose: () => void;
}

export function SlipCounting({ slip, carried, onClose }: CountingProps) {
  const { t, language } = useWords();
  const gate = useGate();
  const { parts, snapshot_at } = useGateState();
  const [blank] = useState(() => () => blankCount(slip, carried, gate.newId()));
  const { form, change, forget, reset, timing } = useDrafting<CountForm>("count", blank, false);
  const { release_id, seen, truck, doors, plate } = form;
  const counted = useMemo(() => new Map(form.counted), [form.counted]);
  const [photos, setPhotos] = useState<string[]>([]);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Problem | null>(null);
  const [alone, setAlone] = useState(false);
  const [sendingBack, setSendingBack] = useState(false);
  const stamp = useStamp(slip, parts.keys);

  const hindered = hindrance(slip, gate.clock.corrected());
  const uncounted = slip.lines.filter((line) => !counted.has(line.line)).length;
  const differ = differing(slip.lines, counted, slip.in_parts);
  const nothing = nothingThere(slip.lines, counted);
  const agrees = differ.length === 0 && !nothing;
  const ready =
    hindered === null && stamp !== "bad" && stamp !== null && agrees && seen && (!truck || doors) && !busy;
  const trip = tripNow(slip);
  const close = () => {
    reset();
    onClose();
  };
  const lines: CountedLine[] = [...counted].map(([line, count]) => ({ line, counted: count }));
  const release = {
    release_id,
    slip_id: slip.id,
    lines,
    signature_seen: seen,
    ...(trip === null ? {} : { trip }),
    ...(photos.length === 0 ? {} : { photos }),
    ...(plate.trim() === "" ? {} : { plate: plate.trim() }),
    ...(truck ? { rear_doors_checked: doors } : {}),
  };
  const done = async (provisional: boolean) => {
    // What was asked for has left on the server already: it cannot be taken back here.
    await gate.save([{ kind: "slip.release", data: release, provisional }], timing, false);
    close();
  };
  const ask = async () => {
    setBusy(true);
    const answer = await gate.ask("slip.release", release, release_id);
    setBusy(false);
    if (answer.kind === "allowed") await done(false);
    if (answer.kind === "refused") {
      forget();
      setRefused(answer.problem);
    }
    if (answer.kind === "alone") setAlone(true);
  };
  const age = snapshot_at === null ? "–" : span(language, gate.clock.corrected() - Date.parse(snapshot_at));

  return (
    <Screen
      title="slips.title"
      help="slips.help"
      onBack={close}
      actions={
        <>
          <button type="button" className="danger" onClick={() => setSendingBack(true)}>
            {t("slips.send_back")}
          </button>
          <button type="button" className="primary" disabled={!ready} onClick={() => void ask()}>
            {busy ? t("visit.asking") : t("slips.release")}
            {uncounted > 0 && <small>{t("slips.uncounted", { n: uncounted })}</small>}
            {uncounted === 0 && differ.length > 0 && <small>{t("slips.differs", { n: differ.length })}</small>}
            {nothing && <small>{t("slips.nothing")}</small>}
            {truck && !doors && <small>{t("depart.rear_doors.needed")}</small>}
          </button>
        </>
      }
    >
      <h2>
        {slip.unit_label} · {slip.number} {slip.move_out && `· ${t("slips.move")}`}
      </h2>
      {slip.signer !== "" && <p>{t("slips.signer", { name: slip.signer })}</p>}
      {slip.carrier !== "" && <p>{t("slips.carrier", { name: slip.carrier })}</p>}
      {carried && (
        <p className="warn" role="status">
          {t("slips.picture")}
        </p>
      )}
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
      {slip.lift_booking !== "" && <p>{t("slips.lift", { text: slip.lift_booking })}</p>}
      {slip.move_out && slip.lift_booking === "" && <p className="warn">{t("slips.lift.none")}</p>}
      <GoneSoFar slip={slip} />
      <h2>
        {t("slips.count")}
        {trip !== null && ` · ${t("slips.trip", { n: trip, of: slip.trips })}`}
      </h2>
      {slip.in_parts && <p className="hint">{t("slips.trip.hint")}</p>}
      <ul className="counting">
        {slip.lines.map((line) => (
          <LineRow
            key={line.line}
            line={line}
            inParts={slip.in_parts}
            count={counted.get(line.line)}
            onCount={(count) => change({ counted: [...new Map(counted).set(line.line, count)] })}
          />
        ))}
      </ul>
      <Toggle label={t(slip.carrier === "" ? "slips.signed_seen" : "slips.stamp_seen")} on={seen} onChange={(on) => change({ seen: on })} />
      <Toggle label={t("slips.by_truck")} on={truck} onChange={(on) => change({ truck: on })} />
      {truck && <Toggle label={t("depart.rear_doors")} on={doors} onChange={(on) => change({ doors: on })} />}
      <TextField label={t("vehicles.plate")} value={plate} onChange={(typed) => change({ plate: typed.toUpperCase() })} longest={10} />
      <h2>{t("slips.photos")}</h2>
      <PhotosField label={t("slips.photos")} ids={photos} most={MOST_PHOTOS} onChange={setPhotos} />
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
        <SendBackSheet slip={slip} lines={lines} differ={differ} counted={counted} timing={timing} onClose={() => setSendingBack(false)} onDone={close} />
      )}
    </Screen>
  );
}

/** What the office's signature on this slip is worth; null while it is checked. */
function useStamp(slip: Slip, keys: readonly VerifyingKey[]): SignatureCheck | null {
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
