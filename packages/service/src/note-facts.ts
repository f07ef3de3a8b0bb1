import { dayIn, type Entry, type EntryOf, type JournalNote, ok, type Result } from "@helhet/course";
import { readNationalNumber } from "@helhet/people";
import type { PersonCard } from "@helhet/record";
import type { Language, NoteFacts, NotePerson } from "@helhet/words";
import { type Caller, principalOf } from "./caller.ts";
import { namesIn } from "./course.ts";
import type { House } from "./house.ts";
import type { Refusal } from "./refusal.ts";
import { programmeNames } from "./tailoring/titles.ts";

/** Everything a journal note is written from, as the caller may read it. Reading the person's number is logged. */
export async function noteFacts(
  house: House,
  caller: Caller,
  note: JournalNote,
  ask: { readonly entries: readonly Entry[]; readonly language: Language; readonly organisation: string },
): Promise<Result<NoteFacts, Refusal>> {
  const as = principalOf(caller);
  const { entry, withdrawal, versions } = note.happening;
  const [card, number, names] = await Promise.all([
    house.record.persons.card(as, entry.person),
    house.record.persons.nationalNumberOf(as, entry.person),
    namesIn(house, [...versions, ...(withdrawal === null ? [] : [withdrawal])]),
  ]);
  if (!card.ok) return card;
  if (!number.ok) return number;
  return ok({
    entry,
    withdrawal,
    corrects: versions.find(({ id }) => id === entry.amends?.entry) ?? null,
    outdated: note.outdated,
    entries: ask.entries,
    person: personOf(house, card.value, number.value),
    organisation: ask.organisation,
    names: { ...names, ...(await programmeNames(house, ask.entries)), ...partsNamed(house, entry, ask) },
  });
}

/** The name as it is registered, not as it is spoken: a journal knows the person by it. */
function personOf(house: House, { given, family, born, test }: PersonCard, digits: string | null): NotePerson {
  const today = dayIn("UTC", house.now());
  const number = digits === null ? null : readNationalNumber(digits, { testData: house.testData, today });
  return {
    name: [given, family].filter((part) => part !== null).join(" "),
    born,
    number: number?.ok ? { type: number.value.type, digits: number.value.digits } : null,
    isMadeUp: test,
  };
}

/** What the parts of guidelines and the acts are called that an entry names. */
function partsNamed(
  { rules }: House,
  entry: Entry,
  { entries, language }: { readonly entries: readonly Entry[]; readonly language: Language },
): NoteFacts["names"] {
  const asked = entry.kind === "decision-given" ? questionOf(entry, entries) : entry;
  const { element, act } = (asked ?? entry).data as Readonly<{ [field: string]: unknown }>;
  const [guideline, part] = String(element ?? "").split("/");
  const editions = rules.guidelines.filter(({ id }) => id === guideline);
  const title = editions.flatMap(({ elements }) => elements.filter(({ id }) => id === part)).at(-1)?.title;
  const actTitle = rules.acts.get(String(act ?? ""))?.title;
  return {
    ...(title === undefined ? {} : { [String(element)]: title[language] }),
    ...(actTitle === undefined ? {} : { [`act/${act}`]: actTitle[language] }),
  };
}

function questionOf({ data }: EntryOf<"decision-given">, entries: readonly Entry[]): Entry | undefined {
  return entries.find((one) => one.kind === "decision-requested" && one.data.request === data.request);
}
