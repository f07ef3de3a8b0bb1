import { dayFromIso, isoFromDay, msFromIso, weekday } from "@helhet/course";
import { describe, expect, test } from "vitest";
import { emptyProgramme, type Programme } from "../programme.ts";
import { byShiftOf, type CountedSession } from "./by-shift.ts";
import type { CountedPerson, CountedTailoring } from "./history.ts";

const shifts = [
  { key: "day", name: "Dag", days: [1, 2, 3, 4, 5], from: "07:00", to: "15:00" },
  { key: "evening", name: "Kveld", days: [1, 2, 3, 4, 5, 6, 7], from: "15:00", to: "22:30" },
  { key: "night", name: "Natt", days: [1, 2, 3, 4, 5, 6, 7], from: "22:30", to: "07:00" },
];
const items = (timetable: readonly object[]): Programme => {
  const usual = { days: ["mon"], minutes: 30, weeks: "every", leaders: [], format: "group", everyone: true };
  return { ...emptyProgramme, timetable: timetable.map((one) => ({ ...usual, ...one })) } as unknown as Programme;
};
const own = items([
  { key: "walk", title: "Walk", at: "10:00", activity: "exercise", service: "outdoors" },
  { key: "meal", title: "Meal", at: "18:00" },
  { key: "watch", title: "Watch", at: "02:00" },
  { key: "talk", title: "Talk", at: "10:00", everyone: false },
]);
const session = (item: string | null, day: string, fate: CountedSession["fate"] = "attended"): CountedSession => ({
  item,
  day,
  fate,
});
const exempt = (element: string, from: string, to: string | null, form: CountedTailoring["form"] = "exemption") => ({
  form,
  element,
  reason: "health",
  from,
  to,
  hasAlternative: true,
  reviewOn: null,
  byYou: false,
});
const person = (sessions: readonly CountedSession[], tailoring: readonly CountedTailoring[] = []) => ({
  stays: [{ from: "2025-01-01", to: null }] as CountedPerson["stays"],
  tailoring,
  deadlines: [],
  decisions: [],
  sessions,
});
const ask = {
  programmeOn: () => own,
  place: { zone: "Europe/Oslo", asking: new Map([["exercise", ["g/exercise"]]]) },
  shifts,
  from: "2025-11-01",
  to: "2026-10-31",
  now: msFromIso("2026-11-20T12:00:00Z"),
} as const;
const told = (shares: ReturnType<typeof byShiftOf>) =>
  shares.map(({ shift, week, events, of, verdict }) => [shift, week, events, of, verdict]);

describe("exemptions by shift, counted by hand", () => {
  /**
   * Wednesday 14 October: the walk at 10 (day) is for four, and two are exempt from it. The same evening at 18 there is a meal for six, and on
   * Saturday at 18 one for five; the sixth has been let off it for that day alone.
   */
  const wednesday = "2026-10-14";
  const saturday = "2026-10-17";
  const walks = session("walk", wednesday);
  const meals = [session("meal", wednesday), session("meal", saturday, "missed")];
  const people = [
    person([walks, ...meals]),
    person([walks, ...meals]),
    person([walks, ...meals]),
    person([session("walk", wednesday, "planned"), ...meals]),
    person([session("walk", wednesday, "cancelled"), ...meals], [exempt("g/exercise", "2026-10-01", null)]),
    person(meals.slice(0, 1), [
      exempt("programme/walk", wednesday, wednesday),
      exempt("programme/meal", saturday, saturday),
    ]),
  ];

  test("two of six by day, none of six on a workday evening, one of six at the weekend", () => {
    expect(told(byShiftOf({ ...ask, people }))).toEqual([
      ["Dag", null, 2, 6, "too-few-to-say"],
      ["Kveld", "workdays", 0, 6, "too-few-to-say"],
      ["Kveld", "weekend", 1, 6, "too-few-to-say"],
    ]);
  });

  test("whoever came although exempt came; what was put in the place of something, or agreed of something else, is no exemption", () => {
    const others = [
      person([walks], [exempt("g/exercise", "2026-10-01", null)]),
      person([], [exempt("g/exercise", "2026-10-01", null, "substitution")]),
      person([], [exempt("g/other", "2026-10-01", null)]),
      person([], [exempt("g/exercise", "2026-10-15", null)]),
      person([], [exempt("g/exercise", "2026-10-01", "2026-10-13")]),
      { ...person([], [exempt("g/exercise", "2026-10-01", null)]), stays: [{ from: "2026-10-15", to: null }] },
    ];
    expect(told(byShiftOf({ ...ask, people: [...people.slice(0, 4), ...others] }))[0]).toEqual([
      "Dag",
      null,
      0,
      5,
      "too-few-to-say",
    ]);
  });

  test("what was called off for all, is not for everyone, has not begun, or lies outside the months is not counted", () => {
    const not = [
      session("walk", "2026-10-15", "cancelled"),
      session("talk", wednesday),
      session(null, wednesday),
      session("walk", "2025-10-31"),
    ];
    expect(byShiftOf({ ...ask, people: Array.from({ length: 6 }, () => person(not)) })).toEqual([]);
    const later = Array.from({ length: 6 }, () => person([walks]));
    expect(byShiftOf({ ...ask, people: later, now: msFromIso("2026-10-14T07:59:00Z") })).toEqual([]);
  });

  test("fewer than five people are not shown, and cannot be worked out", () => {
    expect(byShiftOf({ ...ask, people: people.slice(2) })).toMatchObject([
      { shift: "Dag", events: 0, of: 0, range: null, verdict: "too-few-people" },
      { shift: "Kveld", week: "workdays", verdict: "too-few-people" },
      { shift: "Kveld", week: "weekend", verdict: "too-few-people" },
    ]);
  });

  test("a night shift holds what begins after midnight, and a unit without shifts has workdays and weekend", () => {
    const late = Array.from({ length: 5 }, () => person([session("watch", "2026-10-18")]));
    expect(told(byShiftOf({ ...ask, people: late }))).toEqual([["Natt", "weekend", 0, 5, "too-few-to-say"]]);
    expect(told(byShiftOf({ ...ask, shifts: [], people: late }))).toEqual([[null, "weekend", 0, 5, "too-few-to-say"]]);
  });
});

