import {
  type CareLevel,
  type Course,
  dayIn,
  daysBetween,
  type Entry,
  type EntryOf,
  inEffect,
  isoFromDay,
  type Kind,
  ok,
  type Result,
  whenOf,
  zoneClock,
} from "@helhet/course";
import type { PersonCard, Relation } from "@helhet/record";
import { type Caller, principalOf } from "./caller.ts";
import { homeOf } from "./home.ts";
import type { House, Places } from "./house.ts";
import { type PersonSummary, summaryOf } from "./persons.ts";
import type { Refusal } from "./refusal.ts";
import { roleHolders } from "./role-holders.ts";
import { type TeamMember, teamOf } from "./team.ts";

/** The head of the person page, from the entries the caller may read. */
export interface PersonPage extends PersonSummary {
  readonly version: number;
  readonly bornYear: number | null;
  readonly hasNationalNumber: boolean;
  readonly language: { readonly language: string; readonly interpreter: boolean } | null;
  /** The newest answer to the statutory question. */
  readonly minorChildren: string | null;
  readonly contact: readonly { readonly channel: string; readonly use: string; readonly words: string | null }[];
  readonly enrolments: readonly ShownEnrolment[];
  readonly team: readonly TeamMember[];
  readonly ownWords: { readonly words: string; readonly entry: string } | null;
  readonly plan: ShownPlan | null;
  /** Why the caller may read the page now; null when looking back. */
  readonly relation: { readonly basis: Relation["basis"]; readonly unit: string; readonly until: string | null } | null;
}
interface ShownEnrolment {
  readonly enrolment: string;
  readonly unit: string;
  readonly unitName: string;
  readonly careLevel: CareLevel;
  readonly from: string;
  readonly to: string | null;
  readonly day: number;
}
interface ShownPlan {
  readonly version: number;
  readonly agrees: string;
  readonly date: string;
  readonly goals: readonly { readonly words: string; readonly ownRating: number | null }[];
  readonly entry: string;
}

/** Who this is, where, and with whom; as known at an instant (ISO) where it is given. */
export async function personPage(
  house: House,
  caller: Caller,
  ask: { readonly person: string; readonly knownAt?: string | undefined },
): Promise<Result<PersonPage, Refusal>> {
  const as = principalOf(caller);
  const read = await house.record.course(as, ask.person, ask.knownAt);
  if (!read.ok) return read;
  const [card, relations, places] = await Promise.all([
    house.record.persons.card(as, ask.person),
    house.record.relations(as, ask.person),
    house.places(),
  ]);
  if (!card.ok) return card;
  const at = ask.knownAt ?? new Date(house.now()).toISOString();
  const now = Date.parse(at);
  const entries = begunBy(read.value.course, now);
  const holders = roleHolders(read.value.course, at);
  const enrolments = enrolmentsOf(entries, places, now);
  return ok({
    ...summaryOf(card.value, places, now),
    ...(ask.knownAt === undefined ? {} : stayOf(enrolments)),
    ...personFacts(card.value, entries),
    version: read.value.version,
    enrolments,
    team: await teamOf(house, caller, { holders, places, at: now }),
    relation: ask.knownAt === undefined ? strongest(relations) : null,
  });
}

/** Where the person was, looking back: the card knows only where they are now. */
function stayOf(enrolments: readonly ShownEnrolment[]) {
  const stay = enrolments.findLast(({ to }) => to === null);
  const { careLevel = null, unit = null, unitName = null, day: enrolmentDay = null } = stay ?? {};
  return { careLevel, unit, unitName, enrolmentDay };
}

/** What is in effect and has begun, the last in time last: a late entry about an earlier day replaces nothing newer. */
function begunBy(course: Course, at: number): readonly Entry[] {
  const today = dayIn(homeOf(course).zone, at);
  return inEffect(course.entries)
    .map(({ entry }) => entry)
    .filter((entry) => firstDay(entry) <= today)
    .toSorted((a, b) => firstDay(a).localeCompare(firstDay(b)) || a.seq - b.seq);
}

function personFacts(card: PersonCard, entries: readonly Entry[]) {
  const language = latest(entries, "language-need");
  return {
    bornYear: card.born === null ? null : Number(card.born.slice(0, 4)),
    hasNationalNumber: card.hasNationalNumber,
    language: language ? { language: language.data.language, interpreter: language.data.interpreter } : null,
    minorChildren: latest(entries, "minors-asked")?.data.minorChildren ?? null,
    contact: all(entries, "contact-point").map(({ data }) => ({
      channel: data.channel,
      use: data.use,
      words: data.words ?? null,
    })),
    ownWords: ownWordsOf(entries),
    plan: planOf(latest(entries, "plan-version")),
  };
}

function ownWordsOf(entries: readonly Entry[]): PersonPage["ownWords"] {
  const said = entries.findLast(
    (entry) => entry.kind === "preference" && ["hope", "strengths"].includes(entry.data.about),
  ) as EntryOf<"preference"> | undefined;
  if (said !== undefined) return { words: said.data.words, entry: said.id };
  const plan = latest(entries, "plan-version");
  const goal = plan?.data.goals[0];
  return plan === undefined || goal === undefined ? null : { words: goal.words, entry: plan.id };
}

function planOf(plan: EntryOf<"plan-version"> | undefined): ShownPlan | null {
  if (plan === undefined) return null;
  return {
    version: plan.data.version,
    agrees: plan.data.personAgrees,
    date: firstDay(plan),
    goals: plan.data.goals.map(({ words, ownRating }) => ({ words, ownRating: ownRating ?? null })),
    entry: plan.id,
  };
}

function enrolmentsOf(entries: readonly Entry[], places: Places, now: number): readonly ShownEnrolment[] {
  const changed = all(entries, "care-level-changed");
  const ended = all(entries, "enrolment-ended");
  return all(entries, "enrolment-started").map((entry) => {
    const { enrolment, unit, careLevel } = entry.data;
    const from = firstDay(entry);
    const end = ended.findLast((one) => one.data.enrolment === enrolment);
    const level = changed.findLast((one) => one.data.enrolment === enrolment)?.data.careLevel ?? careLevel;
    const to = end === undefined ? null : firstDay(end);
    const day = daysBetween(from, to ?? dayIn(entry.zone, now)) + 1;
    return { enrolment, unit, unitName: places.units.get(unit)?.name ?? "", careLevel: level, from, to, day };
  });
}

/** The relation that lasts longest says why one is here; of those that last as long, the stay before what follows from it. */
function strongest(relations: readonly Relation[]): PersonPage["relation"] {
  const until = ({ to }: Relation): string => to ?? "9999";
  const isStay = ({ basis }: Relation): number => (basis === "enrolled" ? 0 : 1);
  const [last] = relations.toSorted((a, b) => until(b).localeCompare(until(a)) || isStay(a) - isStay(b));
  return last === undefined ? null : { basis: last.basis, unit: last.unit, until: last.to };
}

function all<K extends Kind>(entries: readonly Entry[], kind: K): readonly EntryOf<K>[] {
  return entries.filter((entry) => entry.kind === kind) as unknown as readonly EntryOf<K>[];
}

function latest<K extends Kind>(entries: readonly Entry[], kind: K): EntryOf<K> | undefined {
  return all(entries, kind).at(-1);
}

function firstDay(entry: Entry): string {
  return isoFromDay(whenOf(entry.effective, zoneClock(entry.zone)).day);
}
