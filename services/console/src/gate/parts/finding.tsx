/** Finding one of many papers: by a code typed or scanned, a QR picture, or a tap on the line. */
import { useState, type ReactNode } from "react";

import type { TextKey } from "@/core/messages";
import { codeIn } from "@/core/slips";
import { TextField } from "@/touch/fields";

import { useWords } from "../context";
import { Scanner } from "./scanner";
import { Screen } from "./screen";

/** Of a picture that carries all that was signed. */
const LONGEST_SCAN = 2_000;

interface FindingProps<T> {
  title: TextKey;
  help: TextKey;
  hint: TextKey;
  scan: TextKey;
  /** What fits what was typed or scanned; everything where nothing was. */
  find: (typed: string) => readonly T[];
  keyOf: (found: T) => string;
  row: (found: T) => ReactNode;
  onOpen: (found: T) => void;
  /** What was scanned, or typed and entered, is none of them. */
  onUnknown?: (scanned: string) => void;
  /** Said where there is nothing at all. */
  none: string;
  actions?: ReactNode;
  children?: ReactNode;
}

export function Finding<T>(props: FindingProps<T>) {
  const { title, help, hint, scan, find, keyOf, row, onOpen, onUnknown, none, actions, children } = props;
  const { t } = useWords();
  const [typed, setTyped] = useState("");
  const [scanning, setScanning] = useState(false);
  const found = find(typed);
  const read = (text: string) => {
    const [first, ...others] = find(text);
    if (first !== undefined && others.length === 0) onOpen(first);
    else if (first === undefined && text.trim() !== "") onUnknown?.(text);
  };
  return (
    <Screen
      title={title}
      help={help}
      actions={
        <>
          {actions}
          <button type="button" className="primary" onClick={() => setScanning(true)}>
            {t(scan)}
          </button>
        </>
      }
    >
      <TextField label={t(hint)} value={typed} onChange={setTyped} longest={LONGEST_SCAN} focus onEnter={() => read(typed)} />
      {children}
      {found.length === 0 && <p role="status">{typed.trim() === "" ? none : t("search.none")}</p>}
      <ul className="hits">
        {found.map((each) => (
          <li key={keyOf(each)}>
            <button type="button" onClick={() => onOpen(each)}>
              {row(each)}
            </button>
          </li>
        ))}
      </ul>
      {scanning && (
        <Scanner
          onClose={() => setScanning(false)}
          onRead={(text) => {
            setScanning(false);
            setTyped(codeIn(text));
            read(text);
          }}
        />
      )}
    </Screen>
  );
}
