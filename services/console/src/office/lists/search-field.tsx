import { TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useState } from "react";

const TYPING_MS = 300;

interface Field {
  readonly label: string;
  /** What was typed, once the typing pauses. */
  readonly search: (text: string) => void;
}

/** A search box: `/` leads to it. */
export function SearchField({ label, search }: Field) {
  const [text, setText] = useState("");
  const told = useDebouncedCallback(search, TYPING_MS);
  return (
    <TextInput
      type="search"
      label={label}
      data-search
      maxLength={50}
      w={300}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        told(event.currentTarget.value.trim());
      }}
    />
  );
}
