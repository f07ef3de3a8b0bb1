import { type Course, entriesInEffect } from "@helhet/course";
import { courseOf, entry } from "@helhet/course/testing";
import { expect, test } from "vitest";
import { resting } from "./resting.ts";
import { idOf } from "./testing/index.ts";

const session = { session: idOf("session"), format: "group" } as const;
const planned = entry("session-planned", "2026-03-01", session);
const attended = entry("session-attended", "2026-03-01", session);
const taking = (target: string, more = {}) =>
  entry("withdrawal", "2026-03-02", {}, { amends: { entry: target, reason: "Wrong." }, ...more });

/** A session waits until somebody came. */
const follow = (course: Course) => {
  const standing = entriesInEffect(course.entries);
  const answers = standing.filter(({ kind }) => kind === "session-attended");
  return standing
    .filter(({ kind }) => kind === "session-planned")
    .map(({ id }) => ({ key: "mark", facts: [id, ...answers.map((one) => one.id)], met: answers.length > 0 }));
};
/** Without answers of other sessions. */
const answering = ({ entries }: Course) =>
  entriesInEffect(entries).filter((one) => one.kind !== "session-attended" || one.data.session === session.session);
const restsOn = (...entries: Parameters<typeof courseOf>[1]) =>
  resting(courseOf(idOf("resting"), entries), follow).map(({ facts }) => facts);

test("where nothing is amended an item rests on its facts", () => {
  expect(restsOn(planned, attended)).toEqual([[planned.id, attended.id]]);
});

test("a corrected fact rests on what was corrected too, and on what took a correction back", () => {
  const corrected = entry("session-planned", "2026-03-03", session, {
    restriction: "NORS",
    amends: { entry: planned.id, reason: "Moved." },
  });
  expect(restsOn(planned, corrected)).toEqual([[corrected.id, planned.id]]);
  const back = taking(corrected.id);
  expect(restsOn(planned, corrected, back)).toEqual([[planned.id, corrected.id, back.id]]);
});

test("an item that is as it is because something was taken back rests on the withdrawal, where not everybody reads both", () => {
  const hidden = taking(attended.id, { category: attended.category, restriction: "NORS" });
  expect(restsOn(planned, attended, hidden)).toEqual([[planned.id, hidden.id]]);
});

test("an item rests on a correction that moved an answer away from it", () => {
  const other = { ...session, session: idOf("other session") };
  const moved = entry("session-attended", "2026-03-01", other, {
    restriction: "NORS",
    amends: { entry: attended.id, reason: "Another session." },
  });
  const followOne = (course: Course) => follow({ ...course, entries: answering(course) });
  const [item] = resting(courseOf(idOf("moved"), [planned, attended, moved]), followOne);
  expect(item?.facts).toEqual([planned.id, moved.id]);
});

test("a withdrawal that is read by exactly those who read what it takes back adds nothing", () => {
  const like = taking(attended.id, { category: attended.category });
  expect(restsOn(planned, attended, like)).toEqual([[planned.id]]);
});

test("what no withdrawal has moved does not rest on one", () => {
  const note = entry("note", "2026-03-01", { words: "words" });
  const hidden = taking(note.id, { restriction: "NORS" });
  expect(restsOn(planned, note, hidden)).toEqual([[planned.id]]);
});
