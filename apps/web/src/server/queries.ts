import type { Language } from "@helhet/words";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { ask } from "./ask.ts";
import { rememberVersion } from "./changes.ts";

/** Every question the screens share, with the key its answer is kept under. `knownAt` null: as known now. */
export const queries = {
  worklist: (unit: string, scope: "mine" | "team" | "unit") =>
    queryOptions({
      queryKey: ["worklist", unit, scope],
      queryFn: ({ signal }) => ask("worklist", { query: { unit, scope }, signal }),
      placeholderData: keepPreviousData,
      refetchOnWindowFocus: false,
    }),
  persons: (unit: string) =>
    queryOptions({ queryKey: ["persons", unit], queryFn: ({ signal }) => ask("persons", { query: { unit }, signal }) }),
  person: (person: string, knownAt: string | null) =>
    queryOptions({
      queryKey: ["person", person, "head", knownAt],
      queryFn: ({ signal }) => ask("person", { path: { person }, query: at(knownAt), signal }),
      refetchOnWindowFocus: false,
    }),
  standing: (person: string, knownAt: string | null) =>
    queryOptions({
      queryKey: ["person", person, "standing", knownAt],
      queryFn: async ({ signal }) => {
        const standing = await ask("standing", { path: { person }, query: at(knownAt), signal });
        if (knownAt === null) rememberVersion(person, standing.version);
        return standing;
      },
      refetchOnWindowFocus: false,
    }),
  whyNot: (person: string, knownAt: string | null) =>
    queryOptions({
      queryKey: ["person", person, "why-not", knownAt],
      queryFn: ({ signal }) => ask("whyNot", { path: { person }, query: at(knownAt), signal }),
      refetchOnWindowFocus: false,
    }),
  course: (person: string, knownAt: string | null) =>
    queryOptions({
      queryKey: ["person", person, "course", knownAt],
      queryFn: ({ signal }) => ask("course", { path: { person }, query: at(knownAt), signal }),
      refetchOnWindowFocus: false,
    }),
  /** `told` names what the note tells and which earlier one is outdated: while they stay, so does the note. */
  journalNote: (person: string, entry: string, told: string, language: Language) =>
    queryOptions({
      queryKey: ["journal-note", person, entry, told, language],
      queryFn: ({ signal }) => ask("journalNote", { path: { person, entry }, query: { language }, signal }),
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 0,
    }),
  acts: () =>
    queryOptions({
      queryKey: ["acts"],
      queryFn: async ({ signal }) => (await ask("acts", { signal })).acts,
      staleTime: 600_000,
    }),
  guidelines: (unit: string) =>
    queryOptions({
      queryKey: ["guidelines", unit],
      queryFn: ({ signal }) => ask("guidelines", { query: { unit }, signal }),
    }),
  guideline: (unit: string, guideline: string, edition: string) =>
    queryOptions({
      queryKey: ["guidelines", unit, guideline, edition],
      queryFn: ({ signal }) => ask("guideline", { path: { guideline, edition }, query: { unit }, signal }),
    }),
  members: (unit: string) =>
    queryOptions({ queryKey: ["members", unit], queryFn: ({ signal }) => ask("members", { path: { unit }, signal }) }),
  roster: (unit: string) =>
    queryOptions({ queryKey: ["roster", unit], queryFn: ({ signal }) => ask("roster", { path: { unit }, signal }) }),
};

function at(knownAt: string | null): { readonly knownAt?: string } {
  return knownAt === null ? {} : { knownAt };
}
