/** One language of a catalogue: texts, or functions that make a text, by key; groups may be nested. */
export type Catalogue = { readonly [key: string]: unknown };

/** All keys of a catalogue as dotted paths. A text is a leaf, and so is a function or a list. */
export function keysOf(catalogue: Catalogue, prefix = ""): readonly string[] {
  return Object.entries(catalogue).flatMap(([key, value]) => {
    const path = `${prefix}${key}`;
    return isGroup(value) ? keysOf(value, `${path}.`) : [path];
  });
}

/** What is amiss in a catalogue: keys that one language lacks, and texts that are empty. */
export function gaps(languages: Readonly<Record<string, Catalogue>>): readonly string[] {
  const all = new Set(Object.values(languages).flatMap((catalogue) => keysOf(catalogue)));
  return Object.entries(languages).flatMap(([language, catalogue]) => {
    const present = new Set(keysOf(catalogue));
    const missing = [...all].filter((key) => !present.has(key)).map((key) => `${language} lacks ${key}`);
    return [...missing, ...emptyTexts(catalogue).map((key) => `${language} says nothing for ${key}`)];
  });
}

/** A catalogue whose texts stand side by side, `{ nb, da, en }` at each key, as one catalogue a language. */
export function byLanguage(sideBySide: Catalogue, languages: readonly string[]): Readonly<Record<string, Catalogue>> {
  return Object.fromEntries(languages.map((language) => [language, inLanguage(sideBySide, language, languages)]));
}

function inLanguage(catalogue: Catalogue, language: string, languages: readonly string[]): Catalogue {
  const isSaid = (value: Catalogue): boolean => Object.keys(value).some((key) => languages.includes(key));
  const said = Object.entries(catalogue).flatMap(([key, value]) => {
    if (!isGroup(value)) return [[key, value]];
    if (!isSaid(value)) return [[key, inLanguage(value, language, languages)]];
    return value[language] === undefined ? [] : [[key, value[language]]];
  });
  return Object.fromEntries(said);
}

function emptyTexts(catalogue: Catalogue, prefix = ""): readonly string[] {
  return Object.entries(catalogue).flatMap(([key, value]) => {
    if (isGroup(value)) return emptyTexts(value, `${prefix}${key}.`);
    return typeof value === "string" && value.trim() === "" ? [`${prefix}${key}`] : [];
  });
}

function isGroup(value: unknown): value is Catalogue {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
