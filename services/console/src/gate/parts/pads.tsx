/** Keys on the screen for rooms, PINs and plates: the tablet's own keyboard covers half of it. */
import { useState } from "react";

import { DIGITS, ENDINGS, keysFor, LETTERS, PROVINCES } from "@/core/plates";

import { useWords } from "../context";

interface PadProps {
  value: string;
  onChange: (value: string) => void;
}

function Keys({ keys, onKey }: { keys: readonly string[]; onKey: (key: string) => void }) {
  return keys.map((key) => (
    <button key={key} type="button" className="key" onClick={() => onKey(key)}>
      {key}
    </button>
  ));
}

function EraseKey({ value, onChange }: PadProps) {
  const { t } = useWords();
  return (
    <button
      type="button"
      className="key erase"
      aria-label={t("do.erase")}
      onClick={() => onChange([...value].slice(0, -1).join(""))}
    >
      ⌫
    </button>
  );
}

const NUMBERS = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

export function DigitPad({ value, onChange, dash = false }: PadProps & { dash?: boolean }) {
  const add = (key: string) => onChange(value + key);
  return (
    <div className="pad digits">
      <Keys keys={NUMBERS} onKey={add} />
      {dash ? <Keys keys={["-"]} onKey={add} /> : <span />}
      <Keys keys={["0"]} onKey={add} />
      <EraseKey value={value} onChange={onChange} />
    </div>
  );
}

const ALPHABET = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Rooms by digits, names by their initials. */
export function RoomPad({ value, onChange }: PadProps) {
  const [letters, setLetters] = useState(false);
  const add = (key: string) => onChange(value + key.toLowerCase());
  return (
    <div className="room-pad">
      <div className={letters ? "pad letters" : "pad digits"}>
        <Keys keys={letters ? ALPHABET : [...NUMBERS, "-", "0"]} onKey={add} />
        <EraseKey value={value} onChange={onChange} />
      </div>
      <button type="button" className="key switch" onClick={() => setLetters(!letters)}>
        {letters ? "123" : "ABC"}
      </button>
    </div>
  );
}

/** A plate: province, letter, then the rest; no I and no O, which no plate has. */
export function PlatePad({ value, onChange }: PadProps) {
  const { t } = useWords();
  const kind = keysFor(value);
  const add = (key: string) => onChange(value + key);
  return (
    <div className={`pad plate ${kind}`}>
      {kind === "province" && <Keys keys={PROVINCES} onKey={add} />}
      {kind !== "province" && (
        <>
          <Keys keys={kind === "letter" ? [] : DIGITS} onKey={kind === "full" ? ignore : add} />
          <Keys keys={LETTERS} onKey={kind === "full" ? ignore : add} />
          <Keys keys={kind === "letter" ? [] : ENDINGS} onKey={kind === "full" ? ignore : add} />
        </>
      )}
      <EraseKey value={value} onChange={onChange} />
      <button type="button" className="key" onClick={() => onChange("")}>
        {t("do.clear")}
      </button>
    </div>
  );
}

function ignore(): void {
  // A full plate takes no more signs.
}
