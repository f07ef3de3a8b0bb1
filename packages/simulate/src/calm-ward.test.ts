import { type Course, inEffect } from "@helhet/course";
import { type Line, linesOf, type State, states } from "@helhet/engine";
import { whoAnswers } from "@helhet/people";
import { describe, expect, test } from "vitest";
import { type DemoWorld, demoWorld } from "./demo-world.ts";
import { withPlannedDays } from "./testing/planned-days.ts";
import { morningOf, standingsOf } from "./testing/standings.ts";

/** Ordinary weekdays of four seasons, one of them after Easter. */
const days = ["2026-11-10", "2027-01-14", "2026-04-08", "2026-08-20", "2026-10-02"];
const mostPerPerson = 3;
const mostPerStaff = 12;

interface Morning {
  readonly lines: readonly { readonly person: string; readonly line: Line; readonly responsible: string }[];
  readonly states: ReadonlySet<State>;
}

/** Who holds the line's role on the course, else who is on duty for the unit, else nobody. */
function responsibleFor(line: Line, course: Course, world: DemoWorld, at: number): string {
  const entries = inEffect(course.entries).map(({ entry }) => entry);
  const ended = new Set(entries.flatMap((one) => (one.kind === "role-ended" ? one.data.assignment : [])));
  const holder = entries.findLast(
    (one) => one.kind === "role-assigned" && one.data.role === line.governing.role && !ended.has(one.data.assignment),
  );
  if (holder?.kind === "role-assigned") return holder.data.practitioner;
  const answering = whoAnswers(world.duties, line.governing.unit ?? "", at);
  return answering.type === "practitioner" ? answering.practitioner : "nobody";
}

function seenOn(today: string): Morning {
  const world = demoWorld({ today, seed: 1 });
  const at = morningOf(today);
  const seen = new Set<State>();
  const lines = standingsOf(world, at).flatMap(({ person, course, standing }) => {
    for (const { state } of standing.items) seen.add(state);
    return linesOf(standing).map((line) => ({ person, line, responsible: responsibleFor(line, course, world, at) }));
  });
  return { lines, states: seen };
}

function most(names: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Math.max(...counts.values());
}

describe.each(days)("at 07:30 on %s", (today) => {
  const { lines, states: seen } = seenOn(today);

  test(`nobody has more than ${mostPerPerson} lines, and there is something to do`, () => {
    expect(most(lines.map(({ person }) => person))).toBeLessThanOrEqual(mostPerPerson);
    expect(lines.length).toBeGreaterThan(15);
  });

  test(`no member of staff has more than ${mostPerStaff} lines, and every line has somebody`, () => {
    expect(most(lines.map(({ responsible }) => responsible))).toBeLessThanOrEqual(mostPerStaff);
    expect(lines.filter(({ responsible }) => responsible === "nobody")).toEqual([]);
  });

  test("every one of the eleven states is to be seen somewhere", () => {
    expect(states.filter((state) => !seen.has(state))).toEqual([]);
  });
});

test("what the timetable has planned for the coming days is on nobody's list", () => {
  const today = "2026-11-10";
  const world = demoWorld({ today, seed: 1 });
  const planned = withPlannedDays(world, today);
  const linesIn = (one: DemoWorld) =>
    standingsOf(one, morningOf(today)).map(({ person, standing }) => [
      person,
      linesOf(standing).map(({ key, governing }) => `${key} ${governing.state}`),
    ]);
  const added =
    planned.persons.flatMap(({ drafts }) => drafts).length - world.persons.flatMap(({ drafts }) => drafts).length;
  expect(added).toBeGreaterThan(16 * 7 * 3);
  expect(linesIn(planned)).toEqual(linesIn(world));
});
