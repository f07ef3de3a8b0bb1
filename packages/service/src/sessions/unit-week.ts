import { dayFromIso, dayIn, daysOff, type HolidayName, isoFromDay, ok, type Result, weekday } from "@helhet/course";
import {
  daysFrom,
  daysToKnow,
  householdOf,
  type Programme,
  placesOf,
  type UnitPlace,
  type WeekRow,
  weekOf,
} from "@helhet/programme";
import type { PersonCard } from "@helhet/record";
import { type Caller, principalOf, workingAs } from "../caller.ts";
import type { House } from "../house.ts";
import { nameOf } from "../persons.ts";
import { mayNot, type Refusal } from "../refusal.ts";
import { timetableOf } from "./timetable-of.ts";
import { unitPlace } from "./unit-place.ts";

/** A row with the names that it shows. */
export interface ShownRow extends Omit<WeekRow, "leaders" | "change"> {
  readonly leaders: readonly { readonly practitioner: string; readonly name: string }[];
  readonly change: {
    readonly what: "cancelled" | "moved" | "as-planned";
    readonly reason: string;
    readonly byName: string;
  } | null;
}

export interface UnitWeek {
  /** Instant, ISO. */
  readonly at: string;
  readonly today: string;
  /** The title of the programme that holds on the first of the days; null where the unit has none. */
  readonly programme: string | null;
  readonly days: readonly {
    readonly day: string;
    readonly holiday: HolidayName | null;
    /** Why nothing of the timetable is held, in the unit's own words; null where it is. */
    readonly closed: string | null;
    readonly rows: readonly ShownRow[];
  }[];
  readonly people: readonly {
    readonly person: string;
    readonly name: string;
    readonly synthetic: boolean;
    /** Enrolled in the unit now. */
    readonly isHere: boolean;
  }[];
  readonly groups: readonly {
    readonly group: string;
    readonly title: string;
    readonly capacity: number | null;
    readonly placed: number;
    readonly waiting: number;
    readonly free: number | null;
  }[];
  readonly staff: readonly { readonly practitioner: string; readonly name: string }[];
  readonly mayChange: boolean;
}

/** A unit's sessions in the week of a day (`YYYY-MM-DD`; today where none is said), Monday first. */
export async function unitWeek(
  house: House,
  caller: Caller,
  ask: { readonly unit: string; readonly day?: string | undefined },
): Promise<Result<UnitWeek, Refusal>> {
  const working = workingAs(caller, ask.unit, "read-course");
  if (working === undefined) return mayNot("read-course in the unit");
  const { unit, organisation } = working;
  const place = unitPlace(house, unit, organisation);
  const today = dayIn(unit.zone, house.now());
  const monday = mondayOf(ask.day ?? today);
  const to = isoFromDay(dayFromIso(monday) + 6);
  const timetable = await timetableOf(house, unit.id);
  const as = principalOf(caller);
  const [read, cards, members] = await Promise.all([
    house.record.unitDay(as, { unit: unit.id, ...daysToKnow(timetable.changes, monday, to) }),
    house.record.persons.listed(as, unit.id),
    house.record.directory.members(unit.id),
  ]);
  const household = householdOf(place, read.people);
  const rows = weekOf({ ...timetable, household, known: read.appointments, from: monday, to });
  const named = await namesFor(house, rows);
  const programme = timetable.programmeOn(today)?.programme ?? null;
  return ok({
    at: new Date(house.now()).toISOString(),
    today,
    programme: timetable.programmeOn(monday < today && today <= to ? today : monday)?.programme.title ?? null,
    days: daysFrom(monday, to).map((day) => ({
      day,
      ...closedOn(timetable.programmeOn(day)?.programme ?? null, place, day),
      rows: rows.filter((row) => row.heldOn === day).map((row) => shownRow(row, named)),
    })),
    people: peopleOf(cards, rows, new Set(read.people.map(({ person }) => person))),
    groups: programme === null ? [] : groupsOf(programme, unit.id, household.people),
    staff: staffOf(members, today),
    mayChange: workingAs(caller, unit.id, "write-entry") !== undefined,
  });
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  return isoFromDay(dayFromIso(day) - weekday(dayFromIso(day)) + 1);
}

async function namesFor(house: House, rows: readonly WeekRow[]): Promise<ReadonlyMap<string, string>> {
  const ids = rows.flatMap(({ leaders, change }) => [...leaders, ...(change?.author ? [change.author] : [])]);
  return await house.record.directory.names([...new Set(ids)]);
}

function shownRow({ leaders, change, ...row }: WeekRow, names: ReadonlyMap<string, string>): ShownRow {
  return {
    ...row,
    leaders: leaders.map((practitioner) => ({ practitioner, name: names.get(practitioner) ?? "" })),
    change:
      change === null
        ? null
        : {
            what: change.data.what,
            reason: change.data.reason,
            byName: change.author === null ? "" : (names.get(change.author) ?? ""),
          },
  };
}

function closedOn(programme: Programme | null, { country }: UnitPlace, day: string) {
  const holiday = daysOff(country, Number(day.slice(0, 4))).get(dayFromIso(day)) ?? null;
  const closed = programme?.closed.find(({ from, to }) => from <= day && day <= to)?.title ?? null;
  return { holiday: programme?.holidays === "closed" ? holiday : null, closed };
}

function groupsOf(programme: Programme, unit: string, people: Parameters<typeof placesOf>[2]) {
  return programme.services
    .filter(({ format }) => format === "group")
    .map((service) => {
      const { capacity, placed, waiting, free } = placesOf(service, unit, people);
      const counts = { placed: placed.length, waiting: waiting.length };
      return { group: service.key, title: service.title, capacity, free, ...counts };
    });
}

/** Those who are here, and those whom the week shows. */
function peopleOf(cards: readonly PersonCard[], rows: readonly WeekRow[], here: ReadonlySet<string>) {
  const shown = new Set(rows.flatMap(({ people }) => people.map(({ person }) => person)));
  return cards
    .filter(({ person }) => here.has(person) || shown.has(person))
    .map((card) => ({
      person: card.person,
      name: nameOf(card),
      synthetic: card.test,
      isHere: here.has(card.person),
    }));
}

type Members = Awaited<ReturnType<House["record"]["directory"]["members"]>>;

function staffOf(members: Members, today: string) {
  const here = members.filter(({ from, to }) => from <= today && (to === null || today <= to));
  const names = new Map(here.map(({ practitionerRow: { id, name } }) => [id, name]));
  return [...names]
    .map(([practitioner, name]) => ({ practitioner, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "nb"));
}
