import { describe, expect, test } from "vitest";
import { balanceOf } from "./balance.ts";
import type { CountedPerson, CountedTailoring } from "./history.ts";
import { monthAfter, monthsBetween } from "./months.ts";
import { ownFiguresOf } from "./own-figures.ts";
import { rangeFor, verdictOf } from "./own-range.ts";

const walk = "g/walk";
const agreed = (from: string, to: string | null, more: Partial<CountedTailoring> = {}): CountedTailoring => ({
  form: "exemption",
  element: walk,
  reason: "health",
  from,
  to,
  hasAlternative: true,
  reviewOn: null,
  byYou: false,
  ...more,
});
const person = (from: string, to: string | null, more: Partial<CountedPerson> = {}): CountedPerson => ({
  stays: [{ from, to }],
  tailoring: [],
  deadlines: [],
  decisions: [],
  ...more,
});
const ask = {
  month: "2026-10",
  today: "2026-11-10",
  others: [],
  counted: { measure: "exemption", reason: null },
} as const;

describe("figures counted by hand", () => {
  /**
   * October 2026: a, b, c, d and e are here; f left in September and g comes in November. Exempt from the walk in October: a (all month),
   * b (only the 31st), not c (the exemption begins in November), not d (ended in September), not e (never), not f (not here).
   */
  const people = [
    person("2026-09-20", null, { tailoring: [agreed("2026-09-25", null, { reviewOn: "2026-11-01" })] }),
    person("2026-10-10", null, {
      tailoring: [agreed("2026-10-31", "2026-12-01", { reason: "wish", hasAlternative: false })],
    }),
    person("2026-10-15", "2026-11-05", { tailoring: [agreed("2026-11-01", null)] }),
    person("2026-08-01", "2026-10-01", { tailoring: [agreed("2026-08-10", "2026-09-30")] }),
    person("2026-10-01", "2026-10-31"),
    person("2026-08-15", "2026-09-30", { tailoring: [agreed("2026-09-01", null)] }),
    person("2026-11-01", null),
  ];

  test("two of five are exempt in October, two of three in August and September, and the days are sixty-nine", () => {
    const balance = balanceOf({ people, ...ask });
    expect(
      balance.elements.map(({ element, months }) => [
        element,
        months.map(({ month, events, of }) => [month, events, of]),
      ]),
    ).toEqual([
      [
        walk,
        [
          ["2026-08", 1, 2],
          ["2026-09", 3, 3],
          ["2026-10", 2, 5],
        ],
      ],
    ]);
    expect(balance.people).toBe(5);
    // a 31, b 22, c 17, d 1, e 31
    expect(balance.personDays).toBe(31 + 22 + 17 + 1 + 31);
    expect(balance.elements[0]?.now.verdict).toBe("too-few-to-say");
  });

  test("a reason counts those agreed for that reason alone", () => {
    const wished = balanceOf({ people, ...ask, counted: { measure: "exemption", reason: "wish" } });
    expect(wished.elements[0]?.now).toMatchObject({ events: 1, of: 5 });
    expect(balanceOf({ people, ...ask }).reasons).toEqual([
      { reason: "health", now: 1, before: null },
      { reason: "wish", now: 1, before: null },
    ]);
  });

  test("one has no alternative, and one is past its review, by nine days", () => {
    const { signs } = balanceOf({ people, ...ask });
    expect(signs.map(({ key, ditch, figures: { events, oldestDays } }) => [key, ditch, events, oldestDays])).toEqual([
      ["no-alternative", "loose", 1, null],
      ["past-review", "loose", 1, 9],
    ]);
  });

  test("time limits count in the month they were due, broken ones with and without a reason", () => {
    const due = (day: string, isBroken: boolean, hasReason = false) => ({
      element: "g/plan",
      due: day,
      isBroken,
      hasReason,
    });
    const late = [
      person("2026-09-01", null, {
        deadlines: [due("2026-10-01", true, true), due("2026-10-31", true), due("2026-09-30", true)],
      }),
      person("2026-09-01", null, { deadlines: [due("2026-10-15", false), due("2026-11-01", true)] }),
    ];
    const now = (measure: "broken-deadline" | "unexplained-deadline") =>
      balanceOf({ people: late, ...ask, counted: { measure, reason: null } }).elements[0]?.now;
    expect(now("broken-deadline")).toMatchObject({ events: 2, of: 3 });
    expect(now("unexplained-deadline")).toMatchObject({ events: 1, of: 3 });
  });

  test("a decider's own figures hold what that decider decided, and nothing else", () => {
    const mixed = [
      person("2026-09-01", null, {
        tailoring: [agreed("2026-10-01", null, { byYou: true, hasAlternative: false }), agreed("2026-10-01", null)],
      }),
      person("2026-09-01", null, {
        tailoring: [
          agreed("2026-09-01", null, { byYou: true, reviewOn: "2026-10-01" }),
          agreed("2025-01-01", "2025-02-01", { byYou: true }),
        ],
      }),
    ];
    const { rows } = ownFiguresOf(mixed, { from: "2026-10-01", to: "2026-10-31", today: "2026-11-10" });
    expect(rows).toEqual([{ element: walk, form: "exemption", decided: 2, withoutAlternative: 1, pastReview: 1 }]);
  });
});

