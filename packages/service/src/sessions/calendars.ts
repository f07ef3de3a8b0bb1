import { createHash, randomBytes } from "node:crypto";
import { dayFromIso, dayIn, isoFromDay, ok, type Result, refuse, uuidV8 } from "@helhet/course";
import { occurrencesIn } from "@helhet/programme";
import type { CalendarFeed, CalendarLanguage, CalendarOf, CalendarTime } from "@helhet/record";
import { type Caller, callerOf, principalOf, type Working, workingAs } from "../caller.ts";
import type { House } from "../house.ts";
import { mayNot, type Refusal } from "../refusal.ts";
import { calendarText } from "./calendar-text.ts";
import { timetableOf } from "./timetable-of.ts";
import { unitPlace } from "./unit-place.ts";

/** A feed as it is listed. */
export interface ShownCalendar {
  readonly id: string;
  readonly language: CalendarLanguage;
  readonly createdByName: string;
  /** Instants, ISO. */
  readonly createdAt: string;
  readonly revokedAt: string | null;
}

/** A feed just made, with the path that opens it: shown this once and never kept. */
export interface NewCalendar {
  readonly id: string;
  readonly path: string;
}

/** 256 bits that nobody guesses. */
const secretBytes = 32;

/** A person's feeds, or one's own (`person` null), the newest first. */
export async function listCalendars(
  house: House,
  caller: Caller,
  { person }: { readonly person: string | null },
): Promise<Result<readonly ShownCalendar[], Refusal>> {
  const as = principalOf(caller);
  if (person !== null && (await house.record.relations(as, person)).length === 0) return refuse({ kind: "not-found" });
  const feeds = await house.record.calendars.list(as, person);
  const names = await house.record.directory.names([...new Set(feeds.map(({ createdBy }) => createdBy))]);
  return ok(feeds.map((one) => shown(one, names)));
}

/**
 * Makes a feed: for a person, of what the unit's organisation has planned; or one's own. Asked again under the same key, the one that
 * nobody may have seen is revoked and another takes its place: one opens.
 */
export async function createCalendar(
  house: House,
  caller: Caller,
  key: string,
  ask:
    | { readonly person: string; readonly unit: string; readonly language: CalendarLanguage }
    | { readonly person: null; readonly language: CalendarLanguage },
): Promise<Result<NewCalendar, Refusal>> {
  const of = whose(caller, ask);
  if (of === null) return mayNot("write-entry in the unit");
  const secret = randomBytes(secretBytes).toString("base64url");
  const { language } = ask;
  const made = await house.record.calendars.create(principalOf(caller), {
    id: await takingPlace(house, caller, key, ask.person),
    of,
    language,
    hash: hashOf(secret),
  });
  return made.ok ? ok({ id: made.value.id, path: `/calendar/${secret}.ics` }) : made;
}

/** Revokes what was made under the key before, and answers the id of the next. */
async function takingPlace(house: House, caller: Caller, key: string, person: string | null): Promise<string> {
  const { calendars } = house.record;
  const known = new Set((await calendars.list(principalOf(caller), person)).map(({ id }) => id));
  const nth = (n: number): string => uuidV8("calendar", `${caller.practitioner.id} ${key} ${n}`);
  let n = 0;
  for (; known.has(nth(n)); n += 1) await calendars.revoke(principalOf(caller), nth(n));
  return nth(n);
}

function whose(caller: Caller, ask: Parameters<typeof createCalendar>[3]): CalendarOf | null {
  if (ask.person === null) return { practitioner: caller.practitioner.id };
  const working = workingAs(caller, ask.unit, "write-entry");
  return working === undefined ? null : { person: ask.person, controller: working.organisation.id };
}

/** From now on its secret opens nothing. */
export async function revokeCalendar(
  house: House,
  caller: Caller,
  { calendar }: { readonly calendar: string },
): Promise<Result<{ readonly revoked: true }, Refusal>> {
  const isRevoked = await house.record.calendars.revoke(principalOf(caller), calendar);
  return isRevoked ? ok({ revoked: true }) : refuse({ kind: "not-found" });
}

/** How far back and ahead a calendar shows, in days. */
const daysBack = 14;
const daysAhead = 60;

/** The text of a calendar (RFC 5545) for whoever knows its secret; null for an unknown or revoked one. */
export async function openCalendar(house: House, secret: string): Promise<string | null> {
  const now = house.now();
  const today = dayFromIso(dayIn("UTC", now));
  const [from, to] = [isoFromDay(today - daysBack), isoFromDay(today + daysAhead)];
  const open = await house.record.calendars.open(hashOf(secret), from, to);
  if (open === null) return null;
  if ("person" in open.of) return calendarText(open, now);
  const staff = await callerOf(house, open.of.practitioner);
  if (staff === null || staff.working.length === 0) return null;
  const held = await Promise.all(unitsOf(staff).map((working) => heldBy(house, open.of, working, from, to)));
  const times = new Map([...open.times, ...held.flat()].map((one) => [one.session, one]));
  return calendarText({ ...open, times: [...times.values()] }, now);
}

function unitsOf({ working }: Caller): readonly Working[] {
  return [...new Map(working.map((one) => [one.unit.id, one])).values()];
}

/** What the timetable of a unit has that a staff member leads. */
async function heldBy(
  house: House,
  of: CalendarOf,
  { unit, organisation }: Working,
  from: string,
  to: string,
): Promise<readonly CalendarTime[]> {
  if (!("practitioner" in of)) return [];
  const { programmeOn, changes } = await timetableOf(house, unit.id);
  const place = unitPlace(house, unit, organisation);
  return occurrencesIn((day) => programmeOn(day)?.programme ?? null, place, from, to, changes)
    .filter(({ leaders }) => leaders.includes(of.practitioner))
    .map(({ item, day, at, minutes, cancelled }) => ({
      session: `${unit.id} ${item} ${day}`,
      at,
      minutes,
      isCancelled: cancelled,
    }));
}

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

function shown(
  { id, language, createdBy, createdAt, revokedAt }: CalendarFeed,
  names: ReadonlyMap<string, string>,
): ShownCalendar {
  return { id, language, createdByName: names.get(createdBy) ?? "", createdAt, revokedAt };
}
