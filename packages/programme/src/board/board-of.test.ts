import { courseOf, type DataOf, type Entry, entry, uuidV8 } from "@helhet/course";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyProgramme, type Programme, type Service, type TimetableItem, weekdays } from "../programme.ts";
import { occurrencesOn } from "../timetable/occurrence.ts";
import type { PersonHere } from "../timetable/places.ts";
import { timetableSession } from "../timetable/session-id.ts";
import type { AppointmentHere, BoardFacts, BoardSession } from "./board.ts";
import { boardOf } from "./board-of.ts";

const idOf = (name: string): string => uuidV8("board-test", name);
const unit = idOf("unit");
const place = { unit, zone: "Europe/Oslo", country: "NO" } as const;
const day = "2026-11-10";
const utc = (clock: string): number => Date.parse(`${day}T${clock}:00Z`);
/** 09.38 in Oslo. */
const now = utc("08:38");

const item = (key: string, at: string, more: Partial<TimetableItem> = {}): TimetableItem => ({
  key,
  title: key,
  days: [...weekdays],
  at,
  minutes: 45,
  weeks: "every",
  leaders: [],
  everyone: true,
  format: "ward",
  ...more,
});
const coping: Service = {
  key: "coping",
  title: "Coping",
  format: "group",
  needs: [],
  for: [],
  methods: [],
  gender: "mixed",
};
const programme: Programme = {
  ...emptyProgramme("Ward"),
  services: [coping],
  timetable: [
    item("exercise", "09:30", { place: "The gym" }),
    item("coping", "13:00", { everyone: false, service: "coping", format: "group" }),
  ],
};
const enrolled = (since = "2026-09-01"): Entry =>
  entry("enrolment-started", since, { enrolment: idOf(`stay ${since}`), unit, careLevel: "inpatient" });
const person = (name: string, ...entries: readonly Entry[]): PersonHere => ({
  person: name,
  entries: courseOf(idOf(name), [enrolled(), ...entries]).entries,
});
const planned = (who: string, more: Partial<AppointmentHere> = {}): AppointmentHere => ({
  person: who,
  session: timetableSession({ unit, item: "exercise", day, person: who }, 1),
  entry: idOf(`plan ${who}`),
  item: "exercise",
  title: "exercise",
  activity: null,
  format: "ward",
  place: "The gym",
  minutes: 45,
  at: utc("08:30"),
  fate: "planned",
  reason: null,
  planned: true,
  ...more,
});
const own = (who: string, title: string, clock: string, minutes: number | null): AppointmentHere =>
  planned(who, { session: idOf(`${who} ${title}`), item: null, title, format: "individual", at: utc(clock), minutes });
const facts = (people: readonly PersonHere[], more: Partial<BoardFacts> = {}): BoardFacts => ({
  place,
  day,
  now,
  programme,
  occurrences: occurrencesOn(programme, place, day),
  people,
  appointments: [],
  viewer: idOf("viewer"),
  ...more,
});
const row = (asked: BoardFacts, title: string): BoardSession => {
  const found = boardOf(asked).sessions.find((one) => one.title === title);
  if (found === undefined) throw new Error(`No row ${title}`);
  return found;
};
const tailoring = (name: string): DataOf<"exemption"> => ({
  tailoring: idOf(name),
  element: "programme/exercise",
  reason: "health",
  words: "A sore knee.",
  decidedBy: idOf("decider"),
  agreed: "yes",
  validFrom: "2026-11-01",
  validTo: "2026-11-24",
  reviewOn: "2026-11-20",
});
const exempt = (name: string, more: Partial<DataOf<"exemption">> = {}): Entry =>
  entry(
    "exemption",
    "2026-11-01",
    { ...tailoring(name), alternative: "A walk at 10.30", ...more },
    { author: decider },
  );
const decider = { type: "practitioner", id: idOf("decider"), role: "clinician", unit } as const;
const leave = (from: string, to: string): readonly Entry[] => [
  entry("leave-requested", "2026-11-05", { leave: idOf("leave"), unit, from, to, askedBy: "person", words: "Home." }),
  entry("leave-decided", "2026-11-06", { leave: idOf("leave"), answer: "granted", decidedBy: unit, words: "Yes." }),
];

