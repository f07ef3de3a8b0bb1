import type { AskedFact, StepValues } from "../reason.ts";
import { denials } from "./catalogue/denials.ts";
import type { Catalogue, Question, Say } from "./catalogue.ts";
import { filled } from "./filled.ts";

type Words = Pick<Catalogue, "questions" | "questionsToPerson" | "asking">;
type Answered = StepValues["fact-asked"];

const byWord: ReadonlySet<AskedFact["asked"]> = new Set(["setting", "age", "pregnant", "elapsed", "ongoing"]);

/**
 * From the most exact key to the least: `kind.field.wanted.about`, `kind.field.wanted`, `kind.field`, `kind`;
 * `setting.inpatient`, `setting`.
 */
function keysFor({ asked, kind, field, wanted }: AskedFact): readonly string[] {
  const about = asked === "age" ? field : asked === "ongoing" ? kind : wanted;
  const parts = byWord.has(asked) ? [asked, about] : [kind, field, wanted];
  const known = parts.flatMap((part) => part?.split(".") ?? []);
  return known.map((_, index) => known.slice(0, known.length - index).join("."));
}

/** What a rule asks to be not so, as it stands after "if"; null where no language has own words for that. */
export function notThatOf(asked: AskedFact, say: Say): string | null {
  const found = keysFor(asked).flatMap((key) => denials[key] ?? [])[0];
  if (found === undefined) return null;
  const values = { number: asked.wanted ?? "", kind: asked.kind === null ? "" : say.kind(asked.kind) };
  return filled(say.text(say.isPerson ? found.person : found.staff), values, false);
}

/** Whether a language says in its own words what a rule asks, and does not only name a kind of entry. */
export function hasOwnWords({ questions }: Pick<Words, "questions">, asked: AskedFact): boolean {
  return keysFor(asked).some((key) => questions[key] !== undefined);
}

/** The words for what a rule asks; null where the language has none. */
function ownWords({ questions, questionsToPerson }: Words, asked: AskedFact, say: Say): Question | null {
  const found = keysFor(asked).map((key) => (say.isPerson ? questionsToPerson[key] : undefined) ?? questions[key]);
  const [question, that] = found.find((one) => one !== undefined) ?? [];
  if (question === undefined || that === undefined) return null;
  const values = { number: asked.wanted ?? "", kind: asked.kind === null ? "" : say.kind(asked.kind) };
  return [filled(question, values), filled(that, values, false)];
}

/** The same as it stands after "that"; null where the language has no words for it. */
export function thatOf(words: Words, asked: AskedFact, say: Say): string | null {
  return ownWords(words, asked, say)?.[1] ?? null;
}

function entryWords({ asking }: Words, asked: AskedFact, say: Say): ReturnType<Words["asking"]["entry"]> {
  const times = asked.asked === "count" ? Number(asked.wanted) : 1;
  return asking.entry(asked.kind === null ? "" : say.kind(asked.kind), times);
}

/** Nobody has recorded what would answer it. Time since an entry is asked of the entry. */
function sayMissing(words: Words, asked: AskedFact, say: Say): string {
  const own = asked.asked === "elapsed" ? null : ownWords(words, asked, say);
  if (own === null) return entryWords(words, asked, say).isMissing;
  return isAnswered(asked) ? words.asking.nobodySaid(own[1]) : words.asking.notRecorded(own[1]);
}

/** Whether a person answers it with yes or no, so that the answer itself may be missing. */
function isAnswered({ asked }: AskedFact): boolean {
  return asked === "latest" || asked === "pregnant" || asked === "setting" || asked === "age";
}

/** What a rule asked and what it found; what nobody has recorded is no answer. */
export function sayAsked(words: Words, values: Answered, say: Say): string {
  const { asking } = words;
  const { answer, at } = values;
  if (answer === "not-recorded") return sayMissing(words, values, say);
  const [question] = ownWords(words, values, say) ?? [entryWords(words, values, say).question];
  const told = `${question} ${asking.answers[answer]}`;
  if (at === null) return `${told}.`;
  return isAnswered(values) ? asking.saidOn(told, say.on(at)) : asking.happenedOn(told, say.on(at));
}

/** What may change it: somebody records what nobody has recorded. */
export function sayIfRecorded(words: Words, asked: AskedFact, say: Say): string {
  const own = ownWords(words, asked, say);
  return own === null ? entryWords(words, asked, say).mayChange : words.asking.mayChange(own[1]);
}

/** What is not known and would decide it: a question of the rule in its own words, else what is missing. */
export function sayUnknown(
  words: Words & Pick<Catalogue, "unknowns">,
  { what, kind, field }: StepValues["not-known"],
  say: Say,
): string {
  if (what !== "field" && what !== "first-entry") return words.unknowns[what];
  const asked = { asked: "latest", kind, field, wanted: null } as const;
  const own = ownWords(words, asked, say);
  if (own !== null) return words.asking.isOpen(own[1]);
  return kind === null ? words.unknowns[what] : entryWords(words, asked, say).isMissing;
}
