import { expect, test } from "vitest";
import { courseOf, entry } from "./brief.ts";
import type { Entry } from "./entry.ts";
import { isToTransfer, journalNotesOf } from "./journal-notes.ts";
import { kindDefinitions } from "./kinds.ts";

const evaluation = (when: string, words: string, more = {}) =>
  entry("evaluation", when, { covered: ["useful"], with: ["person"], by: "meeting", closing: false, words }, more);
const mark = (of: Entry, when: string) => entry("note-transferred", when, { entry: of.id, format: "text" });
const notesOf = (...entries: readonly Entry[]) => journalNotesOf(courseOf("anna", entries).entries);

const first = evaluation("2026-03-10", "Goes well.");
const amended = evaluation("2026-03-10", "Goes better.", { amends: { entry: first.id, reason: "Wrong words." } });
const back = entry("withdrawal", "2026-03-12", {}, { amends: { entry: first.id, reason: "Another person's." } });

test("what is Helhet's own and of a telling kind is to be transferred until it is marked", () => {
  const [note] = notesOf(first);
  expect(note).toMatchObject({ tells: { id: first.id }, transferred: null, outdated: null });
  expect(note && isToTransfer(note)).toBe(true);
  const marked = mark(first, "2026-03-11");
  const [told] = notesOf(first, marked);
  expect(told).toMatchObject({ transferred: { id: marked.id }, outdated: null });
  expect(told && isToTransfer(told)).toBe(false);
});

test("a mark that is taken back marks nothing", () => {
  const marked = mark(first, "2026-03-11");
  const [note] = notesOf(
    first,
    marked,
    entry("withdrawal", "2026-03-12", {}, { amends: { entry: marked.id, reason: "Not yet." } }),
  );
  expect(note && isToTransfer(note)).toBe(true);
});

test("a correction makes the transferred note outdated, until the corrected one is transferred", () => {
  const marked = mark(first, "2026-03-11");
  const [note] = notesOf(first, marked, amended);
  expect(note).toMatchObject({ tells: { id: amended.id }, transferred: null, outdated: { id: marked.id } });
  expect(note && isToTransfer(note)).toBe(true);
  const [told] = notesOf(first, marked, amended, mark(amended, "2026-03-13"));
  expect(told).toMatchObject({ outdated: null });
  expect(told && isToTransfer(told)).toBe(false);
});

test("where a transferred correction is taken back, the first version is to be transferred anew", () => {
  const undone = entry("withdrawal", "2026-03-14", {}, { amends: { entry: amended.id, reason: "Was right." } });
  const [note] = notesOf(first, mark(first, "2026-03-11"), amended, mark(amended, "2026-03-13"), undone);
  expect(note).toMatchObject({ tells: { id: first.id }, transferred: null, outdated: { data: { entry: amended.id } } });
});

test("what was taken back untold needs no telling; what was told does, once", () => {
  const [untold] = notesOf(first, back);
  expect(untold && isToTransfer(untold)).toBe(false);
  const [told] = notesOf(first, mark(first, "2026-03-11"), back);
  expect(told).toMatchObject({ tells: { id: back.id } });
  expect(told && isToTransfer(told)).toBe(true);
  const [done] = notesOf(first, mark(first, "2026-03-11"), back, mark(back, "2026-03-13"));
  expect(done && isToTransfer(done)).toBe(false);
});

test("what came from elsewhere, and kinds that are kept here or borrowed, are told nowhere", () => {
  expect(notesOf(evaluation("2026-03-10", "Read.", { source: { system: "journal", key: "1" } }))).toEqual([]);
  expect(notesOf(entry("note", "2026-03-10", { words: "A note." }))).toEqual([]);
  expect(
    notesOf(entry("session-attended", "2026-03-10", { session: first.id, format: "ward", type: "other" } as never)),
  ).toEqual([]);
});

test("every decision that ends, plans or tailors is told, and nothing that is borrowed", () => {
  const told = kindDefinitions.filter(({ journal }) => journal === "note").map(({ kind }) => kind);
  expect(told).toEqual(
    expect.arrayContaining([
      "evaluation",
      "clinical-decision",
      "acute-decision",
      "plan-version",
      "exemption",
      "enrolment-ended",
    ]),
  );
  const borrowed = kindDefinitions.filter(({ journal }) => journal === "borrowed").map(({ kind }) => kind);
  expect(borrowed).toEqual(
    expect.arrayContaining(["person-name", "condition", "enrolment-started", "session-planned"]),
  );
});