describe("who is expected", () => {
  test("everybody is expected at what is for everybody, in one row, also where nobody has planned it", () => {
    const { expected, absent, marked, place: where } = row(facts([person("a"), person("b")]), "exercise");
    expect(expected.map((one) => [one.person, one.mark])).toEqual([
      ["a", null],
      ["b", null],
    ]);
    expect([absent, marked, where]).toEqual([[], 0, "The gym"]);
  });

  test("what is planned and what is not yet is the same row, and a first mark makes the session that the timetable would plan", () => {
    const { sessions } = boardOf(facts([person("a"), person("b")], { appointments: [planned("a")] }));
    expect(sessions.map(({ title }) => title)).toEqual(["exercise", "coping"]);
    expect(sessions[0]?.expected.map(({ session }) => session)).toEqual(
      ["a", "b"].map((who) => timetableSession({ unit, item: "exercise", day, person: who }, 1)),
    );
  });

  test("a group is for those who have a place in it", () => {
    const offered = entry("group-offered", "2026-10-01", {
      group: "coping",
      title: "Coping",
      unit,
      answer: "accepted",
    });
    const said = row(facts([person("a", offered), person("b")]), "coping");
    expect(said.expected.map((one) => one.person)).toEqual(["a"]);
  });

  test("what the person needs in a group stands on their card", () => {
    const offered = entry("group-offered", "2026-10-01", {
      group: "coping",
      title: "Coping",
      unit,
      answer: "accepted",
    });
    const recommended = entry("group-recommended", "2026-10-01", {
      recommendation: idOf("r"),
      answer: "recommended",
      group: "coping",
      unit,
      words: "Useful.",
      needs: "A seat by the door",
    });
    expect(row(facts([person("a", offered, recommended)]), "coping").expected[0]?.needs).toBe("A seat by the door");
  });

  test("who is marked counts, and one attended outweighs whatever else is said", () => {
    const appointments = [
      planned("a", { fate: "attended", entry: idOf("m") }),
      planned("b", { fate: "missed", reason: "illness" }),
    ];
    const { expected, marked } = row(facts([person("a"), person("b"), person("c")], { appointments }), "exercise");
    expect(marked).toBe(2);
    expect(expected.map(({ mark }) => mark?.fate ?? null)).toEqual(["attended", "missed", null]);
    expect(expected[1]?.mark?.reason).toBe("illness");
  });

  test("a mark of what nobody planned stands in the timetable's row, whenever it was made", () => {
    const marked = planned("a", { planned: false, fate: "attended", at: utc("08:05") });
    const { sessions } = boardOf(facts([person("a")], { appointments: [marked] }));
    expect(sessions.map(({ title, marked: count }) => [title, count])).toEqual([
      ["exercise", 1],
      ["coping", 0],
    ]);
  });

  test("without a programme there is what was planned", () => {
    const appointments = [planned("a"), planned("b")];
    const { sessions } = boardOf(facts([person("a"), person("b")], { programme: null, occurrences: [], appointments }));
    expect(sessions.map(({ title, expected }) => [title, expected.length])).toEqual([["exercise", 2]]);
  });

  test("without an item, the same title at the same time is one row", () => {
    const walk = (who: string) =>
      planned(who, { session: idOf(`walk ${who}`), item: null, title: "Walk", format: "group" });
    const { sessions } = boardOf(facts([person("a"), person("b")], { appointments: [walk("a"), walk("b")] }));
    expect(sessions.filter(({ title }) => title === "Walk").map(({ expected }) => expected.length)).toEqual([2]);
  });

  test("it may be marked from half an hour before it begins", () => {
    expect(row(facts([person("a")]), "exercise").opensAt).toBe(utc("08:00"));
  });
});

