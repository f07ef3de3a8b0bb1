import { dayIn, ok, type Result } from "@helhet/course";
import { mayBeMarkedFrom } from "@helhet/programme";
import type { WallSession } from "@helhet/record";
import { readBoard } from "../board/day-board.ts";
import type { Caller } from "../caller.ts";
import type { House } from "../house.ts";
import type { Refusal } from "../refusal.ts";
import { type WallRead, wallOf } from "./read-wall.ts";

/** What hangs on the wall. Instants, ISO. */
export interface WallView {
  readonly csrf: string;
  readonly unitName: string;
  readonly zone: string;
  readonly day: string;
  readonly now: string;
  readonly rows: readonly {
    readonly row: string;
    readonly title: string;
    readonly at: string | null;
    readonly minutes: number | null;
    readonly place: string | null;
    /** From when it can be marked; null: at any time of the day. */
    readonly opens: string | null;
    readonly people: readonly { readonly who: string; readonly name: string; readonly mark: WallMark | null }[];
  }[];
}
export type WallMark = "here" | "not-here";

/** Reads walls, and remembers what it has read while nothing has changed: a wall that hangs all day is not a look every few seconds. */
export interface WallViews {
  /** `reader` is the one whose relations the wall reads through. */
  read(wall: WallSession, reader: Caller): Promise<Result<WallRead, Refusal>>;
  forget(wall: WallSession): void;
}

/** A change of somebody else may be somebody who has come to the unit: seen within this time, in ms. */
const othersSeenAfter = 30_000;
/** Time alone moves people out on leave and back: seen within this time, in ms. */
const timeSeenAfter = 300_000;

interface Kept {
  readonly at: number;
  readonly read: WallRead;
  isOutdated: boolean;
  othersChanged: boolean;
}

/** The walls of a house. */
export function wallViews(house: House): WallViews {
  const kept = new Map<string, Kept>();
  house.record.onChange(({ person }) => {
    for (const one of kept.values()) {
      if (one.read.persons.has(person)) one.isOutdated = true;
      else one.othersChanged = true;
    }
  });
  const isFresh = (one: Kept, now: number): boolean => {
    const age = now - one.at;
    if (one.isOutdated || age < 0 || age >= timeSeenAfter) return false;
    return !(one.othersChanged && age >= othersSeenAfter) && one.read.day === dayIn(one.read.zone, now);
  };
  return {
    async read(wall, reader) {
      const now = house.now();
      const known = kept.get(wall.hash);
      if (known !== undefined && isFresh(known, now)) return ok(known.read);
      const board = await readBoard(house, reader, { unit: wall.unit });
      if (!board.ok) return board;
      const read = wallOf(wall, board.value);
      kept.set(wall.hash, { at: now, read, isOutdated: false, othersChanged: false });
      return ok(read);
    },
    forget: ({ hash }) => void kept.delete(hash),
  };
}

/** The wall as it may be shown: first names or initials, attendance, and keys that lead nowhere. */
export async function wallView(
  house: House,
  views: WallViews,
  wall: WallSession,
  reader: Caller,
): Promise<Result<WallView, Refusal>> {
  const read = await views.read(wall, reader);
  return read.ok ? ok(shownOf(read.value, wall, house.now())) : read;
}

const marks = { attended: "here", missed: "not-here" } as const;

function shownOf({ day, unitName, zone, rows }: WallRead, { csrf }: WallSession, now: number): WallView {
  const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());
  return {
    csrf,
    unitName,
    zone,
    day,
    now: new Date(now).toISOString(),
    rows: rows.map(({ row, session: { title, at, minutes, place }, people }) => ({
      row,
      title: title ?? "",
      at: iso(at),
      minutes,
      place,
      opens: at === null ? null : iso(mayBeMarkedFrom(at)),
      people: people.map(({ who, name, expected: { mark } }) => {
        return { who, name, mark: mark === null ? null : marks[mark.fate] };
      }),
    })),
  };
}