describe("the yardstick", () => {
  /** Every Monday of the twelve months a walk by day, and every Monday from August an evening meal. Ten people. */
  const mondays = Array.from({ length: 364 }, (_, n) => isoFromDay(dayFromIso("2025-11-01") + n)).filter(
    (day) => weekday(dayFromIso(day)) === 1,
  );
  const people = (exemptOfWalk: number, exemptOfMeal: number, from = "2025-11-01") =>
    Array.from({ length: 10 }, (_, n) => {
      const days = mondays.filter((day) => day >= from);
      const walks = n < exemptOfWalk ? [] : days.map((day) => session("walk", day));
      const meals = n < exemptOfMeal ? [] : days.map((day) => session("meal", day));
      return person(
        [...walks, ...meals],
        [
          ...(n < exemptOfWalk ? [exempt("programme/walk", "2025-11-01", null)] : []),
          ...(n < exemptOfMeal ? [exempt("programme/meal", "2025-11-01", null)] : []),
        ],
      );
    });

  test("is the mean over all shifts, with three standard deviations of a binomial share of each shift's own number", () => {
    const shares = byShiftOf({ ...ask, people: people(1, 4) });
    const of = mondays.length * 10;
    const reach = 3 * Math.sqrt((0.25 * 0.75) / of);
    expect(told(shares)).toEqual([
      ["Dag", null, mondays.length, of, "under"],
      ["Kveld", "workdays", mondays.length * 4, of, "over"],
    ]);
    for (const { range } of shares) {
      expect(range?.mean).toBeCloseTo(0.25, 12);
      expect(range?.upper).toBeCloseTo(0.25 + reach, 12);
    }
    expect(byShiftOf({ ...ask, people: people(2, 2) }).map(({ verdict }) => verdict)).toEqual(["within", "within"]);
  });

  test("there is none under twelve months, or under twenty exemptions", () => {
    const verdicts = (of: ReturnType<typeof people>) => byShiftOf({ ...ask, people: of }).map(({ verdict }) => verdict);
    expect(verdicts(people(1, 4, "2025-12-01"))).toEqual(["too-few-to-say", "too-few-to-say"]);
    expect(verdicts(people(0, 0))).toEqual(["too-few-to-say", "too-few-to-say"]);
  });
});

test("each day has the programme that held then, and the service of an item can be what is let off", () => {
  const later = items([{ key: "walk", title: "Walk", at: "18:00" }]);
  const programmeOn = (day: string) => (day < "2026-10-10" ? null : day < "2026-10-15" ? own : later);
  const all = ["2026-10-07", "2026-10-14", "2026-10-21"].map((day) => session("walk", day));
  const people = [
    ...Array.from({ length: 4 }, () => person(all)),
    person(all.slice(2), [exempt("programme/outdoors", "2026-10-01", null)]),
  ];
  expect(told(byShiftOf({ ...ask, programmeOn, people }))).toEqual([
    ["Dag", null, 1, 5, "too-few-to-say"],
    ["Kveld", "workdays", 0, 5, "too-few-to-say"],
  ]);
});
