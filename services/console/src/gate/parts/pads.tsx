/** Keys on the screen for rooms, PINs and plates: the tablet's own keyboard covers half of it. */
import { useState } from "react";

import { DIGITS, ENDINGS, keysFor, LETTERS, PROVINCES } from "@/core/plates";
import { Digits, Keys, NUMBERS } from "@/touch/digits";

import { useWords } from "../context";

interface PadProps {
  value: string;
  onChange: (value: string) => void;
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

export function DigitPad({ value, onChange, dash = false }: PadProps & { dash?: boolean }) {
  const { t } = useWords();
  return <Digits value={value} onChange={onChange} erase={t("do.erase")} {...(dash ? { sign: "-" } : {})} />;
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
