import { courseOf, type Entry, entry, uuidV8 } from "@helhet/course";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyProgramme, type Programme, type TimetableItem, weekdays } from "../programme.ts";
import { householdOf } from "./comers.ts";
import type { OccurrenceChange, UnitPlace } from "./occurrence.ts";
import { type KnownSession, type PlanAsk, type PlanStep, planOf } from "./plan.ts";

const idOf = (name: string): string => uuidV8("plan-test", name);
const unit = idOf("unit");
const place: UnitPlace = { unit, zone: "Europe/Oslo", country: "NO" };
const from = "2026-03-26";
const to = "2026-04-01";
/** Before anything has begun. */
const beforehand = Date.parse("2026-03-25T22:00:00Z");

const item = (key: string, more: Partial<TimetableItem> = {}): TimetableItem => ({
  key,
  title: key,
  days: [...weekdays],
  at: "10:00",
  minutes: 45,
  weeks: "every",
  leaders: [],
  everyone: true,
  format: "ward",
  ...more,
});
const withItems = (...timetable: readonly TimetableItem[]): Programme => ({
  ...emptyProgramme("Ward"),
  timetable: [...timetable],
});
const enrolled = entry("enrolment-started", "2026-02-01", { enrolment: idOf("stay"), unit, careLevel: "inpatient" });
const person = (name: string, ...entries: readonly Entry[]) => ({
  person: name,
  entries: courseOf(idOf(name), [enrolled, ...entries]).entries,
});
const askFor = (
  programme: Programme,
  people: readonly ReturnType<typeof person>[],
  known: readonly KnownSession[] = [],
  more: Partial<PlanAsk> & { readonly id?: string } = {},
): PlanAsk => ({
  programmeOn: () => ({ id: more.id ?? "p1", programme }),
  changes: [],
  household: householdOf(place, people),
  known,
  from,
  to,
  now: beforehand,
  ...more,
});
/** The sessions as they stand once the steps are written. */
function written(known: readonly KnownSession[], steps: readonly PlanStep[]): readonly KnownSession[] {
  const sessions = new Map(known.map((one) => [one.session, one]));
  for (const step of steps) {
    const before = sessions.get(step.session);
    if (step.what === "cancel")
      sessions.set(step.session, { ...(before as KnownSession), fate: "cancelled", entry: step.entry });
    else {
      const { item, title, at, place: where, minutes, format } = step.occurrence;
      const { person: whose, session } = step;
      const fact = { person: whose, session, item, title, at, place: where, minutes, format, fate: "planned" as const };
      sessions.set(session, { ...fact, entry: before?.entry ?? step.entry });
    }
  }
  return [...sessions.values()];
}
const change = (id: string, data: OccurrenceChange["data"]): OccurrenceChange => ({
  id,
  unit,
  seq: 1,
  kind: "occurrence-changed",
  data,
  author: null,
  recorded: "2026-03-25T08:00:00.000Z",
});
const standing = (known: readonly KnownSession[]) =>
  known
    .filter(({ fate }) => fate !== "cancelled")
    .map(({ person: whose, item: key, at }) => `${whose} ${key} ${new Date(at ?? 0).toISOString()}`)
    .toSorted();

const times = fc.constantFrom("00:30", "02:30", "09:00", "13:15", "23:45");
const items = fc
  .uniqueArray(
    fc.record({
      key: fc.constantFrom("walk", "meal", "talk", "yoga"),
      at: times,
      days: fc.subarray([...weekdays], { minLength: 1 }),
      weeks: fc.constantFrom("every" as const, "odd" as const, "even" as const),
    }),
    { selector: ({ key }) => key, maxLength: 4 },
  )
  .map((all) => all.map(({ key, ...more }) => item(key, more)));
const author = { type: "practitioner", id: idOf("boss"), role: "leader", unit } as const;
const exemptFrom = (key: string) =>
  entry(
    "exemption",
    "2026-03-20",
    {
      tailoring: idOf(key),
      element: `programme/${key}`,
      reason: "health",
      words: "Rest",
      decidedBy: idOf("boss"),
      agreed: "yes",
      validFrom: "2026-03-27",
      reviewOn: "2026-04-20",
    },
    { author },
  );
const households = fc
  .uniqueArray(fc.record({ name: fc.constantFrom("a", "b", "c"), lifted: fc.subarray(["walk", "meal", "yoga"]) }), {
    selector: ({ name }) => name,
  })
  .map((all) => all.map(({ name, lifted }) => person(name, ...lifted.map(exemptFrom))));
const changes = fc.array(
  fc
    .record({
      item: fc.constantFrom("walk", "meal", "talk"),
      day: fc.constantFrom("2026-03-27", "2026-03-28", "2026-03-29"),
      toDay: fc.constantFrom("2026-03-28", "2026-03-29", "2026-03-30"),
      at: times,
      what: fc.constantFrom("moved" as const, "cancelled" as const, "as-planned" as const),
      id: fc.uuid(),
    })
    .map(({ item: key, day, toDay, at, what, id }) =>
      change(
        id,
        what === "moved"
          ? { item: key, day, what, toDay, at, minutes: 20, reason: "x" }
          : { item: key, day, what, reason: "x" },
      ),
    ),
  { maxLength: 4 },
);

