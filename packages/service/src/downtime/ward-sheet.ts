import { dayAfter, instantAt, isoFromMs, ok, type Result, uuidV8 } from "@helhet/course";
import { answeredThrough, type Unit } from "@helhet/people";
import { type BasicNeeds, type BoardSession, unitEntriesOf } from "@helhet/programme";
import { readBoard } from "../board/day-board.ts";
import { type Caller, callerOf, principalOf, workingAs } from "../caller.ts";
import type { House } from "../house.ts";
import { bookOf } from "../programme/programme-of.ts";
import { mayNot, type Refusal } from "../refusal.ts";

/** How somebody stands to a session on the sheet. No cause: who is not expected has no box, and that is all. */
export type SheetCell = "box" | "here" | "not-here" | "none";

/** Somebody's row. Instants, ISO. */
export interface SheetRow {
  readonly name: string;
  readonly cells: readonly SheetCell[];
  /** When they are out on leave: until when, where that is known; `isLate` where that has passed. */
  readonly leave: { readonly back: string | null; readonly isLate: boolean } | null;
  /** Days `YYYY-MM-DD`: since when they are new, when they leave. */
  readonly newSince: string | null;
  readonly leavesOn: string | null;
  /** What has been seen today already; null of those who only come to the unit. */
  readonly needs: BasicNeeds | null;
  /** Times of what they have for themselves, and nothing of what it is. */
  readonly own: readonly string[];
}

/** Who answers for the unit through a stretch of the day; null: nobody. Instants, ISO, `to` exclusive. */
export interface SheetDuty {
  readonly name: string | null;
  readonly from: string;
  readonly to: string;
}

/** A ward's day on paper: for a morning when Helhet is down. */
export interface WardSheet {
  readonly unitName: string;
  readonly country: "NO" | "DK" | "SE";
  readonly zone: string;
  readonly day: string;
  readonly madeAt: string;
  /** In whose name it was read. */
  readonly readByName: string;
  /** From when it was made to the day's end. */
  readonly onDuty: readonly SheetDuty[];
  readonly sessions: readonly { readonly title: string; readonly at: string | null; readonly place: string | null }[];
  readonly rows: readonly SheetRow[];
}

/** The sheet of a unit's day (today where none is said), as the caller may read it. */
export async function wardSheet(
  house: House,
  caller: Caller,
  ask: { readonly unit: string; readonly day?: string | undefined },
): Promise<Result<WardSheet, Refusal>> {
  const read = await readBoard(house, caller, ask);
  if (!read.ok) return read;
  const { board, unit } = read.value;
  const [{ organisations }, onDuty] = await Promise.all([house.places(), answering(house, unit, board)]);
  const common = board.sessions.filter(({ sort, isCancelled }) => sort === "common" && !isCancelled);
  const alone = board.sessions.filter(({ sort }) => sort !== "common");
  const names = new Map(board.names.map((one) => [one.person, one.name]));
  const ofUnit = new Map(board.people.map((one) => [one.person, one]));
  const inSight = new Set([...board.people, ...common.flatMap(({ expected }) => expected)].map(({ person }) => person));
  return ok({
    unitName: unit.name,
    country: organisations.get(unit.organisation)?.country ?? "NO",
    zone: unit.zone,
    day: board.day,
    madeAt: board.at,
    readByName: caller.practitioner.name,
    onDuty,
    sessions: common.map(({ title, at, place }) => ({ title: title ?? "", at: isoOf(at), place })),
    rows: [...inSight].map((person): SheetRow => {
      const { away = null, newSince = null, leavesOn = null, needs = null } = ofUnit.get(person) ?? {};
      return {
        name: names.get(person) ?? "",
        cells: common.map((session) => cellOf(session, person)),
        leave: away === null ? null : { back: isoOf(away.back), isLate: away.isLate },
        newSince,
        leavesOn,
        needs,
        own: alone.flatMap((session) => ownTimesOf(session, person)),
      };
    }),
  });
}

/** Who answers from when the sheet is made, by the one reading of the roster. */
async function answering(
  house: House,
  unit: Unit,
  { day, at }: { readonly day: string; readonly at: string },
): Promise<readonly SheetDuty[]> {
  const [begins, to] = [day, dayAfter(day)].map((one) => instantAt(unit.zone, one, "00:00")) as [string, string];
  const from = begins < at && at < to ? at : begins;
  const duties = await house.record.directory.duties(unit.id, from, to);
  const stretches = answeredThrough(duties, unit.id, { from, to });
  const whom = stretches.map(({ answering: one }) => (one.type === "practitioner" ? one.practitioner : null));
  const names = await house.record.directory.names([...new Set(whom.flatMap((one) => one ?? []))]);
  return stretches.map((one, n) => ({ name: names.get(whom[n] ?? "") ?? null, from: one.from, to: one.to }));
}

function isoOf(at: number | null): string | null {
  return at === null ? null : isoFromMs(at);
}

function cellOf({ expected }: BoardSession, person: string): SheetCell {
  const coming = expected.find((one) => one.person === person);
  if (coming === undefined) return "none";
  if (coming.mark === null) return "box";
  return coming.mark.fate === "attended" ? "here" : "not-here";
}

function ownTimesOf({ at, expected }: BoardSession, person: string): readonly string[] {
  return expected.flatMap((one) => {
    const when = one.own?.at ?? at;
    return one.person === person && when !== null ? [isoFromMs(when)] : [];
  });
}

/** When the unit's sheet is made each day (`HH:MM` on the unit's clock; null: never), and in whose name. */
export interface SheetTime {
  readonly at: string | null;
  readonly by: string | null;
}

/** What the unit has set of its sheet. */
export async function sheetTime(house: House, unit: string): Promise<SheetTime> {
  const last = unitEntriesOf(await bookOf(house, unit, ["sheet-timed"]), "sheet-timed").at(-1);
  return { at: last?.data.at ?? null, by: last?.author ?? null };
}

/** Sets when the sheet is made; it is then read in the name of whoever set it, through their relations. */
export async function setSheetTime(
  house: House,
  caller: Caller,
  key: string,
  { unit, at }: { readonly unit: string; readonly at: string | null },
): Promise<Result<{ readonly at: string | null }, Refusal>> {
  if (workingAs(caller, unit, "adopt-guideline") === undefined) return mayNot("leader of the unit");
  const drafts = [{ id: uuidV8("sheet-time", `${caller.practitioner.id} ${key}`), kind: "sheet-timed", data: { at } }];
  const written = await house.record.unitBooks.append(principalOf(caller), { unit, drafts, expected: null });
  return written.ok ? ok({ at }) : written;
}

/** Whose eyes the morning's sheet is read with; null where they no longer read courses in the unit. */
export async function sheetReader(house: House, unit: string, { by }: SheetTime): Promise<Caller | null> {
  const caller = by === null ? null : await callerOf(house, by);
  return caller !== null && workingAs(caller, unit, "read-course") !== undefined ? caller : null;
}
