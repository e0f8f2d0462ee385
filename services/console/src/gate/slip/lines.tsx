/** What is counted of a slip, line by line, and what has left on it before (E10). */
import { clockTime } from "@/core/messages";
import type { Slip, SlipLine } from "@/core/rows";
import { leftOf } from "@/core/slips";

import { useWords } from "../context";

interface LineRowProps {
  line: SlipLine;
  /** What is not there now may leave later. */
  inParts: boolean;
  count: number | undefined;
  onCount: (count: number) => void;
}

export function LineRow({ line, inParts, count, onCount }: LineRowProps) {
  const { t } = useWords();
  const expected = leftOf(line);
  const off = count !== undefined && (inParts ? count > expected : count !== expected);
  return (
    <li className={count === undefined ? "" : off ? "off" : "agrees"}>
      <strong>
        {line.name}
        {expected !== line.quantity && <small>{t("slips.left", { left: expected, of: `${line.quantity}${line.unit ?? ""}` })}</small>}
      </strong>
      {expected > 0 && (
        <button type="button" aria-pressed={count === expected} onClick={() => onCount(expected)}>
          {t("slips.as_written", { n: `${expected}${line.unit ?? ""}` })}
        </button>
      )}
      {inParts && (
        <button type="button" aria-pressed={count === 0} onClick={() => onCount(0)}>
          {t("slips.not_now")}
        </button>
      )}
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

/** What has left so far, trip by trip, by whichever gate. */
export function GoneSoFar({ slip }: { slip: Slip }) {
  const { t } = useWords();
  if (slip.releases.length === 0) return null;
  const names = new Map(slip.lines.map((line) => [line.line, line.name]));
  return (
    <section className="part">
      <h2>{t("slips.gone")}</h2>
      <ul className="rows">
        {slip.releases.map((trip, i) => (
          <li key={trip.id}>
            <span>{t("slips.gone.trip", { n: i + 1, at: clockTime(trip.at), gate: trip.gate })}</span>
            <div>
              {trip.lines
                .filter(({ counted }) => counted > 0)
                .map(({ line, counted }) => `${names.get(line) ?? line}×${counted}`)
                .join("、")}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
