import { courseOf, type Entry, entry, uuidV8 } from "@helhet/course";
import { describe, expect, test } from "vitest";
import { emptyProgramme, type Programme, type Service, type TimetableItem } from "../programme.ts";
import { comersTo, householdOf } from "./comers.ts";
import { occurrencesOn, type UnitPlace } from "./occurrence.ts";
import { placesOf } from "./places.ts";

const idOf = (name: string): string => uuidV8("comers-test", name);
const unit = idOf("unit");
const place: UnitPlace = { unit, zone: "Europe/Oslo", country: "NO" };
const day = "2026-03-03";
const item: TimetableItem = {
  key: "walk",
  title: "Tur",
  days: ["tue"],
  at: "10:00",
  minutes: 45,
  weeks: "every",
  leaders: [],
  everyone: true,
  format: "ward",
};
const service: Service = {
  key: "coping",
  title: "Mestring",
  format: "group",
  needs: [],
  for: [],
  methods: [],
  gender: "mixed",
  capacity: 2,
};
const programme: Programme = { ...emptyProgramme("Ward"), services: [service], timetable: [item] };
const enrolled = entry("enrolment-started", "2026-02-01", { enrolment: idOf("stay"), unit, careLevel: "inpatient" });
const person = (name: string, ...entries: readonly Entry[]) => ({
  person: name,
  entries: courseOf(idOf(name), [enrolled, ...entries]).entries,
});
const comers = (people: readonly ReturnType<typeof person>[], of: Programme = programme, at: UnitPlace = place) => {
  const [occurrence] = occurrencesOn(of, at, day);
  if (occurrence === undefined) throw new Error("Nothing that day.");
  return comersTo(occurrence, of, householdOf(at, people)).map((one) => [one.person, one.as]);
};
const author = { type: "practitioner", id: idOf("boss"), role: "leader", unit } as const;
const exempt = (element: string, more: object = {}, by = author) =>
  entry(
    "exemption",
    "2026-02-20",
    {
      tailoring: idOf(`exempt ${element}`),
      element,
      reason: "health",
      words: "Knee",
      decidedBy: idOf("decider"),
      agreed: "yes",
      validFrom: "2026-02-20",
      reviewOn: "2026-03-20",
      ...more,
    },
    { author: by },
  );
const leave = idOf("leave");
const asked = entry("leave-requested", "2026-03-01", {
  leave,
  unit,
  from: "2026-03-02T08:00:00Z",
  to: "2026-03-04T18:00:00Z",
  askedBy: "person",
  words: "Home",
});
const granted = entry("leave-decided", "2026-03-01", {
  leave,
  answer: "granted",
  decidedBy: idOf("boss"),
  words: "Yes",
});

describe("what is for everyone", () => {
  test("is for those enrolled when it begins", () => {
    const ended = entry("enrolment-ended", "2026-03-03T08:59:00Z", {
      enrolment: idOf("stay"),
      planned: true,
      reason: "completed",
    });
    const later = entry("enrolment-ended", "2026-03-03T09:30:00Z", {
      enrolment: idOf("stay"),
      planned: true,
      reason: "completed",
    });
    expect(comers([person("a"), person("b", ended), person("c", later)])).toEqual([
      ["a", "expected"],
      ["c", "expected"],
    ]);
  });

  test("an exemption from the item or its service lifts it while it holds, an exemption from another does not", () => {
    expect(
      comers([
        person("a", exempt("programme/walk")),
        person("b", exempt("programme/swim")),
        person("c", exempt("programme/walk", { validTo: "2026-03-02" })),
        person(
          "d",
          exempt("programme/walk"),
          entry("tailoring-ended", day, { tailoring: idOf("exempt programme/walk") }),
        ),
        person("e", exempt("programme/walk", { validFrom: "2026-03-04" })),
        person("f", exempt("programme/walk", {}, { ...author, unit: idOf("another unit") })),
      ]),
    ).toEqual([
      ["a", "exempt"],
      ["b", "expected"],
      ["c", "expected"],
      ["d", "expected"],
      ["e", "expected"],
      ["f", "expected"],
    ]);
    const inService = { ...programme, timetable: [{ ...item, service: "coping" }] };
    expect(comers([person("a", exempt("programme/coping"))], inService)).toEqual([["a", "exempt"]]);
  });

  test("who is away on granted leave is kept apart; back early, refused or not used is here", () => {
    const back = entry("leave-ended", "2026-03-03T08:00:00Z", { leave, outcome: "returned" });
    const unused = entry("leave-ended", "2026-03-02", { leave, outcome: "not-used" });
    const refused = entry("leave-decided", "2026-03-01", {
      leave,
      answer: "refused",
      decidedBy: idOf("boss"),
      words: "No",
    });
    const shorter = entry("leave-decided", "2026-03-01", {
      leave,
      answer: "granted-otherwise",
      to: "2026-03-03T08:59:00Z",
      decidedBy: idOf("boss"),
      words: "Until morning",
    });
    expect(
      comers([
        person("a", asked, granted),
        person("b", asked, granted, back),
        person("c", asked, granted, unused),
        person("d", asked, refused),
        person("e", asked),
        person("f", asked, shorter),
      ]).map(([, as]) => as),
    ).toEqual(["on-leave", "expected", "expected", "expected", "expected", "expected"]);
  });
});