describe("laws of planning", () => {
  test("planning twice plans nothing more", () => {
    fc.assert(
      fc.property(items, households, changes, (timetable, people, changed) => {
        const ask = askFor(withItems(...timetable), people, [], { changes: changed });
        const known = written([], planOf(ask));
        expect(planOf({ ...ask, known })).toEqual([]);
      }),
    );
  });

  test("the days' sessions are the same whatever was planned before, in whatever order it came", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(items, households, changes), { minLength: 1, maxLength: 4 }),
        items,
        households,
        changes,
        (earlier, timetable, people, changed) => {
          let known: readonly KnownSession[] = [];
          const all: OccurrenceChange[] = [];
          for (const [n, [held, here, said]] of earlier.entries()) {
            all.push(...said);
            known = written(known, planOf(askFor(withItems(...held), here, known, { id: `p${n}`, changes: [...all] })));
          }
          const last = { id: "last", changes: [...all, ...changed] };
          const plain = written([], planOf(askFor(withItems(...timetable), people, [], last)));
          const after = written(known, planOf(askFor(withItems(...timetable), people, known, last)));
          expect(standing(after)).toEqual(standing(plain));
        },
      ),
    );
  });

  test("a day at a time or all at once is the same", () => {
    fc.assert(
      fc.property(items, households, changes, (timetable, people, changed) => {
        const ask = askFor(withItems(...timetable), people, [], { changes: changed });
        let known: readonly KnownSession[] = [];
        for (const day of [
          "2026-03-30",
          "2026-03-26",
          "2026-04-01",
          "2026-03-28",
          "2026-03-27",
          "2026-03-31",
          "2026-03-29",
        ])
          known = written(known, planOf({ ...ask, known, from: day, to: day }));
        expect(standing(known)).toEqual(standing(written([], planOf(ask))));
      }),
    );
  });
});

describe("what a session is planned and cancelled for", () => {
  const walk = withItems(item("walk", { place: "Ute" }));
  const first = written([], planOf(askFor(walk, [person("a")])));
  const cancelledOf = (steps: readonly PlanStep[]) =>
    steps.flatMap((one) => (one.what === "cancel" ? [one.because] : []));

  test("one a day for each, at the same clock time on the days around the change of clocks", () => {
    expect(first.map(({ at }) => new Date(at ?? 0).toISOString().slice(5, 16))).toEqual([
      "03-26T09:00",
      "03-27T09:00",
      "03-28T09:00",
      "03-29T08:00",
      "03-30T08:00",
      "03-31T08:00",
      "04-01T08:00",
    ]);
  });

  test("what is no longer wanted is cancelled with why, and planned again under the next name when it is", () => {
    const lifted = planOf(askFor(walk, [person("a", exemptFrom("walk"))], first));
    expect(cancelledOf(lifted)).toEqual(Array(6).fill("exempt"));
    const known = written(first, lifted);
    const again = planOf(askFor(walk, [person("a")], known));
    expect(again.map(({ what }) => what)).toEqual(Array(6).fill("plan"));
    expect(again.some(({ session }) => known.some((one) => one.session === session))).toBe(false);
    expect(standing(written(known, again))).toEqual(standing(first));
  });

  test("what has begun is not cancelled, and what somebody has said of a session stands", () => {
    const noon = Date.parse("2026-03-26T11:00:00Z");
    const gone = planOf(askFor(withItems(), [person("a")], first, { now: noon }));
    expect(cancelledOf(gone)).toEqual(Array(6).fill("not-held"));
    const said = first.map((one, n) => ({
      ...one,
      fate: (["attended", "missed", "cancelled"] as const)[n % 3] as "attended",
      entry: idOf(`said ${n}`),
    }));
    expect(planOf(askFor(withItems(), [person("a")], said))).toEqual([]);
    expect(planOf(askFor(walk, [person("a")], said))).toEqual([]);
  });

  test("one that is moved for everybody keeps its name", () => {
    const moved = change("m", {
      item: "walk",
      day: "2026-03-27",
      what: "moved",
      toDay: "2026-03-28",
      at: "15:00",
      minutes: 30,
      reason: "x",
    });
    const steps = planOf(askFor(walk, [person("a")], first, { changes: [moved] }));
    expect(steps.map(({ what, session }) => [what, session])).toEqual([["plan", first[1]?.session]]);
  });

  test("who is gone keeps nothing planned", () => {
    expect(cancelledOf(planOf(askFor(walk, [], first)))).toEqual(Array(7).fill("not-here"));
  });

  test("what another system has planned at the same time under the same title is not planned twice", () => {
    const theirs = { ...(first[1] as KnownSession), session: idOf("theirs"), item: null, title: " Walk ", entry: "e" };
    const steps = planOf(askFor(walk, [person("a")], [theirs]));
    expect(steps).toHaveLength(6);
    expect(cancelledOf(planOf(askFor(walk, [person("a")], [...first, theirs])))).toEqual(["planned-elsewhere"]);
    const called = { ...theirs, fate: "cancelled" as const };
    expect(planOf(askFor(walk, [person("a")], [called]))).toHaveLength(7);
  });

  test("moved for one person, by a cancellation and another session from the same item, it is left alone", () => {
    const [one, ...rest] = first as readonly [KnownSession, ...KnownSession[]];
    const own = { ...one, session: idOf("own"), at: (one.at ?? 0) + 3_600_000, entry: "own" };
    const cancelled = { ...one, fate: "cancelled" as const, entry: "by staff" };
    expect(planOf(askFor(walk, [person("a")], [cancelled, own, ...rest]))).toEqual([]);
  });
});
