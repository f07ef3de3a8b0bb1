import type { Course, Draft, Entry } from "@helhet/course";
import { courseOf, entry, type More } from "@helhet/course/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { admit, recordingClock } from "./admit.ts";
import { timetableAuthor } from "./timetable-job.ts";

const person = "0190f3a0-0000-7000-8000-000000000001";
const noon = Date.parse("2026-03-01T12:00:00Z");
const more: More = { person };
const draft = (one: Entry): Draft => {
  const { recorded, seq, ...rest } = { ...one, person };
  return rest as Draft;
};
const attended = draft(
  entry("session-attended", "2026-03-01", { session: "0190f3a0-0000-7000-8000-0000000000a1", format: "group" }, more),
);
const exempt = draft(entry("death", "2026-03-01", { source: "register" }, more));
const empty: Course = { person, entries: [] };
const write = (drafts: readonly Draft[], expectedVersion: number | null = null) => ({
  person,
  drafts,
  expectedVersion,
});
const kari = { type: "practitioner", id: "0190f3a0-0000-7000-8000-0000000000e1", purpose: "treatment" } as const;
const course = courseOf(person, [entry("note", "2026-02-01", { words: "x" })]);

test("attendance needs no version", () => {
  expect(admit(course, write([attended]), () => noon, kari)).toMatchObject({ ok: true, value: [{ seq: 2 }] });
});

test("a decision needs the version that was read", () => {
  expect(admit(course, write([exempt]), () => noon, kari)).toEqual({
    ok: false,
    refusal: { kind: "version-required", entryKind: "death" },
  });
  expect(admit(course, write([exempt], 0), () => noon, kari)).toMatchObject({
    refusal: { kind: "version-conflict", current: 1 },
  });
  expect(admit(course, write([exempt], 1), () => noon, kari)).toMatchObject({ ok: true });
});

const planned = (n: number): Entry => {
  const session = `0190f3a0-0000-7000-8000-0000000001${String(n).padStart(2, "0")}`;
  const at = { person, author: timetableAuthor };
  return entry("session-planned", "2026-03-02", { session, format: "group" }, at);
};

test("what the timetable has planned since it was read makes no decision read again", () => {
  const since = courseOf(person, [entry("note", "2026-02-01", { words: "x" }), planned(1), planned(2)]);
  for (const read of [1, 2, 3]) expect(admit(since, write([exempt], read), () => noon, kari).ok).toBe(true);
  expect(admit(since, write([exempt], 0), () => noon, kari)).toMatchObject({
    refusal: { kind: "version-conflict", current: 3 },
  });
  for (const none of [-1, 4, 1.5])
    expect(admit(since, write([exempt], none), () => noon, kari)).toMatchObject({
      refusal: { kind: "version-conflict", current: 3 },
    });
});

test("of two who have read the same, the second to decide is always told, whatever is planned in between", () => {
  const plans = fc.integer({ min: 0, max: 3 });
  fc.assert(
    fc.property(plans, plans, plans, (before, between, after) => {
      const entries = [entry("note", "2026-02-01", { words: "x" }), ...[...Array(before).keys()].map(planned)];
      const plan = (course: Course, many: number): Course => ({
        person,
        entries: courseOf(person, [
          ...course.entries,
          ...[...Array(many).keys()].map((n) => planned(course.entries.length + n)),
        ]).entries,
      });
      const read = courseOf(person, entries);
      const first = plan(read, between);
      const decided = admit(first, write([exempt], read.entries.length), () => noon, kari);
      if (!decided.ok) return false;
      const then = plan({ person, entries: [...first.entries, ...decided.value] }, after);
      const second = { ...exempt, id: "0190f3a0-0000-7000-8000-0000000000f2" };
      const late = admit(then, write([second], read.entries.length), () => noon, kari);
      const readAgain = admit(then, write([second], first.entries.length + 1), () => noon, kari);
      return !late.ok && late.refusal.kind === "version-conflict" && readAgain.ok;
    }),
  );
});

test("what a person plans is read before a decision as anything else", () => {
  const since = courseOf(person, [
    entry("note", "2026-02-01", { words: "x" }),
    { ...planned(1), author: attended.author },
  ]);
  expect(admit(since, write([exempt], 1), () => noon, kari)).toMatchObject({
    refusal: { kind: "version-conflict", current: 2 },
  });
});

