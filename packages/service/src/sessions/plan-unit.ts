import { type Draft, dayFromIso, dayIn, isoFromDay, kindDefinition, uuidV8 } from "@helhet/course";
import { daysToKnow, householdOf, type Occurrence, type PlanStep, planOf, type UnitPlace } from "@helhet/programme";
import { timetableAuthor, timetableJob } from "@helhet/record";
import type { House } from "../house.ts";
import { placeOf, timetableOf } from "./timetable-of.ts";

/** How many days are planned, today counted. */
const daysPlanned = 7;
/** Courses written at a time, so that others are not kept waiting. */
const atOnce = 4;

/** What planning a unit wrote. */
export interface Planned {
  /** Courses that were written, and entries in all. */
  readonly courses: number;
  readonly entries: number;
  /** Courses that were written by somebody else at the same moment: plan again. */
  readonly missed: number;
}

const nothing: Planned = { courses: 0, entries: 0, missed: 0 };

/**
 * Plans the coming days of a unit for everybody enrolled there: one write a person, however many sessions. What stands already is not
 * written again, and two servers that plan at once write each entry once: entries and keys have the same names whoever makes them.
 */
export async function planUnit(house: House, unit: string, days = daysPlanned): Promise<Planned> {
  const place = await placeOf(house, unit);
  if (place === null) return nothing;
  const { programmeOn, changes, seq } = await timetableOf(house, unit);
  if (seq === 0) return nothing;
  const now = house.now();
  const from = dayIn(place.zone, now);
  const to = isoFromDay(dayFromIso(from) + days - 1);
  const { people, appointments } = await house.record.unitDay(timetableJob, { unit, ...daysToKnow(changes, from, to) });
  const household = householdOf(place, people);
  const steps = planOf({ programmeOn, changes, household, known: appointments, from, to, now });
  const writes = [...Map.groupBy(steps, ({ person }) => person)];
  let done = nothing;
  for (let at = 0; at < writes.length; at += atOnce) {
    const some = writes.slice(at, at + atOnce).map(([person, own]) => write(house, place, person, own, now));
    for (const one of await Promise.all(some)) done = added(done, one);
  }
  return done;
}

type Where = UnitPlace & { readonly organisation: string };

async function write(
  house: House,
  place: Where,
  person: string,
  steps: readonly PlanStep[],
  now: number,
): Promise<Planned> {
  const authored = new Date(now).toISOString();
  const drafts = steps.map((step) => draftOf(step, place, authored));
  const key = uuidV8("helhet timetable", steps.map(({ entry }) => entry).join(" "));
  const written = await house.record.append(timetableJob, key, { person, drafts, expectedVersion: null });
  if (!written.ok) return { ...nothing, missed: 1 };
  return { courses: 1, entries: drafts.length, missed: 0 };
}

function draftOf(step: PlanStep, { unit, zone, organisation }: Where, authored: string): Draft {
  const kind = step.what === "plan" ? ("session-planned" as const) : ("session-cancelled" as const);
  const definition = kindDefinition(kind);
  if (definition === undefined) throw new RangeError(`No kind ${kind}`);
  const at = step.what === "plan" ? step.occurrence.at : step.known.at;
  const { person, session, entry: id } = step;
  return {
    id,
    person,
    kind,
    schema: definition.schema,
    effective: { instant: new Date(at ?? Date.parse(authored)).toISOString() },
    zone,
    authored,
    author: timetableAuthor,
    controller: organisation,
    category: definition.category,
    data: step.what === "plan" ? plannedData(step.occurrence, session, unit) : cancelledData(step, session, unit),
  } as Draft;
}

/** The data of a planned session of the timetable. */
function plannedData({ item, title, activity, format, place, minutes }: Occurrence, session: string, unit: string) {
  return {
    session,
    unit,
    format: format === "one-to-one" ? "individual" : format,
    title,
    item,
    minutes,
    ...(activity === null ? {} : { activity }),
    ...(place === null ? {} : { place }),
  };
}

function cancelledData(step: PlanStep & { readonly what: "cancel" }, session: string, unit: string) {
  const { item, title, format } = step.known;
  return {
    session,
    unit,
    format,
    ...(title === null ? {} : { title }),
    ...(item === null ? {} : { item }),
    by: "unit",
    because: step.because,
  };
}

function added(a: Planned, b: Planned): Planned {
  return { courses: a.courses + b.courses, entries: a.entries + b.entries, missed: a.missed + b.missed };
}
