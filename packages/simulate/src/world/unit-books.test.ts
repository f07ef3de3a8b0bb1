import { dayFromIso } from "@helhet/course";
import { baseCompetences, readUnitDraft } from "@helhet/programme";
import { expect, test } from "vitest";
import { practitioners } from "./staff.ts";
import { unitBooksFrom } from "./unit-books.ts";

const books = unitBooksFrom("2024-09-01", dayFromIso("2026-11-10"));

test("the made-up units write only what a unit's book takes, under ids of their own", () => {
  const drafts = books.flatMap((one) => one.drafts);
  expect(drafts.map((draft) => readUnitDraft(draft)).filter((read) => !read.ok)).toEqual([]);
  expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length);
});

test("whoever leads something in their week works in the demo, and what they need to know is a known competence", () => {
  const staff = new Set(practitioners.map(({ id }) => id));
  for (const { drafts } of books)
    for (const draft of drafts) {
      if (draft.kind !== "programme-published") continue;
      const { timetable, services, methods, competences } = draft.data.programme;
      expect(timetable.flatMap(({ leaders }) => leaders).filter((id) => !staff.has(id))).toEqual([]);
      const known = new Set<string>([...baseCompetences, ...competences.map(({ key }) => key)]);
      expect([...services, ...methods].flatMap(({ needs }) => needs).filter((key) => !known.has(key))).toEqual([]);
    }
});
