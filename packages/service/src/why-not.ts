import { msFromIso, ok, type Result } from "@helhet/course";
import { type Answer, type Guideline, type Text, tellings, throughGate, type WhyNot } from "@helhet/engine";
import { type CourseForStanding, resting } from "@helhet/record";
import { type Caller, principalOf } from "./caller.ts";
import type { House } from "./house.ts";
import type { Refusal } from "./refusal.ts";

/** What of an element is the same for everybody. */
interface Named {
  readonly guideline: string;
  readonly edition: string;
  readonly element: string;
  readonly guidelineTitle: Text;
  readonly title: Text;
}

/** Why an element asks for nothing; or that nothing about it is open to the reader. */
export type ShownWhyNot =
  | (Named & Omit<WhyNot, keyof Named> & { readonly is: "told" })
  | (Named & { readonly is: "not-open" });

/** Every element that asks for nothing of the person now, through the gate. */
export interface WhyNotPage {
  readonly at: string;
  readonly knownAt: string | null;
  readonly version: number;
  readonly elements: readonly ShownWhyNot[];
  readonly hasHidden: boolean;
}

/**
 * Why each element of each guideline here asks for nothing of a person, and what would make it: worked out on all facts, then
 * told as far as the caller may read what it rests on. `knownAt` (ISO) as for `standing`.
 */
export async function whyNot(
  house: House,
  caller: Caller,
  ask: { readonly person: string; readonly knownAt?: string | undefined },
): Promise<Result<WhyNotPage, Refusal>> {
  const read = await house.record.courseForStanding(principalOf(caller), ask.person, ask.knownAt);
  if (!read.ok) return read;
  const at = ask.knownAt ?? new Date(house.now()).toISOString();
  const elements = answersFor(house, read.value, at);
  const { version } = read.value;
  const hasHidden = hidesSomething(read.value);
  return ok({ at, knownAt: ask.knownAt ?? null, version, elements, hasHidden });
}

function hidesSomething({ course, readable, hasHidden }: CourseForStanding): boolean {
  return hasHidden || course.entries.some(({ id }) => !readable.has(id));
}

function answersFor(house: House, read: CourseForStanding, at: string): readonly ShownWhyNot[] {
  const program = house.rules.current().programFor(read.course);
  const moment = msFromIso(at);
  const all = resting(read.course, (course) => tellings(program, course, moment));
  const mayRead = (entry: string): boolean => read.readable.has(entry);
  const answers = throughGate(all, { mayRead, hasHidden: hidesSomething(read) });
  return answers.flatMap((answer) => shown(answer, house.rules.guidelines, mayRead));
}

function shown(
  answer: Answer,
  guidelines: readonly Guideline[],
  mayRead: (entry: string) => boolean,
): readonly ShownWhyNot[] {
  const { guideline, edition, element } = answer.is === "told" ? answer.why : answer;
  const of = guidelines.find((one) => one.id === guideline && one.edition === edition);
  const title = of?.elements.find(({ id }) => id === element)?.title;
  if (of === undefined || title === undefined) return [];
  const named = { guideline, edition, element, guidelineTitle: of.title, title };
  if (answer.is === "not-open") return [{ is: "not-open", ...named }];
  const { why } = answer;
  // As in a standing: what is told beside a state and decides nothing of it is hidden by itself.
  const told = why.told.filter(({ entry }) => entry === null || mayRead(entry));
  return [{ is: "told", ...why, ...named, told }];
}
