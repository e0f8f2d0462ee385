/** Surveys as the pages call them, and what is typed about them. */
import type { components } from "@/api/types/reception";

export type SurveyCard = components["schemas"]["SurveyCard"];
export type Survey = components["schemas"]["SurveyView"];
export type Question = components["schemas"]["Question"];
export type Finding = components["schemas"]["FindingView"];
export type Opinion = components["schemas"]["OpinionView"];
export type Figures = components["schemas"]["Figures"];
export type Item = components["schemas"]["Item"];
export type Standing = components["schemas"]["Standing"];
export type Ballot = components["schemas"]["BallotView"];
export type SurveyLink = components["schemas"]["SurveyLinkView"];
export type Marks = Readonly<Record<string, number>>;
export type Words = Readonly<Record<string, string>>;

export const SCALE = [5, 4, 3, 2, 1] as const;

/** What may be done next with a survey in this state; none for one that is published. */
export type Step = "issue" | "close" | "report" | "publish";
const NEXT: Readonly<Record<string, Step>> = { draft: "issue", issued: "close", closed: "report", reported: "publish" };

export function nextOf(state: string): Step | null {
  return NEXT[state] ?? null;
}

const COLOURS: Readonly<Record<string, string>> = {
  draft: "gray",
  issued: "blue",
  closed: "orange",
  reported: "grape",
  published: "teal",
  unset: "gray",
  good: "teal",
  alarm: "orange",
  under_floor: "red",
};

export function colourOf(code: string): string {
  return COLOURS[code] ?? "gray";
}

/** What somebody typed in a row, whatever parts it; each once. */
export function partsOf(typed: string): string[] {
  const parts = typed.split(/[,，、;；\n]+/u).map((each) => each.trim());
  return [...new Set(parts.filter((each) => each !== ""))];
}

/** A key no question has yet. */
export function freshKey(questions: ReadonlyArray<Pick<Question, "key">>): string {
  const taken = new Set(questions.map((each) => each.key));
  let place = questions.length + 1;
  while (taken.has(`q${place}`)) place = place >= 99 ? 1 : place + 1;
  return `q${place}`;
}

/** Marks with one more; the same mark again, or null, takes it out. */
export function marked(marks: Marks, key: string, mark: number | null): Marks {
  const { [key]: before, ...rest } = marks;
  return mark === null || before === mark ? rest : { ...rest, [key]: mark };
}

/** A digit typed at a question of a paper: its mark; null skips it, undefined is no answer. */
export function markTyped(question: Question, digit: string): number | null | undefined {
  if (!/^\d$/.test(digit)) return undefined;
  const number = Number(digit);
  if (number === 0) return null;
  if (question.kind === "scale") return number <= 5 ? number : undefined;
  if (question.kind === "choice") return number <= (question.options ?? []).length ? number - 1 : undefined;
  return undefined;
}

/** Whether anything was answered. */
export function answersSomething(marks: Marks, words: Words): boolean {
  return Object.keys(marks).length > 0 || Object.values(words).some((each) => each.trim() !== "");
}

/** Where a household's page stands; what follows the # is the token. */
export const SURVEY_LINK_PATH = "/survey";