test("attendance with an old version is still taken: it commutes", () => {
  expect(admit(course, write([attended], 0), () => noon, kari)).toMatchObject({ ok: true });
});

test("recorded time increases strictly, also when the clock is set back and inside one write", () => {
  const back = Date.parse("2020-01-01T00:00:00Z");
  const first = { ...attended, effective: { date: "2019-12-31" } };
  const second = { ...first, id: "0190f3a0-0000-7000-8000-0000000000b2" };
  const result = admit(course, write([first, second]), () => back, kari);
  const recorded = result.ok ? result.value.map((one) => one.recorded) : [];
  expect(recorded).toEqual(["2026-02-01T12:00:00.001Z", "2026-02-01T12:00:00.002Z"]);
});

test("an id is used once", () => {
  expect(admit(empty, write([attended, attended]), () => noon, kari)).toMatchObject({
    refusal: { kind: "invalid", problems: [{ what: "id-used-twice", path: "drafts.1.id" }] },
  });
});

test("what is wrong never repeats what somebody wrote", () => {
  const wrong = { ...attended, data: { secret: "words of a person" } } as unknown as Draft;
  expect(JSON.stringify(admit(empty, write([wrong]), () => noon, kari))).not.toContain("words of a person");
});

test("nothing at all is refused", () => {
  expect(admit(empty, write([]), () => noon, kari)).toMatchObject({ refusal: { kind: "invalid" } });
});

test("only a made-up person being made up has a recorded past; everybody else is recorded by the server's clock", () => {
  const written = Date.parse(attended.authored);
  expect(recordingClock({ type: "system", job: "seed" }, true, noon)(attended)).toBe(Math.min(written, noon));
  expect(recordingClock({ type: "system", job: "seed" }, false, noon)(attended)).toBe(noon);
  expect(recordingClock({ type: "system", job: "importer" }, true, noon)(attended)).toBe(noon);
});

test("what has happened is not dated after it is recorded, by the clock of the recording", () => {
  const next = draft(entry("note", "2026-03-02", { words: "x" }, more));
  const planned = draft(
    entry("session-planned", "2026-04-01", { session: "0190f3a0-0000-7000-8000-0000000000a1", format: "group" }, more),
  );
  expect(admit(empty, write([next]), () => noon, kari)).toMatchObject({
    refusal: { kind: "invalid", problems: [{ what: "lies-ahead", path: "drafts.0.effective" }] },
  });
  expect(admit(empty, write([next]), () => noon + 86_400_000, kari)).toMatchObject({ ok: true });
  expect(admit(empty, write([planned]), () => noon, kari)).toMatchObject({ ok: true });
  const seeded = { type: "system", job: "seed" } as const;
  const late = recordingClock(seeded, true, noon + 365 * 86_400_000);
  expect(admit(empty, write([{ ...next, authored: "2026-03-01T12:00:00Z" }]), late, seeded)).toMatchObject({
    refusal: { problems: [{ what: "lies-ahead" }] },
  });
});

test("nothing is recorded later than the server's clock says, whatever was authored", () => {
  const later = { ...attended, authored: "2190-01-01T00:00:00Z" };
  expect(recordingClock({ type: "system", job: "seed" }, true, noon)(later)).toBe(noon);
});

test("an organisation takes back nothing that another one wrote, and learns nothing of whether it is there", () => {
  const [theirs] = course.entries;
  const taking = (target: string | undefined): Draft => ({
    ...draft(entry("withdrawal", "2026-03-01", {}, { ...more, amends: { entry: target ?? "", reason: "Wrong." } })),
    controller: "0190f3a0-0000-7000-8000-0000000000c9",
  });
  const answers = [theirs?.id, "0190f3a0-0000-7000-8000-0000000000d1"].map((target) =>
    admit(course, write([taking(target)], 1), () => noon, kari),
  );
  expect(answers[0]).toMatchObject({ ok: false, refusal: { kind: "invalid" } });
  expect(answers[0]).toEqual(answers[1]);
});
