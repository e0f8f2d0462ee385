/** The procedure map as data (made by `make procedure-map`), and how it is searched. */

export interface Place {
  readonly file: string;
  /** What a module says it is for, or what a test promises. */
  readonly words: string;
}

export type State = "shown" | "kept" | "tested" | "missing";

export interface Rule {
  readonly id: string;
  /** `F` … `E`; `other` for what tests promise beside the rule book. */
  readonly section: Section;
  readonly says: string;
  readonly code: readonly Place[];
  readonly tests: readonly Place[];
  readonly state: State;
}

export const SECTIONS = ["F", "T", "P", "W", "K", "A", "N", "E", "other"] as const;
export type Section = (typeof SECTIONS)[number];
export const STATES: readonly State[] = ["shown", "kept", "tested", "missing"];

/** As the file has it: places are (file, words). */
interface Written {
  readonly id: string;
  readonly says: string;
  readonly code: ReadonlyArray<readonly string[]>;
  readonly tests: ReadonlyArray<readonly string[]>;
}

export function rulesFrom(written: readonly Written[]): Rule[] {
  return written.map(({ id, says, code, tests }) => ({
    id,
    section: sectionOf(id),
    says,
    code: code.map(place),
    tests: tests.map(place),
    state: stateOf(code.length > 0, tests.length > 0),
  }));
}

export interface Filter {
  readonly text: string;
  readonly section: Section | null;
  readonly state: State | null;
}

/** Rules that have every word of the text somewhere, in the order of the rule book. */
export function matching(rules: readonly Rule[], { text, section, state }: Filter): Rule[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return rules.filter(
    (rule) =>
      (section === null || rule.section === section) &&
      (state === null || rule.state === state) &&
      words.every((word) => searchable(rule).includes(word)),
  );
}

function place([file = "", words = ""]: readonly string[]): Place {
  return { file, words };
}

function sectionOf(id: string): Section {
  const letter = /^([FTPWKANE])\d\d$/.exec(id)?.[1];
  return SECTIONS.find((section) => section === letter) ?? "other";
}

function stateOf(kept: boolean, shown: boolean): State {
  if (kept) return shown ? "shown" : "kept";
  return shown ? "tested" : "missing";
}

const known = new WeakMap<Rule, string>();

function searchable(rule: Rule): string {
  let text = known.get(rule);
  if (text === undefined) {
    const places = [...rule.code, ...rule.tests].flatMap(({ file, words }) => [file, words]);
    text = [rule.id, rule.says, ...places].join(" ").toLowerCase();
    known.set(rule, text);
  }
  return text;
}