describe("a group", () => {
  const said = (answer: "offered" | "accepted" | "declined" | "waiting-list" | "left-group", at: string) =>
    entry("group-offered", at, { group: "coping", title: "Mestring", unit, answer });
  const grouped: Programme = { ...programme, timetable: [{ ...item, everyone: false, service: "coping" }] };
  const people = [
    person("a", said("accepted", "2026-02-10T10:00:00Z")),
    person("b", said("accepted", "2026-02-12T10:00:00Z")),
    person("c", said("accepted", "2026-02-11T10:00:00Z")),
    person("d", said("waiting-list", "2026-02-09T10:00:00Z")),
    person("e", said("accepted", "2026-02-08T10:00:00Z"), said("left-group", "2026-02-20T10:00:00Z")),
    person("f"),
  ];

  test("has places for as many as it can hold, in the order in which they said yes; the rest wait", () => {
    expect(comers(people, grouped)).toEqual([
      ["a", "expected"],
      ["b", "waiting"],
      ["c", "expected"],
      ["d", "waiting"],
    ]);
    const places = placesOf(service, unit, people);
    expect(places.waiting.map((one) => one.person)).toEqual(["d", "b"]);
    expect(places.free).toBe(0);
  });

  test("a place that comes free is free until it is offered, and taken while it is offered", () => {
    const left = person("c", said("accepted", "2026-02-11T10:00:00Z"), said("left-group", "2026-02-21T10:00:00Z"));
    const without = people.filter((one) => one.person !== "b" && one.person !== "c");
    expect(placesOf(service, unit, [...without, left])).toMatchObject({ free: 1, placed: [{ person: "a" }] });
    const offered = person("g", said("offered", "2026-02-22T10:00:00Z"));
    expect(placesOf(service, unit, [...without, left, offered])).toMatchObject({ free: 0 });
  });

  test("without a limit there is a place for everybody who says yes", () => {
    const { capacity: _capacity, ...open } = service;
    expect(placesOf(open, unit, people)).toMatchObject({ free: null, placed: { length: 3 } });
  });
});

test("an exemption from a common frame is one from every session that answers it, and from no other", () => {
  const asking = new Map([["exercise", ["unit-frames/exercise"]]]);
  const trim = { ...programme, timetable: [{ ...item, activity: "exercise" as const }] };
  const people = [person("ask", exempt("unit-frames/exercise")), person("brim", exempt("unit-frames/teaching"))];
  expect(comers(people, trim, { ...place, asking })).toEqual([
    ["ask", "exempt"],
    ["brim", "expected"],
  ]);
  expect(comers(people, programme, { ...place, asking })).toEqual([
    ["ask", "expected"],
    ["brim", "expected"],
  ]);
});

test("a common frame is the same in every unit; an item of the programme is not", () => {
  const asking = new Map([["exercise", ["unit-frames/exercise"]]]);
  const trim = { ...programme, timetable: [{ ...item, activity: "exercise" as const }] };
  const elsewhere = { ...author, unit: idOf("another unit") };
  const people = [
    person("ask", exempt("unit-frames/exercise", {}, elsewhere)),
    person("brim", exempt("programme/walk", {}, elsewhere)),
  ];
  expect(comers(people, trim, { ...place, asking })).toEqual([
    ["ask", "exempt"],
    ["brim", "expected"],
  ]);
});
