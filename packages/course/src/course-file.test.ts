import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { courseFileReader, readCourseFile, writeCourseFile } from "./course-file.ts";
import type { Course, Entry } from "./entry.ts";
import { uuidV8 } from "./identity.ts";
import { courseOf, courses, entry } from "./testing/index.ts";

const person = uuidV8("helhet-testing", "one");
const other = uuidV8("helhet-testing", "other");
const note = (text: string, on = "2024-05-06") => entry("note", on, { words: text });
const course = courseOf(person, [note("one"), note("two"), note("three")]);
const [first, second, third] = course.entries as [Entry, Entry, Entry];
const fileOf = (...lines: readonly (Entry | string)[]) =>
  lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
const told = (text: string): readonly string[] => {
  const read = readCourseFile(text);
  return read.ok ? [] : read.refusal.map(({ line, path, what }) => `${line} ${path} ${what}`);
};

/** Courses of different persons. */
const manyCourses = fc.uniqueArray(courses({ maxLength: 8 }), { selector: ({ person: who }) => who, maxLength: 4 });
const filled = (all: readonly Course[]) => all.filter(({ entries }) => entries.length > 0);

describe("laws of course files", () => {
  test("what is written is read back the same", () => {
    fc.assert(
      fc.property(manyCourses, (all) => {
        const text = all.map(writeCourseFile).join("");
        expect(readCourseFile(text)).toEqual({ ok: true, value: filled(all) });
      }),
    );
  });

  test("writing what was read gives the same text", () => {
    fc.assert(
      fc.property(courses({ maxLength: 8 }), (one) => {
        const again = (text: string) => {
          const read = readCourseFile(text);
          return read.ok ? read.value.map(writeCourseFile).join("") : "refused";
        };
        const text = again(writeCourseFile(one));
        expect(again(text)).toBe(text);
      }),
    );
  });

  test("a file cut into pieces anywhere reads the same", () => {
    fc.assert(
      fc.property(manyCourses, fc.integer({ min: 1, max: 300 }), (all, size) => {
        const text = all.map(writeCourseFile).join("");
        const reader = courseFileReader();
        const found: Course[] = [];
        for (let at = 0; at < text.length; at += size) found.push(...reader.push(text.slice(at, at + size)));
        const rest = reader.end();
        expect([...found, ...(rest.ok ? rest.value : [])]).toEqual(filled(all));
      }),
    );
  });

  test("a file with one bad line is refused whole, with that line's number and no other", () => {
    fc.assert(
      fc.property(courses({ maxLength: 12 }), fc.nat(), (one, at) => {
        const lines = writeCourseFile(one).trimEnd().split("\n");
        const bad = at % lines.length;
        lines[bad] = "{ not json";
        const read = readCourseFile(lines.join("\n"));
        expect(read.ok ? [] : read.refusal.map(({ line }) => line)).toEqual([bad + 1]);
      }),
    );
  });
});

test("blank lines, Windows line ends, a byte order mark and a missing last line break are no mistakes", () => {
  const text = `\uFEFF${fileOf(first, "", second, third).replaceAll("\n", "\r\n")}`;
  expect(readCourseFile(text)).toEqual({ ok: true, value: [course] });
  expect(readCourseFile("")).toEqual({ ok: true, value: [] });
});

describe("every bad line is told with its number, path and what is wrong", () => {
  test("several lines, several mistakes", () => {
    const strange = { ...second, kind: "notes", data: {} } as unknown as Entry;
    expect(told(fileOf(first, "[", strange, "7"))).toEqual(["2  not-json", "3 kind unknown-kind", "4  not-an-object"]);
  });
  test("a gap in the sequence, once", () => {
    expect(told(fileOf(first, third))).toEqual(["2 seq seq-gap"]);
    expect(told(fileOf(second, third))).toEqual(["1 seq seq-gap"]);
  });
  test("what seems missing after an unreadable line is no mistake of its own", () => {
    const withdrawal = entry("withdrawal", "2024-05-07", {}, { amends: { entry: second.id, reason: "Wrong person." } });
    const four = courseOf(person, [first, second, third, withdrawal]).entries;
    expect(told(fileOf(four[0] as Entry, "oops", four[2] as Entry, four[3] as Entry))).toEqual(["2  not-json"]);
  });
  test("an entry recorded before the one above it", () => {
    expect(told(fileOf(first, { ...second, recorded: first.recorded }))).toEqual([
      "2 recorded recorded-not-increasing",
    ]);
  });
  test("an id used twice", () => {
    expect(told(fileOf(first, { ...second, id: first.id }))).toEqual(["2 id id-used-twice"]);
  });
  test("a person whose course comes back after another's", () => {
    const elsewhere = courseOf(other, [note("elsewhere")]).entries;
    expect(told(fileOf(first, ...elsewhere, second, third))).toEqual(["3 person person-returns"]);
  });
  test("an amendment of something that no earlier line holds, or of another kind", () => {
    const amends = { entry: uuidV8("helhet-testing", "nothing"), reason: "Wrong." };
    expect(told(fileOf({ ...first, amends }))).toEqual(["1 amends.entry amends-unknown"]);
    const death = entry(
      "death",
      "2024-05-07",
      { source: "service" },
      { amends: { entry: first.id, reason: "Wrong." } },
    );
    expect(told(fileOf(...courseOf(person, [first, death]).entries))).toEqual(["2 amends.entry amends-other-kind"]);
  });
  test("a line of more than a million characters, also when it comes in pieces", () => {
    const long = `"${"x".repeat(1_000_000)}"`;
    expect(told(fileOf(first, long, second))).toEqual(["2  line-too-long"]);
    const reader = courseFileReader();
    for (const part of [`${JSON.stringify(first)}\n`, '"', ...Array.from({ length: 30 }, () => "x".repeat(50_000))]) {
      reader.push(part);
    }
    expect(reader.end()).toMatchObject({ ok: false, refusal: [{ line: 2, what: "line-too-long" }] });
  });
});

test("courses come as soon as they are whole, and none after the first mistake", () => {
  const elsewhere = courseOf(other, [note("elsewhere")]);
  const reader = courseFileReader();
  expect(reader.push(writeCourseFile(course))).toEqual([]);
  expect(reader.push(writeCourseFile(elsewhere))).toEqual([course]);
  expect(reader.push("oops\n")).toEqual([]);
  expect(reader.end()).toMatchObject({ ok: false, refusal: [{ line: 5, what: "not-json" }] });
});
