import { describe, expect, test } from "vitest";
import type { Programme } from "../programme.ts";
import { entryOf, holds, itemOf, kari, ola, plainProgramme, serviceOf } from "../testing/given.ts";
import { daysFrom, occurrencesIn } from "../timetable/occurrence.ts";
import { competenceGaps } from "./gaps.ts";
import { competencesHeld, whoHas } from "./who-has.ts";

const programme: Programme = {
  ...plainProgramme,
  methods: [{ key: "cbt", title: "CBT", needs: ["cognitive-behavioural"] }],
  services: [
    serviceOf({ key: "coping", needs: ["relapse-prevention"], methods: ["cbt"] }),
    serviceOf({ key: "talks", needs: ["psychoeducation"] }),
  ],
  timetable: [itemOf({ key: "coping", service: "coping", days: ["tue", "thu"] }), itemOf({ key: "walk" })],
};
const [monday, sunday] = ["2026-12-07", "2026-12-13"] as const;
const place = { unit: "0198a000-0000-7000-8000-0000000000ff", zone: "Europe/Oslo", country: "NO" } as const;

function gaps(entries: Parameters<typeof competenceGaps>[0]["entries"], left: readonly string[] = []) {
  const programmeOf = () => programme;
  const { leads, services } = competenceGaps({
    programmeOf,
    days: daysFrom(monday, sunday),
    occurrences: occurrencesIn(programmeOf, place, monday, sunday, []),
    isStaffOn: (practitioner) => !left.includes(practitioner),
    entries,
  });
  return {
    leads: leads.map(({ item, day, competence, others }) => [item, day, competence, others]),
    services: services.map(({ service, competence, from }) => [service, competence, from]),
  };
}
const talks = holds(ola, "psychoeducation");
const whole = [talks, holds(kari, "relapse-prevention"), holds(kari, "cognitive-behavioural")];

describe("where a week lacks a competence", () => {
  test("nowhere where somebody who leads has each, and somebody in the unit has what is given without a fixed hour", () => {
    expect(gaps(whole)).toEqual({ leads: [], services: [] });
  });

  test("on each day on which none of those who lead has it, and who else does", () => {
    const entries = [
      ...whole.slice(0, 2),
      holds(ola, "cognitive-behavioural"),
      holds(kari, "cognitive-behavioural", "2026-01-01", "2026-12-08"),
    ];
    expect(gaps(entries)).toEqual({ leads: [["coping", "2026-12-10", "cognitive-behavioural", [ola]]], services: [] });
  });

  test("a service from the first day of the week on which nobody here has it", () => {
    const ends = entryOf("competence-ended", { held: talks.id, to: "2026-12-09" });
    expect(gaps([...whole, ends]).services).toEqual([["talks", "psychoeducation", "2026-12-10"]]);
  });

  test("whoever works here no more does not count", () => {
    expect(gaps(whole, [ola])).toEqual({ leads: [], services: [["talks", "psychoeducation", monday]] });
  });
});

test("what nobody has is told by the hours that lack it, and not again by the service", () => {
  const told = gaps([talks]);
  expect(told.leads).toHaveLength(4);
  expect(told.services).toEqual([]);
});

test("the last word on when a competence ends counts, and one that ended before it began never was", () => {
  const ended = (to: string) => entryOf("competence-ended", { held: talks.id, to });
  const has = (entries: Parameters<typeof competencesHeld>[0], day: string) =>
    whoHas(competencesHeld(entries), "psychoeducation", day);
  expect(has([talks, ended("2026-06-30")], "2026-07-01")).toEqual([]);
  expect(has([talks, ended("2026-06-30"), ended("2026-12-31")], "2026-07-01")).toEqual([ola]);
  expect(has([talks, ended("2025-12-31")], "2026-01-01")).toEqual([]);
});
