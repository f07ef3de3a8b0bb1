import type { Text } from "@helhet/engine";
import { minimumFactorTitles } from "../check/minimum.ts";
import type { MinimumFactor } from "../programme.ts";
import { decidableTitles, fieldWords, sectionWords, valueWords } from "./field-words.ts";
import type { ProgrammeChange } from "./programme-difference.ts";

/** Names by id or key: colleagues, the programme's own services, methods, groups and competences, and what frames and silences are of. */
export type NamesKnown = ReadonlyMap<string, string>;
type Language = keyof Text;

/** The fields that hold ids and keys; elsewhere a word is a word. */
const named: ReadonlySet<string> = new Set(["leaders", "service", "methods", "for", "needs"]);
const nobody: NamesKnown = new Map();

const added = { nb: "Nytt", da: "Nyt", en: "New" };
const removed = { nb: "Tatt bort", da: "Taget væk", en: "Taken away" };
const none = { nb: "ikke sagt", da: "ikke sagt", en: "not said" };
const reordered = { nb: "annen rekkefølge", da: "anden rækkefølge", en: "another order" };

/** A change in one sentence: "Timeplan · Frokost, klokkeslett: 08:00 → 08:30". */
export function sayProgrammeChange(change: ProgrammeChange, names: NamesKnown, language: Language): string {
  const section = sectionWords[change.section][language];
  const name = change.name === null ? null : itemName(change.section, change.name, names, language);
  if (change.what === "added") return `${section} · ${added[language]}: ${name}`;
  if (change.what === "removed") return `${section} · ${removed[language]}: ${name}`;
  if (change.field === "order") return `${section}: ${reordered[language]}`;
  const field = change.field === null ? null : fieldName(change, language);
  const about = [name, field].filter((one) => one !== null).join(", ");
  const known = named.has(change.field ?? "") ? names : nobody;
  const from = sayValue(change.before, known, language);
  const to = sayValue(change.after, known, language);
  return `${about === "" ? section : `${section} · ${about}`}: ${from} → ${to}`;
}

function itemName(section: ProgrammeChange["section"], name: string, names: NamesKnown, language: Language): string {
  if (section === "frames" || section === "silences") return names.get(name) ?? name;
  return section === "decides" && name in decidableTitles
    ? decidableTitles[name as keyof typeof decidableTitles][language]
    : name;
}

function fieldName({ section, field }: ProgrammeChange, language: Language): string {
  if (section === "minimum") return minimumFactorTitles[field as MinimumFactor]?.[language] ?? String(field);
  return fieldWords[String(field)]?.[language] ?? String(field);
}

function sayValue(value: unknown, names: NamesKnown, language: Language): string {
  if (value === null || value === undefined) return none[language];
  if (Array.isArray(value))
    return value.length === 0 ? none[language] : value.map((one) => sayValue(one, names, language)).join(", ");
  const word = String(value);
  return names.get(word) ?? valueWords[word]?.[language] ?? word;
}
