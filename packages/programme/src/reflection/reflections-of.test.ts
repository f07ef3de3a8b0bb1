import { uuidV8 } from "@helhet/course";
import { expect, test } from "vitest";
import { readUnitDraft, type UnitDataOf, type UnitEntry, type UnitKind } from "../book/unit-entry.ts";
import { reflectionsOf } from "./reflections-of.ts";

const idOf = (name: string): string => uuidV8("reflection-test", name);
const reflection = idOf("one");
const figures = { events: 7, of: 10, mean: 0.2, lower: 0, upper: 0.6, oldestDays: null };
const opened = {
  reflection,
  sign: "over-own-range",
  element: "g/walk",
  month: "2026-10",
  figures,
  question: "Why?",
} as const;
const agreed = { reflection, agreed: "Ask once more.", who: "milieu-therapist", lookAgainOn: "2026-12-01" } as const;

let seq = 0;
function written<K extends UnitKind>(kind: K, data: UnitDataOf<K>): UnitEntry {
  seq += 1;
  const recorded = `2026-11-${String(seq).padStart(2, "0")}T08:00:00.000Z`;
  return { id: idOf(`entry ${seq}`), unit: idOf("unit"), seq, kind, data, author: null, recorded } as UnitEntry;
}

test("a reflection keeps the figures as they were, and goes from open to agreed to done", () => {
  const book = [written("reflection-opened", opened)];
  expect(reflectionsOf(book)).toMatchObject([{ state: "open", opened: { figures }, lookAgainOn: null }]);
  book.push(written("reflection-agreed", agreed));
  expect(reflectionsOf(book)).toMatchObject([
    { state: "agreed", agreed: { who: "milieu-therapist" }, lookAgainOn: "2026-12-01" },
  ]);
  book.push(written("reflection-followed-up", { reflection, words: "Better.", lookAgainOn: "2027-01-01" }));
  expect(reflectionsOf(book)).toMatchObject([{ state: "agreed", lookAgainOn: "2027-01-01" }]);
  book.push(written("reflection-followed-up", { reflection, words: "Settled.", lookAgainOn: null }));
  expect(reflectionsOf(book)).toMatchObject([
    { state: "done", lookAgainOn: null, followUps: [{ words: "Better." }, { words: "Settled." }] },
  ]);
  book.push(written("reflection-agreed", { ...agreed, lookAgainOn: "2027-03-01" }));
  expect(reflectionsOf(book)).toMatchObject([{ state: "agreed", lookAgainOn: "2027-03-01" }]);
});

test("what names a reflection that was never opened is passed over", () => {
  expect(reflectionsOf([written("reflection-agreed", agreed)])).toEqual([]);
});

test("who sees to it is a role, never a name", () => {
  const draft = { id: idOf("draft"), kind: "reflection-agreed", data: { ...agreed, who: "Runa Lien" } };
  expect(readUnitDraft(draft).ok).toBe(false);
  expect(readUnitDraft({ ...draft, data: agreed }).ok).toBe(true);
});
