import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAsking } from "../asking.ts";
import { compile } from "../compile/program.ts";
import { follow } from "../follow/follow.ts";
import { everyWay } from "../testing/every-way.ts";
import { acts, setting } from "../testing/given.ts";
import { anyCourse, anyInstant } from "../testing/random-course.ts";
import type { Telling } from "./answer.ts";
import { throughGate } from "./through-gate.ts";
import { tellings } from "./why-not.ts";

const unitValues = [{ unit: "*", guideline: "test", name: "ward", days: 5, from: "2000-01-01" }];
const program = compile([everyWay], acts, { ...setting, unitValues });
const everything = { mayRead: () => true, hasHidden: false };

const nameOf = ({ guideline, edition, element }: Pick<Telling, "guideline" | "edition" | "element">): string =>
  `${guideline}@${edition}/${element}`;

describe("laws of why-not", () => {
  it("every element either asks for something in the standing, or is told why not: never both, never neither", () => {
    fc.assert(
      fc.property(anyCourse, anyInstant, (course, at) => {
        const asking = new Set(follow(program, course, at).items.filter(isAsking).map(nameOf));
        const told = throughGate(tellings(program, course, at), everything);
        const names = told.map((one) => nameOf(one.is === "told" ? one.why : one));
        expect(told.filter(({ is }) => is !== "told")).toEqual([]);
        expect(new Set(names).size).toBe(names.length);
        const ofGuideline = [...asking].filter((name) => name.startsWith("test@"));
        expect([...names, ...ofGuideline].toSorted()).toEqual(
          everyWay.elements.map(({ id }) => `test@1/${id}`).toSorted(),
        );
      }),
      { numRuns: 100 },
    );
  });

  it("every item that asks for nothing is told in its own state, resting on its own facts", () => {
    fc.assert(
      fc.property(anyCourse, anyInstant, (course, at) => {
        const byKey = new Map(tellings(program, course, at).map((one) => [one.key, one]));
        for (const item of follow(program, course, at).items.filter(({ guideline }) => guideline === "test")) {
          const telling = byKey.get(`test@1/${item.element} ${item.key}`);
          expect(telling?.facts).toEqual(item.facts);
          expect(telling?.answer?.state ?? null).toBe(isAsking(item) ? null : item.state);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("what a reader is told rests on what they may read, and is the same whatever lies hidden", () => {
    fc.assert(
      fc.property(
        anyCourse,
        anyInstant,
        fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
        (course, at, opens) => {
          const open = new Set(course.entries.filter((_, index) => opens[index % opens.length]).map(({ id }) => id));
          const sight = { mayRead: (id: string) => open.has(id), hasHidden: open.size < course.entries.length };
          const all = tellings(program, course, at);
          const told = throughGate(all, sight);
          for (const one of told) {
            if (one.is === "not-open") continue;
            const from = all.find(({ answer }) => answer === one.why);
            expect(from?.facts.every((fact) => open.has(fact))).toBe(true);
            expect(from?.restsOnAbsence && sight.hasHidden).not.toBe(true);
          }
          const visible = all.filter(({ facts }) => facts.every((fact) => open.has(fact)));
          const gone = new Set(all.map(nameOf)).difference(new Set(visible.map(nameOf)));
          const without = throughGate(visible, sight);
          const gaps = told.filter((one) => one.is === "not-open" && gone.has(nameOf(one)));
          expect(told.filter((one) => !gaps.includes(one))).toEqual(without);
          expect(gaps.length).toBe(gone.size);
        },
      ),
      { numRuns: 100 },
    );
  });
});
