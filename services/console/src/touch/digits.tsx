/** Digits on the screen: a device's own keyboard covers half of it. */

export function Keys({ keys, onKey }: { keys: readonly string[]; onKey: (key: string) => void }) {
  return keys.map((key) => (
    <button key={key} type="button" className="key" onClick={() => onKey(key)}>
      {key}
    </button>
  ));
}

export const NUMBERS = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

interface DigitsProps {
  value: string;
  onChange: (value: string) => void;
  /** A sign beside the zero: a dash, a point. */
  sign?: string;
  /** What the key that takes the last one away is called. */
  erase: string;
}

export function Digits({ value, onChange, sign, erase }: DigitsProps) {
  const add = (key: string) => onChange(value + key);
  return (
    <div className="pad digits">
      <Keys keys={NUMBERS} onKey={add} />
      {sign === undefined ? <span /> : <Keys keys={[sign]} onKey={add} />}
      <Keys keys={["0"]} onKey={add} />
      <button type="button" className="key erase" aria-label={erase} onClick={() => onChange([...value].slice(0, -1).join(""))}>
        ⌫
      </button>
    </div>
  );
}