describe("who is not expected", () => {
  test("who is exempt, with what they do instead and until when", () => {
    const { expected, absent } = row(facts([person("a", exempt("x")), person("b")]), "exercise");
    expect(expected.map((one) => one.person)).toEqual(["b"]);
    expect(absent).toEqual([
      {
        person: "a",
        session: timetableSession({ unit, item: "exercise", day, person: "a" }, 1),
        why: "exempt",
        entry: exempt("x").id,
        alternative: "A walk at 10.30",
        until: "2026-11-24",
        reviewOn: "2026-11-20",
        reason: "health",
        words: "A sore knee.",
      },
    ]);
  });

  test("whoever may not read the exemption sees somebody who is expected", () => {
    expect(row(facts([person("a")]), "exercise").absent).toEqual([]);
  });

  test("who is on leave, and when they come back; from then on they are expected", () => {
    const away = person("a", ...leave(`${day}T06:00:00.000Z`, `${day}T11:00:00.000Z`));
    const asked = facts([away]);
    expect(row(asked, "exercise").absent).toMatchObject([{ why: "leave", back: utc("11:00"), isLate: false }]);
    const withPlace = facts([away], {
      appointments: [planned("a", { item: "coping", session: idOf("c"), at: utc("12:00") })],
    });
    expect(row(withPlace, "coping").expected).toHaveLength(1);
  });

  test("the timetable's own calling off because of leave says leave", () => {
    const away = person("a", ...leave(`${day}T06:00:00.000Z`, `${day}T11:00:00.000Z`));
    const other = person("b");
    const appointments = [planned("a", { fate: "cancelled", reason: "unit" }), planned("b")];
    expect(row(facts([away, other], { appointments }), "exercise").absent).toMatchObject([
      { person: "a", why: "leave" },
    ]);
  });

  test("who has not come back in time is said to be late", () => {
    const out = entry("leave-started", `${day}T06:00:00Z`, { leave: idOf("leave") });
    const away = person("a", ...leave(`${day}T06:00:00.000Z`, `${day}T08:00:00.000Z`), out);
    expect(row(facts([away]), "exercise").absent).toMatchObject([{ why: "leave", isLate: true }]);
    expect(boardOf(facts([away])).people[0]?.away).toMatchObject({ back: utc("08:00"), isLate: true });
  });

  test("who is at an own appointment when it begins; one that begins later is told on the card", () => {
    const appointments = [own("a", "Dentist", "08:00", 120), own("b", "Doctor", "09:00", 30)];
    const { absent, expected } = row(facts([person("a"), person("b")], { appointments }), "exercise");
    expect(absent).toMatchObject([{ person: "a", why: "elsewhere", title: "Dentist", until: utc("10:00") }]);
    expect(expected).toMatchObject([{ person: "b", also: { title: "Doctor", at: utc("09:00") } }]);
  });

  test("an appointment whose length is not known takes nobody away", () => {
    const { absent } = row(facts([person("a")], { appointments: [own("a", "Doctor", "08:15", null)] }), "exercise");
    expect(absent).toEqual([]);
  });

  test("who came all the same stands among those expected", () => {
    const appointments = [planned("a", { fate: "attended" })];
    const { expected, absent } = row(facts([person("a", exempt("x"))], { appointments }), "exercise");
    expect([expected.length, absent.length]).toEqual([1, 0]);
  });

  test("what is called off for everybody expects nobody", () => {
    const occurrences = occurrencesOn(programme, place, day).map((one) => ({ ...one, cancelled: true }));
    const said = row(facts([person("a")], { occurrences }), "exercise");
    expect([said.isCancelled, said.expected, said.absent[0]?.why]).toEqual([true, [], "cancelled"]);
  });
});

describe("what is for one alone", () => {
  test("own appointments stand last, in one row in order of time, each to be marked", () => {
    const appointments = [own("b", "Talk", "12:00", 45), own("a", "Talk", "10:00", 45)];
    const { sessions } = boardOf(facts([person("a"), person("b")], { appointments }));
    expect(sessions.at(-1)).toMatchObject({ sort: "own", at: null });
    expect(sessions.at(-1)?.expected.map((one) => [one.person, one.own?.at, one.own?.opensAt])).toEqual([
      ["a", utc("10:00"), utc("09:30")],
      ["b", utc("12:00"), utc("11:30")],
    ]);
  });

  test("what was agreed for one alone has a row of its own, while it is agreed", () => {
    const { reason: _reason, ...agreed } = tailoring("walk");
    const walk = (more: object): Entry =>
      entry("addition", "2026-11-01", { ...agreed, reason: "wish", act: "walk", title: "Walk", ...more });
    const appointments = [own("a", "Walk", "09:30", 30)];
    const sorts = (who: PersonHere): readonly string[] =>
      boardOf(facts([who], { appointments })).sessions.map(({ sort }) => sort);
    expect(sorts(person("a", walk({})))).toEqual(["common", "tailored", "common"]);
    expect(sorts(person("a", walk({ validTo: "2026-11-09" })))).toEqual(["common", "common", "own"]);
    const ended = entry("tailoring-ended", "2026-11-10", { tailoring: idOf("walk") });
    expect(sorts(person("a", walk({}), ended))).toEqual(["common", "common", "own"]);
  });
});

