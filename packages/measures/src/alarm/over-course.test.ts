import {
  type Course,
  dayFromIso,
  type Entry,
  isoFromDay,
  isoFromMs,
  msFromIso,
  uuidV8,
  zoneClock,
} from "@helhet/course";
import { courseOf, entry } from "@helhet/course/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dropOutCtn94, relapseCtn94 } from "../outcomes/relapse.ts";
import { twoPhases } from "../testing/weekly.ts";
import { beliefs, type CourseWatch, raisedBy } from "./over-course.ts";

const clock = zoneClock("Europe/Oslo");
const person = "0195c3a0-0000-7000-8000-000000000001";
const dropOut: CourseWatch = { watch: dropOutCtn94, weekly: twoPhases, clock };
const relapse: CourseWatch = { watch: relapseCtn94, weekly: twoPhases, clock };

const origin = dayFromIso("2026-03-02");
/** Day n of the course; the first draw is day 0, so that week 1 is days 1 to 7. */
const day = (n: number): string => isoFromDay(origin + n);
const started = entry("pathway-started", day(0), { pathway: "trial", unit: person });
const drawn = entry("randomised", day(0), { trial: "t", arm: "Methadone", draw: 1 });
const came = (n: number, recordedOn = n, id = "") =>
  entry(
    "session-attended",
    day(n),
    { session: uuidV8("session", `${n}${id}`), format: "individual" },
    { recorded: `${day(recordedOn)}T12:00:00.000Z` },
  );
const positive = (n: number, recordedOn = n) =>
  entry(
    "test-result",
    day(n),
    { specimen: "urine", substance: "opioids", name: "Opioid", result: "positive" },
    { recorded: `${day(recordedOn)}T12:00:00.000Z` },
  );
const course = (...entries: readonly Entry[]): Course =>
  courseOf(
    person,
    [started, drawn, ...entries].toSorted((a, b) => (a.recorded < b.recorded ? -1 : 1)),
  );
const told = (history: ReturnType<typeof beliefs>) =>
  history.map(({ from, raised }) => [isoFromMs(from), raised === null ? null : [raised.week, isoFromDay(raised.on)]]);

describe("an alarm in a course", () => {
  test("is raised on the day after the week that makes it true, and not a day before", () => {
    const seenOnce = course(came(3));
    expect(raisedBy(dropOut, seenOnce, origin + 35)).toBeNull();
    expect(raisedBy(dropOut, seenOnce, origin + 36)).toEqual({ week: 5, on: origin + 36 });
    expect(raisedBy(dropOut, seenOnce, origin + 400)).toEqual({ week: 5, on: origin + 36 });
  });

  test("a positive screen each week is relapse when the fourth week is over", () => {
    const four = course(positive(2), positive(9), positive(16), positive(23));
    expect(raisedBy(relapse, four, origin + 28)).toBeNull();
    expect(raisedBy(relapse, four, origin + 29)).toEqual({ week: 4, on: origin + 29 });
  });

  test("is never raised of somebody who has died before it became true", () => {
    const died = course(came(3), entry("death", day(20), { source: "other" }));
    expect(raisedBy(dropOut, died, origin + 400)).toBeNull();
  });

  test("a late row takes it back, and the history shows what was believed before", () => {
    const late = course(came(3), came(17, 50));
    expect(told(beliefs(dropOut, late, origin + 60))).toEqual([
      [`${day(0)}T12:00:00.000Z`, null],
      [isoFromMs(clock.startOfDay(origin + 36)), [5, day(36)]],
      [`${day(50)}T12:00:00.000Z`, null],
    ]);
    expect(raisedBy(dropOut, late, origin + 60)).toEqual(raisedBy(dropOut, course(came(3), came(17)), origin + 60));
  });

  test("a withdrawn session raises it from the moment it was taken back, as of the week it was true", () => {
    const wrong = came(17);
    const withdrawal: Entry = {
      ...wrong,
      id: uuidV8("withdrawal", wrong.id),
      kind: "withdrawal",
      schema: 1,
      data: {},
      amends: { entry: wrong.id, reason: "Another person" },
      recorded: `${day(38)}T09:00:00.000Z`,
    };
    expect(told(beliefs(dropOut, course(came(3), wrong, withdrawal), origin + 60))).toEqual([
      [`${day(0)}T12:00:00.000Z`, null],
      [`${day(38)}T09:00:00.000Z`, [5, day(36)]],
    ]);
  });
});

const weekly = fc.array(
  fc.record({ day: fc.integer({ min: -3, max: 40 }), isPositive: fc.boolean(), late: fc.integer({ min: 0, max: 60 }) }),
  { maxLength: 12 },
);
type Rows = readonly { readonly day: number; readonly isPositive: boolean; readonly late: number }[];
const rowsOf = (rows: Rows, isLate: boolean): readonly Entry[] =>
  rows.map((row) => (row.isPositive ? positive : came)(row.day, row.day + (isLate ? row.late : 0)));
const inOrder = (entries: readonly Entry[]): Course => courseOf(person, entries);

describe.each([
  ["drop-out", dropOut],
  ["relapse", relapse],
] as const)("%s, whatever the rows", (_, watched) => {
  test("shuffled, late and doubled rows end in the same as if known in time", () => {
    fc.assert(
      fc.property(weekly, fc.nat(), fc.integer({ min: 0, max: 60 }), (rows, turn, today) => {
        const timely = raisedBy(watched, course(...rowsOf(rows, false)), origin + today);
        const all = [started, drawn, ...rowsOf(rows, true), ...rowsOf(rows.slice(0, 3), true)];
        const cut = turn % all.length;
        const shuffled = inOrder([...all.slice(cut), ...all.slice(0, cut)].toReversed());
        expect(raisedBy(watched, shuffled, origin + today)).toEqual(timely);
      }),
    );
  });

  test("with every row known in time, it is raised once, on its day, and stays", () => {
    fc.assert(
      fc.property(weekly, (rows) => {
        const all = course(...rowsOf(rows, false));
        const last = raisedBy(watched, all, origin + 100);
        const history = beliefs(watched, all, origin + 100);
        const raised = history.filter((one) => one.raised !== null);
        expect(raised.map((one) => one.raised)).toEqual(last === null ? [] : [last]);
        expect(raised.map(({ from }) => from)).toEqual(last === null ? [] : [clock.startOfDay(last.on)]);
      }),
      { numRuns: 60 },
    );
  });

  test("what was believed at an instant is what was recorded by then says of the weeks that were over by then", () => {
    fc.assert(
      fc.property(weekly, fc.integer({ min: 0, max: 100 * 24 }), (rows, hour) => {
        const all = course(...rowsOf(rows, true));
        const at = clock.startOfDay(origin) + hour * 3_600_000;
        const known = { person, entries: all.entries.filter(({ recorded }) => msFromIso(recorded) <= at) };
        const believed = beliefs(watched, all, origin + 200).findLast(({ from }) => from <= at)?.raised ?? null;
        expect(believed).toEqual(raisedBy(watched, known, clock.dayAt(at)));
      }),
      { numRuns: 60 },
    );
  });
});
