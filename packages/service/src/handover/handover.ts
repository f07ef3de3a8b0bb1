import {
  dayIn,
  type Entry,
  entriesInEffect,
  isoFromMs,
  type Leave,
  leavesOf,
  ok,
  type Result,
  requestsIn,
} from "@helhet/course";
import type { Text } from "@helhet/engine";
import { changesSince, isDecided, unitEntriesOf } from "@helhet/programme";
import type { UnitDay } from "@helhet/record";
import { listAlarms, type ShownAlarm } from "../alarms/list.ts";
import { type Caller, principalOf, workingAs } from "../caller.ts";
import { namesIn } from "../course.ts";
import { elementsNamedIn } from "../decisions/element-titles.ts";
import type { House } from "../house.ts";
import { nameOf } from "../persons.ts";
import { bookOf } from "../programme/programme-of.ts";
import { mayNot, type Refusal } from "../refusal.ts";
import { programmeNames } from "../tailoring/titles.ts";
import { type Line, worklist } from "../worklist.ts";

/** Something that stands now and did not before; `corrected` where it is instead of something. */
export interface Told {
  readonly entry: Entry;
  readonly corrected: boolean;
}

/** What somebody who comes on needs to know of one person. */
export interface HandedOver {
  readonly person: string;
  readonly name: string;
  readonly synthetic: boolean;
  readonly changed: readonly Told[];
  readonly decided: readonly Told[];
  readonly takenBack: readonly Entry[];
  /** Sessions that the person did not come to, of whole days from the day of `since` on. `at` an instant, or null. */
  readonly missed: readonly { readonly title: string | null; readonly day: string; readonly at: string | null }[];
  readonly open: {
    readonly lines: readonly Pick<Line, "key" | "act" | "actTitle" | "state" | "dueAt" | "group" | "tailored">[];
    readonly requests: readonly {
      readonly request: string;
      readonly question: string;
      readonly deciderName: string | null;
      readonly decideBy: string;
      readonly isOverdue: boolean;
    }[];
    readonly leave: { readonly state: Leave["state"]; readonly to: string | null } | null;
  };
}

/** What one takes over when one comes on. Instants, ISO. */
export interface Handover {
  readonly at: string;
  readonly since: string;
  /** The reader has taken over here before; else `since` is a day ago. */
  readonly hasRead: boolean;
  readonly lastReadings: readonly { readonly name: string; readonly at: string }[];
  readonly alarms: readonly ShownAlarm[];
  /** Those of whom there is something to say, in the order of names. */
  readonly people: readonly HandedOver[];
  /** How many others there are, of whom nothing is otherwise and nothing is open. */
  readonly quiet: number;
  readonly names: Readonly<Record<string, string>>;
  /** What the elements that entries speak of are called, by `guideline/element`. */
  readonly elements: Readonly<Record<string, Text>>;
}

const hour = 3_600_000;
/** How far back somebody is told who has never taken over here. */
const firstReading = 24 * hour;
/** And how far back at the most, who has been away for long. */
const furthest = 14 * 24 * hour;

/** What has changed since the caller was here last, what was decided, and what is open, person by person. Through the gate alone. */
export async function handover(
  house: House,
  caller: Caller,
  ask: { readonly unit: string },
): Promise<Result<Handover, Refusal>> {
  const working = workingAs(caller, ask.unit, "see-worklist");
  if (working === undefined) return mayNot("see-worklist in the unit");
  const { unit } = working;
  const now = house.now();
  const readings = unitEntriesOf(await bookOf(house, unit.id, ["handover-read"]), "handover-read");
  const last = readings.findLast(({ author }) => author === caller.practitioner.id);
  const since = Math.max(last === undefined ? now - firstReading : Date.parse(last.data.upTo), now - furthest);
  const as = principalOf(caller);
  const [read, cards, lines, alarms] = await Promise.all([
    house.record.unitDay(as, { unit: unit.id, from: dayIn(unit.zone, since), to: dayIn(unit.zone, now) }),
    house.record.persons.listed(as, unit.id),
    worklist(house, caller, { scope: "unit", unit: unit.id }),
    listAlarms(house, caller, ask),
  ]);
  if (!lines.ok) return lines;
  if (!alarms.ok) return alarms;
  // A decision that was asked for is told with its question, not as the line it makes.
  const urgent = lines.value.lines.filter(
    ({ group, act }) => (group === "overdue" || group === "today") && act !== "decision-given",
  );
  const order = new Map(cards.map((card, at) => [card.person, { at, card }]));
  const people = read.people
    .toSorted((a, b) => (order.get(a.person)?.at ?? Infinity) - (order.get(b.person)?.at ?? Infinity))
    .map((one) => {
      const card = order.get(one.person)?.card;
      const name = card === undefined ? "" : nameOf(card);
      return { name, synthetic: card?.test ?? false, ...handedOver(one, read, urgent, { since, now }) };
    });
  const told = people.filter(hasSomething);
  const entries = told.flatMap(entriesOf);
  const deciders = told.flatMap(({ open }) => open.requests.map(({ decider }) => decider));
  const [names, programmes, byDecider] = await Promise.all([
    namesIn(house, entries),
    programmeNames(house, entries),
    house.record.directory.names([...new Set(deciders)]),
  ]);
  return ok({
    at: isoFromMs(now),
    since: isoFromMs(since),
    hasRead: last !== undefined,
    lastReadings: await lastReadingsOf(house, readings),
    alarms: alarms.value.filter(({ endedAt }) => endedAt === null),
    people: told.map((one) => withDeciders(one, byDecider)),
    quiet: people.length - told.length,
    names: { ...names, ...programmes },
    elements: elementsNamedIn(house, entries),
  });
}

