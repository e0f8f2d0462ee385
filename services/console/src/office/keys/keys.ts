/** Keys that lead somewhere when nobody is typing: `/`, `?`, and `g` followed by a letter. */

export type Deed = "help" | "search" | "home" | "procedures";

export const KEYS: ReadonlyArray<{ readonly keys: readonly string[]; readonly deed: Deed }> = [
  { keys: ["?"], deed: "help" },
  { keys: ["/"], deed: "search" },
  { keys: ["g", "h"], deed: "home" },
  { keys: ["g", "p"], deed: "procedures" },
];

/** How long a first key waits for its second. */
export const TOGETHER_MS = 1_500;

export interface Pressed {
  readonly key: string;
  readonly at: number;
}

/** What two presses mean: the deed, or the press that waits for another. */
export function meaning(before: Pressed | null, now: Pressed): { deed: Deed | null; waiting: Pressed | null } {
  const first = before !== null && now.at - before.at <= TOGETHER_MS ? before.key : null;
  const pair = KEYS.find(({ keys }) => keys.length === 2 && keys[0] === first && keys[1] === now.key);
  const single = KEYS.find(({ keys }) => keys.length === 1 && keys[0] === now.key);
  const deed = (pair ?? single)?.deed ?? null;
  const begins = deed === null && KEYS.some(({ keys }) => keys.length === 2 && keys[0] === now.key);
  return { deed, waiting: begins ? now : null };
}

/** Whether the key belongs to a field somebody types into, or to the browser. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true;
  const target = event.target;
  return target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;
}
