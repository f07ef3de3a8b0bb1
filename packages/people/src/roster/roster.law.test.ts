import { dayAfter, instantAt, isoFromMs, msFromIso } from "@helhet/course";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Duty, dutyRoles } from "../organisation.ts";
import { answeredThrough, gapsIn } from "./gaps.ts";
import { isOpen } from "./opening.ts";
import { type ShiftPattern, shiftsIn } from "./shifts.ts";
import { noSwap, swapped } from "./swap.ts";
import { dutyAt, isOn, isStaffed, whoAnswers } from "./who-answers.ts";

const start = Date.parse("2026-03-28T00:00:00Z");
const hour = 3_600_000;
const members = ["anja", "jonas", "tor"];

const duties = fc
  .array(
    fc
      .record({
        practitioner: fc.option(fc.constantFrom(...members), { nil: null }),
        role: fc.option(fc.constantFrom(...dutyRoles), { nil: undefined }),
        unit: fc.constantFrom("ward", "ward", "ward", "clinic"),
        from: fc.integer({ min: 0, max: 60 }),
        length: fc.integer({ min: 1, max: 24 }),
      })
      .map(
        ({ practitioner, role, unit, from, length }): Omit<Duty, "id"> => ({
          practitioner,
          unit,
          ...(role === undefined ? {} : { role }),
          shift: null,
          from: isoFromMs(start + from * hour),
          to: isoFromMs(start + (from + length) * hour),
        }),
      ),
    { maxLength: 12 },
  )
  .map((all): readonly Duty[] => all.map((one, n) => ({ ...one, id: `duty ${n}` })));
const instant = fc.integer({ min: -4 * 60, max: 90 * 60 }).map((minute) => start + minute * 60_000);

test("at every instant the unit's answer is a member named for it just then, or an explicit nobody", () => {
  fc.assert(
    fc.property(duties, instant, (roster, at) => {
      const answering = whoAnswers(roster, "ward", at);
      const named = roster.filter((one) => one.unit === "ward" && isOn(one, at) && one.role !== "with");
      if (answering.type === "nobody") {
        expect(
          ["answering", "stand-in", "on-call"].map(
            (role) => dutyAt(roster, "ward", at, role as never)?.practitioner ?? null,
          ),
        ).toEqual([null, null, null]);
        expect(answering.said).toBe(named.some(({ role = "answering" }) => role === "answering"));
      } else {
        expect(members).toContain(answering.practitioner);
        expect(named.find(({ id }) => id === answering.duty)).toMatchObject({ practitioner: answering.practitioner });
      }
    }),
  );
});

test("a stretch is answered piece by piece without overlap or gap, and each piece as at each of its instants", () => {
  fc.assert(
    fc.property(duties, instant, fc.integer({ min: 1, max: 48 * 60 }), instant, (roster, from, minutes, at) => {
      const stretch = { from: isoFromMs(from), to: isoFromMs(from + minutes * 60_000) };
      const pieces = answeredThrough(roster, "ward", stretch);
      expect([stretch.from, ...pieces.map(({ to }) => to)]).toEqual([...pieces.map((one) => one.from), stretch.to]);
      const piece = pieces.find((one) => isOn(one, at));
      if (piece !== undefined) expect(piece.answering).toEqual(whoAnswers(roster, "ward", at));
      const gap = gapsIn(roster, "ward", stretch).some((one) => isOn(one, at));
      expect(gap).toBe(piece !== undefined && !isStaffed(whoAnswers(roster, "ward", at)));
    }),
  );
});

test("a swap twice is as if there had been none", () => {
  fc.assert(
    fc.property(duties, fc.nat(), fc.nat(), (roster, i, j) => {
      const [a, b] = [roster[i % roster.length], roster[j % roster.length]];
      fc.pre(a !== undefined && b !== undefined && a !== b);
      if (a === undefined || b === undefined) return;
      const [a1, b1] = swapped(a, b, ["one", "two"]);
      expect([a1.practitioner, b1.practitioner]).toEqual([b.practitioner, a.practitioner]);
      expect(swapped(a1, b1, [a.id, b.id])).toEqual([a, b]);
    }),
  );
});

test("a swap that would put somebody on twice at once is none", () => {
  const duty = (id: string, practitioner: string | null, from: number, to: number): Duty => ({
    id,
    unit: "ward",
    practitioner,
    from: isoFromMs(start + from * hour),
    to: isoFromMs(start + to * hour),
  });
  const [day, evening, both] = [duty("d", "anja", 7, 15), duty("e", "tor", 15, 22), duty("b", "anja", 15, 22)];
  expect(noSwap(day, evening, [day, evening])).toBe(null);
  expect(noSwap(day, evening, [day, evening, both])).toBe("twice-at-once");
  expect(noSwap(day, both, [day, both])).toBe("same-person");
  expect(noSwap(day, duty("n", null, 22, 30), [])).toBe("nobody");
});

const clock = fc
  .record({ h: fc.integer({ min: 0, max: 23 }), m: fc.constantFrom(0, 15, 30, 45) })
  .map(({ h, m }) => `${String(h).padStart(2, "0")}:${String(m).padStart(2, "0")}`);
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const zone = "Europe/Oslo";

/** Shifts that follow each other around the clock. */
const aroundTheClock = fc.uniqueArray(clock, { minLength: 1, maxLength: 6 }).map((edges): readonly ShiftPattern[] => {
  const sorted = edges.toSorted();
  return sorted.map((from, n) => ({
    key: `s${n}`,
    name: from,
    days: everyDay,
    from,
    to: sorted[n + 1] ?? (sorted[0] as string),
  }));
});

test.each([["2026-03-23"], ["2026-10-19"], ["2026-06-01"]])(
  "shifts around the clock cover the week from %s, change of clocks or not, without overlap or gap",
  (monday) => {
    fc.assert(
      fc.property(aroundTheClock, (patterns) => {
        const slots = shiftsIn(patterns, zone, monday, 8);
        for (const [n, slot] of slots.slice(1).entries()) expect(slot.from).toBe(slots[n]?.to);
        let last = monday;
        for (let n = 0; n < 8; n += 1) last = dayAfter(last);
        const first = patterns[0]?.from ?? "";
        expect(slots[0]?.from).toBe(instantAt(zone, monday, first));
        expect(slots.at(-1)?.to).toBe(instantAt(zone, last, first));
      }),
    );
  },
);

test("a night over the change of clocks is an hour shorter in spring and longer in autumn", () => {
  const night: ShiftPattern = { key: "night", name: "Natt", days: everyDay, from: "22:30", to: "07:30" };
  const hours = (day: string): number => {
    const [slot] = shiftsIn([night], zone, day, 1);
    return slot === undefined ? 0 : (msFromIso(slot.to) - msFromIso(slot.from)) / hour;
  };
  expect(["2026-03-27", "2026-03-28", "2026-10-24"].map(hours)).toEqual([9, 8, 10]);
});

test("a unit without opening hours is always open; one with them only then, over midnight too", () => {
  const late = [{ days: [5], from: "20:00", to: "02:00" }];
  const at = (day: string, time: string): number => msFromIso(instantAt(zone, day, time));
  expect(isOpen(null, zone, at("2026-06-06", "01:00"))).toBe(true);
  expect(isOpen(late, zone, at("2026-06-06", "01:00"))).toBe(true);
  expect(isOpen(late, zone, at("2026-06-06", "02:00"))).toBe(false);
  expect(isOpen(late, zone, at("2026-06-05", "19:59"))).toBe(false);
  expect(isOpen([], zone, at("2026-06-05", "21:00"))).toBe(false);
});
