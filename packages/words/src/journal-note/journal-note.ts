import type { Effective, Entry } from "@helhet/course";
import { clockIn, dayIn, fullDay, isDay, partialDay } from "../clock.ts";
import type { KindWords } from "../kind-words.ts";
import { type Language, localeOf } from "../language.ts";
import { roleWordsIn } from "../role-words.ts";
import type { Sayer } from "../say-entry.ts";
import { da } from "./catalogue/da.ts";
import { en } from "./catalogue/en.ts";
import { type NoteCatalogue, nb } from "./catalogue/nb.ts";
import type { NoteFacts, NotePerson } from "./note-facts.ts";
import { type NoteRow, noteRows } from "./note-rows.ts";
import { spokenOf } from "./spoken-of.ts";

const catalogues: Readonly<Record<Language, NoteCatalogue>> = { nb, da, en };

/** A journal note in words: who and when, what the entry says, and where it comes from. */
export interface JournalNoteWords {
  readonly language: Language;
  /** What it is, as a heading: the kind, corrected or taken back. */
  readonly title: string;
  /** The kind alone. */
  readonly kind: string;
  /** Name and role. */
  readonly author: string;
  /** What such a note is called, and nothing of this one. */
  readonly sort: string;
  readonly head: readonly NoteRow[];
  readonly body: readonly NoteRow[];
  /** What it corrects, what took it back, and which earlier note is outdated. */
  readonly changes: readonly NoteRow[];
  readonly foot: string;
  /** Said where letters are missing from a typeface. */
  readonly unreadable: string;
  /** The earlier entries it answers, ends or builds on. */
  readonly speaksOf: readonly Entry[];
}

interface Speaking {
  readonly language: Language;
  readonly said: NoteCatalogue;
  readonly words: KindWords;
  readonly facts: NoteFacts;
}

/** A note about an entry. Days and hours are said in the entry's own zone. */
export function writeJournalNote(facts: NoteFacts, language: Language, words: KindWords): JournalNoteWords {
  const { entry, withdrawal } = facts;
  const speaking: Speaking = { language, said: catalogues[language], words, facts };
  const kind = words.kind(entry.kind);
  const sayer = sayerOf(speaking);
  const spoken = spokenOf(entry, facts.entries, sayer, (one) => whenOf(one.effective, speaking));
  return {
    language,
    title: titleOf(kind, speaking),
    kind,
    author: authorOf(entry, speaking),
    sort: speaking.said.journalNote,
    head: headOf(speaking),
    body: noteRows(entry, { ...sayer, names: { ...sayer.names, ...spoken.names } }),
    changes: changesOf(speaking),
    foot: speaking.said.from((withdrawal ?? entry).id),
    unreadable: speaking.said.unreadable,
    speaksOf: spoken.entries,
  };
}

function sayerOf(speaking: Speaking): Sayer {
  const { language, words, facts } = speaking;
  const { format } = new Intl.NumberFormat(localeOf[language]);
  const answer = (said: string): string => words.choice(facts.entry.kind, "", said) ?? said;
  const day = (when: string): string => (isDay(when) ? fullDay(language, when) : momentOf(when, speaking));
  return { words, day, names: facts.names, number: (value) => format(value), yes: answer("yes"), no: answer("no") };
}

function titleOf(kind: string, { said, facts }: Speaking): string {
  if (facts.withdrawal !== null) return said.takenBack(kind);
  return facts.corrects === null ? kind : said.corrected(kind);
}

function row(name: string, ...value: readonly string[]): NoteRow {
  return { name, value, isOwn: false };
}

function headOf(speaking: Speaking): readonly NoteRow[] {
  const { said, words, facts } = speaking;
  const { entry } = facts;
  return [
    row(said.person, ...personIn(facts.person, speaking)),
    row(said.unit, placeOf(speaking)),
    row(words.when(entry.kind), whenOf(entry.effective, speaking)),
    row(said.recorded, momentOf(entry.recorded, speaking)),
    row(said.by, authorOf(entry, speaking)),
  ];
}

function personIn({ name, born, number, isMadeUp }: NotePerson, { said, language }: Speaking): readonly string[] {
  const known = [
    name === "" ? said.noName : name,
    ...(born === null ? [] : [said.born(dateOf(born, language))]),
    ...(number === null ? [] : [said.numbers[number.type](number.digits)]),
  ].join(", ");
  return isMadeUp ? [known, said.madeUp] : [known];
}

/** The unit in its organisation; the organisation alone where no unit wrote it. */
function placeOf({ facts }: Speaking): string {
  const { author } = facts.entry;
  const unit = author.type === "practitioner" ? facts.names[author.unit] : undefined;
  return [unit, facts.organisation].filter((part) => part !== undefined && part !== "").join(", ");
}

function authorOf({ author }: Entry, { said, language, facts }: Speaking): string {
  if (author.type === "person") return said.byPerson;
  if (author.type === "related") return said.byRelated;
  if (author.type === "system") return author.name;
  const roles: Readonly<Record<string, string>> = roleWordsIn(language);
  return said.inRole(facts.names[author.id] ?? "", roles[author.role] ?? author.role);
}

function changesOf(speaking: Speaking): readonly NoteRow[] {
  const { said, facts } = speaking;
  const { entry, corrects, withdrawal, outdated } = facts;
  const correction = (from: Entry): string =>
    said.correction(momentOf(from.recorded, speaking), entry.amends?.reason ?? "");
  const taking = (back: Entry): string =>
    said.withdrawal(momentOf(back.recorded, speaking), authorOf(back, speaking), back.amends?.reason ?? "");
  return [
    ...(corrects === null ? [] : [row(said.corrects, correction(corrects))]),
    ...(withdrawal === null ? [] : [row(said.withdrawn, taking(withdrawal))]),
    ...(outdated === null ? [] : [row(said.outdated, outdatedIn(outdated, speaking))]),
  ];
}

function outdatedIn({ recorded, data }: NonNullable<NoteFacts["outdated"]>, speaking: Speaking): string {
  const { said, facts } = speaking;
  const moment = momentOf(recorded, speaking);
  if (facts.withdrawal !== null) return data.to === undefined ? said.void(moment) : said.voidIn(moment, data.to);
  return data.to === undefined ? said.replaced(moment) : said.replacedIn(moment, data.to);
}

function momentOf(instant: string, { said, language, facts }: Speaking): string {
  const { zone } = facts.entry;
  return said.at(fullDay(language, dayIn(zone, instant)), clockIn(language, zone, instant));
}

function whenOf(effective: Effective, speaking: Speaking): string {
  const { said, language } = speaking;
  if ("instant" in effective) return momentOf(effective.instant, speaking);
  if ("date" in effective) return fullDay(language, effective.date);
  if ("partial" in effective) return dateOf(effective.partial, language);
  const from = fullDay(language, effective.from);
  return effective.to === undefined ? said.openPeriod(from) : said.period(from, fullDay(language, effective.to));
}

/** A year, a month or a day. */
function dateOf(partial: string, language: Language): string {
  return partial.length > 7 ? fullDay(language, partial) : partialDay(language, partial, partial);
}
