import { courseOf, type Entry, entry, type FormField, formOf, kindDefinitions, syntheticUnit } from "@helhet/course";
import { describe, expect, test } from "vitest";
import { kindCatalogue } from "../kind-catalogue.ts";
import { kindWordsOf } from "../kind-words.ts";
import { type Language, languages } from "../language.ts";
import { filledEntry, known } from "../testing/filled.ts";
import { writeJournalNote } from "./journal-note.ts";
import type { NoteFacts } from "./note-facts.ts";
import { noteText } from "./note-text.ts";

const told = kindDefinitions.filter(({ journal }) => journal === "note").map(({ kind }) => kind);

function factsOf(one: Entry, more: Partial<NoteFacts> = {}): NoteFacts {
  const author = one.author.type === "practitioner" ? one.author.id : "";
  return {
    entry: one,
    withdrawal: null,
    corrects: null,
    outdated: null,
    entries: [one],
    person: {
      name: "Anna Prøve",
      born: "1990-05-04",
      number: { type: "birth-number", digits: "15839000046" },
      isMadeUp: true,
    },
    organisation: "Sykehuset Prøve",
    names: { [author]: "Ola Test", [syntheticUnit]: "Døgn 2", [known]: "Kjent" },
    ...more,
  };
}
const textOf = (facts: NoteFacts, language: Language): string =>
  noteText(writeJournalNote(facts, language, kindWordsOf(kindCatalogue, language)));

/** Fields whose name stands in the note: the words of a row and bare rows stand without. */
const named = (fields: readonly FormField[]): readonly FormField[] =>
  fields.flatMap((field) => [
    field,
    ...named((field.of ?? []).filter(({ name }) => !["words", "item"].includes(name))),
  ]);

describe.each(languages)("in %s", (language) => {
  const words = kindWordsOf(kindCatalogue, language);
  test.each(told)("the note of a %s says every filled field with its name and the words of its choices", (kind) => {
    const one = filledEntry(kind);
    const text = textOf(factsOf(one), language);
    expect(text.split("\n")[0]).toBe(words.kind(kind));
    const { fields } = formOf(kind);
    // A group is called by its title, in one row.
    const rows = fields.filter(({ name }) => name !== "title" || !fields.some((one) => one.name === "group"));
    for (const { name, type, choices } of named(rows)) {
      expect(text).toContain((words.field(kind, name) ?? "no word").split("…")[0]);
      const chosen = choices?.slice(0, type === "choices" ? 2 : 1) ?? [];
      for (const choice of chosen) expect(text).toContain(words.choice(kind, name, choice));
    }
    if (fields.some(({ type }) => type === "words")) expect(text).toContain("Egne ord, æøå");
    expect(text.endsWith(one.id)).toBe(true);
    expect(text.replace(one.id, "")).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  });
});

const evaluation = (more = {}, data = {}): Entry =>
  entry(
    "evaluation",
    "2026-11-10",
    {
      covered: ["useful", "coping"],
      with: ["person"],
      by: "meeting",
      closing: false,
      personsRating: 7.5,
      nextWithinDays: 42,
      words: "Det går bedre.\nVi fortsetter.",
      ...data,
    },
    { recorded: "2026-11-10T13:02:00Z", ...more },
  );

test("an evaluation, whole, in Norwegian", () => {
  const one = evaluation();
  expect(textOf(factsOf(one), "nb")).toBe(`Evaluering

Gjelder:
  Anna Prøve, født 4. mai 1990, fødselsnummer 15839000046
  Oppdiktet person: skal ikke inn i noen virkelig journal.
Enhet: Døgn 2, Sykehuset Prøve
Når det skjedde: 10. november 2026
Registrert: 10. november 2026 kl. 14.02
Av: Ola Test, behandler

Dette ble tatt opp: Om hjelpen er til nytte · Mestring
Hvem var med: Personen selv
Hvordan: Møte
Avsluttende evaluering: Nei
Personens egen vurdering: 7,5
Neste innen 42 dager
Med ord:
  Det går bedre.
  Vi fortsetter.

Skrevet i Helhet. Referanse: ${one.id}`);
});

test("the same in Danish and English says days, hours and numbers as there", () => {
  const danish = textOf(factsOf(evaluation()), "da");
  expect(danish).toContain("Registreret: 10. november 2026 kl. 14.02");
  expect(danish).toContain("7,5");
  const english = textOf(factsOf(evaluation()), "en");
  expect(english).toContain("Recorded: 10 November 2026 at 14:02");
  expect(english).toContain("By: Ola Test, clinician");
  expect(english).toContain("7.5");
});

