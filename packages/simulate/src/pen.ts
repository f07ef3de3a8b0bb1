import {
  type Author,
  type DataOf,
  type Day,
  type Draft,
  type Effective,
  isoFromDay,
  isoFromMs,
  type Kind,
  kindDefinition,
  uuidV7,
  zoneClock,
} from "@helhet/course";
import type { Random } from "./random.ts";

/** The zone of every made-up unit in Norway. */
export const zone = "Europe/Oslo";
/** The zone of the made-up centre in Denmark. */
export const danishZone = "Europe/Copenhagen";

/** Who holds the pen: somebody at work in a unit, and the organisation that answers for what they write. */
export interface Writer {
  readonly practitioner: string;
  readonly role: string;
  readonly unit: string;
  readonly organisation: string;
}

/** When something was true: a whole day, a clock time of a day (minutes since midnight), or a stretch of days. */
export type At = Day | { readonly day: Day; readonly minutes: number } | { readonly day: Day; readonly to: Day | null };

/** What may be said beside kind, time and data. */
export interface Beside {
  /** The day it was written; the day it was true where it is not said. For what lies ahead this must be said. */
  readonly writtenOn?: Day;
  readonly amends?: { readonly entry: string; readonly reason: string };
  /** The person's own entry, in the unit of the writer. */
  readonly byPerson?: boolean;
  readonly restriction?: string;
}

/**
 * Writes one made-up course. It writes only what stood written when today began: whatever would be written later is
 * left out, so that a plan of events may run on past today and be cut there.
 */
export interface Pen {
  readonly person: string;
  readonly today: Day;
  readonly random: Random;
  /** A new identity for a session, an offer, an enrolment … */
  newId(): string;
  /** Returns the id of the entry, written or left out. */
  write<K extends Kind>(kind: K, at: At, data: DataOf<K>, by: Writer, beside?: Beside): string;
  /** What was written, in the order of writing. */
  drafts(): readonly Draft[];
}

const minutesOfWriting = 14 * 60;
const msPerMinute = 60_000;

/** A pen for a person, with their own chance, in the zone of those who write. */
export function penFor(person: string, today: Day, random: Random, place: string = zone): Pen {
  const clock = zoneClock(place);
  const written: { readonly ms: number; readonly draft: Draft }[] = [];
  const instantOf = (day: Day, minutes: number): number => clock.startOfDay(day) + minutes * msPerMinute;
  const newId = (): string => uuidV7(instantOf(today - 1, 0), random.bytes);
  const effectiveOf = (at: At): Effective => {
    if (typeof at === "number") return { date: isoFromDay(at) };
    if ("minutes" in at) return { instant: isoFromMs(instantOf(at.day, at.minutes)) };
    return at.to === null ? { from: isoFromDay(at.day) } : { from: isoFromDay(at.day), to: isoFromDay(at.to) };
  };
  const write: Pen["write"] = (kind, at, data, by, beside = {}) => {
    const day = beside.writtenOn ?? (typeof at === "number" ? at : at.day);
    const minutes =
      typeof at !== "number" && "minutes" in at && beside.writtenOn === undefined ? at.minutes + 20 : null;
    const ms = instantOf(day, minutes ?? minutesOfWriting) + written.length;
    const id = uuidV7(ms, random.bytes);
    const about = beside.amends?.entry ?? (kind === "note-transferred" && "entry" in data ? data.entry : undefined);
    const target = written.find((one) => one.draft.id === about)?.draft;
    const draft = draftOf({
      target,
      id,
      person,
      kind,
      data,
      by,
      beside,
      zone: place,
      effective: effectiveOf(at),
      authored: isoFromMs(ms),
    });
    if (day < today) written.push({ ms, draft });
    return id;
  };
  const drafts = (): readonly Draft[] => written.toSorted((a, b) => a.ms - b.ms).map(({ draft }) => draft);
  return { person, today, random, newId, write, drafts };
}

interface Written<K extends Kind> {
  /** What it amends: it keeps that category. */
  readonly target: Draft | undefined;
  readonly id: string;
  readonly person: string;
  readonly kind: K;
  readonly data: DataOf<K>;
  readonly by: Writer;
  readonly beside: Beside;
  readonly zone: string;
  readonly effective: Effective;
  readonly authored: string;
}

function draftOf<K extends Kind>({
  target,
  id,
  person,
  kind,
  data,
  by,
  beside,
  zone,
  effective,
  authored,
}: Written<K>): Draft {
  const definition = kindDefinition(kind);
  if (definition === undefined) throw new RangeError(`No kind ${kind}`);
  return {
    id,
    person,
    kind,
    schema: definition.schema,
    effective,
    zone,
    authored,
    author: authorOf(by, beside),
    controller: by.organisation,
    category: target?.category ?? definition.category,
    ...(beside.restriction === undefined ? {} : { restriction: beside.restriction }),
    ...(beside.amends === undefined ? {} : { amends: beside.amends }),
    data,
  } as Draft;
}

function authorOf(by: Writer, beside: Beside): Author {
  if (beside.byPerson) return { type: "person" };
  return { type: "practitioner", id: by.practitioner, role: by.role, unit: by.unit };
}
