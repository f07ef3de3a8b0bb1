import type { Draft } from "@helhet/course";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAsking } from "../asking.ts";
import { compile } from "../compile/program.ts";
import { sayChange } from "../explain/say-change.ts";
import { numbersTold } from "../explain/testing/numbers-told.ts";
import { follow } from "../follow/follow.ts";
import type { Item, Standing } from "../standing.ts";
import { everyWay } from "../testing/every-way.ts";
import { acts, setting } from "../testing/given.ts";
import { anyCourse, anyInstant, readEntry } from "../testing/random-course.ts";
import { changesSeen } from "./changes-seen.ts";
import { asWritten, changesBetween, whatIf } from "./what-if.ts";

const unitValues = [{ unit: "*", guideline: "test", name: "ward", days: 5, from: "2000-01-01" }];
const program = compile([everyWay], acts, { ...setting, unitValues });
const draftOf = fc
  .array(readEntry, { minLength: 1, maxLength: 3 })
  .map((entries) =>
    entries.map(
      ({ recorded: _recorded, seq: _seq, ...draft }, index) =>
        ({ ...draft, id: `${draft.id.slice(0, -1)}${index}` }) as Draft,
    ),
  );

function told({ items, ...standing }: Standing): unknown {
  return {
    ...standing,
    items: items.map(({ reasons, changesAt, ...item }) => ({ ...item, at: changesAt(), why: reasons() })),
  };
}

const languages = ["nb", "da", "en"] as const;
/** What asks, by key, with its state and date. */
const asking = (items: readonly Item[]) =>
  new Map(items.filter(isAsking).map(({ key, state, dueAt }) => [key, { state, dueAt }]));

describe("laws of what-if", () => {
  it("what an entry would do is what the standing is once it is written", { timeout: 180_000 }, () => {
    fc.assert(
      fc.property(anyCourse, draftOf, anyInstant, (course, drafts, at) => {
        const { before, after } = whatIf(program, course, drafts, at);
        const written = { ...course, entries: asWritten(course, drafts, at).entries };
        expect(written.entries.slice(0, course.entries.length)).toEqual(course.entries);
        expect(told(after)).toEqual(told(follow(program, written, at)));
        expect(told(before)).toEqual(told(follow(program, course, at)));
      }),
      { numRuns: 100 },
    );
  });

  it("is written last: seq goes on, and recorded time never goes back", () => {
    fc.assert(
      fc.property(anyCourse, draftOf, anyInstant, (course, drafts, at) => {
        const { entries } = asWritten(course, drafts, at);
        expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
        const recorded = entries.map((one) => Date.parse(one.recorded));
        expect(recorded.every((ms, index) => index === 0 || ms > (recorded[index - 1] ?? 0))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it("the changes are all there is between the two, and lead from the one to the other", () => {
    fc.assert(
      fc.property(anyCourse, draftOf, anyInstant, (course, drafts, at) => {
        const { before, after } = whatIf(program, course, drafts, at);
        const led = asking(before.items);
        for (const { key, change, after: to } of changesBetween(before.items, after.items)) {
          if (change !== "goes") expect(change === "appears").toBe(!led.has(key));
          if (change === "goes" || to === null) led.delete(key);
          else led.set(key, { state: to.state, dueAt: to.dueAt });
        }
        expect(led).toEqual(asking(after.items));
      }),
      { numRuns: 100 },
    );
  });

  it("a reader is told what they see before and after, of which nothing rests on what they may not read", () => {
    const opens = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(anyCourse, draftOf, anyInstant, opens, (course, drafts, at, which) => {
        const open = new Set(course.entries.filter((_, index) => which[index % which.length]).map(({ id }) => id));
        const own = new Set(drafts.map(({ id }) => id));
        const reader = { mayRead: (id: string) => open.has(id), own, hasHidden: open.size < course.entries.length };
        const { before, after } = whatIf(program, course, drafts, at);
        const told = changesSeen(before.items, after.items, reader);
        const isSeen = ({ facts }: Item): boolean => facts.every((fact) => open.has(fact) || own.has(fact));
        for (const { before: was, after: is } of told) {
          expect(was === null || was.facts.every((fact) => open.has(fact))).toBe(true);
          expect(is === null ? reader.hasHidden : !isSeen(is)).toBe(false);
        }
        const visible = changesSeen(before.items.filter(isSeen), after.items.filter(isSeen), reader);
        expect(told).toEqual(visible);
        const seenAfter = asking(after.items.filter(isSeen));
        const led = asking(before.items.filter(({ facts }) => facts.every((fact) => open.has(fact))));
        for (const { key, after: is } of told) {
          if (is !== null && seenAfter.has(key)) led.set(key, { state: is.state, dueAt: is.dueAt });
          else led.delete(key);
        }
        for (const [key, now] of seenAfter) expect(led.get(key)).toEqual(now);
      }),
      { numRuns: 100 },
    );
  });

  it("each change is a sentence with the same days in nb, da and en", () => {
    fc.assert(
      fc.property(anyCourse, draftOf, anyInstant, (course, drafts, at) => {
        const { before, after } = whatIf(program, course, drafts, at);
        for (const change of changesBetween(before.items, after.items)) {
          const said = languages.map((language) => sayChange(change, language, { today: "2026-01-01" }));
          expect(said.filter((text) => /[{}]|undefined|null|\s{2}/.test(text) || !text.endsWith("."))).toEqual([]);
          expect(new Set(said.map((text) => JSON.stringify(numbersTold(text)))).size).toBe(1);
        }
      }),
      { numRuns: 100 },
    );
  });
});