describe("people", () => {
  test("who came within a week is new, and who leaves within a week is leaving", () => {
    const fresh = { person: "a", entries: courseOf(idOf("a"), [enrolled("2026-11-06")]).entries };
    const end = entry("enrolment-ended", "2026-11-13", {
      enrolment: idOf("stay 2026-09-01"),
      planned: true,
      reason: "agreed",
    });
    const { people } = boardOf(facts([fresh, person("b", end), person("c")]));
    expect(people.map(({ newSince, leavesOn }) => [newSince, leavesOn])).toEqual([
      ["2026-11-06", null],
      [null, "2026-11-13"],
      [null, null],
    ]);
  });

  test("of how somebody slept, ate and was with others the last word of each counts; the person's own evening words do not", () => {
    const seen = (at: string, data: DataOf<"check-in">, more = {}): Entry => entry("check-in", at, data, more);
    const by = { type: "practitioner", id: idOf("viewer"), role: "milieu-therapist", unit } as const;
    const { people } = boardOf(
      facts([
        person(
          "a",
          seen(`${day}T06:00:00Z`, { slept: "little", ate: "some" }),
          seen(`${day}T07:00:00Z`, { slept: "well" }, { author: by }),
          seen(`${day}T08:00:00Z`, { contact: "much" }, { author: { type: "person" } }),
          seen("2026-11-09T08:00:00Z", { contact: "much" }),
        ),
      ]),
    );
    expect(people[0]?.needs).toEqual({ slept: "well", ate: "some", contact: null });
    expect(people[0]?.myCheck?.answers).toEqual({ slept: "well", ate: null, contact: null });
  });
});

describe("laws", () => {
  const names = ["a", "b", "c", "d"];
  const entries = fc.constantFrom(
    [] as readonly Entry[],
    [exempt("x")],
    [exempt("y", { validTo: "2026-11-09" })],
    leave(`${day}T06:00:00.000Z`, `${day}T11:00:00.000Z`),
  );
  const appointmentsOf = fc.subarray(
    names.flatMap((who) => [planned(who), planned(who, { fate: "attended" }), own(who, "Dentist", "08:00", 60)]),
  );
  const without = (board: ReturnType<typeof boardOf>, who: string) => ({
    people: board.people.filter((one) => one.person !== who),
    sessions: board.sessions.map(({ marked: _marked, ...session }) => ({
      ...session,
      expected: session.expected.filter((one) => one.person !== who),
      absent: session.absent.filter((one) => one.person !== who),
    })),
  });

  test("an exemption never changes anybody else's place on the board", () => {
    fc.assert(
      fc.property(
        fc.tuple(entries, entries, entries, entries),
        appointmentsOf,
        fc.constantFrom(...names),
        (each, appointments, who) => {
          const people = names.map((name, at) => person(name, ...(each[at] ?? [])));
          const more = people.map((one) =>
            one.person === who
              ? { ...one, entries: courseOf(idOf(who), [...one.entries, exempt("law")]).entries }
              : one,
          );
          expect(without(boardOf(facts(more, { appointments })), who)).toEqual(
            without(boardOf(facts(people, { appointments })), who),
          );
        },
      ),
    );
  });

  test("everybody of the unit is in a row for everybody once: expected or not, never both and never lost", () => {
    fc.assert(
      fc.property(fc.tuple(entries, entries, entries, entries), appointmentsOf, (each, appointments) => {
        const people = names.map((name, at) => person(name, ...(each[at] ?? [])));
        const { expected, absent } = row(facts(people, { appointments }), "exercise");
        expect([...expected, ...absent].map((one) => one.person).toSorted()).toEqual(names);
      }),
    );
  });
});
