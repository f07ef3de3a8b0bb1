import { type Course, msFromIso, ok, type Result } from "@helhet/course";
import { follow, type Item, type Line, linesOf, type Program, type Reason, type Standing } from "@helhet/engine";
import { responsible, whoAnswers } from "@helhet/people";
import { type CourseForStanding, resting } from "@helhet/record";
import { type Caller, principalOf } from "./caller.ts";
import type { House } from "./house.ts";
import type { Refusal } from "./refusal.ts";
import { roleHolders } from "./role-holders.ts";
import { withReviewsNamed } from "./tailoring/review-titles.ts";

/** Whom an item waits for. */
export interface ShownResponsible {
  readonly practitioner: string | null;
  readonly name: string | null;
  readonly by: "named" | "role" | "roster" | "nobody";
}

/** An item that the viewer may see, with its reasons built. */
export type ShownItem = Omit<Item, "reasons" | "changesAt" | "intervals" | "controllers" | "named"> & {
  readonly changesAt: string | null;
  readonly responsible: ShownResponsible;
  readonly reasons: ReturnType<Item["reasons"]>;
};

/** A standing through the gate. */
export interface ShownStanding {
  readonly at: string;
  readonly knownAt: string | null;
  readonly version: number;
  readonly items: readonly ShownItem[];
  readonly lines: readonly (Omit<Line, "items" | "governing"> & {
    readonly items: readonly string[];
    readonly governing: string;
  })[];
  readonly phases: Standing["phases"];
  readonly next: readonly { readonly at: string; readonly key: string; readonly state: Item["state"] }[];
  readonly hasHidden: boolean;
}

/** The most coming changes shown. */
const mostNext = 12;

/**
 * What applies to a person: computed on all facts, then without every item that rests on a fact the caller may not
 * read. `knownAt` (ISO) reads the course as it was known then, and follows it at that moment.
 */
export async function standing(
  house: House,
  caller: Caller,
  ask: { readonly person: string; readonly knownAt?: string | undefined },
): Promise<Result<ShownStanding, Refusal>> {
  const read = await house.record.courseForStanding(principalOf(caller), ask.person, ask.knownAt);
  if (!read.ok) return read;
  const at = ask.knownAt ?? new Date(house.now()).toISOString();
  return ok(await throughGate(house, read.value, at, ask.knownAt ?? null));
}

async function throughGate(
  house: House,
  read: CourseForStanding,
  at: string,
  knownAt: string | null,
): Promise<ShownStanding> {
  const program = house.rules.current().programFor(read.course);
  const moment = msFromIso(at);
  const whole = followWhole(program, read.course, moment);
  const readable = whole.items.filter((item) => isReadable(item, read));
  const items = await withReviewsNamed(house, read.course, readable);
  const gated = readableCourse(read);
  const isWhole = gated.entries.length === read.course.entries.length;
  const carriers = await responsibleFor(house, gated, items, at);
  return {
    at,
    knownAt,
    version: read.version,
    items: items.map((item, index) => shownItem(item, carriers[index] as ShownResponsible, read.readable)),
    lines: linesOf(whole, (item) => isReadable(item, read)).map(shownLine),
    // Phases name no facts: where something is hidden they are read off what the viewer may see.
    phases: isWhole ? whole.phases : follow(program, gated, moment).phases,
    next: nextChanges(items, at),
    hasHidden: read.hasHidden || items.length < whole.items.length,
  };
}

/** The standing with all that its items rest on, amendments included. */
function followWhole(program: Program, course: Course, moment: number): Standing {
  const whole = follow(program, course, moment);
  const itemsOf = (other: Course) => (other === course ? whole : follow(program, other, moment)).items;
  return { ...whole, items: resting(course, itemsOf) };
}

/** An item may be seen by whoever may read every fact it rests on. */
function isReadable(item: Item, read: CourseForStanding): boolean {
  return item.facts.every((fact) => read.readable.has(fact));
}

function readableCourse(read: CourseForStanding): Course {
  return { person: read.course.person, entries: read.course.entries.filter((entry) => read.readable.has(entry.id)) };
}

function shownItem(
  { reasons, changesAt, intervals, controllers, named, ...item }: Item,
  carrier: ShownResponsible,
  readable: CourseForStanding["readable"],
): ShownItem {
  return { ...item, changesAt: changesAt(), responsible: carrier, reasons: tellable(reasons(), readable) };
}

/** What is told beside a state and decides nothing of it, as a reason written for a broken deadline, is hidden by itself. */
function tellable({ happened, ...rest }: Reason, readable: CourseForStanding["readable"]): Reason {
  return { ...rest, happened: happened.filter(({ entry }) => entry === null || readable.has(entry)) };
}

function shownLine({ items, governing, ...line }: Line): ShownStanding["lines"][number] {
  return { ...line, items: items.map(({ key }) => key), governing: governing.key };
}

function nextChanges(items: readonly Item[], at: string): ShownStanding["next"] {
  const after = Date.parse(at);
  const changes = items.flatMap((item) =>
    item.intervals
      .filter(({ from }) => from > after)
      .map(({ from, state }) => ({ at: new Date(from).toISOString(), key: item.key, state })),
  );
  return changes.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).slice(0, mostNext);
}

async function responsibleFor(
  house: House,
  course: Course,
  items: readonly Item[],
  at: string,
): Promise<readonly ShownResponsible[]> {
  const holders = roleHolders(course, at);
  const units = [...new Set(items.flatMap(({ unit }) => unit ?? []))];
  const moment = Date.parse(at);
  const until = new Date(moment + 1).toISOString();
  const duties = (await Promise.all(units.map((unit) => house.record.directory.duties(unit, at, until)))).flat();
  const found = items.map((item) =>
    responsible({
      named: item.named,
      roleHolder: holders.find((one) => one.role === item.role)?.practitioner ?? null,
      answering: item.unit === null ? { type: "nobody", said: false } : whoAnswers(duties, item.unit, moment),
    }),
  );
  const names = await house.record.directory.names(found.flatMap(({ practitioner }) => practitioner ?? []));
  return found.map((one) => ({
    ...one,
    name: one.practitioner === null ? null : (names.get(one.practitioner) ?? null),
  }));
}
