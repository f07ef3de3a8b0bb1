import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draftSchema, entrySchema } from "./entry.ts";
import { kindDefinition, kindDefinitions } from "./kinds.ts";
import { courses, drafts } from "./testing/index.ts";
import { upcastData } from "./upcast.ts";

test("every kind has its own name, in plain hyphenated words", () => {
  const names = kindDefinitions.map(({ kind }) => kind);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(kindDefinition("evaluation")?.category).toBe("plan");
  expect(kindDefinition("astrology")).toBeUndefined();
});

describe.each(kindDefinitions.map((definition) => [definition.kind, definition] as const))("%s", (kind, definition) => {
  test("says in a sentence what it means", () => {
    expect(definition.what).toMatch(/^\S.*\.$/);
  });
  test("reads every older schema number, one step at a time", () => {
    const older = Array.from({ length: definition.schema - 1 }, (_, at) => String(at + 1));
    expect(Object.keys(definition.upcast)).toEqual(older);
  });
  test("takes what is drawn for it, and nothing with a field more", () => {
    if (kind === "withdrawal") return;
    fc.assert(
      fc.property(drafts(kind), (draft) => {
        expect(draftSchema.parse(draft)).toEqual(draft);
        expect(draftSchema.safeParse({ ...draft, data: { ...draft.data, extra: 1 } }).success).toBe(false);
      }),
      { numRuns: 20 },
    );
  });
});

test("random courses are courses: every entry is valid and every kind of amendment occurs", () => {
  const seen = { corrections: 0, withdrawals: 0 };
  fc.assert(
    fc.property(courses(), ({ entries, person }) => {
      for (const [index, entry] of entries.entries()) {
        expect(entrySchema.parse(entry)).toEqual(entry);
        expect([entry.person, entry.seq]).toEqual([person, index + 1]);
        if (entry.amends) seen[entry.kind === "withdrawal" ? "withdrawals" : "corrections"] += 1;
      }
    }),
  );
  expect(Math.min(seen.corrections, seen.withdrawals)).toBeGreaterThan(10);
});

test("a reason that was written for one demand is read as one for several", () => {
  const reason = kindDefinition("deviation-reason");
  if (reason === undefined) throw new Error("There is no such kind.");
  const older = { item: "no-tsb-2019/decision-in-time/1", words: "Ill.", toldPerson: "yes" };
  const { item, ...rest } = older;
  expect(reason.data.parse(upcastData(reason, 1, older))).toEqual({ ...rest, items: [item] });
  expect(reason.data.safeParse({ ...rest, items: [] }).success).toBe(false);
});
