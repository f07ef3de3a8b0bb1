import { type Draft, dayBefore, dayIn, isoFromMs, ok, type Problem, type Result, refuse, uuidV8 } from "@helhet/course";
import {
  type BasicNeeds,
  type BoardSession,
  type MarkFate,
  mayBeMarkedFrom,
  type TimetableItem,
} from "@helhet/programme";
import { type BoardRead, readBoard } from "../board/day-board.ts";
import { draftsOf, type OneMark } from "../board/mark.ts";
import { type Caller, principalOf, type Working, workingAs } from "../caller.ts";
import { draftOf } from "../draft-of.ts";
import type { House } from "../house.ts";
import { invalid, mayNot, type Refusal } from "../refusal.ts";

type Answers = { readonly [N in keyof BasicNeeds]?: NonNullable<BasicNeeds[N]> | undefined };

/** What stands on a sheet of a day: who came to which row of the board, and how they slept, ate and were with others. */
export interface KeyBackAsk {
  readonly unit: string;
  /** `YYYY-MM-DD` in the unit's zone. */
  readonly day: string;
  readonly marks: readonly { readonly row: string; readonly person: string; readonly fate: MarkFate }[];
  readonly needs: readonly ({ readonly person: string } & Answers)[];
}

/** How many were written, and how many stood there already and were left as they are. */
export interface KeyedBack {
  readonly written: number;
  readonly already: number;
}

/** A sheet is keyed in within a week; whatever is older is recorded on the person's own page. */
const lastDays = 7;

/**
 * Keys a sheet of paper in, in one transaction: dated to when it happened, written by who keys, marked as coming from paper. What
 * stands there already is left, so that a sheet keyed in twice, or by two, doubles nothing.
 */
export async function keyBack(
  house: House,
  caller: Caller,
  key: string,
  ask: KeyBackAsk,
): Promise<Result<KeyedBack, Refusal>> {
  const working = workingAs(caller, ask.unit, "write-entry");
  if (working === undefined) return mayNot("write-entry in the unit");
  const today = dayIn(working.unit.zone, house.now());
  if (ask.day > today || ask.day < daysBefore(today, lastDays))
    return invalid("day", "A sheet is keyed in within a week.", "Choose today, or one of the seven days before.");
  const board = await readBoard(house, caller, ask);
  if (!board.ok) return board;
  const keying: Keying = { caller, working, key, now: house.now(), board: board.value };
  const made = [...marksOf(keying, ask), ...needsOf(keying, ask)];
  const problems = made.flatMap((one) => ("problems" in one ? one.problems : []));
  if (problems.length > 0) return refuse({ kind: "invalid", problems });
  const drafts = made.flatMap((one) => ("drafts" in one ? one.drafts : []));
  const already = made.filter((one) => "already" in one).length;
  if (drafts.length === 0) return ok({ written: 0, already });
  const byPerson = Map.groupBy(drafts, ({ person }) => person);
  const writes = [...byPerson].map(([person, of]) => ({ person, drafts: of, expectedVersion: null }));
  const written = await house.record.appendAll(principalOf(caller), key, writes);
  return written.ok ? ok({ written: drafts.length, already }) : written;
}

function daysBefore(day: string, days: number): string {
  let before = day;
  for (let n = 0; n < days; n++) before = dayBefore(before);
  return before;
}

interface Keying {
  readonly caller: Caller;
  readonly working: Working;
  readonly key: string;
  readonly now: number;
  readonly board: BoardRead;
}
type Made =
  | { readonly drafts: readonly Draft[] }
  | { readonly problems: readonly Problem[] }
  | { readonly already: true };

function problem(path: string, message: string, mend: string): Made {
  return { problems: [{ path, what: "not-valid", message, mend }] };
}

function marksOf(keying: Keying, { unit, day, marks }: KeyBackAsk): readonly Made[] {
  const { caller, working, key, now, board } = keying;
  const rows = new Map(board.board.sessions.map((one) => [one.key, one]));
  return marks.map(({ row: rowKey, person, fate }, n): Made => {
    const row = rows.get(rowKey);
    const place = row === undefined ? undefined : placeOf(row, person);
    if (row === undefined || place === undefined)
      return problem(`marks.${n}`, "The board of that day has no such place.", "Fetch the day again.");
    if (place.isMarked) return { already: true };
    if (row.at !== null && mayBeMarkedFrom(row.at) > now)
      return problem(`marks.${n}`, "It has not begun.", "Key in what has been.");
    const entry = uuidV8("helhet key back", `${caller.practitioner.id} ${key} ${rowKey} ${person}`);
    const one: OneMark = { person, session: place.session, entry, fate, takesBack: [] };
    const at = row.at === null ? null : isoFromMs(row.at);
    const format = row.format as TimetableItem["format"];
    const item = board.programme?.timetable.find((known) => known.key === row.item);
    const said = { unit, day, item: row.item, at, format, because: "-", authored: isoFromMs(now), keyedFrom: "paper" };
    const drafts = draftsOf(caller, working, { ...said, keyedFrom: "paper", marks: [one] }, item);
    return drafts.ok ? { drafts: drafts.value } : { problems: drafts.refusal };
  });
}

/** Somebody's place in a row, also of who was not expected and came. */
function placeOf({ expected, absent }: BoardSession, person: string) {
  const coming = expected.find((one) => one.person === person);
  if (coming !== undefined) return { session: coming.session, isMarked: coming.mark !== null };
  const away = absent.find((one) => one.person === person);
  return away === undefined ? undefined : { session: away.session, isMarked: false };
}

const asked = ["slept", "ate", "contact"] as const;

function needsOf({ caller, working, key, now, board }: Keying, { day, needs }: KeyBackAsk): readonly Made[] {
  const people = new Map(board.board.people.map((one) => [one.person, one.needs]));
  return needs.map((one, n): Made => {
    const stands = people.get(one.person);
    if (stands === undefined)
      return problem(`needs.${n}`, "The board of that day has no such person.", "Fetch the day again.");
    const said = asked.flatMap((name) => (one[name] === undefined ? [] : [[name, one[name]] as const]));
    const fresh = said.filter(([name]) => (stands[name] ?? null) === null);
    if (fresh.length === 0) return { already: true };
    const draft = draftOf(
      {
        id: uuidV8("helhet key back needs", `${caller.practitioner.id} ${key} ${one.person}`),
        kind: "check-in",
        effective: { date: day },
        data: { ...Object.fromEntries(fresh), keyedFrom: "paper" },
        authored: isoFromMs(now),
      },
      { person: one.person, practitioner: caller.practitioner.id, working, target: undefined },
    );
    return draft.ok ? { drafts: [draft.value] } : { problems: draft.refusal };
  });
}
