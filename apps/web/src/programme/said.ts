import type { Text } from "@helhet/engine";
import { fieldWords, type Programme, valueWords } from "@helhet/programme";
import type { Language } from "@helhet/words";

/** A closed word of programmes in a language; what is no such word stays as it is. */
export function sayWord(word: string, language: Language): string {
  return valueWords[word]?.[language] ?? word;
}

/** What a field of a programme is called, as a label. */
export function fieldLabel(field: string, language: Language): string {
  return capital(fieldWords[field]?.[language] ?? field);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A competence by its key: the unit's own title, or the word for one that every unit starts from. */
export function competenceTitle(key: string, programme: Programme, language: Language): string {
  return programme.competences.find((one) => one.key === key)?.title ?? capital(sayWord(key, language));
}

/** When something that begins at a clock time and lasts some minutes ends, `HH:MM`. */
export function endsAt(at: string, minutes: number): string {
  const [hour = 0, minute = 0] = at.split(":").map(Number);
  const end = (hour * 60 + minute + minutes) % 1_440;
  return `${String(Math.floor(end / 60)).padStart(2, "0")}:${String(end % 60).padStart(2, "0")}`;
}

/** Names by id and key, for telling changes in words. */
export function namesKnown(
  names: Readonly<Record<string, string>>,
  titles: Readonly<Record<string, Text>>,
  language: Language,
  ...programmes: readonly (Programme | null)[]
): ReadonlyMap<string, string> {
  const own = programmes.flatMap((one) =>
    one === null ? [] : [...one.services, ...one.methods, ...one.targetGroups, ...one.competences],
  );
  const rules = Object.entries(titles).map(([name, title]) => [name, title[language]] as const);
  return new Map([...Object.entries(names), ...rules, ...own.map(({ key, title }) => [key, title] as const)]);
}
