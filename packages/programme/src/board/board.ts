import type { EntryOf, Leave } from "@helhet/course";
import type { Programme } from "../programme.ts";
import type { Occurrence, UnitPlace } from "../timetable/occurrence.ts";
import type { PersonHere } from "../timetable/places.ts";

/** One session of a person's on the day, as the record's appointments have it. */
export interface AppointmentHere {
  readonly person: string;
  readonly session: string;
  /** The entry that governs. */
  readonly entry: string;
  readonly item: string | null;
  readonly title: string | null;
  readonly activity: string | null;
  readonly format: string;
  readonly place: string | null;
  readonly minutes: number | null;
  /** When it begins, epoch ms; null where only the day is known. */
  readonly at: number | null;
  readonly fate: "attended" | "missed" | "cancelled" | "planned";
  readonly reason: string | null;
  readonly planned: boolean;
}

/** What a board is made of. */
export interface BoardFacts {
  readonly place: UnitPlace;
  /** `YYYY-MM-DD` in the unit's zone. */
  readonly day: string;
  /** Epoch ms. */
  readonly now: number;
  /** The programme in force on the day; null where the unit has none. */
  readonly programme: Programme | null;
  /** What of the timetable is held on the day, with what was changed or called off. */
  readonly occurrences: readonly Occurrence[];
  /** Those enrolled in the unit, with the entries of the day's kinds that the viewer may read; in the order in which they are to stand. */
  readonly people: readonly PersonHere[];
  /** Of the unit and day, also of others who come to it. */
  readonly appointments: readonly AppointmentHere[];
  /** The practitioner who looks. */
  readonly viewer: string;
}

/** What staff have marked: came, or did not come. */
export type MarkFate = "attended" | "missed";

/** Somebody who is expected at a session, or is marked there whatever was expected. */
export interface Expected {
  readonly person: string;
  /** The person's own session: as planned, or the one that a first mark will make. */
  readonly session: string;
  readonly mark: { readonly fate: MarkFate; readonly entry: string; readonly reason: string | null } | null;
  /** What the person needs there, for whoever leads it. */
  readonly needs: string | null;
  /** Another appointment that begins while this one runs. */
  readonly also: { readonly title: string | null; readonly at: number } | null;
  /** The person's own appointment, where the row holds several. */
  readonly own: {
    readonly title: string | null;
    readonly at: number | null;
    readonly minutes: number | null;
    /** From when it may be marked, epoch ms; null where its time is not known. */
    readonly opensAt: number | null;
  } | null;
}

/** Somebody who is not expected, and why. Times are epoch ms. */
export type Absent = { readonly person: string; readonly session: string } & (
  | {
      readonly why: "exempt";
      readonly entry: string;
      readonly alternative: string | null;
      /** The last day on which it holds; null while it is open. */
      readonly until: string | null;
      readonly reviewOn: string;
      readonly reason: EntryOf<"exemption">["data"]["reason"];
      readonly words: string;
    }
  | { readonly why: "leave"; readonly back: number | null; readonly isLate: boolean }
  | { readonly why: "elsewhere"; readonly title: string | null; readonly until: number }
  | { readonly why: "cancelled"; readonly by: string | null }
);

/**
 * A row of the day. `common`: what many do together. `tailored`: something for one person alone, as agreed. `own`: all the
 * conversations and other appointments that people have for themselves.
 */
export interface BoardSession {
  /** Stays the same through the day. */
  readonly key: string;
  readonly sort: "common" | "tailored" | "own";
  readonly item: string | null;
  readonly title: string | null;
  readonly at: number | null;
  readonly minutes: number | null;
  readonly place: string | null;
  readonly format: string;
  /** From when it may be marked, epoch ms; null where its time is not known. */
  readonly opensAt: number | null;
  readonly expected: readonly Expected[];
  readonly absent: readonly Absent[];
  /** How many of the expected are marked. */
  readonly marked: number;
  /** The unit has called it off for everybody. */
  readonly isCancelled: boolean;
}

/** How somebody slept, ate and was with others, as seen by staff on the day. */
export interface BasicNeeds {
  readonly slept: NonNullable<EntryOf<"check-in">["data"]["slept"]> | null;
  readonly ate: NonNullable<EntryOf<"check-in">["data"]["ate"]> | null;
  readonly contact: NonNullable<EntryOf<"check-in">["data"]["contact"]> | null;
}

/** Somebody of the unit on the day. */
export interface BoardPerson {
  readonly person: string;
  /** The day they came, where that is less than a week ago. */
  readonly newSince: string | null;
  /** The day they leave, where that is within a week. */
  readonly leavesOn: string | null;
  /** The leave they are out on now. */
  readonly away: { readonly back: number | null; readonly isLate: boolean; readonly state: Leave["state"] } | null;
  readonly needs: BasicNeeds;
  /** The viewer's own check of the day, which a further answer completes. */
  readonly myCheck: { readonly entry: string; readonly answers: BasicNeeds } | null;
}

/** A unit's day: who is where, and how they are marked. */
export interface Board {
  readonly day: string;
  readonly sessions: readonly BoardSession[];
  readonly people: readonly BoardPerson[];
}
