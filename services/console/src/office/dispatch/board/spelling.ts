/** Pinyin of what stands on cards. Its table of signs is large: fetched by itself, behind the orders. */
import type { Spelling } from "./filters";

export async function fetchSpelling(): Promise<Spelling> {
  const { pinyin } = await import("pinyin-pro");
  const known = new Map<string, readonly string[]>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      const syllables = pinyin(text, { toneType: "none", type: "array", nonZh: "removed", v: true });
      found = [syllables.map((each) => each.charAt(0)).join(""), syllables.join("")];
      known.set(text, found);
    }
    return found;
  };
}
