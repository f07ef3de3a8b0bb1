import { courseOf } from "@helhet/course/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile, type Program } from "../compile/program.ts";
import { follow } from "../follow/follow.ts";
import type { Guideline } from "../guideline.ts";
import { everyWay, everyWayNewer } from "../testing/every-way.ts";
import { acts, enrolled, person } from "../testing/given.ts";
import { elementOf, guidelineOf, within } from "../testing/guideline.ts";
import { anyCourse, anyInstant } from "../testing/random-course.ts";
import { compareCourse, newTotals } from "./compare.ts";

const decision = (days: number) => elementOf({ id: "decision", act: "clinical-decision", limits: [within(days)] });
const older = guidelineOf([decision(21), elementOf({ id: "gone", act: "meeting", limits: [within(3)] })], {
  edition: "1",
});
const newer = guidelineOf([decision(14), elementOf({ id: "come", act: "check-in", limits: [within(3)] })], {
  edition: "2",
});

function programOf(guideline: Guideline): Program {
  const { id, edition } = guideline;
  const adoptions = [{ unit: "*", guideline: id, edition, from: "2000-01-01", to: null }];
  return compile([guideline], acts, { zone: "Europe/Oslo", country: "NO", adoptions, unitValues: [] });
}
const noon = Date.parse("2026-03-03T11:00:00Z");

describe("comparing two editions on a course", () => {
  const course = courseOf(person, [enrolled("2026-03-01")]);
  const found = compareCourse(programOf(older), programOf(newer), course, noon);

  test("tells which dates move, what comes and what goes", () => {
    const told = found.changes.map(({ change, before, after }) => [
      change,
      before?.dueAt ?? null,
      after?.dueAt ?? null,
    ]);
    expect(new Set(told.map((one) => one.join(" ")))).toEqual(
      new Set(["moves 2026-03-22 2026-03-15", "appears  2026-03-04", "goes 2026-03-04 "]),
    );
  });

  test("tells which lines a list would gain and lose", () => {
    expect(found).toMatchObject({ person, linesCome: ["check-in"], linesGo: ["meeting"] });
  });

  test("adds up over many: who changes, and what of each element", () => {
    const totals = newTotals();
    totals.add(found);
    totals.add(compareCourse(programOf(older), programOf(newer), courseOf("someone", []), noon));
    expect(totals.totals()).toMatchObject({ persons: 2, changed: 1, linesCome: 1, linesGo: 1 });
    expect(totals.totals().elements).toMatchObject([
      { element: "test/come", appears: 1, goes: 0 },
      { element: "test/decision", earlier: 1, later: 0 },
      { element: "test/gone", goes: 1, appears: 0 },
    ]);
  });
});

describe("laws of comparing", () => {
  const one = programOf(everyWay);
  const other = programOf(everyWayNewer);
  test("an edition compared with itself differs in nothing", () => {
    fc.assert(
      fc.property(anyCourse, anyInstant, (course, at) => {
        const { changes, linesCome, linesGo } = compareCourse(one, one, course, at);
        expect([changes, linesCome, linesGo]).toEqual([[], [], []]);
      }),
    );
  });

  test("the other way round, what came goes and what moved moves back", () => {
    const back = { appears: "goes", goes: "appears", moves: "moves", turns: "turns" } as const;
    fc.assert(
      fc.property(anyCourse, anyInstant, (course, at) => {
        const there = compareCourse(one, other, course, at);
        const here = compareCourse(other, one, course, at);
        const asked = (found: typeof there) =>
          found.changes.filter(({ before, after }) => before?.state !== "waiting" && after?.state !== "waiting");
        expect(new Map(asked(here).map(({ key, change }) => [key, change]))).toEqual(
          new Map(asked(there).map(({ key, change }) => [key, back[change]])),
        );
        expect(here.linesCome).toEqual(there.linesGo);
      }),
    );
  });

  test("what is not listed asks for the same by the same date under both", () => {
    fc.assert(
      fc.property(anyCourse, anyInstant, (course, at) => {
        const listed = new Set(compareCourse(one, other, course, at).changes.map(({ key }) => key));
        const after = new Map(follow(other, course, at).items.map((item) => [item.key, item]));
        for (const item of follow(one, course, at).items) {
          if (listed.has(item.key) || !["open", "due-soon", "overdue"].includes(item.state)) continue;
          expect(after.get(item.key)).toMatchObject({ state: item.state, dueAt: item.dueAt });
        }
      }),
    );
  });
});
