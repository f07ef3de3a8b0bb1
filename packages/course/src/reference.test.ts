import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCourseFile, writeCourseFile } from "./course-file.ts";
import { uuidV8 } from "./identity.ts";
import { kindsDocument } from "./kinds-document.ts";
import { courseJsonSchema } from "./schema-document.ts";
import { courseOf, courses, entry, syntheticUnit } from "./testing/index.ts";

const enrolment = uuidV8("helhet-testing", "enrolment");
const missed = { session: uuidV8("helhet-testing", "session"), format: "individual", reason: "no-show" } as const;
const wrongDay = entry("session-missed", "2024-05-13", missed);
/** A made-up person: taken in, missed a session, was reached; the day of the session was written wrong at first. */
const example = courseOf(uuidV8("helhet-testing", "example"), [
  entry("enrolment-started", "2024-05-06", { enrolment, unit: syntheticUnit, careLevel: "outpatient" }),
  wrongDay,
  entry("session-missed", "2024-05-14", missed, {
    amends: { entry: wrongDay.id, reason: "The session was on the 14th." },
    recorded: "2024-05-15T07:30:00.000Z",
  }),
  entry("contact-attempt", "2024-05-15T08:10:00Z", { channel: "phone", outcome: "reached" }),
]);

/** Where they differ, `npm run write-reference -w @helhet/course` writes them anew. */
describe("the reference says what the code does", () => {
  test("docs/reference/course.schema.json", async () => {
    const text = `${JSON.stringify(courseJsonSchema(), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot("../../../docs/reference/course.schema.json");
  });
  test("docs/reference/kinds.md", async () => {
    await expect(kindsDocument()).toMatchFileSnapshot("../../../docs/reference/kinds.md");
  });
  test("docs/reference/example.course.jsonl", async () => {
    const text = writeCourseFile(example);
    expect(readCourseFile(text).ok).toBe(true);
    await expect(text).toMatchFileSnapshot("../../../docs/reference/example.course.jsonl");
  });
});

describe("the JSON Schema agrees with what is read", () => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false });
  addFormats.default(ajv);
  const isValid = ajv.compile(courseJsonSchema());

  test("every entry of every random course is valid", () => {
    fc.assert(
      fc.property(courses(), ({ entries }) => {
        for (const one of entries) expect(isValid(one), JSON.stringify(isValid.errors)).toBe(true);
      }),
    );
  });

  const note = entry("note", "2024-05-06", { words: "Something." });
  test.each([
    ["a kind that does not exist", { ...note, kind: "notes" }],
    ["a field that does not belong there", { ...note, extra: 1 }],
    ["a field that its data does not have", { ...note, data: { words: "Something.", extra: 1 } }],
    ["data of another kind", { ...note, kind: "death" }],
    ["a newer schema number", { ...note, schema: 2 }],
    ["an instant without seconds", { ...note, recorded: "2024-05-06T10:00Z" }],
    ["an instant that is not in UTC", { ...note, recorded: "2024-05-06T10:00:00+02:00" }],
    ["a withdrawal of nothing", { ...note, kind: "withdrawal", data: {} }],
  ])("%s is not valid", (_what, json) => {
    expect(isValid(note)).toBe(true);
    expect(isValid(json)).toBe(false);
  });
});