test("a correction says so, why, and that the note transferred before is outdated", () => {
  const [first, second, mark] = courseOf("anna", [
    evaluation(),
    evaluation({ amends: { entry: evaluation().id, reason: "Feil dag" } }, { words: "Rettet." }),
    entry(
      "note-transferred",
      "2026-11-11",
      { entry: evaluation().id, to: "DIPS" },
      { recorded: "2026-11-11T08:00:00Z" },
    ),
  ]).entries as readonly [Entry, Entry, NonNullable<NoteFacts["outdated"]> & Entry];
  const text = textOf(factsOf(second, { corrects: first, outdated: mark }), "nb");
  expect(text.split("\n")[0]).toBe("Evaluering, rettet");
  expect(text).toContain("Retter: det som ble registrert 10. november 2026 kl. 14.02. Grunn: Feil dag");
  expect(text).toContain(
    "Tidligere notat: Et notat om dette ble overført 11. november 2026 kl. 09.00 til DIPS. Det er utdatert, og dette kommer i stedet.",
  );
});

test("what was taken back says so, by whom and why, and that the earlier note no longer holds", () => {
  const one = evaluation();
  const back = entry("withdrawal", "2026-11-12", {}, { amends: { entry: one.id, reason: "Feil person" } });
  const mark = entry("note-transferred", "2026-11-11", { entry: one.id }, { recorded: "2026-11-11T08:00:00Z" });
  const text = textOf(factsOf(one, { withdrawal: back, outdated: mark }), "en");
  expect(text.split("\n")[0]).toBe("Withdrawn: Evaluation");
  expect(text).toContain("by Ola Test, clinician. Reason: Feil person");
  expect(text).toContain("It no longer holds.");
  expect(text.endsWith(back.id)).toBe(true);
});

test("what it ends is told by what began it, and a plan's measures by the words of their goals", () => {
  const started = entry("enrolment-started", "2026-03-03", {
    enrolment: known,
    unit: syntheticUnit,
    careLevel: "inpatient",
  } as never);
  const ended = entry("enrolment-ended", "2026-11-10", { enrolment: known, planned: true, reason: "completed" });
  const { entries } = courseOf("anna", [started, ended] as readonly Entry[]);
  const facts = factsOf(entries[1] as Entry, { entries, names: {} });
  expect(textOf(facts, "nb")).toContain("3. mars 2026");
  expect(writeJournalNote(facts, "nb", kindWordsOf(kindCatalogue, "nb")).speaksOf.map(({ kind }) => kind)).toEqual([
    "enrolment-started",
  ]);
  const plan = filledEntry("plan-version");
  expect(textOf(factsOf(plan, { names: {} }), "nb")).toContain("Mål: Egne ord, æøå");
});

test("a part of a guideline is told by its name, and nobody's name is told where the reader may see none", () => {
  const exempt = filledEntry("exemption");
  const element = (exempt.data as { readonly element: string }).element;
  const facts = factsOf(exempt, {
    names: { [element]: "Fellesmøte" },
    person: { name: "", born: null, number: null, isMadeUp: false },
  });
  const text = textOf(facts, "nb");
  expect(text).toContain("Fellesmøte");
  expect(text).toContain("Gjelder: uten navn her\n");
});

const leave = "0198a000-0000-7000-8000-000000000011";
const decider = "0198a000-0000-7000-8000-000000000013";

test("the decision on leave is told with what was asked, from when to when, and what it was granted despite", () => {
  const asked = entry("leave-requested", "2026-11-20T09:00:00Z", {
    leave,
    unit: syntheticUnit,
    from: "2026-11-22T11:00:00.000Z",
    to: "2026-11-22T18:00:00.000Z",
    askedBy: "person",
    words: "Hente gutten på skolen.",
    place: "Hjemme",
  });
  const decided = entry("leave-decided", "2026-11-20T12:00:00Z", {
    leave,
    answer: "granted",
    decidedBy: decider,
    words: "Står i planen.",
    agreements: "Ringer klokka 15.",
    despite: ["too-early"],
  });
  const { entries } = courseOf("anna", [asked, decided]);
  const text = textOf(factsOf(entries[1] as Entry, { entries, names: { [decider]: "Runa Test" } }), "nb");
  expect(text).toContain(`Permisjon:
  Permisjon ønsket, 20. november 2026 kl. 10.00
  Fra: 22. november 2026 kl. 12.00
  Til: 22. november 2026 kl. 19.00
  Hente gutten på skolen.
  Hjemme
Svar: Innvilget
Bestemt av: Runa Test
Begrunnelse: Står i planen.
Avtalt for tiden ute: Ringer klokka 15.
Innvilget selv om: Tidligere i oppholdet enn enhetens ramme`);
});

test("a decision that was asked for is told with its question", () => {
  const asked = entry("decision-requested", "2026-11-23T11:00:00Z", {
    request: leave,
    question: "Kan turen vente?",
    decider,
    decideBy: "2026-11-24T11:00:00.000Z",
    element: "unit-frames/exercise",
  });
  const given = entry("decision-given", "2026-11-23T12:00:00Z", {
    request: leave,
    answer: "yes",
    decidedBy: decider,
    words: "Søvn først.",
  });
  const { entries } = courseOf("anna", [asked, given]);
  const names = { [decider]: "Runa Test", "unit-frames/exercise": "Trim" };
  expect(textOf(factsOf(entries[1] as Entry, { entries, names }), "nb")).toContain(`Spørsmålet:
  Ber om en avgjørelse, 23. november 2026 kl. 12.00
  Trim
  Kan turen vente?
Svar: Ja`);
});
