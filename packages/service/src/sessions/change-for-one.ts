import { entriesInEffect, instantAt, ok, type Result, uuidV8 } from "@helhet/course";
import { type Appointment, appointmentsOf } from "@helhet/record";
import { appendEntries } from "../append-entries.ts";
import { type Caller, principalOf, workingAs } from "../caller.ts";
import type { NewEntry } from "../draft-of.ts";
import type { House } from "../house.ts";
import { invalid, mayNot, type Refusal } from "../refusal.ts";

/** What becomes of one person's session: called off, or held at another time. Days and clock times are the unit's. */
export type ChangeForOne =
  | { readonly what: "cancel"; readonly by: "person" | "unit" | "other"; readonly words: string }
  | {
      readonly what: "move";
      readonly day: string;
      readonly at: string;
      readonly minutes: number;
      readonly place: string | null;
      readonly words: string;
    };

interface Ask {
  readonly unit: string;
  readonly person: string;
  readonly session: string;
  readonly change: ChangeForOne;
  readonly authored: string;
}

/** Calls off or moves one person's planned session, with the reason. The timetable then leaves it as it is. */
export async function changeForOne(
  house: House,
  caller: Caller,
  key: string,
  ask: Ask,
): Promise<Result<{ readonly version: number }, Refusal>> {
  const working = workingAs(caller, ask.unit, "write-entry");
  if (working === undefined) return mayNot("write-entry in the unit");
  const read = await house.record.course(principalOf(caller), ask.person);
  if (!read.ok) return read;
  const held = appointmentsOf(entriesInEffect(read.value.course.entries), new Set([ask.session]));
  const own = held.find(({ controller }) => controller === working.organisation.id);
  if (own === undefined) return invalid("session", "There is no such session here.", "Read the week again.");
  const isAgain = read.value.course.entries.some(({ id }) => id === idOf(ask, key, "cancelled"));
  if (own.fate !== "planned" && !isAgain)
    return invalid("session", "It is no longer planned.", "Read the week again: somebody has said something of it.");
  const entries = entriesOf(ask, key, own, working.unit.zone);
  const { person, unit } = ask;
  const written = await appendEntries(house, caller, key, { person, unit, entries, expectedVersion: null });
  return written.ok ? ok({ version: written.value.version }) : written;
}

function idOf({ person, session }: Ask, key: string, what: string): string {
  return uuidV8("session changed for one", `${person} ${session} ${key} ${what}`);
}

/** What is from the timetable is called off and planned as one's own, so that the timetable does not move it back. */
function entriesOf(ask: Ask, key: string, own: Appointment, zone: string): readonly NewEntry[] {
  const { change, session, authored } = ask;
  const facts = {
    unit: own.unit ?? ask.unit,
    format: own.format,
    ...(own.title === null ? {} : { title: own.title }),
    ...(own.activity === null ? {} : { activity: own.activity }),
    ...(own.item === null ? {} : { item: own.item }),
  };
  const was = own.at === null ? { date: own.day } : { instant: new Date(own.at).toISOString() };
  const by = change.what === "cancel" ? change.by : "unit";
  const cancelled = {
    id: idOf(ask, key, "cancelled"),
    kind: "session-cancelled",
    effective: was,
    data: { session, ...facts, by, words: change.words },
    authored,
  };
  if (change.what === "cancel") return [cancelled];
  const planned = {
    id: idOf(ask, key, "planned"),
    kind: "session-planned",
    effective: { instant: instantAt(zone, change.day, change.at) },
    data: {
      session: idOf(ask, key, "session"),
      ...facts,
      minutes: change.minutes,
      ...(change.place === null ? {} : { place: change.place }),
      ...(own.practitioner === null ? {} : { practitioner: own.practitioner }),
    },
    authored,
  };
  return [cancelled, planned];
}
