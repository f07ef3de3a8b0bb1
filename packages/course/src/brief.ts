import { daysOfPartial } from "./calendar/age.ts";
import { isoFromMs, msFromIso, msPerDay } from "./calendar/instant.ts";
import type { Course, Effective, Entry, EntryOf } from "./entry.ts";
import { uuidV8 } from "./identity.ts";
import { type DataOf, type Kind, kindDefinition } from "./kinds.ts";

/** The made-up unit, clinician and organisation of entries that do not say otherwise. Golden courses and tests are written so. */
export const syntheticUnit = uuidV8("helhet-testing", "unit");
export const syntheticClinician = uuidV8("helhet-testing", "clinician");
export const syntheticController = uuidV8("helhet-testing", "controller");

const noon = msPerDay / 2;

/**
 * When something was true, in short: `2026-03-29` a day, `2026-03-29T10:00:00Z` an instant, `2026-03` a month,
 * `2026` a year, `2026-03-01..2026-03-14` a period, `2026-03-01..` an open one.
 */
export function effectiveOf(when: string): Effective {
  const [from = "", to] = when.split("..");
  if (to !== undefined) return to === "" ? { from } : { from, to };
  if (when.includes("T")) return { instant: when };
  return when.length === 10 ? { date: when } : { partial: when };
}

/** What may be said about an entry beside its kind, date and data. `recorded` puts it on the record at another instant. */
export type More = Partial<Omit<EntryOf<Kind>, "kind" | "data" | "effective">>;

/** Noon in UTC of the first day that it can mean, or the instant itself. */
function writtenAt(effective: Effective): string {
  if ("instant" in effective) return effective.instant;
  const first = "date" in effective ? effective.date : "from" in effective ? effective.from : effective.partial;
  return isoFromMs(daysOfPartial(first).first * msPerDay + noon);
}

/**
 * An entry said in brief: kind, when (see `effectiveOf`), data, and whatever else matters. Its id follows from these.
 * It gets its person, `seq` and its place in recorded time from `courseOf`.
 */
export function entry<K extends Kind>(kind: K, when: string, data: DataOf<K>, more: More = {}): EntryOf<K> {
  const effective = effectiveOf(when);
  const definition = kindDefinition(kind);
  if (definition === undefined) throw new RangeError(`No kind ${kind}`);
  const written = more.recorded ?? writtenAt(effective);
  return {
    id: uuidV8("helhet-testing", JSON.stringify([kind, when, data, more])),
    person: uuidV8("helhet-testing", "person"),
    kind,
    schema: definition.schema,
    effective,
    zone: "Europe/Oslo",
    authored: written,
    recorded: written,
    seq: 1,
    author: { type: "practitioner", id: syntheticClinician, role: "clinician", unit: syntheticUnit },
    controller: syntheticController,
    category: definition.category,
    ...more,
    data,
  };
}

/**
 * A course said in brief: entries in the order they were recorded. Each is recorded at its own instant,
 * or a millisecond after the one before where that would not increase. Twins get ids of their own.
 */
export function courseOf(person: string, entries: readonly Entry[]): Course {
  const seen = new Set<string>();
  let last = Number.NEGATIVE_INFINITY;
  const recorded = entries.map((one, index): Entry => {
    const id = seen.has(one.id) ? uuidV8(one.id, String(index)) : one.id;
    seen.add(id);
    last = Math.max(last + 1, msFromIso(one.recorded));
    return { ...one, id, person, seq: index + 1, recorded: isoFromMs(last) };
  });
  return { person, entries: recorded };
}
