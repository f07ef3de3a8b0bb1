import { dayFromIso, dayIn, type Entry, entriesInEffect, isoFromDay, ok, type Result } from "@helhet/course";
import { type Appointment, appointmentsOf } from "@helhet/record";
import { type Caller, principalOf } from "../caller.ts";
import type { House } from "../house.ts";
import type { Refusal } from "../refusal.ts";
import { mondayOf } from "./unit-week.ts";

/** One session of a person's week. */
export interface ShownSession {
  readonly session: string;
  readonly unit: string | null;
  readonly unitName: string | null;
  readonly item: string | null;
  readonly title: string | null;
  readonly day: string;
  /** Epoch ms; null where only the day is known. */
  readonly at: number | null;
  readonly minutes: number | null;
  readonly place: string | null;
  readonly format: string;
  readonly fate: Appointment["fate"];
  /** Who holds it. */
  readonly withName: string | null;
  /** Why it was called off, where it was. */
  readonly why: { readonly by: string; readonly because: string | null; readonly words: string | null } | null;
  /** True where the caller's own organisation planned it. */
  readonly isOwn: boolean;
}

export interface PersonWeek {
  readonly today: string;
  readonly from: string;
  readonly sessions: readonly ShownSession[];
}

/** A person's sessions in the week of a day (today where none is said), Monday first, as far as the caller may read them. */
export async function personWeek(
  house: House,
  caller: Caller,
  ask: { readonly person: string; readonly day?: string | undefined },
): Promise<Result<PersonWeek, Refusal>> {
  const read = await house.record.course(principalOf(caller), ask.person);
  if (!read.ok) return read;
  const standing = entriesInEffect(read.value.course.entries);
  const zone = caller.working[0]?.unit.zone ?? "Europe/Oslo";
  const today = dayIn(zone, house.now());
  const from = mondayOf(ask.day ?? today);
  const to = isoFromDay(dayFromIso(from) + 6);
  const held = appointmentsOf(standing)
    .filter(({ day }) => from <= day && day <= to)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : (a.at ?? 0) - (b.at ?? 0)));
  const names = await house.record.directory.names([
    ...new Set(held.flatMap((one) => [one.unit, one.practitioner].flatMap((id) => id ?? []))),
  ]);
  const own = new Set(caller.working.map(({ organisation }) => organisation.id));
  const byId = new Map(standing.map((one) => [one.id, one]));
  return ok({
    today,
    from,
    sessions: withoutReplanned(held).map((one) => shown(one, byId.get(one.entry), names, own)),
  });
}

/**
 * What the timetable called off and has planned again, or what another system has in its place, is shown once; called off more than
 * once, as it was last.
 */
function withoutReplanned(held: readonly Appointment[]): readonly Appointment[] {
  const placeOf = (one: Appointment): string => `${one.day} ${one.at} ${one.title}`;
  const standing = new Set(held.filter(({ fate }) => fate !== "cancelled").map(placeOf));
  const last = new Map(held.map((one) => [placeOf(one), one]));
  return held.filter(
    (one) => one.fate !== "cancelled" || (!standing.has(placeOf(one)) && last.get(placeOf(one)) === one),
  );
}

function shown(
  one: Appointment,
  entry: Entry | undefined,
  names: ReadonlyMap<string, string>,
  own: ReadonlySet<string>,
): ShownSession {
  const { session, unit, item, title, day, at, minutes, place, format, fate, practitioner, controller } = one;
  const why =
    entry?.kind === "session-cancelled"
      ? { by: entry.data.by, because: entry.data.because ?? null, words: entry.data.words ?? null }
      : null;
  const facts = { session, unit, item, title, day, at, minutes, place, format, fate, why, isOwn: own.has(controller) };
  const nameOfId = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? null));
  return { ...facts, unitName: nameOfId(unit), withName: nameOfId(practitioner) };
}
