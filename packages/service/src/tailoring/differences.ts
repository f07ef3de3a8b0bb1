import { dayIn, ok, type Result } from "@helhet/course";
import { differencesFor, type PersonDifference, type Program, tailoringConflicts } from "@helhet/engine";
import type { CourseForStanding } from "@helhet/record";
import { type Caller, principalOf } from "../caller.ts";
import { hidesSomething, itemsOf } from "../changes-seen.ts";
import { homeOf } from "../home.ts";
import type { House } from "../house.ts";
import type { Refusal } from "../refusal.ts";
import { agreementsSeen, type ShownAgreement } from "./agreements.ts";
import { type ShownConflict, shownConflicts, unitOfEntry } from "./conflicts.ts";
import { usualFor } from "./standard.ts";
import { titlesFor } from "./titles.ts";
import { deviationsTold, movesTold, type ToldDeviation, type ToldMove } from "./told.ts";

/** In what a unit's layers differ from the standard for this person. */
export type LayerOver = Omit<PersonDifference, "why" | "by" | "isVoid"> & {
  readonly why: Extract<PersonDifference["why"], { readonly nb: string }>;
  readonly author: string;
};

/** All that is otherwise for one person than for everybody, and why: requirements A8. */
export interface DifferencesPage {
  readonly at: string;
  readonly version: number;
  readonly layers: readonly LayerOver[];
  readonly agreements: readonly ShownAgreement[];
  readonly conflicts: readonly ShownConflict[];
  readonly deviations: readonly ToldDeviation[];
  readonly moves: readonly ToldMove[];
  /** What practitioners and units are called that it speaks of. */
  readonly names: Readonly<{ [id: string]: string }>;
  readonly hasHidden: boolean;
}

/**
 * What is different for a person: the unit's layers first, then what is agreed for them alone, with what does not go together.
 * Worked out on all facts; what rests on one that the caller may not read is left out, and that something is left out is said.
 */
export async function differences(
  house: House,
  caller: Caller,
  ask: { readonly person: string },
): Promise<Result<DifferencesPage, Refusal>> {
  const read = await house.record.courseForStanding(principalOf(caller), ask.person);
  if (!read.ok) return read;
  const { course, readable, version } = read.value;
  const at = house.now();
  const program = house.rules.current().programFor(course);
  const mayRead = (entry: string): boolean => readable.has(entry);
  const entries = course.entries.filter(({ id }) => mayRead(id));
  const units = [...new Set(entries.flatMap((one) => unitOfEntry(one) ?? []))];
  const [titleOf, usualOf] = await Promise.all([titlesFor(house, units), usualFor(house, units)]);
  const today = dayIn(homeOf(course).zone, at);
  const { agreements, hasHidden } = agreementsSeen(program, read.value, at, { titleOf, usualOf, today });
  const items = itemsOf(program, course, at).filter(({ facts }) => facts.every(mayRead));
  const seen = new Set(agreements.map(({ entry }) => entry));
  const conflicts = await shownConflicts(house, course, tailoringConflicts(program, course, at), (one) =>
    seen.has(one),
  );
  return ok({
    at: new Date(at).toISOString(),
    version,
    layers: layersOver(program, read.value, at),
    agreements,
    conflicts,
    deviations: deviationsTold(entries, items),
    moves: movesTold(house, entries),
    names: await namesOf(house, agreements),
    hasHidden: hasHidden || hidesSomething(read.value),
  });
}

/** A layer lies over a stretch: it is told where the stretch is seen as it is, on what may be read as on the whole. */
function layersOver(program: Program, read: CourseForStanding, at: number): readonly LayerOver[] {
  const open = { ...read.course, entries: read.course.entries.filter(({ id }) => read.readable.has(id)) };
  const whole = new Set(differencesFor(program, read.course, at).map((one) => JSON.stringify(one)));
  const seen = differencesFor(program, open, at).filter((one) => whole.has(JSON.stringify(one)));
  return seen.flatMap(({ why, by, isVoid: _, ...rest }) =>
    "nb" in why && "author" in by ? [{ ...rest, why, author: by.author }] : [],
  );
}

async function namesOf(house: House, agreements: readonly ShownAgreement[]): Promise<DifferencesPage["names"]> {
  const ids = agreements.flatMap(({ decidedBy, unit, steps }) => [
    decidedBy,
    ...(unit === null ? [] : [unit]),
    ...steps.flatMap(({ by }) => by ?? []),
  ]);
  return Object.fromEntries(await house.record.directory.names([...new Set(ids)]));
}
