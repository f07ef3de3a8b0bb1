import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Problem } from "./problem.ts";
import { readDraft, readEntry } from "./read-entry.ts";
import { drafts, entry } from "./testing/index.ts";

const good = entry("evaluation", "2024-05-06", {
  covered: ["useful"],
  with: ["person"],
  by: "meeting",
  closing: false,
  words: "Private words of Kari",
});
const problems = (json: unknown): readonly Problem[] => {
  const read = readEntry(json);
  return read.ok ? [] : read.refusal;
};
const only = (json: unknown): Problem => {
  const all = problems(json);
  expect(all).toHaveLength(1);
  return all[0] as Problem;
};
const withData = (more: object) => ({ ...good, data: { ...good.data, ...more } });

test("a good entry is read as it is", () => {
  expect(readEntry(JSON.parse(JSON.stringify(good)))).toEqual({ ok: true, value: good });
});

describe("an unknown kind fails loudly, with the kind that was likely meant", () => {
  test.each([
    ["evalution", "evaluation"],
    ["Evaluation", "evaluation"],
    ["session_attended", "session-attended"],
    ["sessionMissed", "session-missed"],
    ["plan-verison", "plan-version"],
  ])("%s: %s", (written, meant) => {
    expect(only({ ...good, kind: written })).toEqual({
      path: "kind",
      what: "unknown-kind",
      message: "No kind of entry has this name.",
      mend: `Was \`${meant}\` meant?`,
    });
  });
  test("or where the kinds stand, when none is near", () => {
    expect(only({ ...good, kind: "Kari Nordmann was here" }).mend).toBe("Use a kind of docs/reference/kinds.md.");
    expect(only({ ...good, kind: undefined }).what).toBe("missing");
  });
});

test("an entry from a newer version is refused, never guessed at", () => {
  expect(only({ ...good, schema: 2 })).toMatchObject({ path: "schema", what: "schema-too-new" });
  expect(only({ ...good, schema: 0 }).what).toBe("not-valid");
});

test.each([
  [withData({ by: "pigeon" }), "data.by", "not-valid", "Use one of: meeting, video, phone."],
  [withData({ closing: undefined }), "data.closing", "missing", "Give a value of type boolean."],
  [withData({ personsRating: 11 }), "data.personsRating", "not-valid", "Give at most 10."],
  [withData({ Kari: 1 }), "data", "unknown-field", "Use only the fields that docs/reference/kinds.md names."],
  [withData({ covered: ["useful", "astrology"] }), "data.covered.1", "not-valid", /^Use one of: useful, /],
  [{ ...good, effective: { date: "2023-02-29" } }, "effective.date", "not-valid", /YYYY-MM-DD/],
  [
    { ...good, effective: { from: "2023-02-02", to: "2023-02-01" } },
    "effective.to",
    "not-valid",
    /not before the first/,
  ],
  [{ ...good, effective: { partial: "2023-02-29" } }, "effective.partial", "not-valid", /day that exists/],
  [{ ...good, effective: {} }, "effective", "not-valid", /exactly one of/],
  [
    { ...good, effective: { date: "2023-02-01", instant: "2023-02-01T00:00:00Z" } },
    "effective",
    "not-valid",
    /exactly/,
  ],
  [{ ...good, recorded: "2024-05-06T10:00Z" }, "recorded", "not-valid", /with seconds/],
  [{ ...good, zone: "Europe/Olso" }, "zone", "not-valid", /IANA/],
  [{ ...good, id: "7" }, "id", "not-valid", "Write a UUID."],
  [{ ...good, author: { type: "robot" } }, "author.type", "not-valid", /./],
  [[good], "", "not-an-object", "Write one object."],
  [null, "", "not-an-object", "Write one object."],
])("a mistake is told with its place and its mend (%#)", (json, path, what, mend) => {
  expect(only(json)).toMatchObject({ path, what, mend: mend instanceof RegExp ? expect.stringMatching(mend) : mend });
});

test("every mistake of an entry is told, not only the first", () => {
  expect(problems({ ...withData({ by: "pigeon", closing: 1 }), seq: 0 }).map(({ path }) => path)).toEqual([
    "seq",
    "data.by",
    "data.closing",
  ]);
});

test("a withdrawal that names nothing is refused", () => {
  expect(only(entry("withdrawal", "2024-05-06", {}))).toMatchObject({ path: "amends", what: "missing" });
});

test("a draft carries no place in the record", () => {
  const { seq: _seq, recorded: _recorded, ...draft } = good;
  expect(readDraft(draft)).toEqual({ ok: true, value: draft });
  expect(readDraft(good)).toMatchObject({ ok: false, refusal: [{ what: "unknown-field" }] });
});

test("no problem repeats what somebody wrote", () => {
  const secret = "Kari Nordmann 010190";
  const spoil = fc.constantFrom<(json: Record<string, unknown>) => unknown>(
    (json) => ({ ...json, kind: secret }),
    (json) => ({ ...json, [secret]: secret }),
    (json) => ({ ...json, data: { ...(json["data"] as object), [secret]: secret } }),
    (json) => ({
      ...json,
      data: Object.fromEntries(Object.keys(json["data"] as object).map((key) => [key, { [secret]: 1 }])),
    }),
    (json) => ({ ...json, data: secret, effective: { date: secret }, author: secret, zone: secret, id: secret }),
    (json) => ({ ...json, amends: { entry: secret, reason: 7 }, restriction: secret, category: secret }),
  );
  fc.assert(
    fc.property(drafts(), spoil, (draft, spoiled) => {
      const read = readDraft(spoiled(JSON.parse(JSON.stringify(draft))));
      expect(JSON.stringify(read.ok ? [] : read.refusal)).not.toContain("Kari");
    }),
  );
});

test("anything at all is either read or refused with a mend", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      const read = readEntry(json);
      expect(read.ok || read.refusal.every(({ mend }) => mend.length > 0)).toBe(true);
    }),
  );
});