/** Ten people through the whole stretch; in each month the first so many are exempt. */
function steady(from: string, months: number, exempt: (n: number) => number): readonly CountedPerson[] {
  const all = monthsBetween(from, monthAfter(from, months - 1));
  return Array.from({ length: 10 }, (_, i) =>
    person(`${from}-01`, null, {
      tailoring: all.flatMap((month, n) => (i < exempt(n) ? [agreed(`${month}-05`, `${month}-20`)] : [])),
    }),
  );
}

describe("the unit's own range", () => {
  test("is the mean of its own months and three standard deviations of a binomial share", () => {
    const people = steady("2025-10", 13, () => 2);
    const now = balanceOf({ people, ...ask }).elements[0]?.now;
    const sd = Math.sqrt((0.2 * 0.8) / 10);
    expect(now?.range?.mean).toBeCloseTo(0.2, 12);
    expect(now?.range?.upper).toBeCloseTo(0.2 + 3 * sd, 12);
    expect(now?.range?.lower).toBe(0);
    expect(now?.verdict).toBe("within");
  });

  test("a month above it differs, and says in which ditch", () => {
    const balance = balanceOf({ people: steady("2025-10", 13, (n) => (n === 12 ? 7 : 2)), ...ask });
    expect(balance.elements[0]?.now.verdict).toBe("over");
    expect(balance.signs.map(({ key }) => key)).toEqual([`over-own-range:${walk}`, `most-exempt:${walk}`]);
  });

  test("a month below it differs the other way", () => {
    const balance = balanceOf({ people: steady("2025-10", 13, (n) => (n === 12 ? 1 : 7)), ...ask });
    expect(balance.signs).toMatchObject([
      { key: `under-own-range:${walk}`, ditch: "rigid", figures: { events: 1, of: 10 } },
    ]);
  });

  test.each([
    ["eleven months", steady("2025-11", 12, () => 7)],
    ["nineteen events in twelve months", steady("2025-10", 13, (n) => (n === 0 ? 8 : 1))],
  ])("there is none with %s: too few to say", (_what, people) => {
    const balance = balanceOf({ people, ...ask });
    expect(balance.elements[0]?.now).toMatchObject({ range: null, verdict: "too-few-to-say" });
    expect(balance.signs.filter(({ sign }) => sign.endsWith("own-range"))).toEqual([]);
  });

  test("twenty events in twelve months are enough", () => {
    const people = steady("2025-10", 13, (n) => (n === 0 ? 9 : 1));
    expect(balanceOf({ people, ...ask }).elements[0]?.now.verdict).toBe("within");
  });

  test("a share of fewer than five people is not judged", () => {
    expect(verdictOf({ events: 4, of: 4 }, 0.1)).toBe("too-few-people");
    expect(verdictOf({ events: 5, of: 5 }, 0.1)).toBe("over");
  });

  test("a limit that is reached is within", () => {
    const { upper } = rangeFor(0.5, 9);
    expect(upper).toBe(1);
    expect(verdictOf({ events: 9, of: 9 }, 0.5)).toBe("within");
  });
});

describe("the rigid ditch", () => {
  const here = steady("2026-01", 10, () => 0);
  const keys = (others: readonly { element: string; people: number }[], people = here) =>
    balanceOf({ people, ...ask, others }).signs.map(({ key }) => key);

  test("never a tailoring where at least five people elsewhere in the organisation have one", () => {
    expect(keys([{ element: "g/meeting", people: 5 }])).toEqual(["never-tailored:g/meeting"]);
    expect(keys([{ element: "g/meeting", people: 4 }])).toEqual([]);
  });

  test("is not named where somebody here has had one, or where hardly anybody is here", () => {
    expect(
      keys(
        [{ element: walk, people: 9 }],
        steady("2026-01", 10, (n) => (n === 0 ? 1 : 0)),
      ),
    ).toEqual([]);
    expect(keys([{ element: "g/meeting", people: 5 }], here.slice(0, 4))).toEqual([]);
  });

  test("what was asked for and answered with no is counted", () => {
    const asked = person("2026-10-01", null, {
      decisions: [
        { answer: "no", on: "2026-10-31" },
        { answer: "no", on: "2026-11-01" },
        { answer: "yes", on: "2026-10-02" },
      ],
    });
    expect(balanceOf({ people: [asked], ...ask }).signs).toMatchObject([
      { key: "answered-no", figures: { events: 1 } },
    ]);
  });
});
