/** What forms are made of: large enough for gloves, labelled for everybody. */
import { useId, type ReactNode } from "react";

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  /** Which keyboard the tablet brings up. */
  keys?: "text" | "numeric" | "none";
  secret?: boolean;
  longest?: number;
  focus?: boolean;
  /** The return key, or what a keyboard scanner ends with. */
  onEnter?: () => void;
}

export function TextField(props: FieldProps) {
  const { label, value, onChange, hint, keys = "text", secret, longest = 100, focus, onEnter } = props;
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={secret === true ? "password" : "text"}
        value={value}
        placeholder={hint ?? ""}
        inputMode={keys}
        maxLength={longest}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        ref={focus === true ? focusOnce : null}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || onEnter === undefined) return;
          // Else the same key closes the sheet that it opens.
          event.preventDefault();
          onEnter();
        }}
      />
    </div>
  );
}

/** A keyboard scanner types into what has the focus. */
function focusOnce(input: HTMLInputElement | null): void {
  input?.focus();
}

export interface Option<T extends string> {
  value: T;
  label: string;
  /** An answer that lets nobody in: not in the colour of a yes. */
  against?: boolean;
}

interface ChoiceProps<T extends string> {
  label: string;
  options: readonly Option<T>[];
  value: T | null;
  onChange: (value: T) => void;
}

/** One of a few, all seen at once. */
export function Choice<T extends string>({ label, options, value, onChange }: ChoiceProps<T>) {
  return (
    <fieldset className="choice">
      <legend>{label}</legend>
      <div className="choice-row">
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            className={option.against === true ? "against" : undefined}
            aria-pressed={option.value === value}
            onClick={() => onChange(option.value)}
          >
            {option.label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

interface ToggleProps {
  label: ReactNode;
  on: boolean;
  onChange: (on: boolean) => void;
}

export function Toggle({ label, on, onChange }: ToggleProps) {
  return (
    <button type="button" className="toggle" role="switch" aria-checked={on} onClick={() => onChange(!on)}>
      <span className="tick" aria-hidden="true">
        {on ? "✓" : ""}
      </span>
      {label}
    </button>
  );
}

interface StepperProps {
  label: string;
  value: number;
  least?: number;
  most?: number;
  onChange: (value: number) => void;
}

export function Stepper({ label, value, least = 1, most = 99, onChange }: StepperProps) {
  return (
    <div className="stepper" role="group" aria-label={label}>
      <span className="label">{label}</span>
      <button type="button" aria-label={`${label} −`} disabled={value <= least} onClick={() => onChange(value - 1)}>
        −
      </button>
      <output>{value}</output>
      <button type="button" aria-label={`${label} +`} disabled={value >= most} onClick={() => onChange(value + 1)}>
        +
      </button>
    </div>
  );
}