type Requested = HandedOver["open"]["requests"][number];
/** Before the names of deciders are known. */
interface Undecided extends Omit<HandedOver, "open"> {
  readonly open: Omit<HandedOver["open"], "requests"> & {
    readonly requests: readonly (Omit<Requested, "deciderName"> & { readonly decider: string })[];
  };
}

function handedOver(
  { person, entries }: UnitDay["people"][number],
  { appointments }: UnitDay,
  urgent: readonly Line[],
  { since, now }: { readonly since: number; readonly now: number },
): Omit<Undecided, "name" | "synthetic"> {
  const { standing, takenBack } = changesSince(entries, since, now);
  const told = standing.map(({ entry, was }): Told => ({ entry, corrected: was !== null }));
  const inEffect = entriesInEffect(entries);
  const out = leavesOf(inEffect, now).find(({ state }) => state === "out" || state === "not-back");
  const missed = appointments.filter((one) => one.person === person && one.fate === "missed");
  return {
    person,
    changed: told.filter(({ entry }) => !isDecided(entry)),
    decided: told.filter(({ entry }) => isDecided(entry)),
    takenBack,
    missed: missed.map(({ title, day, at }) => ({ title, day, at: at === null ? null : isoFromMs(at) })),
    open: {
      lines: urgent
        .filter((line) => line.person === person)
        .map(({ key, act, actTitle, state, dueAt, group, tailored }) => {
          return { key, act, actTitle, state, dueAt, group, tailored };
        }),
      requests: requestsIn(inEffect)
        .filter(({ answer }) => answer === null)
        .map(({ request, decider, decideBy }) => ({
          request: request.data.request,
          question: request.data.question,
          decider,
          decideBy,
          isOverdue: Date.parse(decideBy) < now,
        })),
      leave: out === undefined ? null : { state: out.state, to: out.to },
    },
  };
}

function withDeciders(one: Undecided, names: ReadonlyMap<string, string>): HandedOver {
  const requests = one.open.requests.map(({ decider, ...asked }): Requested => {
    return { ...asked, deciderName: names.get(decider) ?? null };
  });
  return { ...one, open: { ...one.open, requests } };
}

function entriesOf({ changed, decided, takenBack }: Undecided): readonly Entry[] {
  return [...[...changed, ...decided].map(({ entry }) => entry), ...takenBack];
}

function hasSomething({ changed, decided, takenBack, missed, open }: Undecided): boolean {
  const lists = [changed, decided, takenBack, missed, open.lines, open.requests];
  return open.leave !== null || lists.some((list) => list.length > 0);
}

const shownReadings = 3;

async function lastReadingsOf(
  house: House,
  readings: readonly { readonly author: string | null; readonly recorded: string }[],
): Promise<Handover["lastReadings"]> {
  const latest = readings.slice(-shownReadings).toReversed();
  const names = await house.record.directory.names([...new Set(latest.flatMap(({ author }) => author ?? []))]);
  return latest.map(({ author, recorded }) => ({ name: names.get(author ?? "") ?? "", at: recorded }));
}
